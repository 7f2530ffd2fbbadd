import { expect } from '@open-wc/testing';
import type { Address, Outcome } from '../../src/flows/flow.js';
import { addressesOf, choicesOf, leadsTo, stepAt, waysOf, type Path } from '../../src/flows/graph.js';
import { outcomeFor, speakers, type Speaker } from '../../src/flows/roles.js';
import { dutch } from '../../scripts/tree/dutch-msg.js';
import { besides, isOutcomeWords, textsOf } from '../../scripts/tree/said.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';

const { tree, wordsAt } = await wholeTree(dutch);
const first: Address = 'begin/zorg';
const youth: Address = 'jeugd/over';

/** Care that the Wkkgz governs at any age, and products: whoever chose it did not speak of youth help (routes 4.0 and 4.2). */
const atAnyAge = ['eerstelijn', 'msz', 'ouderenzorg', 'cosmetisch', 'product'];

/** Ways that say: this is about a doctor or a pharmacist. */
const aboutDoctor: readonly (readonly [Address, string])[] = [
  ['product/wat', 'verkeerd'],
  ['product/M1', 'zorgverlener'],
  ['product/M2', 'zorgverlener'],
  ['product/M4', 'zorgverlener'],
  ['product/M5', 'zorgverlener'],
];

/** Where somebody stands, and all that can decide where the next way leads. */
interface Place {
  readonly at: Address;
  readonly zorg: string | undefined;
  readonly wie: string | undefined;
  /** The question on youth help is on the trail. */
  readonly throughYouth: boolean;
  /** Since then they said that it is about a doctor or a pharmacist. */
  readonly doctor: boolean;
}

const keyOf = ({ at, zorg, wie, throughYouth, doctor }: Place) => [at, zorg, wie, throughYouth, doctor].join();

const pathTo = ({ at, zorg, wie, throughYouth }: Place): Path => ({
  trail: [first, ...(throughYouth ? [youth] : []), at],
  answers: { ...(zorg && { [first]: zorg }), ...(wie && { 'contact/wie': wie }) },
});

function onward(place: Place, way: string): Place {
  const { trail, answers } = pathTo(place);
  const at = leadsTo(tree, place.at, way, { trail, answers: { ...answers, [place.at]: way } });
  const named = aboutDoctor.some(([step, said]) => step === place.at && said === way);
  const fresh = at === first || at === youth;
  return {
    at,
    zorg: place.at === first ? way : place.zorg,
    wie: place.at === 'contact/wie' ? way : place.wie,
    throughYouth: at === youth || (at !== first && place.throughYouth),
    doctor: !fresh && (named || place.doctor),
  };
}

/**
 * Every place that can be come to by answers, roads and the links under the first question. The first question and the one on who
 * speaks are only at the start of a trail, so going back, or to a step that was walked already, comes to a place that is here too.
 */
const places: readonly Place[] = (() => {
  const found = new Map<string, Place>();
  const start = { at: first, zorg: undefined, wie: undefined, throughYouth: false, doctor: false };
  const open: Place[] = [start];
  for (const place of open) {
    if (found.has(keyOf(place))) continue;
    found.set(keyOf(place), place);
    const step = stepAt(tree, place.at);
    if (!step) throw new Error(`No step "${place.at}"`);
    const ways = step.kind === 'question' ? choicesOf(step, pathTo(place).answers) : Object.keys(waysOf(step));
    open.push(...ways.map((way) => onward(place, way)));
    if (place.at !== first) continue;
    // Back at the first question an earlier answer stays; the links there lead on without a new one.
    const answered = Object.keys(waysOf(step)).map((zorg) => ({ ...place, zorg }));
    const asides: Address[] = ['contact/wie', 'contact/aanvulling', 'contact/vraag'];
    open.push(...answered, ...asides.map((at) => ({ ...place, at })));
  }
  return [...found.values()];
})();

const speakerAt = ({ wie }: Place): Speaker => speakers.find((speaker) => speaker === wie) ?? 'zelf';

/** The Jeugdwet governs: no six weeks, no geschilleninstantie, and what is serious goes to JS. */
const isYouth = ({ wie, zorg, throughYouth, doctor }: Place) =>
  !doctor && (throughYouth || (wie === 'jongere' && !atAnyAge.includes(zorg ?? '')));

/** What holds under the Wkkgz alone, by what the screen says and shows, and not by what the flow calls it. */
function isOfTheWkkgz(at: Address, step: Outcome, speaker: Speaker): boolean {
  const outcome = outcomeFor(step, speaker);
  const words = wordsAt(at, speaker);
  const said = isOutcomeWords(words) ? [...textsOf(words), ...besides(dutch, outcome, speaker)] : [];
  const agreed = 'Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.';
  return (
    ['bijzonder/S1', 'bijzonder/S2', 'bijzonder/S3'].includes(at) ||
    outcome.helpers.includes('register-geschilleninstanties') ||
    outcome.terms.some((term) => term.startsWith('wkkgz.')) ||
    said.some((text) => /geschilleninstantie/i.test(text)) ||
    said.some((text) => text !== agreed && /6 weken\b.*antwoord|antwoord.*\b6 weken|na 6 weken/i.test(text))
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
      return step?.kind === 'outcome' && isOfTheWkkgz(place.at, step, speakerAt(place)) ? [keyOf(place)] : [];
    });
    expect(wrong.slice(0, 12), `${wrong.length} places`).to.deep.equal([]);
  });

  it('is never asked how far a complaint under the Wkkgz is, nor offered its serious roads', () => {
    const asked: Address[] = ['hoofdweg/stand', 'hoofdweg/verlenging', 'bijzonder/wat', 'bijzonder/dwang'];
    expect(places.filter((place) => isYouth(place) && asked.includes(place.at)).map(keyOf)).to.deep.equal([]);
  });

  it('leaves it only by a way that names a doctor or a pharmacist', () => {
    for (const [at, way] of aboutDoctor) {
      const words = wordsAt(at);
      expect((isOutcomeWords(words) ? words.roads : words.choices)[way], at).to.match(/\b(arts|apotheker)\b/);
    }
  });
});
