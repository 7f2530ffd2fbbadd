import { dateRunsAt, mayBeginAt, mayEndAt, type FindAt } from './digit-runs.js';

/** Eleven test: 9 to 2 times the first eight digits, minus the last, is a multiple of 11. Numbers of 8 digits lost a 0. */
function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  const sum = Array.from(nine, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return Number(nine) > 0 && sum % 11 === 0;
}

/** How people group the digits. */
const shapes = ['9', '8', '3-3-3', '4-2-3', '3-2-4', '2-3-3', '3-3-2', '4-5', '5-4', '2-2-2-3', '2-2-2-2'];

/** `€ 12.345.678`, `12.345.678 euro` and `12.345.678,90` are money. */
const isMoney = (text: string, start: number, end: number) =>
  /(€|eur)\s{0,2}$/i.test(text.slice(Math.max(0, start - 6), start)) ||
  /^\s{0,2}(,\d|,-|€|eur)/i.test(text.slice(end, end + 6));

/** A citizen service number: 8 or 9 digits that pass the eleven test, whole or grouped by dots, spaces or dashes. */
export const bsnAt: FindAt = (text, runs, at) => {
  const first = runs[at];
  if (!first || !/^\d{2,5}$|^\d{8,9}$/.test(first.digits) || !mayBeginAt(text, first.start)) return undefined;
  if (dateRunsAt(runs, at) > 0) return undefined;
  let [digits, shape] = [first.digits, String(first.digits.length)];
  let end = first.end;
  for (const next of [...runs.slice(at + 1, at + 4), undefined]) {
    const isWhole = shapes.includes(shape) && mayEndAt(text, end) && !isMoney(text, first.start, end);
    if (isWhole && passesElevenTest(digits)) return { start: first.start, end };
    if (!next || digits.length >= 9 || !/^(?:[-. ]| - )$/.test(next.gap)) return undefined;
    digits += next.digits;
    shape += `-${next.digits.length}`;
    end = next.end;
  }
  return undefined;
};
