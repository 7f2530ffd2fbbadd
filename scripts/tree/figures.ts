import type { Address } from '../../src/flows/flow.js';
import { addressesOf, allPaths, stepAt, type Path, type Tree } from '../../src/flows/graph.js';

const endOf = (path: Path) => path.trail.at(-1) as Address;
const ends = (path: Path, wanted: RegExp): boolean => wanted.test(endOf(path));
const passes = (path: Path, at: Address): boolean => path.trail.includes(at);

/** Estimated shares of visits by the way they go (routes, section 10.3); a path counts in the first that fits. No count. */
const shares: readonly { readonly share: number; readonly fits: (path: Path) => boolean }[] = [
  { share: 1, fits: (path) => passes(path, 'product/wat') && passes(path, 'hoofdweg/stand') },
  { share: 1, fits: (path) => passes(path, 'bijzonder/dwang') },
  { share: 13, fits: (path) => passes(path, 'bijzonder/wat') || ends(path, /^hoofdweg\/W4/) },
  { share: 60, fits: (path) => ends(path, /^hoofdweg\//) },
  { share: 10, fits: (path) => ends(path, /^jeugd\/J[12]/) },
  { share: 15, fits: () => true },
];

/** How many questions lead to an outcome, and over how many paths. */
export interface Reach {
  readonly paths: number;
  readonly fewest: number;
  readonly most: number;
}

export interface Figures {
  readonly questions: number;
  readonly outcomes: number;
  readonly choices: number;
  readonly paths: number;
  readonly mostQuestions: number;
  /** Mean number of questions over all paths, each path once. */
  readonly mean: number;
  /** Mean number of questions, each way of going weighted by its estimated share of visits. */
  readonly weighted: number;
  readonly reach: ReadonlyMap<Address, Reach>;
}

const questionsOn = (path: Path) => path.trail.length - 1;
const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);

/** Counts the tree, walked from the first question. */
export function figuresOf(tree: Tree): Figures {
  const paths = allPaths(tree, 'begin/zorg');
  const steps = addressesOf(tree).flatMap((at) => stepAt(tree, at) ?? []);
  const questions = steps.filter((step) => step.kind === 'question');
  const reach = new Map<Address, Reach>();
  for (const path of paths) {
    const before = reach.get(endOf(path)) ?? { paths: 0, fewest: Infinity, most: 0 };
    const count = questionsOn(path);
    reach.set(endOf(path), {
      paths: before.paths + 1,
      fewest: Math.min(before.fewest, count),
      most: Math.max(before.most, count),
    });
  }
  const asked = shares.map((): number[] => []);
  for (const path of paths) asked[shares.findIndex(({ fits }) => fits(path))]?.push(questionsOn(path));
  const weighed = shares.map(({ share }, index) => ({ share, mean: meanOf(asked[index] ?? []) }));
  const whole = weighed.reduce((sum, { share }) => sum + share, 0);
  return {
    questions: questions.length,
    outcomes: steps.length - questions.length,
    choices: questions.reduce((sum, { choices }) => sum + Object.keys(choices).length, 0),
    paths: paths.length,
    mostQuestions: Math.max(...paths.map(questionsOn)),
    mean: meanOf(paths.map(questionsOn)),
    weighted: weighed.reduce((sum, { share, mean }) => sum + share * mean, 0) / whole,
    reach,
  };
}
