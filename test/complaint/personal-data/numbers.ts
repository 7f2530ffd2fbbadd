import { constantFrom, integer, tuple } from 'fast-check';
import { spotPersonalData } from '../../../src/complaint/personal-data/personal-data.js';

/** What is found in a text: kind and piece, in order. */
export const found = (text: string) =>
  spotPersonalData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** A citizen service number for any eight first digits that have one. */
export const bsn = integer({ min: 1_000_000, max: 99_999_999 })
  .map((first) => {
    const digits = String(first).padStart(8, '0');
    const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (9 - at), 0);
    return [digits, sum % 11] as const;
  })
  .filter(([, last]) => last < 10)
  .map(([digits, last]) => `${digits}${last}`);

/** A Dutch account number with its check digits. */
export const iban = tuple(constantFrom('ABNA', 'RABO', 'INGB'), integer({ min: 0, max: 999_999_999 })).map(
  ([bank, number]) => {
    const rest = `${bank}${String(number).padStart(10, '0')}`;
    const digits = Array.from(`${rest}NL00`, (character) => parseInt(character, 36)).join('');
    return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${rest}`;
  },
);

const arabic = (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
const persian = (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
/** Writes a text in the digits of one of the keyboards. */
export const written = constantFrom((text: string) => text, arabic, persian);
