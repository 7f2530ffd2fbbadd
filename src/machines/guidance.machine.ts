import { assign, fromPromise, setup } from 'xstate';
import type { DateKind, GivenDate } from '../flows/terms/dates.js';
import type { Address } from '../flows/flow.js';
import { stepAt, topicOf, type Tree } from '../flows/graph.js';
import type { RedirectOf } from '../flows/terms/redirect.js';
import {
  answered,
  arrive,
  back,
  backTo,
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
  | { readonly type: 'date.given'; readonly date: GivenDate }
  /** The date of the complaint was given in the form. */
  | { readonly type: 'date.told'; readonly date: GivenDate }
  | { readonly type: 'step.back' }
  /** The tree came before anybody walked into it. */
  | { readonly type: 'tree.fetched'; readonly tree: Tree }
  | { readonly type: 'load.retried' };

export interface GuidanceInput {
  readonly entry: Address;
  /** What of the tree is there from the start: the topic of `entry`. */
  readonly tree: Tree;
  /** What dates decide. No date is given before the question for it has come, so that may come later too. */
  readonly judge: RedirectOf;
}

/** How far a walk is. */
export interface GuidanceContext {
  readonly tree: Tree;
  readonly judge: RedirectOf;
  readonly walk: Walk;
  /** Where the visitor is on the way to; the tree may have to be loaded first. */
  readonly heading: Address | undefined;
  /** Which date is being asked. */
  readonly asking: DateKind | undefined;
  /** The question for a date has come. */
  readonly canAskDate: boolean;
  /** An earlier answer is being changed; once it is, the visitor goes on over the answers kept from before. */
  readonly changing: boolean;
  readonly resuming: boolean;
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
    loadDating: fromPromise<void>(() => Promise.reject(new Error('loadDating is not provided'))),
  },
  guards: {
    treeIsMissing: ({ context: { tree, heading } }) => !!heading && !tree[topicOf(heading)],
    // Before the step is shown, so that nobody reads advice that the date may change.
    dateIsMissing: ({ context: { tree, walk, heading, canAskDate } }) =>
      !canAskDate && !!heading && wantsDate(tree, walk, heading),
    wantsDate: ({ context: { tree, walk } }) => wantsDate(tree, walk),
    hasHeading: ({ context }) => !!context.heading,
    hasKeptAnswer: ({ context }) => context.resuming && keptAnswer(context.tree, context.walk) !== undefined,
    atQuestion: ({ context }) => stepAt(context.tree, placeOf(context.walk))?.kind === 'question',
    hasTrail: ({ context }) => context.walk.trail.length > 1,
  },
  actions: {
    follow: assign(({ context }, way: string) => {
      const { walk, to } = answered(context.tree, context.walk, way);
      return { walk, heading: to, changing: false, resuming: context.changing };
    }),
    followKeptAnswer: assign(({ context }) => {
      const { walk, to } = answered(context.tree, context.walk, keptAnswer(context.tree, context.walk) as string);
      return { walk, heading: to };
    }),
    headFor: assign((_, heading: Address) => ({ heading })),
    arrive: assign(({ context }) => ({
      walk: arrive(context.tree, context.walk, context.heading as Address, context.judge),
      heading: undefined,
    })),
    keepTree: assign((_, tree: Tree) => ({ tree })),
    retreat: assign(({ context }) => ({
      walk: back(context.walk),
      heading: undefined,
      changing: false,
      resuming: false,
    })),
    forgetHeading: assign({ heading: undefined, resuming: false }),
    stopResuming: assign({ resuming: false }),
    dateHasCome: assign({ canAskDate: true }),
    askItsDate: assign(({ context: { tree, walk } }) => {
      const step = stepAt(tree, placeOf(walk));
      return { asking: step?.kind === 'outcome' ? step.asks : undefined };
    }),
  },
}).createMachine({
  id: 'guidance',
  context: ({ input }) => ({
    tree: input.tree,
    judge: input.judge,
    walk: startWalk(input.entry),
    heading: undefined,
    asking: undefined,
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
        heading: undefined,
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
        walk: dated(context.tree, context.walk, 'klacht', event.date, context.judge),
      })),
    },
    'date.asked': { target: '.openingDate', actions: assign({ asking: ({ event }) => event.of }) },
  },
  states: {
    settling: {
      always: [
        { guard: 'treeIsMissing', target: 'loading' },
        { guard: 'dateIsMissing', target: 'loadingDate' },
        { guard: 'hasHeading', target: 'settling', reenter: true, actions: 'arrive' },
        { guard: 'hasKeptAnswer', target: 'settling', reenter: true, actions: 'followKeptAnswer' },
        { guard: 'atQuestion', target: 'asking' },
        { guard: 'wantsDate', target: 'dating', actions: 'askItsDate' },
        { target: 'advised' },
      ],
    },
    loading: {
      invoke: {
        src: 'loadTree',
        onDone: { target: 'settling', actions: { type: 'keepTree', params: ({ event }) => event.output } },
        onError: 'unavailable',
      },
      on: { 'step.back': { target: 'settling', actions: 'forgetHeading' } },
    },
    loadingDate: {
      invoke: {
        src: 'loadDating',
        onDone: { target: 'settling', actions: 'dateHasCome' },
        onError: 'unavailable',
      },
      on: { 'step.back': { target: 'settling', actions: 'forgetHeading' } },
    },
    unavailable: {
      on: {
        'load.retried': 'settling',
        'step.back': { target: 'settling', actions: 'forgetHeading' },
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
        src: 'loadDating',
        onDone: { target: 'dating', actions: 'dateHasCome' },
        onError: 'dateUnavailable',
      },
      on: { 'step.back': 'settling' },
    },
    dateUnavailable: {
      on: { 'load.retried': 'openingDate', 'step.back': 'settling' },
    },
    dating: {
      on: {
        'date.given': {
          target: 'settling',
          actions: assign(({ context, event }) => ({
            walk: dated(context.tree, context.walk, context.asking as DateKind, event.date, context.judge),
            asking: undefined,
          })),
        },
        'step.back': [{ guard: 'wantsDate', target: 'settling', actions: 'retreat' }, { target: 'settling' }],
      },
    },
  },
});
