import { createHash } from 'node:crypto';
import { speakerTexts } from '../../src/flows/topics/contact/speaker.texts.js';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import { contactOf, organisationIds } from '../../src/flows/organisations/organisations.js';
import { organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { terms, type TermId } from '../../src/flows/terms/terms.js';
import { dateSentences, termSentencesInDutch } from './dates-part.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { sourceOf } from './organisations-part.js';
import { distinct } from './situations.js';
import type { WholeTree } from './whole-tree.js';

/** Sixteen hexadecimal digits, in fours. */
const digestOf = (content: string): string =>
  (createHash('sha256').update(content).digest('hex').slice(0, 16).match(/.{4}/g) ?? []).join('-');

/** What may change in an outcome without another version of the tree: who helps, what stands out, which letter, and what it was read in. */
const besidesTheTree = ['main', 'hurry', 'letter', 'helpers', 'explained', 'legal', 'checked'];

/** Stands for what the version of the tree is the version of: its steps, their choices, where each leads, and the terms that run. */
export const treeHashOf = ({ tree }: Pick<WholeTree, 'tree'>): string =>
  digestOf(
    JSON.stringify([addressesOf(tree).map((at) => [at, stepAt(tree, at)]), terms], (key, value: unknown) =>
      besidesTheTree.includes(key) ? undefined : value,
    ),
  );

/**
 * Sixteen hexadecimal digits that stand for all that is said and where everything leads, whoever is speaking: when a word, a step,
 * a term or a number changes, so do they. A signature that names them pins what was signed.
 */
export function fingerprintOf({ tree, wordsAt }: WholeTree): string {
  const content = {
    steps: addressesOf(tree).map((at) => {
      const words = distinct(at, (situation) => wordsAt(at, situation)).map((situation) => [
        situation,
        wordsAt(at, situation),
      ]);
      return [at, stepAt(tree, at), words];
    }),
    notes: Object.entries(speakerTexts(dutch)).map(([regime, words]) => [regime, words()]),
    terms: (Object.keys(terms) as TermId[]).map((id) => [id, terms[id], termSentencesInDutch(id)]),
    dates: dateSentences(),
    organisations: organisationIds.map((id) => [id, contactOf(id), sourceOf(id), organisationTexts(dutch)[id]()]),
  };
  return digestOf(JSON.stringify(content));
}
