import { dateRunsAt, type FindAt } from './digit-runs.js';

/** Words for birth, or their beginning, in nl en ar tr pl uk ro es fa ti. */
const birthWords =
  /gebo(?:ren|orte)|\bgeb\b|verjaar|(?:^|[^-\p{L}])jarig\b|\bborn\b|birth|\bdob\b|ولد|ميلاد|مواليد|ولادة|مولود|doğ|urodz|\bur\.|народ|n[ăa]scut|na[șşs]tere|nac[ií]|cumplea|تولد|متولد|زاده|ልደት|ተወሊ|ተወል|ትውልዲ/iu;

/** A date in digits, or with its month as a word: in any language, so any short word will do. */
const dateAt: FindAt = (text, runs, at) => {
  const [first, second] = runs.slice(at, at + 2);
  const last = runs.slice(at, at + dateRunsAt(runs, at)).at(-1);
  if (first && last) return { start: first.start, end: last.end };
  if (!first || !second) return undefined;
  if (first.digits.length > 2 || !/^(19|20)\d\d$/.test(second.digits)) return undefined;
  if (/^[\s.,]*(?:\p{L}{1,12}[\s.,]+){1,3}$/u.test(second.gap)) return { start: first.start, end: second.end };
  const month = /\p{L}{3,12} $/u.exec(text.slice(Math.max(0, first.start - 13), first.start));
  return month && /^,? $/.test(second.gap) ? { start: first.start - month[0].length, end: second.end } : undefined;
};

/** A date with a word for birth shortly before or after it, and no other number in between. */
export const birthDateAt: FindAt = (text, runs, at) => {
  const date = dateAt(text, runs, at);
  if (!date) return undefined;
  const before = text.slice(Math.max(0, date.start - 40, runs[at - 1]?.end ?? 0), date.start);
  const after = text.slice(date.end, date.end + 16).replace(/\d.*/su, '');
  return birthWords.test(before) || birthWords.test(after) ? date : undefined;
};
