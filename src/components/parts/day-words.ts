import type { Day, GivenDate } from '../../flows/terms/dates.js';
import { tigrinyaMonths, tigrinyaWeekdays } from '../../flows/terms/tigrinya-days.js';
import { rememberSaid } from '../../locales/said.js';

const wholeDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const monthAndYear = { month: 'long', year: 'numeric' } as const;
type Shape = typeof wholeDay | typeof monthAndYear;

/** Everywhere the calendar and the digits of a Dutch letter, also where the browser does not know the language. */
const asInTheLetter = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

function inTigrinya(date: Date, shape: Shape): string {
  const month = `${tigrinyaMonths[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return shape === wholeDay ? `${tigrinyaWeekdays[date.getUTCDay()]}፣ ${date.getUTCDate()} ${month}` : month;
}

function inWords(date: Date, locale: string, shape: Shape): string {
  if (locale === 'ti') return inTigrinya(date, shape);
  // English of the Netherlands: the day before the month
  const parts = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...asInTheLetter,
    ...shape,
  }).formatToParts(date);
  // what ends with "year." would end a sentence twice
  const last = parts.at(-1)?.type === 'literal' ? parts.slice(0, -1) : parts;
  return last.map(({ value }) => value).join('');
}

/** Days as words, kept with their Dutch so that it can stand beside them. */
function said(day: Day, locale: string, shape: Shape): string {
  const date = new Date(`${day}T00:00:00Z`);
  const words = inWords(date, locale, shape);
  if (locale !== 'nl') rememberSaid(words, inWords(date, 'nl', shape));
  return words;
}

/** A day with its weekday, the month in words: "zondag 22 november 2026". */
export const dayInWords = (day: Day, locale: string): string => said(day, locale, wholeDay);

/** A given date as precise as it was given; nothing when it is unknown. */
export function givenDateInWords(date: GivenDate, locale: string): string | undefined {
  if (date.precisie === 'onbekend') return undefined;
  return date.precisie === 'dag' ? dayInWords(date.waarde, locale) : said(`${date.waarde}-01`, locale, monthAndYear);
}
