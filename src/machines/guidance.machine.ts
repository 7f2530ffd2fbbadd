import { assign, fromPromise, setup } from 'xstate';
import type { DateKind, GivenDate } from '../flows/terms/dates.js';
import type { Address } from '../flows/flow.js';
import { stepAt, topicOf, type Tree } from '../flows/graph.js';
import type { DateRules } from '../flows/terms/date-rules.js';
import type { DateCode, DateDraft, ReadDate } from '../flows/terms/given-date.js';
import {
  answered,
  arrive,
  back,
  backTo,
  complained,
  dateAt,
  dated,
  keptAnswer,
  placeOf,
  startWalk,
  wantsDate,
  type Walk,
} from '../flows/walk.js';

export type GuidanceEvent =
  | { readonly type: 'question.answered'; readonly choice: string }
  | { readonly type: 'road.taken'; readonly road: string }
  | { readonly type: 'aside.opened'; readonly at: Address }
  | { readonly type: 'answer.changing'; readonly at: Address }
  | { readonly type: 'date.asked'; readonly of: DateKind }
  | { readonly type: 'date.typed'; readonly draft: DateDraft }
  /** What is in the fields is the date that is meant. */
  | { readonly type: 'date.given' }
  /** A date was given in the form or in a letter. */
  | { readonly type: 'date.told'; readonly of: DateKind; readonly date: GivenDate }
  /** The complaint that is advised here was sent. */
  | { readonly type: 'complaint.sent'; readonly date: GivenDate }
  | { readonly type: 'step.back' }
  /** The tree came before anybody walked into it. */
  | { readonly type: 'tree.fetched'; readonly tree: Tree }
  | { readonly type: 'load.retried' };

export interface GuidanceInput {
  readonly entry: Address;
  /** What of the tree is there from the start: the topic of `entry`. */
  readonly tree: Tree;
  /** What is done with dates. No date is given before the question for it has come, so that may come later too. */
  readonly dates: DateRules;
}

/** How far a walk is. */
export interface GuidanceContext {
  readonly tree: Tree;
  readonly dates: DateRules;
  readonly walk: Walk;
  /** Where the visitor is on the way to; the tree may have to be loaded first. */
  readonly next: Address | undefined;
  /** Which date is being asked. */
  readonly asking: DateKind | undefined;
  /** Dates as they were typed and not yet given, by step: who comes back finds them as they were. */
  readonly typedDates: { readonly [at in Address]?: DateDraft };
  /** Why what was typed is no date. */
  readonly dateCode: DateCode | undefined;
  /** The question for a date has come. */
  readonly canAskDate: boolean;
  /** An earlier answer is being changed; once it is, the visitor goes on over the answers kept from before. */
  readonly changing: boolean;
  readonly resuming: boolean;
}

/** What stands in the fields of the date that is asked now, read. */
function readNow({ walk, asking, typedDates, dates }: GuidanceContext): ReadDate {
  const at = placeOf(walk);
  return dates.read(typedDates[at], dateAt(walk, at, asking));
}

/**
 * Walks the tree: asks, advises, takes a date, and loads the tree when the first choice leads into it. Where a choice leads is not
 * decided here but read from the flows.
 */
