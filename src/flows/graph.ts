import type { Address, Answers, Flow, Path, Question, Step, Target, TopicId } from './flow.js';
import { regimeOf } from './regime.js';

/** The flows at hand: all of them in a test or a build, those that were loaded in a visit. */
export type Tree = { readonly [T in TopicId]?: Flow };

export const topicOf = (address: Address): TopicId => address.slice(0, address.indexOf('/')) as TopicId;

const addressOf = (topic: TopicId, step: string): Address =>
  step.includes('/') ? (step as Address) : `${topic}/${step}`;

/** The step at an address; nothing when its topic is not at hand or has no such step. */
export function stepAt(tree: Tree, address: Address): Step | undefined {
  return tree[topicOf(address)]?.steps[address.slice(address.indexOf('/') + 1)];
}

/** What can be chosen at a step: the choices and roads of a question, the roads of an outcome. */
export const waysOf = (step: Step): Readonly<Record<string, Target>> =>
  step.kind === 'question' ? { ...step.choices, ...step.roads } : step.roads;

const fitting = (ways: object, { onlyAfter }: Step, answers: Answers): readonly string[] =>
  Object.keys(ways).filter((way) => {
    const condition = onlyAfter?.[way];
    return !condition || condition.in.includes(answers[condition.by] ?? '');
  });

/** The choices of a question that fit the earlier answers, in the order of the screen. */
export const choicesOf = (question: Question, answers: Answers): readonly string[] =>
  fitting(question.choices, question, answers);

/** The roads from a step that fit the earlier answers, in the order of the screen. */
export const roadsOf = (step: Step, answers: Answers): readonly string[] => fitting(step.roads ?? {}, step, answers);

/**
 * The address that a choice or road leads to. Throws when the step has no such way: choices come from our own screens, so
 * that would be a defect of the flow.
 */
export function leadsTo(tree: Tree, from: Address, way: string, path: Path): Address {
  const step = stepAt(tree, from);
  const target = step && waysOf(step)[way];
  if (target === undefined) throw new Error(`No way "${way}" from step "${from}"`);
  if (typeof target === 'string') return addressOf(topicOf(from), target);
  const { by, when, otherwise } = target;
  const decides = by === 'regime' ? regimeOf(path) : path.answers[by];
  return addressOf(topicOf(from), when[decides ?? ''] ?? otherwise);
}

/** Every address that a target can lead to, whatever was answered. */
function possible(topic: TopicId, target: Target): readonly Address[] {
  const steps = typeof target === 'string' ? [target] : [...Object.values(target.when), target.otherwise];
  return steps.map((step) => addressOf(topic, step));
}

/** Every address that can follow a step: by choice, by road, or because a date outranks the choice. */
export function followersOf(tree: Tree, from: Address): readonly Address[] {
  const step = stepAt(tree, from);
  if (!step) return [];
  const topic = topicOf(from);
  const redirects = step.kind === 'outcome' ? (step.redirects ?? []) : [];
  return [
    ...Object.values(waysOf(step)).flatMap((target) => possible(topic, target)),
    ...redirects.map(({ to }) => addressOf(topic, to)),
  ];
}

/** All addresses of the tree. */
export function addressesOf(tree: Tree): readonly Address[] {
  return Object.values(tree).flatMap((flow) => Object.keys(flow.steps).map((step): Address => `${flow.topic}/${step}`));
}

/** The addresses that can be reached from some entries, with each the fewest ways walked to get there. */
export function reachableFrom(tree: Tree, entries: readonly Address[]): ReadonlyMap<Address, number> {
  const depth = new Map<Address, number>(entries.map((entry) => [entry, 0]));
  // A Map iterates what is added to it meanwhile, so this is a breadth-first walk.
  for (const [address, ways] of depth) {
    for (const next of followersOf(tree, address)) if (!depth.has(next)) depth.set(next, ways + 1);
  }
  return depth;
}

/**
 * All paths from an entry, by choices and by the roads of questions, to the first outcome on each. Throws, naming the step, on a
 * loop, a dangling target or a question without choices.
 */
export function allPaths(tree: Tree, entry: Address, before: Path = { trail: [], answers: {} }): readonly Path[] {
  const step = stepAt(tree, entry);
  if (!step) throw new Error(`No step "${entry}" (from "${before.trail.at(-1) ?? 'the start'}")`);
  if (before.trail.includes(entry)) throw new Error(`Loop at step "${entry}"`);
  const trail = [...before.trail, entry];
  if (step.kind === 'outcome') return [{ trail, answers: before.answers }];
  const choices = choicesOf(step, before.answers);
  if (choices.length === 0) throw new Error(`No choice at step "${entry}"`);
  return [...choices, ...roadsOf(step, before.answers)].flatMap((way) => {
    const path = { trail, answers: { ...before.answers, [entry]: way } };
    return allPaths(tree, leadsTo(tree, entry, way, path), path);
  });
}
