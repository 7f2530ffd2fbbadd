import type { Place } from './digit-runs.js';

/** Length of an account number after each country code (IBAN registry). */
const lengths =
  'AD24AE23AT20BA20BE16BG22CH21CY28CZ24DE22DK18EE20ES24FI18FR27GB22GE22GR27HR21HU28IE22IL23IT27LT20LU20LV21MC27MD24ME22' +
  'MK19MT31NL18NO15PL28PT25QA29RO24RS22SA24SE24SI19SK24TN24TR26UA29';

const lengthIn = new Map(
  Array.from(lengths.matchAll(/(..)(\d\d)/g), ([, country, length]) => [country, Number(length)]),
);

/** The check of ISO 7064: with its head at the end and letters as 10 to 35, the number is 1 modulo 97. */
function passesCheck(account: string): boolean {
  const moved = account.slice(4) + account.slice(0, 4);
  return Array.from(moved).reduce((rest, character) => Number(`${rest}${parseInt(character, 36)}`) % 97, 0) === 1;
}

/** Account numbers (IBAN), whole or grouped. Their check is strict enough to find them right behind or before a word, too. */
export function accountsIn(text: string): readonly Place[] {
  return Array.from(text.matchAll(/[a-z]{2}\d\d|nl[ .-]\d\d/gi), ({ 0: head, index }): readonly Place[] => {
    const length = lengthIn.get(head.slice(0, 2).toUpperCase());
    if (length === undefined) return [];
    let account = '';
    let end = index;
    while (account.length < length && end < index + 2 * length && /[a-z\d .-]/i.test(text[end] ?? '\n')) {
      account += (text[end] ?? '').replace(/[ .-]/, '');
      end += 1;
    }
    const isWhole = account.length === length && !/\d/.test(text[end] ?? '');
    return isWhole && passesCheck(account) ? [{ start: index, end }] : [];
  }).flat();
}
