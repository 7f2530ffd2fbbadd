import { latinDigits } from '../../flows/terms/digits.js';

/** Controls without a meaning in plain text, and marks that override the direction of what follows. */
const unwanted = '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069';
const everyUnwanted = new RegExp(`[${unwanted}]`, 'g');

/**
 * A text in which something can be seen. White space, controls, formats, characters that are made to be ignored, the empty cell of
 * Braille and the place of an object cannot. Part of the published JSON Schema.
 */
export const anythingVisible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800\uFFFC]/u;

/** Whole characters outside the basic plane, and halves of them: WebKit does not find every half by `\p{Surrogate}`. */
const surrogates = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;

/** Marks without width, which keyboards and copying put between digits and addresses. */
const invisible = new RegExp(`[${unwanted}\\u00AD\\u061C\\u200B-\\u200F\\u2060-\\u2064\\uFE0F\\uFEFF]`, 'g');

const dashes = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * Text as it is validated and sent: well-formed Unicode in NFC, lines ended by `\n`, without control characters and
 * direction overrides, without white space at its ends. Empty when nothing in it can be seen.
 */
export function cleanText(text: string): string {
  if (isBlankText(text)) return '';
  return text
    .replace(surrogates, (found) => (found.length === 2 ? found : '\uFFFD'))
    .replace(/\r\n?/g, '\n')
    .replace(everyUnwanted, '')
    .normalize('NFC')
    .trim();
}

/** Whether nothing would be left of a text, without cleaning all of it. */
export const isBlankText = (text: string): boolean => !anythingVisible.test(text);

/** Cleaned text of one line: all white space becomes a single space. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[^\S ]/g, ' ')
    .replace(/ {2,}/g, ' ');

/** Letters and signs as wide as a Chinese character, which stand this far from those of ASCII. */
const wide = /[\uFF01-\uFF5E]/g;
const wideShift = 0xfee0;

/** A text as a machine can read it: with Latin digits, signs of ASCII, one kind of dash, and nothing invisible. */
const legible = (text: string): string =>
  latinDigits(text)
    .replace(invisible, '')
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - wideShift))
    .replace(dashes, '-');

/** A line of letters and digits that a machine reads, such as an e-mail address. */
export const cleanCode = (text: string): string => cleanLine(legible(text));

/** A text to look for numbers in: legible, and with one kind of space. `placeOf` tells where one of its units stood. */
export function legibleText(text: string): { readonly legible: string; readonly placeOf: (unit: number) => number } {
  const gone = Array.from(text.matchAll(invisible), ({ index }) => index);
  return {
    legible: legible(text).replace(/[^\S\n]/g, ' '),
    placeOf: (unit) => gone.reduce((place, missing) => (missing > place ? place : place + 1), unit),
  };
}

/** Length as people and the payload count it: an emoji or a rare letter is one. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
