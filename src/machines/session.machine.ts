import { assign, fromPromise, sendTo, setup, type SnapshotFrom } from 'xstate';
import type { FieldId } from '../complaint/complaint.fields.js';
import type { ScreenId } from '../complaint/complaint.screens.js';
import type { Surroundings } from '../complaint/context.js';
import type { ValueOf } from '../complaint/draft.js';
import type { Receipt } from '../complaint/payload.schema.js';
import type { Order } from '../complaint/prepare-parcel.js';
import { stepAt } from '../flows/graph.js';
import { placeOf } from '../flows/walk.js';
import {
  allErrors,
  errorsNow,
  nextScreen,
  screenBefore,
  screenOf,
  screensNow,
  writing,
  type Writing,
} from './form-progress.js';
import type { FormRoom } from './form-room.js';
import { guidanceMachine, type GuidanceEvent, type GuidanceInput } from './guidance.machine.js';
import { submissionMachine } from './submission.machine.js';

export type SessionEvent =
  | GuidanceEvent
  | { readonly type: 'complaint.opened' }
  | { readonly type: 'field.changed'; readonly field: FieldId; readonly value: ValueOf<FieldId> }
  | { readonly type: 'screen.completed' }
  | { readonly type: 'screen.changing'; readonly screen: ScreenId }
  | { readonly type: 'complaint.confirmed' }
  | { readonly type: 'sending.retried' }
  | { readonly type: 'sending.paused' }
  | { readonly type: 'complaint.edited' }
  | { readonly type: 'addition.started' };

/** Where a complaint goes, as the page set it. */
export type Destination = Omit<Order, 'payload'>;

export interface SessionInput {
  readonly guidance: GuidanceInput;
  /** What page and day say of the form; asked when needed, for language and day may change. */
  readonly surroundings: () => Surroundings;
  readonly destination: () => Destination;
}

/** How far a visit is. */
export interface SessionContext extends SessionInput, Writing {
  readonly walked: SnapshotFrom<typeof guidanceMachine> | undefined;
  readonly sending: SnapshotFrom<typeof submissionMachine> | undefined;
  readonly receipt: Receipt | undefined;
}

/** The walk, and the outcome that the form is opened from. */
function adviceOf({ walked }: SessionContext) {
  const { walk, tree } = (walked as NonNullable<typeof walked>).context;
  const outcome = stepAt(tree, placeOf(walk));
  if (outcome?.kind !== 'outcome' || outcome.form === 'geen') throw new Error('There is no form here');
  return { walk, outcome, soort: outcome.form };
}

