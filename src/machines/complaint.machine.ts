import { assign, sendTo, setup, type SnapshotFrom } from 'xstate';
import type { FieldProblem } from '../complaint/sending/attempt-result.js';
import type { FieldId } from '../complaint/form/fields.js';
import { screensToCheck, type ScreenId } from '../complaint/form/screens.js';
import type { Reading, Surroundings } from '../complaint/form/form-context.js';
import {
  additionTo,
  complaintDateOf,
  emptyDraft,
  withGiven,
  withValue,
  type Draft,
  type Soort,
  type ValueOf,
} from '../complaint/form/draft.js';
import { buildPayload } from '../complaint/payload/build-payload.js';
import type { Receipt } from '../complaint/payload/payload.schema.js';
import { factsOf, givenBy } from '../complaint/form/prefill.js';
import { plainJson } from '../complaint/sending/plain-json.js';
import { checkAll, errorsFrom } from '../complaint/form/validate.js';
import type { GivenDate } from '../flows/terms/dates.js';
import { readDate } from '../flows/terms/given-date.js';
import { redirectOn } from '../flows/terms/redirect.js';
import type { Outcome } from '../flows/flow.js';
import type { Walk } from '../flows/walk.js';
import {
  contextOf,
  errorsNow,
  nextScreen,
  screenBefore,
  screenOf,
  screensNow,
  type Destination,
  type Writing,
} from '../complaint/form/progress.js';
import { submissionMachine } from './submission.machine.js';

export type ComplaintEvent =
  | { readonly type: 'field.changed'; readonly field: FieldId; readonly value: ValueOf<FieldId> }
  | { readonly type: 'screen.completed' }
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
  /** What was typed before the visitor went back to the advice. */
  readonly before: Draft | undefined;
  /** What page and day say of the form; asked when needed, for language and day may change. */
  readonly surroundings: () => Surroundings;
  /** Where it goes, as the page says now; nothing: the page takes none any more. */
  readonly destination: () => Destination | undefined;
}

/** What is left of a complaint when the visitor goes back to the advice. */
export interface ComplaintOutput {
  readonly draft: Draft;
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
  readonly news: Draft | undefined;
}

/** There is one date of the complaint in a visit: told in the form, it goes to the walk, and comes back with it. */
function dateTold(draft: Draft, reading: Reading): ComplaintOutput {
  const { klachtDatum, ...typed } = draft.typed;
  const told = klachtDatum && readDate(klachtDatum, reading).date;
  return told ? { draft: { ...draft, typed }, told } : { draft };
}

/** Whether the date of the complaint, as it was filled in, belongs to another advice than the form was opened from. */
export function belongsElsewhere(context: ComplaintContext): boolean {
  const { draft, outcome } = context;
  const now = contextOf(context);
  const asked = screensToCheck(draft, now).flatMap(({ fields }) => fields);
  return (
    asked.includes('klachtDatum') && redirectOn(() => now.today)(outcome, complaintDateOf(draft, now)) !== undefined
  );
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

const firstScreen = (writing: Writing) => ({ screen: screensNow(writing)[0]?.id, completed: [], changing: false });

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
    isWrong: ({ context }) => errorsNow(context).length > 0,
    isLastScreen: ({ context }) => nextScreen(context) === undefined,
    isFirstOfAddition: ({ context }) => context.earlier !== undefined && screenBefore(context) === undefined,
    isFirstScreen: ({ context }) => screenBefore(context) === undefined,
    isChanging: ({ context }) => context.changing,
    somethingIsWrong: ({ context }) => checkAll(context.draft, contextOf(context)).length > 0,
    hasErrors: ({ context }) => context.errors.length > 0,
  },
  actions: {
    toFirstScreen: assign(({ context }) => firstScreen(context)),
    change: assign(({ context, event }) =>
      event.type === 'field.changed' ? { draft: withValue(context.draft, event.field, event.value) } : {},
    ),
    showErrors: assign(({ context }) => ({ errors: errorsNow(context) })),
    showAllErrors: assign(({ context }) => {
      const errors = checkAll(context.draft, contextOf(context));
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
    /** What the check screen says of where it goes is what holds from then on. */
    showDestination: assign(({ context: { destination, shown, draft } }) => {
      const now = destination() ?? shown;
      return { shown: now, draft: now.recipient === shown.recipient ? draft : withoutConsent(draft) };
    }),
    forgetLastSending: assign({ sending: undefined }),
    startAddition: assign(({ context: { draft, receipt, news } }) => ({
      draft: news ?? additionTo(draft, receipt?.referentienummer ?? ''),
      earlier: { draft, receipt },
      news: undefined,
      sending: undefined,
      errors: [],
    })),
    backToReceipt: assign(({ context }) => ({
      ...context.earlier,
      earlier: undefined,
      news: context.draft,
      errors: [],
    })),
  },
}).createMachine({
  id: 'complaint',
  context: ({ input: { walk, outcome, soort, before = emptyDraft(soort), surroundings, destination } }) => {
    const begun = {
      outcome,
      facts: factsOf(walk, outcome.regime),
      draft: withGiven({ ...before, soort }, givenBy(walk, outcome.asks)),
      surroundings,
      destination,
      shown: destination() as Destination,
      screen: undefined,
      completed: [],
      changing: false,
      errors: [],
      sending: undefined,
      receipt: undefined,
      earlier: undefined,
      news: undefined,
    };
    return { ...begun, ...firstScreen(begun) };
  },
  initial: 'writing',
  states: {
    writing: {
      on: {
        'field.changed': { actions: 'change' },
        'advice.reopened': 'left',
        'screen.completed': [
          { guard: 'isWrong', actions: 'showErrors' },
          { guard: 'isLastScreen', target: 'checking', actions: 'toNextScreen' },
          { actions: 'toNextScreen' },
        ],
        'step.back': [
          { guard: 'isChanging', target: 'checking' },
          { guard: 'isFirstOfAddition', target: 'sent', actions: 'backToReceipt' },
          { guard: 'isFirstScreen', target: 'left' },
          { actions: 'toScreenBefore' },
        ],
      },
    },
    checking: {
      entry: ['stopChanging', 'showDestination'],
      on: {
        'advice.reopened': 'left',
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
        input: ({ context }) => ({
          order: { ...context.shown, payload: buildPayload(context.draft, contextOf(context), new Date()) },
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
    left: { type: 'final' },
  },
  output: ({ context: { draft, surroundings } }) => dateTold(draft, surroundings()),
});

export type ComplaintSnapshot = SnapshotFrom<typeof complaintMachine>;
