import type { Outcome } from '../flows/flow.js';
import { stepAt } from '../flows/graph.js';
import { outcomeFor } from '../flows/situation.js';
import { placeOf, situationOf, type Walk } from '../flows/walk.js';
import type { SnapshotFrom } from 'xstate';
import type { LetterOnlyValues } from '../complaint/letter/letter-fields.js';
import type { ComplaintInput, LeftComplaint } from './complaint.machine.js';
import type { guidanceMachine } from './guidance.machine.js';
import type { LetterInput } from './letter.machine.js';

/** How far a visit is when complaint or letter is opened. */
export interface Begun extends Pick<ComplaintInput, 'surroundings' | 'destination'> {
  readonly walked: SnapshotFrom<typeof guidanceMachine> | undefined;
  /** What there was of complaint and letter when the visitor went back to the advice. */
  readonly left: LeftComplaint | undefined;
  /** What only the letter asked. */
  readonly leftLetter: LetterOnlyValues | undefined;
}

/** The walk, and the outcome at its end as it is for this visitor. */
function advised({ walked }: Begun): { readonly walk: Walk; readonly outcome: Outcome } {
  const { walk, tree } = (walked as NonNullable<typeof walked>).context;
  const step = stepAt(tree, placeOf(walk));
  if (step?.kind !== 'outcome') throw new Error('There is no outcome here');
  return { walk, outcome: outcomeFor(step, situationOf(walk)) };
}

/** What the form is opened with: the walk, and what its outcome says of writing. */
export function complaintInput(context: Begun): ComplaintInput {
  const { walk, outcome } = advised(context);
  const { form: soort } = outcome;
  if (soort === 'geen') throw new Error('There is no form here');
  const { left: before, surroundings, destination } = context;
  return { walk, outcome, soort, before, surroundings, destination };
}

/** What a letter is opened with. */
export function letterInput(context: Begun): LetterInput {
  const { walk, outcome } = advised(context);
  const { letter } = outcome;
  if (!letter) throw new Error('There is no letter here');
  const { left: before, leftLetter: own, surroundings } = context;
  return { walk, outcome: { ...outcome, letter }, before, own, surroundings };
}