/**
 * One visit: walking the tree, writing the complaint, checking it, sending it, and the receipt. Guidance goes on living below the
 * form, so that going back finds the advice as it was.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  actors: {
    guidance: guidanceMachine,
    submission: submissionMachine,
    /** Fetches the chunk of the form. Handed in by the host. */
    loadForm: fromPromise<FormRoom>(() => Promise.reject(new Error('loadForm is not provided'))),
  },
  guards: {
    isWrong: ({ context }) => errorsNow(context).length > 0,
    isLastScreen: ({ context }) => nextScreen(context) === undefined,
    isFirstScreen: ({ context }) => screenBefore(context) === undefined,
    isChanging: ({ context }) => context.changing,
    somethingIsWrong: ({ context }) => allErrors(context).length > 0,
    hasErrors: ({ context }) => context.errors.length > 0,
  },
  actions: {
    toGuidance: sendTo('guidance', ({ event }) => event),
    openForm: assign(({ context }, form: FormRoom) => {
      const { walk, outcome, soort } = adviceOf(context);
      return {
        form,
        facts: form.factsOf(walk, outcome.regime),
        draft: form.startDraft(soort, form.givenBy(walk), context.draft),
        receipt: undefined,
        changing: false,
        errors: [],
      };
    }),
    toFirstScreen: assign(({ context }) => ({ screen: screensNow(context)[0]?.id, completed: [], changing: false })),
    change: assign(({ context, event }) =>
      event.type === 'field.changed' && context.form && context.draft
        ? { draft: context.form.withValue(context.draft, event.field, event.value) }
        : {},
    ),
    showErrors: assign(({ context }) => ({ errors: errorsNow(context) })),
    showAllErrors: assign(({ context }) => {
      const errors = allErrors(context);
      return { errors, screen: screenOf(context, errors), changing: true };
    }),
    toNextScreen: assign(({ context }) => ({
      screen: nextScreen(context),
      completed: [...context.completed, context.screen as ScreenId],
      errors: [],
    })),
    toScreenBefore: assign(({ context }) => ({ screen: screenBefore(context), errors: [] })),
    toLastScreen: assign(({ context }) => ({ screen: screensNow(context).at(-1)?.id, errors: [] })),
    stopChanging: assign({ changing: false, errors: [] }),
    forgetLastSending: assign({ sending: undefined }),
    startAddition: assign(({ context }) => ({
      draft: context.form?.startAddition(context.receipt?.referentienummer ?? ''),
      sending: undefined,
      receipt: undefined,
      errors: [],
    })),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({
    ...input,
    walked: undefined,
    form: undefined,
    facts: undefined,
    draft: undefined,
    screen: undefined,
    completed: [],
    changing: false,
    errors: [],
    sending: undefined,
    receipt: undefined,
  }),
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
        'topic.fetched': { actions: 'toGuidance' },
      },
    },
    opening: {
      invoke: {
        src: 'loadForm',
        onDone: {
          target: 'writing',
          actions: [{ type: 'openForm', params: ({ event }) => event.output }, 'toFirstScreen'],
        },
        onError: 'formUnavailable',
      },
      on: { 'step.back': 'guiding' },
    },
    formUnavailable: {
      on: { 'load.retried': 'opening', 'complaint.opened': 'opening', 'step.back': 'guiding' },
    },
    writing: {
      on: {
        'field.changed': { actions: 'change' },
        'screen.completed': [
          { guard: 'isWrong', actions: 'showErrors' },
          { guard: 'isLastScreen', target: 'checking', actions: 'toNextScreen' },
          { actions: 'toNextScreen' },
        ],
        'step.back': [
          { guard: 'isChanging', target: 'checking' },
          { guard: 'isFirstScreen', target: 'guiding' },
          { actions: 'toScreenBefore' },
        ],
      },
    },
    checking: {
      entry: 'stopChanging',
      on: {
        'screen.changing': {
          target: 'writing',
          actions: assign(({ event }) => ({ screen: event.screen, changing: true })),
        },
        'complaint.confirmed': [
          { guard: 'somethingIsWrong', target: 'writing', actions: 'showAllErrors' },
          { target: 'sending' },
        ],
        'step.back': { target: 'writing', actions: 'toLastScreen' },
      },
    },
    sending: {
      entry: 'forgetLastSending',
      invoke: {
        src: 'submission',
        id: 'submission',
        input: ({ context }) => {
          const { form, draft, context: formContext } = writing(context);
          return { ...context.destination(), payload: form.buildPayload(draft, formContext, new Date()) };
        },
        onSnapshot: { actions: assign({ sending: ({ event }) => event.snapshot }) },
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'sent',
            target: 'sent',
            actions: assign(({ event }) => ({
              receipt: event.output.kind === 'sent' ? event.output.receipt : undefined,
            })),
          },
          {
            target: 'refused',
            actions: assign(({ context, event }) => ({
              errors: event.output.kind === 'edit' ? (context.form?.errorsFrom(event.output.errors) ?? []) : [],
            })),
          },
        ],
      },
      on: {
        'sending.retried': { actions: sendTo('submission', { type: 'retry' }) },
        'sending.paused': { actions: sendTo('submission', { type: 'stopWaiting' }) },
        'complaint.edited': { actions: sendTo('submission', { type: 'edit' }) },
      },
    },
    refused: {
      always: [
        {
          guard: 'hasErrors',
          target: 'writing',
          actions: assign(({ context }) => ({ screen: screenOf(context, context.errors), changing: true })),
        },
        { target: 'checking' },
      ],
    },
    sent: {
      on: { 'addition.started': { target: 'writing', actions: ['startAddition', 'toFirstScreen'] } },
    },
  },
});

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
