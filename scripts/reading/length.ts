import { reportTexts } from '../../src/complaint/texts/report.texts.js';
import type { Address, Outcome } from '../../src/flows/flow.js';
import { addressesOf, roadsOf, stepAt } from '../../src/flows/graph.js';
import { contactOf } from '../../src/flows/organisations/organisations.js';
import { organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { outcomeFor, type Situation } from '../../src/flows/situation.js';
import type { Msg } from '../../src/flows/words.js';
import { distinct, nameOf } from '../tree/situations.js';
import { isOutcomeWords } from '../tree/said.js';
import { wholeTree } from '../tree/whole-tree.js';
import { wordsIn } from './sentences.js';

/** What the headings of the parts of a screen weigh, in words. */
const headings = 29;

/** The most words that a whole outcome may have; of the second kind for who is in danger or in grief. */
const mostWords = 400;
const mostWordsInDistress = 350;
const mostWordsMedian = 300;

export interface OutcomeLength {
  readonly at: Address;
  readonly situation: string;
  readonly words: number;
}

const inDistress: readonly Address[] = ['jeugd/JS', 'bijzonder/S1', 'bijzonder/S2'];

const limitOf = (at: Address): number => (inDistress.includes(at) ? mostWordsInDistress : mostWords);

/**
 * The words of every outcome as the whole screen shows it to somebody who speaks for themselves, in every situation that changes
 * them: the advice, the cards of who helps, the roads and the headings. Buttons, sources and the answers given do not count.
 */
export async function outcomeLengths(msg: Msg): Promise<readonly OutcomeLength[]> {
  const { tree, wordsAt } = wholeTree(msg);
  const cards = ({ helpers, explained = [] }: Outcome) =>
    helpers.flatMap((id) => {
      const { name, phone, hours } = contactOf(id);
      const { what, not, where } = organisationTexts(msg)[id]();
      const said = id === 'lmz' || explained.includes(id) ? [where] : [what, not, where];
      return [name, phone?.display, hours, ...said];
    });
  const lengthOf = (at: Address, outcome: Outcome, situation: Situation): number => {
    const words = wordsAt(at, situation);
    if (!isOutcomeWords(words)) return 0;
    const { title, recognition, now, byWhen, fatal, ifFails, lmz, roads } = words;
    const shown = [
      ...[title, recognition, ...now, fatal, ...byWhen, ...ifFails, ...lmz],
      ...(outcome.form === 'klacht' ? [reportTexts(msg).notAComplaint(outcome.regime)] : []),
      ...cards(outcomeFor(outcome, situation)),
      ...roadsOf(outcome, situation.answers).map((road) => roads[road]),
    ];
    return shown.reduce((sum, text) => sum + (text ? wordsIn(text) : 0), headings);
  };
  return addressesOf(tree).flatMap((at) => {
    const outcome = stepAt(tree, at);
    if (outcome?.kind !== 'outcome') return [];
    return distinct(at, (situation) => lengthOf(at, outcome, situation))
      .filter(({ speaker }) => speaker === 'zelf')
      .map((situation) => ({ at, situation: nameOf(situation), words: lengthOf(at, outcome, situation) }));
  });
}

/** The longest that each outcome gets, shortest first. */
export function longestOfEach(lengths: readonly OutcomeLength[]): readonly OutcomeLength[] {
  const longest = new Map<Address, OutcomeLength>();
  for (const one of lengths) if (one.words > (longest.get(one.at)?.words ?? 0)) longest.set(one.at, one);
  return [...longest.values()].sort((a, b) => a.words - b.words);
}

/** The value below which a share of some numbers lies; they must be in order. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** What is too long: one line each. */
export function lengthFaults(lengths: readonly OutcomeLength[]): readonly string[] {
  const long = lengths
    .filter(({ at, words }) => words > limitOf(at))
    .map(({ at, situation, words }) => `${at} (${situation}): ${words} words on the screen, ${limitOf(at)} at most`);
  const median = quantile(
    lengths.map(({ words }) => words),
    0.5,
  );
  return median > mostWordsMedian
    ? [...long, `half of the outcomes have more than ${mostWordsMedian} words: ${median}`]
    : long;
}
