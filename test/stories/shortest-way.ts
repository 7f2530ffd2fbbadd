import type { Address } from '../../src/flows/flow.js';
import { addressesOf, choicesOf, roadsOf, stepAt, waysOf } from '../../src/flows/graph.js';
import { regimeOf } from '../../src/flows/regime.js';
import { answered, arrive, placeOf, startWalk, type Walk } from '../../src/flows/walk.js';
import { asides, entry, tree } from './telling.js';

/** The earlier answers that any way of the tree turns on. */
const deciding: readonly Address[] = [
  ...new Set(
    addressesOf(tree).flatMap((at) => {
      const step = stepAt(tree, at);
      if (!step) return [];
      const forks = Object.values(waysOf(step)).flatMap((target) => (typeof target === 'string' ? [] : [target.by]));
      const conditions = Object.values(step.onlyAfter ?? {}).map(({ by }) => by);
      return [...forks, ...conditions].filter((by) => by !== 'regime');
    }),
  ),
];

/** Two walks from which the same can follow. */
const stateOf = (walk: Walk) =>
  [placeOf(walk), regimeOf(walk), walk.answers['contact/wie'], ...deciding.map((at) => walk.answers[at])].join(' ');

function onFrom(walk: Walk): readonly Walk[] {
  const step = stepAt(tree, placeOf(walk));
  if (!step) return [];
  const goTo = (before: Walk, to: Address) => arrive(tree, before, to, () => undefined);
  const choices = step.kind === 'question' ? choicesOf(step, walk.answers) : [];
  const ways = [...choices, ...roadsOf(step, walk.answers)].map((way) => answered(tree, walk, way));
  const opened = placeOf(walk) === entry ? asides : [];
  return [...ways.map((next) => goTo(next.walk, next.to)), ...opened.map((aside) => goTo(walk, aside))];
}

/** With how many clicks each step can be reached from the first question, for somebody who said for whom they speak. */
function distancesFor(speaker: string | undefined): ReadonlyMap<Address, number> {
  const start = { ...startWalk(entry), answers: speaker ? { 'contact/wie': speaker } : {} };
  const clicks = new Map<Address, number>();
  const seen = new Set([stateOf(start)]);
  let found: readonly Walk[] = [start];
  for (let distance = 0; found.length > 0; distance++) {
    for (const walk of found) if (!clicks.has(placeOf(walk))) clicks.set(placeOf(walk), distance);
    found = found.flatMap(onFrom).filter((walk) => !seen.has(stateOf(walk)) && seen.add(stateOf(walk)));
  }
  return clicks;
}

const known = new Map<string | undefined, ReadonlyMap<Address, number>>();

/** The fewest clicks from the first question to a step, over choices, roads and the links under that question. */
export function fewestClicks(to: Address, speaker: string | undefined): number {
  const distances = known.get(speaker) ?? distancesFor(speaker);
  known.set(speaker, distances);
  const clicks = distances.get(to);
  if (clicks === undefined) throw new Error(`No way from the first question to "${to}"`);
  return clicks;
}
