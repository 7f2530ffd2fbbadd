import type { Day, GivenDate } from '../../../src/flows/terms/dates.js';

const at = (options: Intl.DateTimeFormatOptions, timeZone = 'UTC') =>
  new Intl.DateTimeFormat('nl-NL', { ...options, timeZone });
const day = at({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = at({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const month = at({ month: 'long', year: 'numeric' });
const monthOnly = at({ month: 'long' });
const monthShort = at({ month: 'short' });
const moment = at(
  { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  'Europe/Amsterdam',
);

/** `2 maart 2026` */
export const dayInWords = (value: Day): string => day.format(new Date(value));
/** `maandag 2 maart 2026` */
export const weekdayInWords = (value: Day): string => weekday.format(new Date(value));
/** `maart`, from `03` */
export const monthInWords = (value: string): string => monthOnly.format(new Date(`2000-${value}-01`));
/** `mrt`, from `03` */
export const monthInShort = (value: string): string => monthShort.format(new Date(`2000-${value}-01`)).replace('.', '');
/** `2 maart 2026 om 10:05`, in the Netherlands */
export const momentInWords = (instant: string): string => moment.format(new Date(instant));

/** A date as somebody gave it. */
export function givenInWords(date: GivenDate | undefined): string | undefined {
  if (!date) return undefined;
  if (date.precisie === 'onbekend') return 'onbekend';
  return date.precisie === 'dag' ? dayInWords(date.waarde) : month.format(new Date(`${date.waarde}-01`));
}
