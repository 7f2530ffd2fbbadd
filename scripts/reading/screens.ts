import { msg } from '@lit/localize';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import { contactOf } from '../../src/flows/organisations/organisations.js';
import { organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { outcomeFor } from '../../src/flows/situation.js';
import { besides, textsOf } from '../tree/said.js';
import { distinct, nameOf } from '../tree/situations.js';
import { wholeTree } from '../tree/whole-tree.js';

/** What is read together, so that one text can explain a word of another. */
export interface Screen {
  readonly name: string;
  readonly texts: readonly string[];
}

/**
 * Every step of the tree as it is shown to everybody who may speak, the cards of the helpers under their names included. The
 * words are the Dutch source: without a language loaded `msg` gives that.
 */
export async function screensOfTree(): Promise<readonly Screen[]> {
  const { tree, wordsAt } = wholeTree(msg);
  return addressesOf(tree).flatMap((at) =>
    distinct(at, (situation) => wordsAt(at, situation)).map((situation) => {
      const found = stepAt(tree, at);
      const step = found?.kind === 'outcome' ? outcomeFor(found, situation) : found;
      const beside =
        step?.kind === 'outcome'
          ? [
              ...step.helpers
                .filter((id) => id !== 'lmz' && !step.explained?.includes(id))
                .map((id) => `${contactOf(id).name}: ${organisationTexts(msg)[id]().what}`),
              ...besides(msg, step, situation),
            ]
          : [];
      return { name: `${at} (${nameOf(situation)})`, texts: [...textsOf(wordsAt(at, situation)), ...beside] };
    }),
  );
}
