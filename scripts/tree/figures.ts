import type { Address, Path } from '../../src/flows/flow.js';
import { addressesOf, allPaths, choicesOf, roadsOf, stepAt, waysOf, type Tree } from '../../src/flows/graph.js';

const endOf = (path: Path) => path.trail.at(-1) as Address;
const ends = (path: Path, wanted: RegExp): boolean => wanted.test(endOf(path));
const passes = (path: Path, at: Address): boolean => path.trail.includes(at);

/** Estimated shares of visits by the way they go (routes, section 10.3); a path counts in the first that fits. No count. */
const shares: readonly { readonly share: number; readonly fits: (path: Path) => boolean }[] = [
  { share: 1, fits: (path) => ends(path, /^product\/M6/) },
  { share: 1, fits: (path) => passes(path, 'bijzonder/dwang') },
  { share: 13, fits: (path) => ends(path, /^bijzonder\//) || ends(path, /^hoofdweg\/W4/) },
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
  /**
   * Mean number of questions, each way of going weighted by its estimated share of visits. Within a share every way on from a question
   * is as likely as the others, so that a wrong turn does not weigh more for leading to more paths.
   */
  readonly weighted: number;
  readonly reach: ReadonlyMap<Address, Reach>;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const meanOf = (numbers: readonly number[]) => sumOf(numbers) / (numbers.length || 1);

/** How likely a path is when every way on from a question is as likely as the others. */
function likelihoodOf(tree: Tree, { trail, answers }: Path): number {
  const ways = trail.map((at) => {
    const step = stepAt(tree, at);
    return step?.kind === 'question' ? choicesOf(step, answers).length + roadsOf(step, answers).length : 1;
  });
  return 1 / ways.reduce((product, count) => product * count, 1);
}

/** Counts the tree, walked from the first question. */
export function figuresOf(tree: Tree): Figures {
  const paths = allPaths(tree, 'begin/zorg');
  /** The questions on a path, that for a date included. */
  const questionsOn = (path: Path): number => {
    const step = stepAt(tree, endOf(path));
    return path.trail.length - 1 + (step?.kind === 'outcome' && step.asksFirst ? 1 : 0);
  };
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
  const weighed = shares.map(({ share }, index) => {
    const those = paths.filter((path) => shares.findIndex(({ fits }) => fits(path)) === index);
    const likely = (path: Path) => likelihoodOf(tree, path);
    return { share, mean: sumOf(those.map((path) => likely(path) * questionsOn(path))) / sumOf(those.map(likely)) };
  });
  const whole = sumOf(weighed.map(({ share }) => share));
  return {
    questions: questions.length,
    outcomes: steps.length - questions.length,
    choices: questions.reduce((sum, step) => sum + Object.keys(waysOf(step)).length, 0),
    paths: paths.length,
    mostQuestions: Math.max(...paths.map(questionsOn)),
    mean: meanOf(paths.map(questionsOn)),
    weighted: sumOf(weighed.map(({ share, mean }) => share * mean)) / whole,
    reach,
  };
}
