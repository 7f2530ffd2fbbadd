import { expect } from '@open-wc/testing';
import type { Address, Outcome } from '../../src/flows/flow.js';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import { outcomeFor, speakers, type Speaker } from '../../src/flows/roles.js';
import type { OutcomeWords } from '../../src/flows/words.js';
import { dutch } from '../../scripts/tree/dutch-msg.js';
import { besides, isOutcomeWords, textsOf } from '../../scripts/tree/said.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';

const { tree, wordsAt } = await wholeTree(dutch);

/** An outcome as it is told to one who may speak. */
export interface Told {
  readonly at: Address;
  readonly step: Outcome;
  readonly speaker: Speaker;
  readonly words: OutcomeWords;
  /** All that can be read there. */
  readonly all: readonly string[];
}

/** Every outcome as it is told to everybody who may speak. */
export const told: readonly Told[] = addressesOf(tree).flatMap((at) =>
  speakers.flatMap((speaker) => {
    const found = stepAt(tree, at);
    const words = wordsAt(at, speaker);
    if (found?.kind !== 'outcome' || !isOutcomeWords(words)) return [];
    const step = outcomeFor(found, speaker);
    return [{ at, step, speaker, words, all: [...textsOf(words), ...besides(dutch, step, speaker)] }];
  }),
);

/** The outcomes at some addresses, for every speaker. */
export const at = (...addresses: readonly Address[]) => told.filter((outcome) => addresses.includes(outcome.at));

/** The outcomes under some laws, for every speaker. */
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
      .map((text) => `${outcome.at} (${outcome.speaker}): ${text}`),
  );
  expect(said).to.deep.equal([]);
}

/** Names the outcome and the speaker that lack something. */
export function allHave(outcomes: readonly Told[], has: (outcome: Told) => boolean): void {
  expect(outcomes.length).to.be.greaterThan(0);
  expect(
    outcomes.filter((outcome) => !has(outcome)).map((outcome) => `${outcome.at} (${outcome.speaker})`),
  ).to.deep.equal([]);
}
