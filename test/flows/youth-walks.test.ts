import { expect } from '@open-wc/testing';
import type { Address, Outcome, Path } from '../../src/flows/flow.js';
import { addressesOf, choicesOf, leadsTo, roadsOf, stepAt, topicOf, waysOf } from '../../src/flows/graph.js';
import { speakers, type Speaker } from '../../src/flows/roles.js';
import { outcomeFor, type Situation } from '../../src/flows/situation.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { besides, isOutcomeWords, textsOf } from '../../scripts/tree/said.js';
import { entries, wholeTree } from '../../scripts/tree/whole-tree.js';

const { tree, wordsAt } = wholeTree(dutch);
const first: Address = 'begin/zorg';
const youth: Address = 'jeugd/over';

/** Care that the Wkkgz governs at any age, and products: whoever chose it did not speak of youth help (routes 4.0 and 4.2). */
const atAnyAge = ['eerstelijn', 'msz', 'ouderenzorg', 'cosmetisch', 'product'];

/** Where somebody stands, and all that can decide where the next way leads. */
interface Place {
  readonly at: Address;
  readonly zorg: string | undefined;
  readonly wie: string | undefined;
  /** A step of the topic on youth help is on the trail. */
  readonly throughYouth: boolean;
  /** A way said that somebody died. */
  readonly death: boolean;
}

const keyOf = ({ at, zorg, wie, throughYouth, death }: Place) => [at, zorg, wie, throughYouth, death].join();

const pathTo = ({ at, zorg, wie, throughYouth }: Place): Path => ({
  trail: [first, ...(throughYouth ? [youth] : []), at],
  answers: { ...(zorg && { [first]: zorg }), ...(wie && { 'contact/wie': wie }) },
});

function onward(place: Place, way: string): Place {
  const { trail, answers } = pathTo(place);
  const at = leadsTo(tree, place.at, way, { trail, answers: { ...answers, [place.at]: way } });
  return {
    at,
    zorg: place.at === first ? way : place.zorg,
    wie: place.at === 'contact/wie' ? way : place.wie,
    throughYouth: topicOf(at) === 'jeugd' || (at !== first && place.throughYouth),
    death: at !== first && (way === 'overleden' || place.death),
  };
}

/**
 * Every place that can be come to by answers, roads and the links under the first question. The first question and the one on who
 * speaks are only at the start of a trail, so going back, or to a step that was walked already, comes to a place that is here too.
 */
const places: readonly Place[] = (() => {
  const found = new Map<string, Place>();
  const start = { at: first, zorg: undefined, wie: undefined, throughYouth: false, death: false };
  const open: Place[] = [start];
  for (const place of open) {
    if (found.has(keyOf(place))) continue;
    found.set(keyOf(place), place);
    const step = stepAt(tree, place.at);
    if (!step) throw new Error(`No step "${place.at}"`);
    const { answers } = pathTo(place);
    const ways = [...(step.kind === 'question' ? choicesOf(step, answers) : []), ...roadsOf(step, answers)];
    open.push(...ways.map((way) => onward(place, way)));
    if (place.at !== first) continue;
    // Back at the first question an earlier answer stays; the links there lead on without a new one.
    const answered = Object.keys(waysOf(step)).map((zorg) => ({ ...place, zorg }));
    const asides = entries.filter((entry) => entry !== first);
    open.push(...answered, ...asides.map((at) => ({ ...place, at })));
  }
  return [...found.values()];
})();

const speakerAt = ({ wie, death }: Place): Speaker =>
  death ? 'overleden' : (speakers.find((speaker) => speaker === wie) ?? 'zelf');

/** The Jeugdwet governs: no six weeks, no geschilleninstantie, and what is serious goes to JS. */
const isYouth = ({ wie, zorg, throughYouth }: Place) =>
  throughYouth || (wie === 'jongere' && !atAnyAge.includes(zorg ?? ''));

/** What holds under the Wkkgz alone, by what the screen says and shows, and not by what the flow calls it. */
function isOfTheWkkgz(at: Address, step: Outcome, situation: Situation): boolean {
  const outcome = outcomeFor(step, situation);
  const words = wordsAt(at, situation);
  const said = isOutcomeWords(words) ? [...textsOf(words), ...besides(dutch, outcome, situation)] : [];
  // What is agreed in youth help, and the term of the Awb against a decision.
  const agreed = [
    'Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.',
    'Na 6 weken kan uw bezwaar worden geweigerd.',
  ];
  return (
    ['bijzonder/S1', 'bijzonder/S2', 'bijzonder/S3'].includes(at) ||
    outcome.helpers.includes('register-geschilleninstanties') ||
    outcome.terms.some((term) => term.startsWith('wkkgz.')) ||
    said.some((text) => /geschilleninstantie/i.test(text)) ||
    said.some((text) => !agreed.includes(text) && /\d weken\b.*antwoord|antwoord.*\d weken|na \d+ weken/i.test(text))
  );
}

describe('somebody under the Jeugdwet', () => {
  it('is met at many places, and so is everybody else', () => {
    expect(places.filter(isYouth).length).to.be.greaterThan(100);
    expect(places.length).to.be.greaterThan(1_000);
    expect(new Set(places.map(({ at }) => at)).size).to.equal(addressesOf(tree).length);
  });

  it('never comes to the six weeks, a geschilleninstantie or S1 to S3, over whatever answers and roads', () => {
    const wrong = places.filter(isYouth).flatMap((place) => {
      const step = stepAt(tree, place.at);
      const { answers } = pathTo(place);
      const situation: Situation = { speaker: speakerAt(place), regime: 'jeugd', answers };
      return step?.kind === 'outcome' && isOfTheWkkgz(place.at, step, situation) ? [keyOf(place)] : [];
    });
    expect(wrong.slice(0, 12), `${wrong.length} places`).to.deep.equal([]);
  });

  it('is never asked how far a complaint under the Wkkgz is', () => {
    const asked: Address[] = ['hoofdweg/stand', 'hoofdweg/verlenging', 'bijzonder/dwang'];
    expect(places.filter((place) => isYouth(place) && asked.includes(place.at)).map(keyOf)).to.deep.equal([]);
  });

  it('leaves it by no way at all, but through the first question, where it is asked anew', () => {
    const left = places
      .filter((place) => isYouth(place) && place.at !== first && place.at !== 'contact/wie')
      .flatMap((place) => {
        const step = stepAt(tree, place.at);
        const ways = step ? Object.keys(waysOf(step)) : [];
        return ways
          .map((way) => onward(place, way))
          .filter((next) => next.at !== first && (!isYouth(next) || topicOf(next.at) === 'hoofdweg'))
          .map((next) => `${keyOf(place)} to ${next.at}`);
      });
    expect(left.slice(0, 12), `${left.length} ways`).to.deep.equal([]);
  });
});
