import type { FieldId } from './fields.js';
import { cleanCode, cleanLine, cleanText } from '../payload/unicode.js';

/** No address with a name around it is longer; what is longer is refused as it is. */
const longestEmail = 1000;

/** The address in "Anna <anna@voorbeeld.nl>", in a copied link and at the end of a sentence. */
function emailIn(text: string): string {
  const typed = cleanCode(text);
  if (typed.length > longestEmail) return typed;
  const address = (/<([^<>]*@[^<>]*)>[.,;]*$/.exec(typed)?.[1] ?? typed)
    .replace(/^ *(?:mailto|e-?mail) *: *([^?]*).*$/i, '$1')
    .replace(/^["'“”‘’„(]+(.*@.*)["'“”‘’)]+$/, '$1')
    .replace(/[.,;]+$/, '')
    .trim();
  return address || typed;
}

/** The number in a copied link, and behind the word for it. */
function phoneIn(text: string): string {
  const typed = cleanCode(text);
  return typed.replace(/^(?:tel|telefoon|phone|mob|mobiel)[.:]* *(?=[(+\d])/i, '');
}

const cleaners: Readonly<Partial<Record<FieldId, (text: string) => string>>> = {
  watGebeurd: cleanText,
  watIsNieuw: cleanText,
  aanvullingOp: cleanCode,
  email: emailIn,
  telefoon: phoneIn,
};

/** A text as it is sent and shown to be checked: well-formed, on one line where that fits, without invisible characters. */
export const cleaned = (field: FieldId, text: string): string => (cleaners[field] ?? cleanLine)(text);
