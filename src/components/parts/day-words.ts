import type { Day, GivenDate } from '../../flows/terms/dates.js';

/** English of the Netherlands: the day before the month. Everywhere the calendar and the digits of the Dutch letter. */
const tagOf = (locale: string) => `${locale === 'en' ? 'en-GB' : locale}-u-ca-gregory-nu-latn`;

const inWords = (day: Day, locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** A day with its weekday, the month in words: "zondag 22 november 2026". */
export const dayInWords = (day: Day, locale: string): string =>
  inWords(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** A given date as precise as it was given; nothing when it is unknown. */
export function givenDateInWords(date: GivenDate, locale: string): string | undefined {
  if (date.precisie === 'onbekend') return undefined;
  return date.precisie === 'dag'
    ? dayInWords(date.waarde, locale)
    : inWords(`${date.waarde}-01`, locale, { month: 'long', year: 'numeric' });
}
