import { readable } from './digits.js';
import { isWeekday, monthNamed } from './month-names.js';

/** The parts of a date that stand in one text, as they are written in the fields of a date. */
export interface DateParts {
  readonly dag?: string;
  readonly maand?: string;
  readonly jaar?: string;
}

/** More than any date takes; what is longer is not even looked at. */
const longest = 100;

/** A time of day, with its zone: mail programs and files write it behind the date. */
const time = /T?\s*\d{1,2}:\d\d\S*(?:\s+[+-]\d{4})?/g;

const isYear = (digits: string | undefined) => digits?.length === 4;
const isShort = (digits: string | undefined) => digits !== undefined && digits.length <= 2;

/** The parts as they are shown, in the digits of a Dutch letter and without zeros in front. */
function shown(parts: { readonly [P in keyof DateParts]: string | number | undefined }): DateParts {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) => (value === undefined ? [] : [[part, String(Number(value))]])),
  );
}

/** The one month that is named; a day of the week counts as a month only when there is no other. */
function monthIn(text: string): number | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  const named = [...words, ...pairs].flatMap((word) => {
    const month = monthNamed(word);
    return month ? [{ month, isSure: !isWeekday(word) }] : [];
  });
  const sure = named.filter(({ isSure }) => isSure);
  const [month, another] = new Set((sure.length > 0 ? sure : named).map((found) => found.month));
  return another ? undefined : month;
}

/** A day and a year around the name of a month, or one of the two. */
function aroundMonth(maand: number, numbers: readonly string[]): DateParts | undefined {
  const jaar = numbers.find(isYear);
  const dag = numbers.find(isShort);
  const used = [jaar, dag].filter(Boolean);
  return used.length > 0 && used.length === numbers.length ? shown({ dag, maand, jaar }) : undefined;
}

/** Eight digits in a row: the year stands in front or behind, where only one of the two can be. */
function withoutSigns(digits: string): DateParts | undefined {
  const readings = [/^(?<dag>..)(?<maand>..)(?<jaar>....)$/, /^(?<jaar>....)(?<maand>..)(?<dag>..)$/]
    .map((reading) => reading.exec(digits)?.groups as Required<DateParts>)
    .filter(({ dag, maand, jaar }) => +dag >= 1 && +dag <= 31 && +maand >= 1 && +maand <= 12 && /^(19|20)/.test(jaar));
  return readings.length === 1 ? shown(readings[0] as DateParts) : undefined;
}

/** Numbers with signs in between: the day first, as in a Dutch letter, or the year first, as machines write. */
function inNumbers(text: string, numbers: readonly string[]): DateParts | undefined {
  const [a, b, c, more] = numbers;
  if (more || !/^\D*\d+(?:[\p{Pd}./,،؍\s]{1,3}\d+)*\D*$/u.test(text)) return undefined;
  if (!b) return a?.length === 8 ? withoutSigns(a) : undefined;
  if (c) {
    if (!isShort(b)) return undefined;
    if (isShort(a) && isYear(c)) return shown({ dag: a, maand: b, jaar: c });
    return isYear(a) && isShort(c) ? shown({ dag: c, maand: b, jaar: a }) : undefined;
  }
  const [maand, jaar] = isYear(b) ? [a, b] : [b, a];
  const understood = isShort(maand) && isYear(jaar) && Number(maand) <= 12 && !/\p{L}/u.test(text);
  return understood ? shown({ maand, jaar }) : undefined;
}

/**
 * The parts of a date that stand together in one text, such as `27-03-2026`, `vrijdag 27 maart 2026` or `2026-03-27`: at least two of
 * them. Nothing when there are less, or when it could be read in two ways.
 */
export function partsIn(typed: string): DateParts | undefined {
  if (typed.length > longest) return undefined;
  const text = readable(typed).replace(time, ' ');
  const numbers = text.match(/\d+/g) ?? [];
  const maand = monthIn(text);
  if (maand) return aroundMonth(maand, numbers);
  return inNumbers(text, numbers);
}
