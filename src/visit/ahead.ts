import { stepAt } from '../flows/graph.js';
import { placeOf } from '../flows/walk.js';
import type { View } from './view.js';

/** Milliseconds after which somebody who has come to an advice is reading it. */
export const reading = 500;

/** What an advice offers, and is fetched while it is being read: the form, or the question for a date. */
export function offeredBy({ guidance, settings }: Pick<View, 'guidance' | 'settings'>): 'form' | 'date' | undefined {
  const step = stepAt(guidance.tree, placeOf(guidance.walk));
  if (step?.kind !== 'outcome') return undefined;
  if (step.form !== 'geen' && settings.endpoint !== undefined) return 'form';
  return step.asks && 'date';
}
