import { latinDigits } from '../flows/digits.js';

/** Controls without a meaning in plain text, and marks that override the direction of what follows. */
const unwanted = '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069';
const everyUnwanted = new RegExp(`[${unwanted}]`, 'g');
const anythingWanted = new RegExp(`[^\\s${unwanted}]`);

/** Whole characters outside the basic plane, and halves of them. */
const surrogates = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;

/** Marks without width, which keyboards and copying put between digits and addresses. */
const invisible = /[\u00AD\u061C\u200B-\u200F\uFEFF]/g;

const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * Text as it is validated and sent: well-formed Unicode in NFC, lines ended by `\n`, without control characters and
 * direction overrides, without white space at its ends.
 */
export function cleanText(text: string): string {
  return text
    .replace(surrogates, (found) => (found.length === 2 ? found : '\uFFFD'))
    .replace(/\r\n?/g, '\n')
    .replace(everyUnwanted, '')
    .normalize('NFC')
    .trim();
}

/** Whether nothing would be left of a text, without cleaning all of it. */
export const isBlankText = (text: string): boolean => !anythingWanted.test(text);

/** Cleaned text of one line: all white space becomes a single space. */
export const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[^\S ]/g, ' ')
    .replace(/ {2,}/g, ' ');

/** A line of letters and digits that a machine reads, such as an e-mail address: with Latin digits and nothing invisible. */
export const cleanCode = (text: string): string =>
  cleanLine(latinDigits(text).replace(invisible, '').replace(dashes, '-'));

/** Length as people and the payload count it: an emoji or a rare letter is one. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