export const guidanceMachine = setup({
  types: {
    context: {} as GuidanceContext,
    events: {} as GuidanceEvent,
    input: {} as GuidanceInput,
  },
  actors: {
    /** Fetches the whole tree (and its words with it). Handed in by the host. */
    loadTree: fromPromise<Tree>(() => Promise.reject(new Error('loadTree is not provided'))),
    /** Fetches how a date is asked and judged. Handed in by the host. */
    loadDateQuestion: fromPromise<void>(() => Promise.reject(new Error('loadDateQuestion is not provided'))),
  },
  guards: {
    treeIsMissing: ({ context: { tree, next } }) => !!next && !tree[topicOf(next)],
    // Before the step is shown, so that nobody reads advice that the date may change.
    dateIsMissing: ({ context: { tree, walk, next, canAskDate } }) =>
      !canAskDate && !!next && wantsDate(tree, walk, next),
    wantsDate: ({ context: { tree, walk } }) => wantsDate(tree, walk),
    isDate: ({ context }) => readNow(context).date !== undefined,
    hasNext: ({ context }) => !!context.next,
    hasKeptAnswer: ({ context }) => context.resuming && keptAnswer(context.tree, context.walk) !== undefined,
    atQuestion: ({ context }) => stepAt(context.tree, placeOf(context.walk))?.kind === 'question',
    hasTrail: ({ context }) => context.walk.trail.length > 1,
  },
  actions: {
    follow: assign(({ context }, way: string) => {
      const { walk, to } = answered(context.tree, context.walk, way);
      return { walk, next: to, changing: false, resuming: context.changing };
    }),
    followKeptAnswer: assign(({ context }) => {
      const { walk, to } = answered(context.tree, context.walk, keptAnswer(context.tree, context.walk) as string);
      return { walk, next: to };
    }),
    headFor: assign((_, next: Address) => ({ next })),
    arrive: assign(({ context }) => ({
      walk: arrive(context.tree, context.walk, context.next as Address, context.dates.redirect),
      next: undefined,
    })),
    keepTree: assign((_, tree: Tree) => ({ tree })),
    retreat: assign(({ context }) => ({
      walk: back(context.walk),
      next: undefined,
      changing: false,
      resuming: false,
    })),
    stayHere: assign({ next: undefined, resuming: false }),
    stopResuming: assign({ resuming: false }),
    dateHasCome: assign({ canAskDate: true }),
    keepTypedDate: assign(({ context: { walk, typedDates }, event }) =>
      event.type === 'date.typed' ? { typedDates: { ...typedDates, [placeOf(walk)]: event.draft } } : {},
    ),
    takeDate: assign(({ context }) => {
      const { tree, walk, asking, typedDates, dates } = context;
      return {
        walk: dated(tree, walk, asking as DateKind, readNow(context).date as GivenDate, dates.redirect),
        typedDates: { ...typedDates, [placeOf(walk)]: undefined },
        asking: undefined,
      };
    }),
    sayWhyNoDate: assign(({ context }) => ({ dateCode: readNow(context).code })),
    askItsDate: assign(({ context: { tree, walk } }) => {
      const step = stepAt(tree, placeOf(walk));
      return { asking: step?.kind === 'outcome' ? step.asks : undefined };
    }),
  },
}).createMachine({
  id: 'guidance',
  context: ({ input }) => ({
    tree: input.tree,
    dates: input.dates,
    walk: startWalk(input.entry),
    next: undefined,
    asking: undefined,
    typedDates: {},
    dateCode: undefined,
    canAskDate: false,
    changing: false,
    resuming: false,
  }),
  initial: 'settling',
  on: {
    'answer.changing': {
      target: '.settling',
      actions: assign(({ context, event }) => ({
        walk: backTo(context.walk, event.at),
        next: undefined,
        changing: true,
      })),
    },
    'aside.opened': {
      target: '.settling',
      actions: [
        { type: 'headFor', params: ({ event }) => event.at },
        assign({ changing: ({ context }) => context.walk.trail.length > 1 }),
      ],
    },
    'tree.fetched': { actions: { type: 'keepTree', params: ({ event }) => event.tree } },
    'date.told': {
      target: '.settling',
      actions: assign(({ context, event }) => ({
        walk: dated(context.tree, context.walk, event.of, event.date, context.dates.redirect),
      })),
    },
    'complaint.sent': {
      target: '.settling',
      actions: assign(({ context: { tree, walk, dates }, event }) =>
        complained(tree, walk, event.date, dates.redirect),
      ),
    },
    'date.asked': { target: '.openingDate', actions: assign({ asking: ({ event }) => event.of }) },
  },
  states: {
    settling: {
      always: [
        { guard: 'treeIsMissing', target: 'loading' },
        { guard: 'dateIsMissing', target: 'loadingDate' },
        { guard: 'hasNext', target: 'settling', reenter: true, actions: 'arrive' },
        { guard: 'hasKeptAnswer', target: 'settling', reenter: true, actions: 'followKeptAnswer' },
        { guard: 'atQuestion', target: 'asking' },
        { guard: 'wantsDate', target: 'askingDate', actions: 'askItsDate' },
        { target: 'advised' },
      ],
    },
    loading: {
      invoke: {
        src: 'loadTree',
        onDone: { target: 'settling', actions: { type: 'keepTree', params: ({ event }) => event.output } },
        onError: 'unavailable',
      },
      on: { 'step.back': { target: 'settling', actions: 'stayHere' } },
    },
    loadingDate: {
      invoke: {
        src: 'loadDateQuestion',
        onDone: { target: 'settling', actions: 'dateHasCome' },
        onError: 'unavailable',
      },
      on: { 'step.back': { target: 'settling', actions: 'stayHere' } },
    },
    unavailable: {
      on: {
        'load.retried': 'settling',
        'step.back': { target: 'settling', actions: 'stayHere' },
        'question.answered': {
          target: 'settling',
          actions: { type: 'follow', params: ({ event }) => event.choice },
        },
        'road.taken': { target: 'settling', actions: { type: 'follow', params: ({ event }) => event.road } },
      },
    },
    asking: {
      on: {
        'question.answered': {
          target: 'settling',
          actions: { type: 'follow', params: ({ event }) => event.choice },
        },
        'road.taken': { target: 'settling', actions: { type: 'follow', params: ({ event }) => event.road } },
        'step.back': { guard: 'hasTrail', target: 'settling', actions: 'retreat' },
      },
    },
    advised: {
      entry: 'stopResuming',
      on: {
        'road.taken': { target: 'settling', actions: { type: 'follow', params: ({ event }) => event.road } },
        'step.back': { guard: 'hasTrail', target: 'settling', actions: 'retreat' },
      },
    },
    openingDate: {
      invoke: {
        src: 'loadDateQuestion',
        onDone: { target: 'askingDate', actions: 'dateHasCome' },
        onError: 'dateUnavailable',
      },
      on: { 'step.back': 'settling' },
    },
    dateUnavailable: {
      on: { 'load.retried': 'openingDate', 'step.back': 'settling' },
    },
    askingDate: {
      entry: assign({ dateCode: undefined }),
      on: {
        'date.typed': { actions: 'keepTypedDate' },
        'date.given': [{ guard: 'isDate', target: 'settling', actions: 'takeDate' }, { actions: 'sayWhyNoDate' }],
        'step.back': [{ guard: 'wantsDate', target: 'settling', actions: 'retreat' }, { target: 'settling' }],
      },
    },
  },
});
