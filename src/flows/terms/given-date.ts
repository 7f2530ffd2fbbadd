import { isDay, spanOf, type Day, type GivenDate } from './dates.js';
import { readable } from './digits.js';
import { isOtherMonth, monthNamed } from './month-names.js';
import { partsIn } from './whole-date.js';

/** A date as it is typed: three short fields and how sure the visitor is. Invalid text stays as it was typed. */
export interface DateDraft {
  readonly precisie?: GivenDate['precisie'];
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
}

export const emptyDate: DateDraft = { dag: '', maand: '', jaar: '' };

/** The field of a date that something is typed in. */
export type DatePart = 'dag' | 'maand' | 'jaar';

/** The draft with what one field holds now. Only text that is complete is spread over the fields when it is more than one part. */
export function withPart(draft: DateDraft, part: DatePart, typed: string, isComplete: boolean): DateDraft {
  const parts = isComplete ? partsIn(typed) : undefined;
  return { ...draft, [part]: parts ? '' : typed, ...parts };
}

/** Why a typed date is none. */
export const dateCodes = [
  'dateIncomplete',
  'datePartEach',
  'dateOtherCalendar',
  'dateImpossible',
  'dateFuture',
  'dateTooOld',
  'dateBeforeComplaint',
] as const;

export type DateCode = (typeof dateCodes)[number];

/** What a typed date is judged by. */
export interface DateFrame {
  /** Today in the Netherlands: no date may lie after it. */
  readonly today: Day;
  /** The date of the complaint that is answered here: an answer cannot be older. */
  readonly complaint?: GivenDate | undefined;
}

/** Either a date, or why it is none, or neither when nothing was given. */
export interface ReadDate {
  readonly date?: GivenDate;
  readonly code?: DateCode;
}

/** No living person was there before this year. */
const firstYear = 1900;

/** Years of the Persian and the Islamic calendar in which somebody can have complained. */
const yearElsewhere = /(^|\D)1[34]\d\d(\D|$)/;

/** The number of a day, also with the ending of "the 27th" or "27 e". */
const dayOf = (typed: string) => readable(typed).replace(/^(\d+)(?:[.,ºª]| ?(?:e|de|ste|st|nd|rd|th|er))$/i, '$1');

function monthOf(typed: string): string {
  const month = readable(typed).replace(/^(\d+)\.$/, '$1');
  return String((/\p{L}/u.test(month) && monthNamed(month)) || month);
}

/** How exact the date is; somebody who typed without choosing meant what the filled fields say. */
function precisionOf(draft: DateDraft): GivenDate['precisie'] | undefined {
  if (draft.precisie) return draft.precisie;
  if (readable(draft.dag)) return 'dag';
  return readable(draft.maand) || readable(draft.jaar) ? 'maand' : undefined;
}

/** Why what stands in the fields is no date, as far as one field can tell. */
function codeOfParts([year = '', month = '', day]: readonly string[]): DateCode | undefined {
  const all = [year, month, day ?? ''];
  if (all.some((part) => yearElsewhere.test(part)) || isOtherMonth(month)) return 'dateOtherCalendar';
  const isOneEach = /^\d{0,4}$/.test(year) && /^(\D*|\d{1,2})$/.test(month) && /^\d{0,2}$/.test(day ?? '');
  return isOneEach ? undefined : 'datePartEach';
}

function written(parts: readonly string[]): ReadDate {
  const [year = '', month = '', day] = parts;
  const code = codeOfParts(parts);
  if (code) return { code };
  if (parts.includes('') || /^\d{1,3}$/.test(year)) return { code: 'dateIncomplete' };
  const month2 = `${year}-${month.padStart(2, '0')}`;
  if (!isDay(`${month2}-${(day ?? '1').padStart(2, '0')}`)) return { code: 'dateImpossible' };
  if (Number(year) < firstYear) return { code: 'dateTooOld' };
  const date: GivenDate =
    day === undefined
      ? { precisie: 'maand', waarde: month2 }
      : { precisie: 'dag', waarde: `${month2}-${day.padStart(2, '0')}` };
  return { date };
}

/**
 * Reads a typed date. Only four-digit years count: nobody should have to guess which century was meant. Arabic-Indic and
 * Persian digits are digits, and a month may be written in letters.
 */
export function readDate(draft: DateDraft, { today, complaint }: DateFrame): ReadDate {
  const precisie = precisionOf(draft);
  if (!precisie) return {};
  if (precisie === 'onbekend') return { date: { precisie } };
  const parts = [readable(draft.jaar), monthOf(draft.maand)];
  if (precisie === 'dag') parts.push(dayOf(draft.dag));
  const read = written(parts);
  const span = spanOf(read.date);
  if (!span) return read;
  if (span.earliest > today) return { code: 'dateFuture' };
  const sent = spanOf(complaint);
  return sent && span.latest < sent.earliest ? { code: 'dateBeforeComplaint' } : read;
}

/** The typed form of a date that was given before, to show and change it. */
export function draftOfDate(date: GivenDate): DateDraft {
  if (date.precisie === 'onbekend') return { ...emptyDate, precisie: 'onbekend' };
  const [jaar = '', maand = '', dag = ''] = date.waarde.split('-').map((part) => String(Number(part)));
  return { precisie: date.precisie, dag, maand, jaar };
}

/** What the fields hold: what was typed, else what was given before, else nothing. */
export const draftNow = (typed: DateDraft | undefined, before: GivenDate | undefined): DateDraft =>
  typed ?? (before ? draftOfDate(before) : emptyDate);
