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

/** Letters, digits and underscores: what stands against one of them is part of something longer. */
export const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

const isDayAndMonth = (day: string, month: string) =>
  day.length <= 2 &&
  month.length <= 2 &&
  Number(day) >= 1 &&
  Number(day) <= 31 &&
  Number(month) >= 1 &&
  Number(month) <= 12;

/** Whether the three runs from here are written as a date: 3-4-2021, 03.04.21 or 2021-04-03. */
export function isDateAt(runs: readonly Run[], at: number): boolean {
  const [first, second, third] = runs.slice(at, at + 3);
  if (!first || !second || !third || first.digits.length > 4) return false;
  if (third.gap !== second.gap || !/^[-./ \u00A0]$/.test(second.gap)) return false;
  const [a, b, c] = [first.digits, second.digits, third.digits];
  return (a.length === 4 && isDayAndMonth(c, b)) || ((c.length === 4 || c.length === 2) && isDayAndMonth(a, b));
}
