import { beginFlow } from '../../src/flows/topics/begin/begin.flow.js';
import type { Address, Path } from '../../src/flows/flow.js';
import { leadsTo, stepAt, topicOf, waysOf } from '../../src/flows/graph.js';
import { atAnyAge } from '../../src/flows/regime.js';
import { speakers } from '../../src/flows/roles.js';
import type { Situation } from '../../src/flows/situation.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { entries, wholeTree } from './whole-tree.js';

const { tree } = wholeTree(dutch);

/** Everything that somebody comes to who is under 18 or came through youth help, by whatever choices, roads and links. */
const underYouthLaw: ReadonlySet<Address> = (() => {
  const cares = Object.keys(beginFlow.steps.zorg.choices).filter((zorg) => !atAnyAge.includes(zorg));
  const found = new Set<Address>();
  for (const zorg of cares) {
    const path: Path = { trail: [], answers: { 'contact/wie': 'jongere', 'begin/zorg': zorg } };
    const met = new Set<Address>(entries.filter((entry) => entry !== 'begin/zorg'));
    met.add(leadsTo(tree, 'begin/zorg', zorg, path));
    // A Set iterates what is added to it meanwhile. The first question begins anew.
    for (const at of met) {
      const step = stepAt(tree, at);
      for (const way of Object.keys(step ? waysOf(step) : {})) {
        const to = leadsTo(tree, at, way, path);
        if (to !== 'begin/zorg') met.add(to);
      }
    }
    for (const at of met) found.add(at);
  }
  return found;
})();

/** The laws under which a step can be met: the topic of youth help only under the Jeugdwet, the main road never. */
function regimesAt(at: Address): readonly Situation['regime'][] {
  if (topicOf(at) === 'jeugd') return ['jeugd'];
  return underYouthLaw.has(at) ? ['', 'jeugd'] : [''];
}

const places = [undefined, ...Object.keys(beginFlow.steps.zorg.choices)];
const letters = [undefined, 'ja', 'nee', 'weetNiet'];

/** Answers on youth help that words depend on; elsewhere it was not asked. */
const youthAt = (at: Address): readonly (string | undefined)[] =>
  topicOf(at) === 'jeugd' ? [undefined, 'gesloten'] : [undefined];

/** Every situation that the words of a step can depend on. */
export const situationsAt = (at: Address): readonly Situation[] =>
  regimesAt(at).flatMap((regime) =>
    speakers.flatMap((speaker) =>
      places.flatMap((place) =>
        letters.flatMap((letter) =>
          youthAt(at).map((youth) => ({
            speaker,
            regime,
            answers: {
              ...(place && { 'begin/zorg': place }),
              ...(letter && { 'hoofdweg/verlenging': letter }),
              ...(youth && { 'jeugd/over': youth }),
            },
          })),
        ),
      ),
    ),
  );

/** The first of the situations in which something is the same: one for each that differs. */
export function distinct(at: Address, shown: (situation: Situation) => unknown): readonly Situation[] {
  const seen = new Map<string, Situation>();
  for (const situation of situationsAt(at)) {
    const key = JSON.stringify([situation.speaker, situation.regime, shown(situation)]);
    if (!seen.has(key)) seen.set(key, situation);
  }
  return [...seen.values()];
}

/** A situation in a few words, for whoever reads a failed test or the tree on paper. */
export const nameOf = ({ speaker, regime, answers }: Situation): string =>
  [speaker, regime, ...Object.values(answers)].filter(Boolean).join(', ');
