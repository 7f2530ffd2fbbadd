import {
  assign,
  enqueueActions,
  fromPromise,
  not,
  sendTo,
  setup,
  stopChild,
  type DoneActorEvent,
  type ErrorActorEvent,
  type SnapshotEvent,
  type SnapshotFrom,
} from 'xstate';
import type { Day } from '../flows/terms/dates.js';
import type {
  ComplaintEvent,
  ComplaintInput,
  ComplaintLogic,
  ComplaintOutput,
  ComplaintSnapshot,
} from './complaint.machine.js';
import type { LetterEvent, LetterLogic, LetterOutput, LetterSnapshot, ToldDate } from './letter.machine.js';
import { complaintEvents, guidanceEvents, handOn, letterEvents } from './handed-on.js';
import { complaintInput, letterInput, type Begun } from './openings.js';
import { isGone, isStill, type Presence, type PresenceEvent } from './presence.js';
import { isSending } from './under-way.js';
import { guidanceMachine, type GuidanceEvent, type GuidanceInput } from './guidance.machine.js';

export type SessionEvent =
  | GuidanceEvent
  | ComplaintEvent
  | LetterEvent
  | PresenceEvent
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

export interface SessionInput extends Pick<ComplaintInput, 'surroundings' | 'destination'>, Pick<Presence, 'watch'> {
  readonly guidance: GuidanceInput;
}

/** How far a visit is. */
export interface SessionContext extends SessionInput, Begun, Presence {
  /** The complaint, while there is one on the screen. */
  readonly complaint: ComplaintSnapshot | undefined;
  /** The letter, while there is one on the screen. */
  readonly letter: LetterSnapshot | undefined;
  /** What was thrown, if something was. */
  readonly error: unknown;
}

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
  guards: {
    canSend: ({ context }) => context.destination() !== undefined,
    isWatched: ({ context }) => context.watch !== undefined,
    isSending: ({ context }) => context.complaint !== undefined && isSending(context.complaint),
    isStill: ({ context, event }) => 'time' in event && isStill(context, event.time),
    isGone: ({ context, event }) => 'time' in event && isGone(context, event.time),
    isSetBack: ({ context, event }) => 'time' in event && event.time < context.seenAt,
  },
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
    see: assign(({ context, event }) => ({ seenAt: 'time' in event ? event.time : context.seenAt })),
    noteLeaving: assign({ hasLeft: true }),
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
    seenAt: 0,
    hasLeft: false,
  }),
  type: 'parallel',
  invoke: {
    src: 'guidance',
    id: 'guidance',
    input: ({ context }) => context.guidance,
    onSnapshot: { actions: assign({ walked: ({ event }) => event.snapshot }) },
    onError: { target: '.road.failed', actions: assign({ error: ({ event }) => event.error }) },
  },
  states: {
    /** Where the visitor is: on the walk, in the complaint or in the letter. */
    road: {
      initial: 'guiding',
      states: {
        guiding: {
          on: {
            ...handOn(guidanceEvents, 'toGuidance'),
            'complaint.opened': 'opening',
            'letter.opened': 'openingLetter',
          },
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
            'xstate.error.actor.complaint': {
              target: 'failed',
              actions: assign({ error: ({ event }) => event.error }),
            },
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
    },
    /** At a kiosk: whether somebody is there. `wiped` is the end: whoever comes next has another session. */
    presence: {
      initial: 'unwatched',
      states: {
        unwatched: { always: { guard: 'isWatched', target: 'awaiting' } },
        /** The start screen; whoever set it to their wishes and walked off is forgotten too. */
        awaiting: {
          on: {
            'visitor.came': { target: 'present', actions: 'see' },
            'visitor.seen': { actions: 'see' },
            'time.told': [
              { guard: 'isStill', target: 'wiped' },
              { guard: 'isSetBack', actions: 'see' },
            ],
          },
        },
        present: {
          on: {
            'visitor.seen': { actions: 'see' },
            'visitor.left': { target: 'leaving', actions: 'noteLeaving' },
            'time.told': [
              { guard: 'isGone', target: 'leaving' },
              { guard: 'isStill', target: 'warned' },
              { guard: 'isSetBack', actions: 'see' },
            ],
          },
        },
        warned: {
          on: {
            'visitor.seen': { target: 'present', actions: 'see' },
            'visitor.left': { target: 'leaving', actions: 'noteLeaving' },
            'time.told': [
              { guard: 'isGone', target: 'leaving' },
              { guard: 'isSetBack', target: 'present', actions: 'see' },
            ],
          },
        },
        leaving: { always: [{ guard: 'isSending', target: 'waitingForAnswer' }, { target: 'wiped' }] },
        /** What is being sent is not cut off. */
        waitingForAnswer: {
          always: { guard: not('isSending'), target: 'parting' },
          on: {
            'visitor.seen': { target: 'present', actions: 'see' },
            'time.told': { actions: 'see' },
          },
        },
        /** What came of it stands there once more, for who is still near. */
        parting: {
          on: {
            'visitor.seen': { target: 'present', actions: 'see' },
            'visitor.left': 'wiped',
            'time.told': [
              { guard: 'isStill', target: 'wiped' },
              { guard: 'isSetBack', actions: 'see' },
            ],
          },
        },
        wiped: {},
      },
    },
  },
});

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
