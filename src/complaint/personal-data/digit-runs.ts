/** Where something stands in a text: from `start` up to `end`, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A run of digits, and what stands between it and the run before. */
export interface Run extends Place {
  readonly digits: string;
  readonly gap: string;
}

/** Finds what starts at one of the runs. */
export type FindAt = (text: string, runs: readonly Run[], at: number) => Place | undefined;

/** No number or date has a longer gap inside. */
const longestGap = 24;

export function runsIn(text: string): readonly Run[] {
  let before = 0;
  return Array.from(text.matchAll(/\d+/g), ({ 0: digits, index }) => {
    const gap = text.slice(Math.max(before, index - longestGap), index);
    before = index + digits.length;
    return { digits, start: index, end: before, gap };
  });
}

/**
 * Whether a number may begin here. People write it right behind a word, as in `tel0612345678`; behind one or two capitals, as in
 * `A111222333`, it is part of a code.
 */
export const mayBeginAt = (text: string, start: number): boolean =>
  !/[\p{N}_]$|(^|\P{L})\p{Lu}{1,2}$/u.test(text.slice(Math.max(0, start - 3), start));

/** Whether a number may end here: before a word, but not before a unit or the last letters of a code. */
export const mayEndAt = (text: string, end: number): boolean =>
  !/^([\p{N}_]|\p{L}{1,2}(\P{L}|$))/u.test(text.slice(end, end + 3));

const isDayAndMonth = (day: string, month: string) =>
  day.length <= 2 &&
  month.length <= 2 &&
  Number(day) >= 1 &&
  Number(day) <= 31 &&
  Number(month) >= 1 &&
  Number(month) <= 12;

/** Day, month and year, or the other way round, without anything in between. */
const compactDate = /^(?:[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)$/;

/** How many runs from here are a date: three for 3-4-2021, 03.04.21 or 2021-04-03, one for 03042021 or 20210403, else none. */
export function dateRunsAt(runs: readonly Run[], at: number): number {
  const [first, second, third] = runs.slice(at, at + 3);
  if (!first) return 0;
  if (compactDate.test(first.digits)) return 1;
  if (!second || !third || third.gap !== second.gap || !/^ ?[-./]? ?$/.test(second.gap)) return 0;
  const [a, b, c] = [first.digits, second.digits, third.digits];
  const isDate = a.length === 4 ? isDayAndMonth(c, b) : /^..(..)?$/.test(c) && isDayAndMonth(a, b);
  return isDate ? 3 : 0;
}
