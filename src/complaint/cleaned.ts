import type { FieldId } from './complaint.fields.js';
import { cleanCode, cleanLine, cleanText } from './unicode.js';

const cleaners: Readonly<Partial<Record<FieldId, (text: string) => string>>> = {
  watGebeurd: cleanText,
  watIsNieuw: cleanText,
  aanvullingOp: cleanCode,
  email: cleanCode,
  // People write 06.12 and 06/12; the payload knows dashes and spaces.
  telefoon: (text) => cleanCode(text).replace(/[./]/g, '-'),
};

/** A text as it is sent and shown to be checked: well-formed, on one line where that fits, without invisible characters. */
export const cleaned = (field: FieldId, text: string): string => (cleaners[field] ?? cleanLine)(text);
