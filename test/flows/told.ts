import { expect } from '@open-wc/testing';
import type { Address, Outcome } from '../../src/flows/flow.js';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import type { Speaker } from '../../src/flows/roles.js';
import { outcomeFor, type Situation } from '../../src/flows/situation.js';
import type { OutcomeWords } from '../../src/flows/words.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { besides, isOutcomeWords, textsOf } from '../../scripts/tree/said.js';
import { distinct, nameOf } from '../../scripts/tree/situations.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';

const { tree, wordsAt } = wholeTree(dutch);

/** An outcome as it is told in one situation. */
export interface Told {
  readonly at: Address;
  readonly step: Outcome;
  readonly speaker: Speaker;
  readonly situation: Situation;
  readonly words: OutcomeWords;
  /** All that can be read there. */
  readonly all: readonly string[];
}

/** Every outcome as it is told to everybody who may speak, after every answer that changes it. */
export const told: readonly Told[] = addressesOf(tree).flatMap((at) => {
  const found = stepAt(tree, at);
  if (found?.kind !== 'outcome') return [];
  return distinct(at, (situation) => [wordsAt(at, situation), outcomeFor(found, situation)]).flatMap((situation) => {
    const words = wordsAt(at, situation);
    if (!isOutcomeWords(words)) return [];
    const step = outcomeFor(found, situation);
    const { speaker } = situation;
    return [{ at, step, speaker, situation, words, all: [...textsOf(words), ...besides(dutch, step, situation)] }];
  });
});

/** The outcomes at some addresses, in every situation. */
export const at = (...addresses: readonly Address[]) => told.filter((outcome) => addresses.includes(outcome.at));

/** The outcomes under some laws, in every situation. */
export const under = (...regimes: readonly string[]) => told.filter(({ step }) => regimes.includes(step.regime));

/** Names the outcome, the speaker and the sentence that say what may not be said. */
export function neverSay(
  outcomes: readonly Told[],
  forbidden: RegExp,
  texts: (outcome: Told) => readonly string[] = ({ all }) => all,
): void {
  expect(outcomes.length).to.be.greaterThan(0);
  const said = outcomes.flatMap((outcome) =>
    texts(outcome)
      .filter((text) => forbidden.test(text))
      .map((text) => `${outcome.at} (${nameOf(outcome.situation)}): ${text}`),
  );
  expect(said).to.deep.equal([]);
}

/** Names the outcome and the speaker that lack something. */
export function allHave(outcomes: readonly Told[], has: (outcome: Told) => boolean): void {
  expect(outcomes.length).to.be.greaterThan(0);
  expect(
    outcomes.filter((outcome) => !has(outcome)).map((outcome) => `${outcome.at} (${nameOf(outcome.situation)})`),
  ).to.deep.equal([]);
}
