import type { Address } from '../../src/flows/flow.js';
import { addressesOf, allPaths, stepAt, type Path, type Tree } from '../../src/flows/graph.js';

/** Estimated shares of visits by where they end (routes, section 10.3). It is an estimate, no count. */
const shares: readonly { readonly share: number; readonly ends: RegExp }[] = [
  { share: 60, ends: /^hoofdweg\/(W1|W2|W3|W5|W6|B1)$/ },
  { share: 15, ends: /^(product\/M|geld\/G|overig\/O|jeugd\/(J3|J4|J5|J6|J7|J8|JS)$)/ },
  { share: 13, ends: /^(hoofdweg\/W4|bijzonder\/)/ },
  { share: 10, ends: /^jeugd\/J[12]/ },
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
  /** Mean number of questions, weighted by the estimated shares of visits. */
  readonly weighted: number;
  readonly reach: ReadonlyMap<Address, Reach>;
}

const endOf = (path: Path) => path.trail.at(-1) as Address;
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
  const weighed = shares.map(({ share, ends }) => {
    const shortest = [...reach].filter(([at]) => ends.test(at)).map(([, { fewest }]) => fewest);
    return { share, mean: meanOf(shortest) };
  });
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
