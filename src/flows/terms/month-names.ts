import { tigrinyaMonths } from './tigrinya-days.js';

/** The languages in which a date is read, wherever the page is in: with the regions that have names of their own. */
const languages = 'nl en ar ar-SY ar-MA ar-DZ tr pl uk ro es fa fa-AF ti'.split(' ');

/** Calendars that visitors date letters by, and the languages of their months. */
const otherCalendars = ['persian', 'islamic-civil'];
const otherLanguages = ['fa', 'fa-AF', 'ar', 'en', 'tr'];

/** Longer than the name of any month; what is longer is not even looked at. */
const longest = 20;

/** The least letters by which a month is known that is not written out. */
const fewest = 3;

/** A word as it is compared: without capitals, accents, full stops and what cannot be seen. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}.]/gu, '')
    .replaceAll('ı', 'i')
    .trim();

/** One part of some days, as a language writes it. */
function partOf(days: readonly number[], type: 'month' | 'weekday', language: string, options: object) {
  const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options });
  return days.map((day) => plain(format.formatToParts(day).find((part) => part.type === type)?.value ?? ''));
}

const firsts = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month));
const week = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 1 + day));

/** The months of a language by number, each way of writing them: alone, after a day, and short. */
function monthsIn(language: string): readonly (readonly string[])[] {
  const shapes = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }];
  return shapes.map((shape) => partOf(firsts, 'month', language, shape));
}

/** Makes something once, when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const months = once(() =>
  [tigrinyaMonths.map(plain), ...languages.flatMap(monthsIn)].flatMap((names) =>
    names.map((name, index) => ({ name, month: index + 1 })),
  ),
);
const weekdays = once(
  () =>
    new Set(
      languages.flatMap((language) =>
        ['long', 'short'].flatMap((weekday) => partOf(week, 'weekday', language, { weekday })),
      ),
    ),
);
const otherMonths = once(
  () =>
    new Set(
      otherCalendars.flatMap((calendar) =>
        otherLanguages.flatMap((language) => partOf(firsts, 'month', language, { calendar, month: 'long' })),
      ),
    ),
);

/**
 * The number of a month that is written in letters, in any language of the widget: whole, short, or so much of it that it can be no
 * other. Nothing when it is the name of none.
 */
export function monthNamed(typed: string): number | undefined {
  if (typed.length > longest) return undefined;
  const word = plain(typed);
  if (!word) return undefined;
  const found = (fits: (name: string) => boolean) =>
    new Set(
      months()
        .filter(({ name }) => fits(name))
        .map(({ month }) => month),
    );
  const whole = found((name) => name === word);
  const [month, another] = whole.size > 0 || word.length < fewest ? whole : found((name) => name.startsWith(word));
  return another ? undefined : month;
}

/** Whether a word is a day of the week; some of these look like a month. */
export const isWeekday = (word: string): boolean => weekdays().has(plain(word));

/** Whether a word is a month of a calendar that is not that of the Netherlands. */
export const isOtherMonth = (word: string): boolean => monthNamed(word) === undefined && otherMonths().has(plain(word));
