import type { DateDraft } from '../../flows/terms/given-date.js';
import type { Control, FieldId } from '../form/fields.js';
import { limits } from '../payload/payload.schema.js';

const text = { control: 'text', most: limits.short } as const;

/** What only a letter asks: it never travels to a receiver. What letter and form both ask are fields of the form. */
const rows = {
  naarNaam: text,
  naarPlaats: text,
  kenmerk: text,
  besluitDatum: { control: 'date' },
  verzoek: {
    control: 'checkboxes',
    options: ['lezen', 'kopie', 'verbeteren', 'weghalen', 'verklaring', 'wieKeek'],
  },
  waarom: { control: 'textarea', most: limits.story, counter: true },
  overWie: text,
} as const satisfies Record<string, Control>;

export type LetterOnlyId = keyof typeof rows;

export const letterOnly: Readonly<Record<LetterOnlyId, Control>> = rows;

/** Any field that a letter asks. */
export type LetterFieldId = FieldId | LetterOnlyId;

/** What a field of the letter alone holds. */
export interface LetterOnlyValues {
  readonly naarNaam?: string;
  readonly naarPlaats?: string;
  readonly kenmerk?: string;
  readonly besluitDatum?: DateDraft;
  readonly verzoek?: readonly string[];
  readonly waarom?: string;
  readonly overWie?: string;
}

export const isLetterOnly = (field: LetterFieldId): field is LetterOnlyId => field in rows;
