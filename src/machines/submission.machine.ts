import { assign, setup, type PromiseActorLogic } from 'xstate';
import type { AttemptResult, FieldProblem, SendingCode } from '../complaint/sending/attempt-result.js';
import type { Receipt } from '../complaint/payload/payload.schema.js';
import type { ParcelContent, Preparation } from '../complaint/sending/prepare-parcel.js';
import type { Parcel } from '../complaint/sending/send-attempt.js';
import { mayTryAgain, retryPause } from '../complaint/sending/retry-pause.js';

export interface SubmissionInput {
  /** What is sent, and to whom: the payload, the endpoint and, if it must be encrypted, the keys. */
  readonly content: ParcelContent;
  /** Why it may not be sent at all. */
  readonly refusal?: SendingCode | undefined;
}

export interface SubmissionContext {
  readonly content: ParcelContent;
  /** Nothing is sent, now or later: it has to be looked at again first. */
  readonly isRefused: boolean;
  /** Made once: key and bytes stay the same until a definite answer. */
  readonly parcel?: Parcel;
  /** Automatic tries since the person last asked. */
  readonly tries: number;
  /** Whether an attempt may have been stored without our knowing. */
  readonly doubt: boolean;
  readonly last?: AttemptResult;
  /** Why it is not simply sent; the latest reason. */
  readonly code?: SendingCode | undefined;
  /** Fields that the recipient refused. */
  readonly errors: readonly FieldProblem[];
}

/** How it ended: received, or given back to be changed; what is sent after that is another complaint with another key. */
export type SubmissionOutput =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  | { readonly kind: 'edit'; readonly errors: readonly FieldProblem[] };

export type SubmissionEvent =
  /** The person asks to try again. */
  | { readonly type: 'retry' }
  /** The person wants to change the complaint: only after a definite no. */
  | { readonly type: 'edit' }
  /** The person does not want to wait for the next automatic try. */
  | { readonly type: 'stopWaiting' };

const retryAfter = ({ last }: SubmissionContext) => (last && 'retryAfter' in last ? last.retryAfter : undefined);

/** A result can end an earlier doubt only when it says something of these very bytes. */
function doubtAfter(doubt: boolean, result: AttemptResult): boolean {
  if (result.kind === 'refused' && result.settles) return false;
  return doubt || result.kind === 'unknown';
}

/**
 * Sends one complaint once. One request is in flight at a time, and once an attempt may have been stored (`unknown`) only the
 * same bytes with the same key are sent again until a definite answer: `edit` is not an event of that state.
 *
 * `prepare` and `attempt` are handed in with `provide`. A screen asks `snapshot.can(...)` for its buttons.
 */
export const submissionMachine = setup({
  types: {} as {
    input: SubmissionInput;
    context: SubmissionContext;
    events: SubmissionEvent;
    output: SubmissionOutput;
    tags: 'busy';
  },
  actors: {} as {
    prepare: PromiseActorLogic<Preparation, ParcelContent>;
    attempt: PromiseActorLogic<AttemptResult, Parcel>;
  },
  actions: {
    countTry: assign({ tries: ({ context }) => context.tries + 1 }),
    askedByPerson: assign({ tries: 0 }),
    note: assign(({ context }, result: AttemptResult) => ({
      last: result,
      doubt: doubtAfter(context.doubt, result),
      code: result.kind === 'sent' ? undefined : result.code,
      errors: result.kind === 'refused' ? result.errors : [],
    })),
  },
  guards: {
    received: ({ context }) => context.last?.kind === 'sent',
    worthAnotherTry: ({ context }) =>
      context.last !== undefined &&
      'again' in context.last &&
      context.last.again &&
      mayTryAgain(context.tries, retryAfter(context)),
    inDoubt: ({ context }) => context.doubt,
    refused: ({ context }) => context.last?.kind === 'refused',
    isRefused: ({ context }) => context.isRefused,
    mayBeSent: ({ context }) => !context.isRefused,
    prepared: ({ context }) => context.parcel !== undefined,
  },
  delays: {
    pause: ({ context }) => retryPause(context.tries, retryAfter(context)),
  },
}).createMachine({
  id: 'submission',
  context: ({ input: { content, refusal } }) => ({
    content,
    isRefused: refusal !== undefined,
    code: refusal,
    tries: 0,
    doubt: false,
    errors: [],
  }),
  initial: 'starting',
  states: {
    starting: {
      always: [{ guard: 'isRefused', target: 'notSent' }, { target: 'preparing' }],
    },
    preparing: {
      tags: 'busy',
      invoke: {
        src: 'prepare',
        input: ({ context }) => context.content,
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'sending',
            actions: assign({ parcel: ({ event }) => (event.output.ok ? event.output.parcel : undefined) }),
          },
          {
            target: 'notSent',
            actions: assign({ code: ({ event }) => (event.output.ok ? undefined : event.output.code) }),
          },
        ],
        onError: { target: 'notSent', actions: assign({ code: 'keyUnavailable' }) },
      },
    },
    sending: {
      tags: 'busy',
      invoke: {
        src: 'attempt',
        input: ({ context }) => context.parcel!,
        onDone: { target: 'weighing', actions: { type: 'note', params: ({ event }) => event.output } },
        onError: {
          target: 'weighing',
          actions: { type: 'note', params: { kind: 'unknown', code: 'noAnswer', again: false } },
        },
      },
    },
    weighing: {
      always: [
        { guard: 'received', target: 'sent' },
        { guard: 'worthAnotherTry', target: 'waiting' },
        { target: 'settling' },
      ],
    },
    settling: {
      always: [{ guard: 'inDoubt', target: 'unknown' }, { guard: 'refused', target: 'refused' }, { target: 'notSent' }],
    },
    waiting: {
      tags: 'busy',
      after: { pause: { target: 'sending', actions: 'countTry' } },
      on: { stopWaiting: 'settling' },
    },
    refused: {
      on: { edit: 'released' },
    },
    notSent: {
      on: {
        edit: 'released',
        retry: [
          { guard: 'prepared', target: 'sending', actions: 'askedByPerson' },
          { guard: 'mayBeSent', target: 'preparing', actions: 'askedByPerson' },
        ],
      },
    },
    unknown: {
      on: { retry: { target: 'sending', actions: 'askedByPerson' } },
    },
    released: { type: 'final' },
    sent: { type: 'final' },
  },
  output: ({ context }) =>
    context.last?.kind === 'sent'
      ? { kind: 'sent', receipt: context.last.receipt }
      : { kind: 'edit', errors: context.errors },
});
