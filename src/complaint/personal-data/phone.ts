import { dateRunsAt, mayBeginAt, type FindAt, type Place } from './digit-runs.js';

/** Numbers of organisations, free or paid: nobody's own. */
const publicNumber = /^0(800|900|906|909|88)/;

const isDutch = (digits: string) => /^0[1-9]\d{8}$/.test(digits) && !publicNumber.test(digits);
const isDutchFromAbroad = (digits: string) => /^310?\d{9}$/.test(digits);
const isForeign = (digits: string) => digits.length >= 9 && digits.length <= 15;

/** A phone number: Dutch, or of any country with `+` or `00`. */
export const phoneAt: FindAt = (text, runs, at) => {
  const first = runs[at];
  if (!first) return undefined;
  const hasPlus = text[first.start - 1] === '+';
  if ((!hasPlus && !first.digits.startsWith('0')) || !mayBeginAt(text, first.start)) return undefined;
  const fromAbroad = hasPlus || first.digits.startsWith('00');
  // "03-04-21 1030" is a date and a time, "06-12-34-56-78" is a number.
  if (!fromAbroad && dateRunsAt(runs, at) > 0 && runs[at + 3]?.gap !== runs[at + 1]?.gap) return undefined;
  const opening = text.slice(Math.max(0, first.start - 2), first.start);
  const start = first.start - (/(\(|\+|\(\+)$/.exec(opening)?.[0].length ?? 0);
  let digits = '';
  let found: Place | undefined;
  for (const run of runs.slice(at, at + 8)) {
    if (run !== first && !/^[-./() ]{1,3}$/.test(run.gap)) break;
    digits += run.digits;
    const national = digits.replace(/^00/, '');
    const isComplete = fromAbroad ? isDutchFromAbroad(national) : isDutch(digits);
    if (isComplete || (fromAbroad && isForeign(national))) found = { start, end: run.end };
    if (isComplete || digits.length > 17) break;
  }
  return found;
};
