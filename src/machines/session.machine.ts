import { assign, enqueueActions, fromPromise, sendTo, setup, type SnapshotFrom } from 'xstate';
import type { Draft } from '../complaint/form/draft.js';
import type { GivenDate } from '../flows/terms/dates.js';
import { stepAt } from '../flows/graph.js';
import { outcomeFor } from '../flows/situation.js';
import { placeOf, situationOf } from '../flows/walk.js';
import type { complaintMachine, ComplaintEvent, ComplaintInput, ComplaintSnapshot } from './complaint.machine.js';
import { guidanceMachine, type GuidanceEvent, type GuidanceInput } from './guidance.machine.js';
import { later } from './later.js';

export type SessionEvent = GuidanceEvent | ComplaintEvent | { readonly type: 'complaint.opened' };

export interface SessionInput extends Pick<ComplaintInput, 'surroundings' | 'destination'> {
  readonly guidance: GuidanceInput;
}

/** How far a visit is. */
export interface SessionContext extends SessionInput {
  readonly walked: SnapshotFrom<typeof guidanceMachine> | undefined;
  /** The complaint, while there is one on the screen. */
  readonly complaint: ComplaintSnapshot | undefined;
  /** What was typed when the visitor went back from the form to the advice. */
  readonly draft: Draft | undefined;
}

/** What the form is opened with: the walk, and what its outcome says of writing. */
function complaintInput({ walked, draft, surroundings, destination }: SessionContext): ComplaintInput {
  const { walk, tree } = (walked as NonNullable<typeof walked>).context;
  const step = stepAt(tree, placeOf(walk));
  if (step?.kind !== 'outcome' || step.form === 'geen') throw new Error('There is no form here');
  const outcome = outcomeFor(step, situationOf(walk));
  return { walk, outcome, soort: step.form, before: draft, surroundings, destination };
}

/**
 * One visit: walking the tree, and the complaint that is opened from it. Guidance goes on living below the form, so that going
 * back finds the advice as it was.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  actors: {
    guidance: guidanceMachine,
    /** Fetches the chunk of the form. Handed in by the host. */
    loadForm: fromPromise<void>(() => Promise.reject(new Error('loadForm is not provided'))),
    /** Comes with that chunk. Handed in by the host. */
    complaint: later((): typeof complaintMachine => {
      throw new Error('complaint is not provided');
    }),
  },
  guards: { canSend: ({ context }) => context.destination() !== undefined },
  actions: {
    toGuidance: sendTo('guidance', ({ event }) => event),
    tellDate: enqueueActions(({ enqueue }, date: GivenDate | undefined) => {
      if (date) enqueue.sendTo('guidance', { type: 'date.told', date });
    }),
    toComplaint: sendTo('complaint', ({ event }) => event),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({ ...input, walked: undefined, complaint: undefined, draft: undefined }),
  invoke: {
    src: 'guidance',
    id: 'guidance',
    input: ({ context }) => context.guidance,
    onSnapshot: { actions: assign({ walked: ({ event }) => event.snapshot }) },
  },
  initial: 'guiding',
  states: {
    guiding: {
      on: {
        'complaint.opened': 'opening',
        'question.answered': { actions: 'toGuidance' },
        'road.taken': { actions: 'toGuidance' },
        'aside.opened': { actions: 'toGuidance' },
        'answer.changing': { actions: 'toGuidance' },
        'date.asked': { actions: 'toGuidance' },
        'date.given': { actions: 'toGuidance' },
        'step.back': { actions: 'toGuidance' },
        'load.retried': { actions: 'toGuidance' },
        'tree.fetched': { actions: 'toGuidance' },
      },
    },
    opening: {
      invoke: {
        src: 'loadForm',
        onDone: [{ guard: 'canSend', target: 'complaining' }, { target: 'guiding' }],
        onError: 'formUnavailable',
      },
      on: { 'step.back': 'guiding' },
    },
    formUnavailable: {
      on: { 'load.retried': 'opening', 'complaint.opened': 'opening', 'step.back': 'guiding' },
    },
    complaining: {
      invoke: {
        src: 'complaint',
        id: 'complaint',
        input: ({ context }) => complaintInput(context),
        onSnapshot: { actions: assign({ complaint: ({ event }) => event.snapshot }) },
        onDone: {
          target: 'guiding',
          actions: [
            assign({ draft: ({ event }) => event.output.draft }),
            { type: 'tellDate', params: ({ event }) => event.output.told },
          ],
        },
      },
      exit: assign({ complaint: undefined }),
      on: {
        'field.changed': { actions: 'toComplaint' },
        'screen.completed': { actions: 'toComplaint' },
        'screen.changing': { actions: 'toComplaint' },
        'step.back': { actions: 'toComplaint' },
        'advice.reopened': { actions: 'toComplaint' },
        'complaint.confirmed': { actions: 'toComplaint' },
        'sending.retried': { actions: 'toComplaint' },
        'sending.paused': { actions: 'toComplaint' },
        'complaint.edited': { actions: 'toComplaint' },
        'addition.started': { actions: 'toComplaint' },
      },
    },
  },
});

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
