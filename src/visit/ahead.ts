import { stepAt } from '../flows/graph.js';
import { outcomeFor } from '../flows/situation.js';
import { placeOf, situationOf } from '../flows/walk.js';
import type { View } from './view.js';

/** Milliseconds after which somebody who has come to an advice is reading it. */
export const reading = 500;

/** What an advice offers. */
export type Offered = 'takeaway' | 'letter' | 'form';

/** What an advice offers, and is fetched while it is being read: what is taken along, with the question for a date; letter and form. */
export function offeredBy({ guidance, settings }: Pick<View, 'guidance' | 'settings'>): readonly Offered[] {
  const step = stepAt(guidance.tree, placeOf(guidance.walk));
  if (step?.kind !== 'outcome') return [];
  const { form, letter } = outcomeFor(step, situationOf(guidance.walk));
  const canWrite = form !== 'geen' && settings.endpoint !== undefined;
  return ['takeaway', ...(canWrite ? (['form'] as const) : []), ...(letter ? (['letter'] as const) : [])];
}
