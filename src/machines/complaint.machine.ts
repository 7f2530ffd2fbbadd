import { assign, sendTo, setup, type SnapshotFrom } from 'xstate';
import type { FieldProblem } from '../complaint/sending/attempt-result.js';
import type { FieldId } from '../complaint/form/fields.js';
import type { ScreenId } from '../complaint/form/screens.js';
import type { Surroundings } from '../complaint/form/form-context.js';
import {
  additionTo,
  emptyDraft,
  withWalk,
  withValue,
  type Draft,
  type Soort,
  type ValueOf,
} from '../complaint/form/draft.js';
import { buildPayload } from '../complaint/payload/build-payload.js';
import type { Receipt } from '../complaint/payload/payload.schema.js';
import { factsOf, toldBy } from '../complaint/form/prefill.js';
import { plainJson } from '../complaint/sending/plain-json.js';
import { checkAll, errorsFrom } from '../complaint/form/validate.js';
import type { GivenDate } from '../flows/terms/dates.js';
import type { Outcome } from '../flows/flow.js';
import type { Walk } from '../flows/walk.js';
import {
  contextOf,
  errorsNow,
  nextScreen,
  screenBefore,
  screenOf,
  screensNow,
  spottedNow,
  type Destination,
  type Writing,
} from '../complaint/form/progress.js';
import { handBackDate } from '../complaint/form/told-date.js';
import { submissionMachine } from './submission.machine.js';

export type ComplaintEvent =
  | { readonly type: 'field.changed'; readonly field: FieldId; readonly value: ValueOf<FieldId> }
  | { readonly type: 'screen.completed' }
  /** A piece that looks personal is to stay in the story. */
  | { readonly type: 'piece.kept'; readonly piece: string }
  | { readonly type: 'screen.changing'; readonly screen: ScreenId }
  | { readonly type: 'step.back' }
  /** Back to the advice, whatever screen this is. */
  | { readonly type: 'advice.reopened' }
  | { readonly type: 'complaint.confirmed' }
  | { readonly type: 'sending.retried' }
  | { readonly type: 'sending.paused' }
  | { readonly type: 'complaint.edited' }
  | { readonly type: 'addition.started' };

export interface ComplaintInput {
  readonly walk: Walk;
  /** The outcome at its end, from which the form is opened, and what is written from there. */
  readonly outcome: Outcome;
  readonly soort: Soort;
  /** What there was of it before the visitor went back to the advice. */
  readonly before: LeftComplaint | undefined;
  /** What page and day say of the form; asked when needed, for language and day may change. */
  readonly surroundings: () => Surroundings;
  /** Where it goes, as the page says now; nothing: the page takes none any more. */
  readonly destination: () => Destination | undefined;
}

/** What is left of a complaint when the visitor goes back to the advice. */
export type LeftComplaint = Pick<ComplaintContext, 'draft' | 'keptPieces'>;

export interface ComplaintOutput extends LeftComplaint {
  /** When the complaint to the provider was sent, if that was told in the form. */
  readonly told?: GivenDate | undefined;
}

/** How far a complaint is. */
export interface ComplaintContext extends Writing {
  readonly outcome: Outcome;
  readonly destination: ComplaintInput['destination'];
  readonly sending: SnapshotFrom<typeof submissionMachine> | undefined;
  readonly receipt: Receipt | undefined;
  /** What was sent before the addition that is being written. */
  readonly earlier: { readonly draft: Draft; readonly receipt: Receipt | undefined } | undefined;
  /** An addition that was begun and left for the receipt again. */
  readonly unsentAddition: Draft | undefined;
  /** What was thrown, if something was. */
  readonly error: unknown;
  /** What looks personal is pointed out on the screen that is shown. */
  readonly spotting: boolean;
}

/** Why it may not be sent: the page is no longer what the visitor was shown before they sent it. */
function refusalOf({ destination, shown }: ComplaintContext): 'changed' | 'misconfigured' | undefined {
  const now = destination();
  if (!now) return 'misconfigured';
  return plainJson(now) === plainJson(shown) ? undefined : 'changed';
}

