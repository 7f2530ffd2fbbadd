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
import type { Outcome } from '../flows/flow.js';
import type { Day } from '../flows/terms/dates.js';
import { stepAt } from '../flows/graph.js';
import { outcomeFor } from '../flows/situation.js';
import { placeOf, situationOf, type Walk } from '../flows/walk.js';
import type {
  ComplaintEvent,
  ComplaintInput,
  ComplaintLogic,
  ComplaintOutput,
  ComplaintSnapshot,
  LeftComplaint,
} from './complaint.machine.js';
import type {
  LetterInput,
  LetterEvent,
  LetterLogic,
  LetterOutput,
  LetterSnapshot,
  ToldDate,
} from './letter.machine.js';
import type { LetterOnlyValues } from '../complaint/letter/letter-fields.js';
import { guidanceMachine, type GuidanceEvent, type GuidanceInput } from './guidance.machine.js';

export type SessionEvent =
  | GuidanceEvent
  | ComplaintEvent
  | LetterEvent
  | { readonly type: 'complaint.opened' }
  | { readonly type: 'letter.opened' };

/** What the complaint tells by itself; its code comes later than this machine, so it is spawned and not invoked. */
type FromComplaint =
  | (SnapshotEvent<ComplaintSnapshot> & { readonly type: 'xstate.snapshot.complaint' })
  | DoneActorEvent<ComplaintOutput, 'complaint'>
  | ErrorActorEvent<unknown, 'complaint'>;

type FromLetter =
  | (SnapshotEvent<LetterSnapshot> & { readonly type: 'xstate.snapshot.letter' })
  | DoneActorEvent<LetterOutput, 'letter'>
  | ErrorActorEvent<unknown, 'letter'>;

export interface SessionInput extends Pick<ComplaintInput, 'surroundings' | 'destination'> {
  readonly guidance: GuidanceInput;
}

/** How far a visit is. */
export interface SessionContext extends SessionInput {
  readonly walked: SnapshotFrom<typeof guidanceMachine> | undefined;
  /** The complaint, while there is one on the screen. */
  readonly complaint: ComplaintSnapshot | undefined;
  /** The letter, while there is one on the screen. */
  readonly letter: LetterSnapshot | undefined;
  /** What there was of complaint and letter when the visitor went back to the advice. */
  readonly left: LeftComplaint | undefined;
  /** What only the letter asked. */
  readonly leftLetter: LetterOnlyValues | undefined;
  /** What was thrown, if something was. */
  readonly error: unknown;
}

/** The walk, and the outcome at its end as it is for this visitor. */
function advised({ walked }: SessionContext): { readonly walk: Walk; readonly outcome: Outcome } {
  const { walk, tree } = (walked as NonNullable<typeof walked>).context;
  const step = stepAt(tree, placeOf(walk));
  if (step?.kind !== 'outcome') throw new Error('There is no outcome here');
  return { walk, outcome: outcomeFor(step, situationOf(walk)) };
}

/** What the form is opened with: the walk, and what its outcome says of writing. */
function complaintInput(context: SessionContext): ComplaintInput {
  const { walk, outcome } = advised(context);
  const { form: soort } = outcome;
  if (soort === 'geen') throw new Error('There is no form here');
  const { left: before, surroundings, destination } = context;
  return { walk, outcome, soort, before, surroundings, destination };
}

/** What a letter is opened with. */
function letterInput(context: SessionContext): LetterInput {
  const { walk, outcome } = advised(context);
  const { letter } = outcome;
  if (!letter) throw new Error('There is no letter here');
  const { left: before, leftLetter: own, surroundings } = context;
  return { walk, outcome: { ...outcome, letter }, before, own, surroundings };
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
  'complaint.sent': true,
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

const letterEvents = {
  'letter.typed': true,
  'letter.continued': true,
  'letter.changing': true,
  'letter.sent': true,
  'advice.reopened': true,
  'step.back': true,
} as const satisfies Record<LetterEvent['type'], true>;

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
    events: {} as SessionEvent | FromComplaint | FromLetter,
    input: {} as SessionInput,
  },
  actors: {
    guidance: guidanceMachine,
    /** Fetches the chunk of the form, and the complaint with it. Handed in by the host. */
    loadForm: fromPromise<ComplaintLogic>(() => Promise.reject(new Error('loadForm is not provided'))),
    /** Fetches the chunk of the letter, and the letter with it. Handed in by the host. */
    loadLetter: fromPromise<LetterLogic>(() => Promise.reject(new Error('loadLetter is not provided'))),
  },
  guards: { canSend: ({ context }) => context.destination() !== undefined },
  actions: {
    toGuidance: sendTo('guidance', ({ event }) => event),
    tellDates: enqueueActions(({ enqueue }, told: readonly ToldDate[]) => {
      for (const { of, date } of told) enqueue.sendTo('guidance', { type: 'date.told', of, date });
    }),
    tellSent: enqueueActions(({ enqueue }, sent: Day | undefined) => {
      if (sent) enqueue.sendTo('guidance', { type: 'complaint.sent', date: { precisie: 'dag', waarde: sent } });
    }),
    toComplaint: sendTo('complaint', ({ event }) => event),
    toLetter: sendTo('letter', ({ event }) => event),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({
    ...input,
    walked: undefined,
    complaint: undefined,
    letter: undefined,
    left: undefined,
    leftLetter: undefined,
    error: undefined,
  }),
  invoke: {
    src: 'guidance',
    id: 'guidance',
    input: ({ context }) => context.guidance,
    onSnapshot: { actions: assign({ walked: ({ event }) => event.snapshot }) },
    onError: { target: '.failed', actions: assign({ error: ({ event }) => event.error }) },
  },
  initial: 'guiding',
  states: {
    guiding: {
      on: { ...handOn(guidanceEvents, 'toGuidance'), 'complaint.opened': 'opening', 'letter.opened': 'openingLetter' },
    },
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
            {
              type: 'tellDates',
              params: ({ event: { output } }) => (output.told ? [{ of: 'klacht', date: output.told }] : []),
            },
          ],
        },
        'xstate.error.actor.complaint': { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    openingLetter: {
      invoke: {
        src: 'loadLetter',
        onDone: {
          target: 'lettering',
          actions: enqueueActions(({ enqueue, context, event }) =>
            enqueue.spawnChild(event.output, {
              id: 'letter' as never,
              input: letterInput(context),
              syncSnapshot: true,
            }),
          ),
        },
        onError: 'letterUnavailable',
      },
      on: { 'step.back': 'guiding' },
    },
    letterUnavailable: {
      on: { 'load.retried': 'openingLetter', 'letter.opened': 'openingLetter', 'step.back': 'guiding' },
    },
    lettering: {
      on: {
        ...handOn(letterEvents, 'toLetter'),
        'xstate.snapshot.letter': { actions: assign({ letter: ({ event }) => event.snapshot }) },
        'xstate.done.actor.letter': {
          target: 'guiding',
          actions: [
            stopChild('letter'),
            assign({
              letter: undefined,
              left: ({ event }) => event.output.left,
              leftLetter: ({ event }) => event.output.own,
            }),
            { type: 'tellDates', params: ({ event }) => event.output.told },
            { type: 'tellSent', params: ({ event }) => event.output.sent },
          ],
        },
        'xstate.error.actor.letter': { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
    },
    /** Walking or writing threw: what was answered and typed is still there, and nothing changes it any more. */
    failed: {},
  },
});

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
