import { fields, type DateFieldId, type FieldId, type ManyFieldId } from './complaint.fields.js';
import { emptyDate, type DateDraft } from '../flows/given-date.js';
import type { Payload } from './payload.schema.js';

export type Soort = Payload['soort'];

/** What a field holds: text and the chosen option as typed, several choices, or the parts of a date. A ticked box is `ja`. */
export type ValueOf<F extends FieldId> = F extends DateFieldId
  ? DateDraft
  : F extends ManyFieldId
    ? readonly string[]
    : string;

export type Values = { readonly [F in FieldId]?: ValueOf<F> };

/** What was typed so far, also when it is wrong. Plain data: it can be copied, compared and thrown away. */
export interface Draft {
  readonly soort: Soort;
  /** What the walk through the tree told already; replaced as a whole when the walk changes. */
  readonly given: Values;
  /** What was typed or chosen in the form. It outranks `given`. */
  readonly typed: Values;
}

export const emptyDraft = (soort: Soort): Draft => ({ soort, given: {}, typed: {} });

/** The draft with one more answer; the old draft stays as it was. */
export function withValue<F extends FieldId>(draft: Draft, field: F, value: ValueOf<F>): Draft {
  return { ...draft, typed: { ...draft.typed, [field]: value } };
}

/** The draft after another walk through the tree: what was typed stays. */
export const withGiven = (draft: Draft, given: Values): Draft => ({ ...draft, given });

const blank = { date: emptyDate, checkboxes: [] as readonly string[] } as const;

/** What the field shows now: typed, else told by the walk, else blank. */
export function valueOf<F extends FieldId>(draft: Draft, field: F): ValueOf<F> {
  const { control } = fields[field];
  const empty = control === 'date' || control === 'checkboxes' ? blank[control] : '';
  return draft.typed[field] ?? draft.given[field] ?? (empty as ValueOf<F>);
}
