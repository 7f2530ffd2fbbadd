import { isDay, spanOf, type Day, type GivenDate } from './dates.js';
import { latinDigits } from './digits.js';
import { monthNamed } from './month-names.js';

/** A date as it is typed: three short fields and how sure the visitor is. Invalid text stays as it was typed. */
export interface DateDraft {
  readonly precisie?: GivenDate['precisie'];
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
}

export const emptyDate: DateDraft = { dag: '', maand: '', jaar: '' };

/** Why a typed date is none. */
export const dateCodes = [
  'dateIncomplete',
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
  /** The language of the page: the name of a month may be in it, and always in Dutch. */
  readonly language?: string;
}

/** Either a date, or why it is none, or neither when nothing was given. */
export interface ReadDate {
  readonly date?: GivenDate;
  readonly code?: DateCode;
}

/** No living person was there before this year. */
const firstYear = 1900;

const digitsOf = (typed: string) => latinDigits(typed).trim();

function monthOf(typed: string, language: string): string {
  const digits = digitsOf(typed);
  return String((/\p{L}/u.test(digits) && monthNamed(digits, ['nl', language])) || digits);
}

/** How exact the date is; somebody who typed without choosing meant what the filled fields say. */
function precisionOf(draft: DateDraft): GivenDate['precisie'] | undefined {
  if (draft.precisie) return draft.precisie;
  if (draft.dag.trim()) return 'dag';
  return draft.maand.trim() || draft.jaar.trim() ? 'maand' : undefined;
}

function written(parts: readonly string[]): ReadDate {
  const [year = '', month = '', day] = parts;
  if (parts.includes('') || /^\d{1,3}$/.test(year)) return { code: 'dateIncomplete' };
  if (!/^\d{4}$/.test(year) || parts.slice(1).some((part) => !/^\d{1,2}$/.test(part)))
    return { code: 'dateImpossible' };
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
export function readDate(draft: DateDraft, { today, complaint, language = 'nl' }: DateFrame): ReadDate {
  const precisie = precisionOf(draft);
  if (!precisie) return {};
  if (precisie === 'onbekend') return { date: { precisie } };
  const parts = [digitsOf(draft.jaar), monthOf(draft.maand, language)];
  if (precisie === 'dag') parts.push(digitsOf(draft.dag));
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
