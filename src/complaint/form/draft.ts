import {
  fieldIds,
  fields,
  isDateField,
  isManyField,
  type DateFieldId,
  type FieldId,
  type ManyFieldId,
} from './fields.js';
import type { Reading } from './form-context.js';
import type { GivenDate } from '../../flows/terms/dates.js';
import { emptyDate, readDate, type DateDraft } from '../../flows/terms/given-date.js';
import type { Payload } from '../payload/payload.schema.js';
import { isBlankText } from '../payload/unicode.js';

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
  readonly fromWalk: Values;
  /** What was typed or chosen in the form. It outranks `fromWalk`. */
  readonly typed: Values;
}

export const emptyDraft = (soort: Soort): Draft => ({ soort, fromWalk: {}, typed: {} });

/** The draft with one more answer; the old draft stays as it was. */
export function withValue<F extends FieldId>(draft: Draft, field: F, value: ValueOf<F>): Draft {
  return { ...draft, typed: { ...draft.typed, [field]: value } };
}

/** The draft after another walk through the tree: what was typed stays, but for whom somebody speaks is as the new walk tells. */
export function withWalk(draft: Draft, fromWalk: Values): Draft {
  const { rol: _, ...typed } = draft.typed;
  return { ...draft, fromWalk, typed: fromWalk.rol && fromWalk.rol !== draft.fromWalk.rol ? typed : draft.typed };
}

const ofPerson = fieldIds.filter((field) => fields[field].place.startsWith('/melder/'));

/**
 * An addition to what was just sent. It goes with the number of the first report, also when that was an addition itself, and the
 * visitor is who they said they are: nothing of that is asked again, all of it can be changed before sending.
 */
export function additionTo(sent: Draft, reference: string): Draft {
  const anonimiteit = valueOf(sent, 'anonimiteit');
  const isKnown = anonimiteit && anonimiteit !== 'anoniem';
  return withWalk(emptyDraft('aanvulling'), {
    aanvullingOp: (sent.soort === 'aanvulling' && valueOf(sent, 'aanvullingOp')) || reference,
    rol: valueOf(sent, 'rol'),
    anonimiteit,
    ...(isKnown && Object.fromEntries(ofPerson.map((field) => [field, valueOf(sent, field)]))),
  });
}

const blank = { date: emptyDate, checkboxes: [] as readonly string[] } as const;

/** What the field shows now: typed, else told by the walk, else blank. */
export function valueOf<F extends FieldId>(draft: Draft, field: F): ValueOf<F> {
  const { control } = fields[field];
  const empty = control === 'date' || control === 'checkboxes' ? blank[control] : '';
  return draft.typed[field] ?? draft.fromWalk[field] ?? (empty as ValueOf<F>);
}

/** Whether nothing was filled in that can be seen. A date is never blank: it can be read or not. */
export function isBlank(draft: Draft, field: FieldId): boolean {
  if (isDateField(field)) return false;
  return isManyField(field) ? valueOf(draft, field).length === 0 : isBlankText(valueOf(draft, field));
}

/** When the complaint to the provider was sent, as far as what the field shows can be read. */
export const complaintDateOf = (draft: Draft, reading: Reading): GivenDate | undefined =>
  readDate(valueOf(draft, 'klachtDatum'), reading).date;

/** Whether the visitor says that they sent the provider a complaint, answered or not. */
export const hasComplained = (draft: Draft): boolean => ['ja', 'antwoord'].includes(valueOf(draft, 'klachtGestuurd'));
