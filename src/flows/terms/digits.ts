/**
 * Arabic-Indic, Persian and full-width digits as 0 to 9. Every other character stays, and so does every place in the text.
 */
export function latinDigits(text: string): string {
  // In all three blocks the last four bits of the code are the digit itself.
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** What was typed in a short field for a number or a word: in Latin digits and one kind of letters, without what cannot be seen. */
export const readable = (typed: string): string =>
  latinDigits(typed.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .trim();
