import { msg } from '@lit/localize';
import type { Address, TopicId } from '../src/flows/flow.js';
import { addressesOf, choicesOf, roadsOf, stepAt, topicOf, type Tree } from '../src/flows/graph.js';
import { topic as begin } from '../src/flows/topics/begin/index.js';
import { topics } from '../src/flows/topics/topics.js';
import { regimeOf } from '../src/flows/regime.js';
import { answered, arrive, placeOf, situationOf, startWalk, wantsDate, type Walk } from '../src/flows/walk.js';
import type { Topic } from '../src/flows/words.js';
import type { Visitor } from './widget-harness.js';

/** One thing that a visitor does: a choice or a road of the screen, by its Dutch words. */
interface Act {
  readonly kind: 'choice' | 'road' | 'aside' | 'date';
  readonly words: string;
}

/** A step of the tree, and the shortest way to it. */
export interface WayTo {
  readonly address: Address;
  readonly acts: readonly Act[];
}

const noDates = () => undefined;

const asides: readonly [Address, string][] = [
  ['bijzonder/wat', 'Er is iets ernstigs gebeurd, of het is nu gevaarlijk'],
  ['contact/wie', 'Het gaat niet over mijzelf'],
  ['contact/aanvulling', 'Ik heb al iets gemeld bij het Landelijk Meldpunt Zorg'],
  ['contact/vraag', 'Ik heb alleen een vraag'],
];

/** Finds the shortest way to every step of the tree. */
export function allSteps(): readonly WayTo[] {
  const loaded: Readonly<Record<TopicId, Topic>> = { begin, ...topics };
  const tree = Object.fromEntries(Object.entries(loaded).map(([id, { flow }]) => [id, flow])) as Tree;
  const found = new Map<Address, readonly Act[]>();
  const start = startWalk('begin/zorg');
  const queue: (readonly [Walk, readonly Act[]])[] = [
    [start, []],
    ...asides.map(([at, words]) => [arrive(tree, start, at, noDates), [{ kind: 'aside', words }]] as const),
  ];
  const seen = new Set<string>();
  for (const [walk, acts] of queue) {
    const at = placeOf(walk);
    const step = stepAt(tree, at);
    if (!found.has(at)) found.set(at, acts);
    // The roads of an outcome fork by the law only.
    const state = `${at} ${step?.kind === 'outcome' ? regimeOf(walk) : JSON.stringify(walk.answers)}`;
    if (!step || acts.length > 4 || seen.has(state)) continue;
    seen.add(state);
    const words = loaded[topicOf(at)].words(msg)[at.slice(at.indexOf('/') + 1)]?.(situationOf(walk));
    if (!words) throw new Error(`No words for ${at}`);
    const choices = step.kind === 'question' ? choicesOf(step, walk.answers) : [];
    const names = 'choices' in words ? { ...words.choices, ...words.about?.roads } : words.roads;
    for (const way of [...choices, ...roadsOf(step, walk.answers)]) {
      const next = answered(tree, walk, way);
      const there = arrive(tree, next.walk, next.to, noDates);
      const act: Act = { kind: choices.includes(way) ? 'choice' : 'road', words: names[way] ?? way };
      const before: readonly Act[] = wantsDate(tree, there) ? [{ kind: 'date', words: 'Ik weet het niet' }] : [];
      queue.push([there, [...acts, act, ...before]]);
    }
  }
  const missing = addressesOf(tree).filter((address) => !found.has(address));
  if (missing.length > 0) throw new Error(`No way to ${missing.join(', ')}`);
  return [...found].map(([address, acts]) => ({ address, acts }));
}

/** Walks to a step, from the first question. */
export async function walkTo(visitor: Visitor, { acts }: WayTo): Promise<void> {
  for (const { kind, words } of acts) {
    if (kind === 'choice' || kind === 'date') await visitor.answer(words);
    else await visitor.press(words);
  }
}