/** Consent that was given to one recipient holds for no other. */
function withoutConsent(draft: Draft): Draft {
  const { toestemmingInspecteur: _, toestemmingAanbieder: __, ...typed } = draft.typed;
  return { ...draft, typed };
}

/** What was refused, as far as there is a field to change it. */
const shownErrors = (writing: Writing, problems: readonly FieldProblem[]) =>
  errorsFrom(problems).filter((error) => screenOf(writing, [error]) !== undefined);

/** A screen that is shown anew says nothing yet of what was filled in. */
const fresh = { errors: [], spotting: false } as const;

const firstScreen = (writing: Writing) => ({
  screen: screensNow(writing)[0]?.id,
  completed: [],
  changing: false,
  ...fresh,
});

/** One complaint: writing, checking, sending, and the receipt. Ends with the draft when the visitor goes back to the advice. */
export const complaintMachine = setup({
  types: {
    context: {} as ComplaintContext,
    events: {} as ComplaintEvent,
    input: {} as ComplaintInput,
    output: {} as ComplaintOutput,
  },
  actors: { submission: submissionMachine },
  guards: {
    isToPointOut: ({ context }) => !context.spotting && spottedNow(context).length > 0,
    isLastScreen: ({ context }) => nextScreen(context) === undefined,
    isFirstOfAddition: ({ context }) => context.earlier !== undefined && screenBefore(context) === undefined,
    isFirstScreen: ({ context }) => screenBefore(context) === undefined,
    isChanging: ({ context }) => context.changing,
    hasErrors: ({ context }) => context.errors.length > 0,
  },
  actions: {
    toFirstScreen: assign(({ context }) => firstScreen(context)),
    change: assign(({ context, event }) =>
      event.type === 'field.changed' ? { draft: withValue(context.draft, event.field, event.value) } : {},
    ),
    pointOut: assign({ spotting: true }),
    keepPiece: assign(({ context, event }) =>
      event.type === 'piece.kept' ? { keptPieces: [...context.keptPieces, event.piece] } : {},
    ),
    checkScreen: assign(({ context }) => ({ errors: errorsNow(context) })),
    checkAll: assign(({ context }) => ({ errors: checkAll(context.draft, contextOf(context)) })),
    stopPointingOut: assign({ spotting: false }),
    toFirstError: assign(({ context }) => ({
      screen: screenOf(context, context.errors),
      changing: true,
      spotting: false,
    })),
    toNextScreen: assign(({ context }) => ({
      screen: nextScreen(context),
      completed: [...context.completed, context.screen as ScreenId],
      ...fresh,
    })),
    toScreenBefore: assign(({ context }) => ({ screen: screenBefore(context), ...fresh })),
    toLastScreen: assign(({ context }) => ({ screen: screensNow(context).at(-1)?.id, ...fresh })),
    stopChanging: assign({ changing: false, ...fresh }),
    /** What the check screen says of where it goes is what holds from then on. */
    showDestination: assign(({ context: { destination, shown, draft } }) => {
      const now = destination() ?? shown;
      return { shown: now, draft: now.recipient === shown.recipient ? draft : withoutConsent(draft) };
    }),
    forgetLastSending: assign({ sending: undefined }),
    startAddition: assign(({ context: { draft, receipt, unsentAddition } }) => ({
      draft: unsentAddition ?? additionTo(draft, receipt?.referentienummer ?? ''),
      earlier: { draft, receipt },
      unsentAddition: undefined,
      sending: undefined,
    })),
    backToReceipt: assign(({ context }) => ({
      ...context.earlier,
      earlier: undefined,
      unsentAddition: context.draft,
      ...fresh,
    })),
  },
}).createMachine({
  id: 'complaint',
  context: ({ input: { walk, outcome, soort, before, surroundings, destination } }) => {
    const begun = {
      outcome,
      facts: factsOf(walk, outcome.regime),
      draft: withWalk({ ...(before?.draft ?? emptyDraft(soort)), soort }, toldBy(walk, outcome.asks)),
      surroundings,
      destination,
      shown: destination() as Destination,
      screen: undefined,
      completed: [],
      changing: false,
      keptPieces: before?.keptPieces ?? [],
      ...fresh,
      sending: undefined,
      receipt: undefined,
      earlier: undefined,
      unsentAddition: undefined,
      error: undefined,
    };
    return { ...begun, ...firstScreen(begun) };
  },
  initial: 'writing',
  states: {
    writing: {
      on: {
        'field.changed': { actions: 'change' },
        'advice.reopened': 'left',
        'piece.kept': { actions: 'keepPiece' },
        'screen.completed': [
          { guard: 'isToPointOut', actions: 'pointOut' },
          { target: 'completing', actions: 'checkScreen' },
        ],
        'step.back': [
          { guard: 'isChanging', target: 'checking' },
          { guard: 'isFirstOfAddition', target: 'sent', actions: 'backToReceipt' },
          { guard: 'isFirstScreen', target: 'left' },
          { actions: 'toScreenBefore' },
        ],
      },
    },
    completing: {
      always: [
        { guard: 'hasErrors', target: 'writing', actions: 'stopPointingOut' },
        { guard: 'isLastScreen', target: 'checking', actions: 'toNextScreen' },
        { target: 'writing', actions: 'toNextScreen' },
      ],
    },
    checking: {
      entry: ['stopChanging', 'showDestination'],
      on: {
        'advice.reopened': 'left',
        'screen.changing': {
          target: 'writing',
          actions: assign(({ event }) => ({ screen: event.screen, changing: true })),
        },
        'complaint.confirmed': { target: 'confirming', actions: 'checkAll' },
        'step.back': { target: 'writing', actions: 'toLastScreen' },
      },
    },
    confirming: {
      always: [{ guard: 'hasErrors', target: 'writing', actions: 'toFirstError' }, { target: 'sending' }],
    },
    sending: {
      entry: 'forgetLastSending',
      invoke: {
        src: 'submission',
        id: 'submission',
        input: ({ context }) => ({
          content: { ...context.shown, payload: buildPayload(context.draft, contextOf(context), new Date()) },
          refusal: refusalOf(context),
        }),
        onSnapshot: { actions: assign({ sending: ({ event }) => event.snapshot }) },
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'sent',
            target: 'sent',
            actions: assign(({ event }) => ({
              receipt: event.output.kind === 'sent' ? event.output.receipt : undefined,
              earlier: undefined,
            })),
          },
          {
            target: 'refused',
            actions: assign(({ context, event }) => ({
              errors: event.output.kind === 'edit' ? shownErrors(context, event.output.errors) : [],
            })),
          },
        ],
        onError: { target: 'failed', actions: assign({ error: ({ event }) => event.error }) },
      },
      on: {
        'sending.retried': { actions: sendTo('submission', { type: 'retry' }) },
        'sending.paused': { actions: sendTo('submission', { type: 'stopWaiting' }) },
        'complaint.edited': { actions: sendTo('submission', { type: 'edit' }) },
      },
    },
    refused: {
      always: [{ guard: 'hasErrors', target: 'writing', actions: 'toFirstError' }, { target: 'checking' }],
    },
    sent: {
      on: { 'addition.started': { target: 'writing', actions: ['startAddition', 'toFirstScreen'] } },
    },
    left: { type: 'final' },
    /** Sending itself threw: what was typed is still there, and it may have been sent. */
    failed: {},
  },
  output: ({ context: { draft, keptPieces, surroundings } }) => ({
    ...handBackDate(draft, surroundings()),
    keptPieces,
  }),
});

/** The machine with the effects of its sending; it comes with the form. */
export type ComplaintLogic = typeof complaintMachine;

export type ComplaintSnapshot = SnapshotFrom<typeof complaintMachine>;
