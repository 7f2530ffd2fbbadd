import { expect } from '@open-wc/testing';
import type { Address, Path } from '../../src/flows/flow.js';
import { addressesOf, allPaths, leadsTo, stepAt, waysOf } from '../../src/flows/graph.js';
import { isOutcomeWords } from '../../scripts/tree/said.js';
import { situationsAt } from '../../scripts/tree/situations.js';
import { entries, wholeTree } from '../../scripts/tree/whole-tree.js';
import { dutch } from '../../src/flows/dutch-msg.js';

const { tree, wordsAt } = wholeTree(dutch);

/** A first step that sends somebody to talk with the provider; a confidant, a lawyer or a helpline is no provider. */
const talkWithProvider =
  /\b(gesprek|praat|praten|bespreek|overleg)\b(?!.*\b(vertrouwenspersoon|Jeugdstem|advocaat|Kindertelefoon|113|meldpunt)\b)/i;

/** Ways of people who may never be told so, wherever they stand in the tree; by id, as the same words have the same id. */
const protectedWays = new Set([
  ...['geweld', 'onveilig', 'overleden', 'ernst', 'ernstig', 'dwang', 'gesloten', 'psychisch', 'beperking'],
  ...['dossier', 'geweigerd', 'schade', 'tucht', 'discriminatie'],
  ...['rekening', 'wachten', 'gemeente', 'wmo', 'besluit', 'omgang', 'detentie', 'werkInZorg', 'zorgverlener'],
]);

/** `zorgverlener` says "I work in care" where it is asked for whom one speaks or what one is; on a product it is about a doctor. */
const isProtected = (at: Address, way: string): boolean =>
  protectedWays.has(way) && !(way === 'zorgverlener' && at.startsWith('product/'));

/** Questions that ask anew what it is about: what was said before them has been taken back. */
const asksAnew: readonly Address[] = ['begin/zorg', 'hoofdweg/stand', 'jeugd/over'];

/** The outcomes that a way leads to, over whatever is asked after it, save what it is about. */
const outcomesAfter = (at: Address, way: string, before: Path): readonly Address[] => {
  const to = leadsTo(tree, at, way, before);
  if (asksAnew.includes(to)) return [];
  return allPaths(tree, to, before)
    .filter(({ trail }) => !trail.some((step) => asksAnew.includes(step)))
    .map(({ trail }) => trail.at(-1) as Address);
};

/** The first step of every outcome in each situation, worked out once: many ways lead to the same. */
const firstStepsByOutcome: ReadonlyMap<Address, readonly string[]> = new Map(
  addressesOf(tree).map((at) => {
    const steps = situationsAt(at).flatMap((situation) => {
      const words = wordsAt(at, situation);
      return isOutcomeWords(words) ? [words.now[0]] : [];
    });
    return [at, [...new Set(steps)]];
  }),
);

const firstSteps = (at: Address): readonly string[] => firstStepsByOutcome.get(at) ?? [];

/** Every way of every step, with every place of care and law behind it. */
const waysOn = addressesOf(tree).flatMap((at) => {
  const step = stepAt(tree, at);
  return step ? Object.keys(waysOf(step)).map((way) => ({ at, way })) : [];
});

const befores: readonly Path[] = [
  { trail: [], answers: {} },
  { trail: [], answers: { 'begin/zorg': 'ggz', 'contact/wie': 'jongere' } },
  ...Object.keys(waysOf(stepAt(tree, 'begin/zorg')!)).map((zorg): Path => ({
    trail: [],
    answers: { 'begin/zorg': zorg },
  })),
];

describe('whoever was hurt, lost somebody, or has a desk of their own', () => {
  const guarded = waysOn.filter(({ at, way }) => isProtected(at, way));

  it('is named on every ordinary question and outcome', () => {
    expect(guarded.length).to.be.greaterThan(150);
    const stages: readonly Address[] = ['hoofdweg/stand', 'hoofdweg/W1', 'hoofdweg/W6', 'jeugd/standHulp', 'jeugd/J1a'];
    for (const at of stages) expect(guarded.filter((way) => way.at === at).length, at).to.be.greaterThan(6);
  });

  it('is never told to talk with the provider first, from whatever place of care and step they come', () => {
    const told = guarded.flatMap(({ at, way }) =>
      befores
        .flatMap((before) => outcomesAfter(at, way, before))
        .flatMap((to) =>
          firstSteps(to)
            .filter((step) => talkWithProvider.test(step))
            .map((step) => `${at} ${way}: ${to}: ${step}`),
        ),
    );
    expect([...new Set(told)]).to.deep.equal([]);
  });

  it('meets that advice nowhere but at the end of an ordinary complaint', () => {
    const talking = addressesOf(tree).filter((at) => firstSteps(at).some((step) => talkWithProvider.test(step)));
    expect(talking).to.include('hoofdweg/W1');
    const answersTo = entries
      .flatMap((entry) => allPaths(tree, entry))
      .filter(({ trail }) => talking.includes(trail.at(-1) as Address));
    const last = new Set(answersTo.map(({ trail, answers }) => answers[trail.at(-2) as Address]));
    expect([...last]).to.have.members(['niets', 'weetNiet']);
  });
});

describe('who lost somebody', () => {
  it('is met with condolence wherever a way says that somebody died', () => {
    const deaths = waysOn.filter(({ at, way }) => way === 'overleden' && at !== 'contact/wie');
    expect(deaths.length).to.be.greaterThan(15);
    const cold = deaths.flatMap(({ at, way }) =>
      befores
        .flatMap((before) => outcomesAfter(at, way, before))
        .filter((to) =>
          situationsAt(to)
            .filter(({ speaker }) => speaker === 'overleden')
            .some((situation) => {
              const words = wordsAt(to, situation);
              return (
                !isOutcomeWords(words) ||
                !/verdrietig dat u iemand heeft verloren/i.test(words.recognition) ||
                /112/.test(words.now[0])
              );
            }),
        )
        .map((to) => `${at}: ${to}`),
    );
    expect([...new Set(cold)]).to.deep.equal([]);
  });
});
