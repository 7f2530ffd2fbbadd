/** Controls without a meaning in plain text, and marks that override the direction of what follows (U+202A-202E, U+2066-2069). */
// eslint-disable-next-line no-control-regex -- these are the characters to drop
const unwanted = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text as it is validated and sent: well-formed Unicode in NFC, lines ended by `\n`, without control characters and
 * direction overrides, without white space at its ends.
 */
export function cleanText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC').replace(/\r\n?/g, '\n').replace(unwanted, '').trim();
}
