import { isBlank, valueOf, withValue, type Draft, type ValueOf } from '../form/draft.js';
import { fields, type Control, type FieldId } from '../form/fields.js';
import type { DateDraft } from '../../flows/terms/given-date.js';
import { emptyDate } from '../../flows/terms/given-date.js';
import { isBlankText } from '../payload/unicode.js';
import { isLetterOnly, letterOnly, type LetterFieldId, type LetterOnlyValues } from './letter-fields.js';

/** What a letter is written from: what it shares with the form, and what only the letter asks. */
export interface LetterDraft {
  readonly draft: Draft;
  readonly own: LetterOnlyValues;
}

export type LetterValue = string | readonly string[] | DateDraft;

/** The control of a field of the letter. */
export const controlOfField = (field: LetterFieldId): Control =>
  isLetterOnly(field) ? letterOnly[field] : fields[field];

/** What a field shows now: as typed, else as told before, else blank. */
export function letterValueOf({ draft, own }: LetterDraft, field: LetterFieldId): LetterValue {
  if (!isLetterOnly(field)) return valueOf(draft, field);
  const { control } = letterOnly[field];
  if (control === 'date') return own.besluitDatum ?? emptyDate;
  return own[field] ?? (control === 'checkboxes' ? [] : '');
}

/** The letter with one more answer. */
export const withLetterValue = ({ draft, own }: LetterDraft, field: LetterFieldId, value: LetterValue): LetterDraft =>
  isLetterOnly(field)
    ? { draft, own: { ...own, [field]: value } }
    : { draft: withValue(draft, field, value as ValueOf<FieldId>), own };

/** Whether nothing was filled in that can be seen. */
export function isLetterBlank(letter: LetterDraft, field: LetterFieldId): boolean {
  const value = letterValueOf(letter, field);
  if (typeof value === 'string') return isBlankText(value);
  if ('dag' in value) return !value.precisie && !value.dag && !value.maand && !value.jaar;
  return isLetterOnly(field) ? value.length === 0 : isBlank(letter.draft, field);
}
