import { assign, setup, type SnapshotFrom } from 'xstate';
import { emptyDraft, withWalk } from '../complaint/form/draft.js';
import type { Surroundings } from '../complaint/form/form-context.js';
import { toldBy } from '../complaint/form/prefill.js';
import { handBackDate } from '../complaint/form/told-date.js';
import { withLetterValue, type LetterValue } from '../complaint/letter/letter-draft.js';
import type { LetterFieldId, LetterOnlyValues } from '../complaint/letter/letter-fields.js';
import {
  letterErrors,
  questionsToAsk,
  type LetterError,
  type LetterWriting,
} from '../complaint/letter/letter-progress.js';
import type { LetterQuestion } from '../complaint/letter/letter-questions.js';
import { isComplaint, type LetterId } from '../flows/letter.js';
import type { Outcome } from '../flows/flow.js';
import type { DateKind, Day, GivenDate } from '../flows/terms/dates.js';
import { draftOfDate, readDate } from '../flows/terms/given-date.js';
import { dateAt, placeOf, speakerOf, type Walk } from '../flows/walk.js';
import type { LeftComplaint } from './complaint.machine.js';

export type LetterEvent =
  | { readonly type: 'letter.typed'; readonly field: LetterFieldId; readonly value: LetterValue }
  | { readonly type: 'letter.continued' }
  | { readonly type: 'letter.changing'; readonly question: LetterQuestion }
  /** It was sent, or will be today. */
  | { readonly type: 'letter.sent' }
  | { readonly type: 'advice.reopened' }
  | { readonly type: 'step.back' };

export interface LetterInput {
  readonly walk: Walk;
  /** The outcome from which the letter is written. */
  readonly outcome: Outcome & { readonly letter: LetterId };
  /** What there was of letter and form before. */
  readonly before: LeftComplaint | undefined;
  readonly own: LetterOnlyValues | undefined;
  readonly surroundings: () => Pick<Surroundings, 'today'>;
}

/** A date that was told in a letter, for the walk. */
export interface ToldDate {
  readonly of: DateKind;
  readonly date: GivenDate;
}

export interface LetterOutput {
  /** For the form, and for the next time. */
  readonly left: LeftComplaint;
  readonly own: LetterOnlyValues;
  readonly told: readonly ToldDate[];
  /** The complaint was sent on this day. */
  readonly sent?: Day;
}

/** How far a letter is. */
export interface LetterContext extends LetterWriting, Pick<LetterInput, 'outcome' | 'surroundings'> {
  /** The questions to ask, in order. */
  readonly asked: readonly LetterQuestion[];
  readonly errors: readonly LetterError[];
  /** One answer is being changed from the finished letter. */
  readonly changing: boolean;
  readonly keptPieces: LeftComplaint['keptPieces'];
  readonly sent: Day | undefined;
}

const decisions: readonly (DateKind | undefined)[] = ['besluit', 'uitspraak', 'commissie'];

/** Letters about a decision or a verdict give its date under the kind that their outcome asks for, if it asks one. */
const decisionOf = ({ asks }: Outcome): DateKind | undefined => (decisions.includes(asks) ? asks : undefined);

const neighbour = ({ asked, question }: LetterContext, step: 1 | -1): LetterQuestion | undefined =>
  asked[question ? asked.indexOf(question) + step : asked.length + step];

/** The draft of who sends the complaint today: what the form was told before about having sent none, is so no longer. */
function sentToday(draft: LetterContext['draft']): LetterContext['draft'] {
  const { klachtGestuurd: _, klachtDatum: __, ...typed } = draft.typed;
  return { ...draft, typed };
}

/** One letter: asking, and the letter as it will look. Ends with what was filled in. */
export const letterMachine = setup({
  types: {
    context: {} as LetterContext,
    events: {} as LetterEvent,
    input: {} as LetterInput,
    output: {} as LetterOutput,
  },
  guards: {
    hasErrors: ({ context }) => context.errors.length > 0,
    isFinished: ({ context }) => context.changing || neighbour(context, 1) === undefined,
    isChanging: ({ context }) => context.changing,
    isFirst: ({ context }) => neighbour(context, -1) === undefined,
    nothingToAsk: ({ context }) => context.question === undefined,
  },
  actions: {
    take: assign(({ context, event }) =>
      event.type === 'letter.typed' ? withLetterValue(context, event.field, event.value) : {},
    ),
    check: assign(({ context }) => ({ errors: letterErrors(context, context.surroundings().today) })),
    toNext: assign(({ context }) => ({ question: neighbour(context, 1) })),
    toBefore: assign(({ context }) => ({ question: neighbour(context, -1), errors: [] })),
    finish: assign({ question: undefined, changing: false, errors: [] }),
  },
}).createMachine({
  id: 'letter',
  context: ({ input: { walk, outcome, before, own = {}, surroundings } }) => {
    const decided = dateAt(walk, placeOf(walk), decisionOf(outcome));
    const writing: LetterWriting = {
      letter: outcome.letter,
      speaker: speakerOf(walk),
      draft: withWalk(before?.draft ?? emptyDraft('klacht'), toldBy(walk, outcome.asks)),
      own: { ...(decided && { besluitDatum: draftOfDate(decided) }), ...own },
      question: undefined,
    };
    const asked = questionsToAsk(writing);
    return {
      ...writing,
      question: asked[0],
      asked,
      outcome,
      surroundings,
      errors: [],
      changing: false,
      keptPieces: before?.keptPieces ?? [],
      sent: undefined,
    };
  },
  initial: 'opening',
  states: {
    opening: { always: [{ guard: 'nothingToAsk', target: 'shown' }, { target: 'asking' }] },
    asking: {
      on: {
        'letter.typed': { actions: 'take' },
        'letter.continued': { target: 'completing', actions: 'check' },
        'advice.reopened': 'left',
        'step.back': [
          { guard: 'isChanging', target: 'shown' },
          { guard: 'isFirst', target: 'left' },
          { actions: 'toBefore' },
        ],
      },
    },
    completing: {
      always: [
        { guard: 'hasErrors', target: 'asking' },
        { guard: 'isFinished', target: 'shown' },
        { target: 'asking', actions: 'toNext' },
      ],
    },
    shown: {
      entry: 'finish',
      on: {
        'letter.changing': {
          target: 'asking',
          actions: assign(({ event }) => ({ question: event.question, changing: true })),
        },
        'letter.sent': {
          target: 'left',
          actions: assign(({ context }) => ({ sent: context.surroundings().today })),
        },
        'advice.reopened': 'left',
        'step.back': [
          { guard: 'isFirst', target: 'left' },
          { target: 'asking', actions: 'toBefore' },
        ],
      },
    },
    left: { type: 'final' },
  },
  output: ({ context: { letter, draft, own, outcome, keptPieces, sent, surroundings } }) => {
    const reading = surroundings();
    const isSent = sent !== undefined && isComplaint(letter);
    const back = handBackDate(isSent ? sentToday(draft) : draft, reading);
    const { besluitDatum, ...others } = own;
    const decision = decisionOf(outcome);
    const decided = decision && besluitDatum && readDate(besluitDatum, reading).date;
    const told: ToldDate[] = [
      ...(back.told ? [{ of: 'klacht', date: back.told } as const] : []),
      ...(decided ? [{ of: decision, date: decided }] : []),
    ];
    return {
      left: { draft: back.draft, keptPieces },
      own: decided ? others : own,
      told,
      ...(isSent && { sent }),
    };
  },
});

export type LetterLogic = typeof letterMachine;

export type LetterSnapshot = SnapshotFrom<typeof letterMachine>;
