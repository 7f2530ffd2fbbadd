import type { GivenDate } from '../../flows/terms/dates.js';
import type { Outcome } from '../../flows/flow.js';
import { readDate } from '../../flows/terms/given-date.js';
import { redirectOn } from '../../flows/terms/redirect.js';
import { complaintDateOf, type Draft } from './draft.js';
import type { Reading } from './form-context.js';
import { contextOf, type Writing } from './progress.js';
import { screensToCheck } from './screens.js';

/** There is one date of the complaint in a visit: told in the form, it goes to the walk, and comes back with it. */
export function handBackDate(draft: Draft, reading: Reading): { draft: Draft; told?: GivenDate } {
  const { klachtDatum, ...typed } = draft.typed;
  const told = klachtDatum && readDate(klachtDatum, reading).date;
  return told ? { draft: { ...draft, typed }, told } : { draft };
}

/** Whether the date of the complaint, as it was filled in, belongs to another advice than the form was opened from. */
export function belongsElsewhere(writing: Writing & { readonly outcome: Outcome }): boolean {
  const { draft, outcome } = writing;
  const now = contextOf(writing);
  const asked = screensToCheck(draft, now).flatMap(({ fields }) => fields);
  return (
    asked.includes('klachtDatum') && redirectOn(() => now.today)(outcome, complaintDateOf(draft, now)) !== undefined
  );
}
