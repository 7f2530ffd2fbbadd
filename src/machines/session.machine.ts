import {
  assign,
  enqueueActions,
  fromPromise,
  sendTo,
  setup,
  stopChild,
  type DoneActorEvent,
  type ErrorActorEvent,
  type SnapshotEvent,
  type SnapshotFrom,
} from 'xstate';
import type { GivenDate } from '../flows/terms/dates.js';
import { stepAt } from '../flows/graph.js';
import { outcomeFor } from '../flows/situation.js';
import { placeOf, situationOf } from '../flows/walk.js';
import type {
  ComplaintEvent,
  ComplaintInput,
  ComplaintLogic,
  ComplaintOutput,
  ComplaintSnapshot,
  LeftComplaint,
} from './complaint.machine.js';
import { guidanceMachine, type GuidanceEvent, type GuidanceInput } from './guidance.machine.js';

export type SessionEvent = GuidanceEvent | ComplaintEvent | { readonly type: 'complaint.opened' };

/** What the complaint tells by itself; its code comes later than this machine, so it is spawned and not invoked. */
type FromComplaint =
  | SnapshotEvent<ComplaintSnapshot>
  | DoneActorEvent<ComplaintOutput, 'complaint'>
  | ErrorActorEvent<unknown, 'complaint'>;

export interface SessionInput extends Pick<ComplaintInput, 'surroundings' | 'destination'> {
  readonly guidance: GuidanceInput;
}

/** How far a visit is. */
export interface SessionContext extends SessionInput {
  readonly walked: SnapshotFrom<typeof guidanceMachine> | undefined;
  /** The complaint, while there is one on the screen. */
  readonly complaint: ComplaintSnapshot | undefined;
  /** What there was of it when the visitor went back from the form to the advice. */
  readonly left: LeftComplaint | undefined;
  /** What was thrown, if something was. */
  readonly error: unknown;
}

/** What the form is opened with: the walk, and what its outcome says of writing. */
function complaintInput({ walked, left, surroundings, destination }: SessionContext): ComplaintInput {
  const { walk, tree } = (walked as NonNullable<typeof walked>).context;
  const step = stepAt(tree, placeOf(walk));
  if (step?.kind !== 'outcome' || step.form === 'geen') throw new Error('There is no form here');
  const outcome = outcomeFor(step, situationOf(walk));
  return { walk, outcome, soort: step.form, before: left, surroundings, destination };
}

/** Every event by whom it is for; one without a row does not compile. */
const guidanceEvents = {
  'question.answered': true,
  'road.taken': true,
  'aside.opened': true,
  'answer.changing': true,
  'date.asked': true,
  'date.typed': true,
  'date.given': true,
  'date.told': true,
  'step.back': true,
  'load.retried': true,
  'tree.fetched': true,
} as const satisfies Record<GuidanceEvent['type'], true>;

const complaintEvents = {
  'field.changed': true,
  'piece.kept': true,
  'screen.completed': true,
  'screen.changing': true,
  'step.back': true,
  'advice.reopened': true,
  'complaint.confirmed': true,
  'sending.retried': true,
  'sending.paused': true,
  'complaint.edited': true,
  'addition.started': true,
} as const satisfies Record<ComplaintEvent['type'], true>;

/** Hands on every event of a table. */
const handOn = <Event extends string, Action extends string>(events: Readonly<Record<Event, true>>, actions: Action) =>
  Object.fromEntries(Object.keys(events).map((type) => [type, { actions }])) as Record<
    Event,
    { readonly actions: Action }
  >;

/**
 * One visit: walking the tree, and the complaint that is opened from it. Guidance goes on living below the form, so that going
 * back finds the advice as it was.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent | FromComplaint,
    input: {} as SessionInput,
  },
  actors: {
    guidance: guidanceMachine,
    /** Fetches the chunk of the form, and the complaint with it. Handed in by the host. */
    loadForm: fromPromise<ComplaintLogic>(() => Promise.reject(new Error('loadForm is not provided'))),
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
  context: ({ input }) => ({ ...input, walked: undefined, complaint: undefined, left: undefined, error: undefined }),
  invoke: {
    src: 'guidance',
    id: 'guidance',
    input: ({ context }) => context.guidance,
    onSnapshot: { actions: assign({ walked: ({ event }) => event.snapshot }) },
    onError: { target: '.failed', actions: assign({ error: ({ event }) => event.error }) },
  },
  initial: 'guiding',
  states: {
    guiding: { on: { ...handOn(guidanceEvents, 'toGuidance'), 'complaint.opened': 'opening' } },
    opening: {
      invoke: {
        src: 'loadForm',
        onDone: [
          {
            guard: 'canSend',
            target: 'complaining',
            actions: enqueueActions(({ enqueue, context, event }) =>
              enqueue.spawnChild(event.output, {
                // the types take a name only of an actor that is there from the start
                id: 'complaint' as never,
                input: complaintInput(context),
                syncSnapshot: true,
              }),
            ),
          },
          { target: 'guiding' },
        ],
        onError: 'formUnavailable',
      },
      on: { 'step.back': 'guiding' },
    },
    formUnavailable: {
      on: { 'load.retried': 'opening', 'complaint.opened': 'opening', 'step.back': 'guiding' },
    },
    complaining: {
      on: {
        ...handOn(complaintEvents, 'toComplaint'),
        'xstate.snapshot.complaint': { actions: assign({ complaint: ({ event }) => event.snapshot }) },
        'xstate.done.actor.complaint': {
          target: 'guiding',
          actions: [
            stopChild('complaint'),
            assign({ complaint: undefined, left: ({ event }) => event.output }),
            { type: 'tellDate', params: ({ event }) => event.output.told },
          ],
        },
        'xstate.error.actor.complaint': { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    /** Walking or writing threw: what was answered and typed is still there, and nothing changes it any more. */
    failed: {},
  },
});

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
