import { expect } from '@open-wc/testing';
import type { Address, Outcome } from '../../src/flows/flow.js';
import { addressesOf, choicesOf, stepAt, topicOf } from '../../src/flows/graph.js';
import organisations from '../../src/flows/organisations/organisations.json' with { type: 'json' };
import { contactOf, organisationIds } from '../../src/flows/organisations/organisations.js';
import { organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { speakers, type Speaker } from '../../src/flows/roles.js';
import type { OutcomeWords } from '../../src/flows/words.js';
import { besides, isOutcomeWords, textsOf } from '../../scripts/tree/said.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';
import { dutch } from '../../scripts/tree/dutch-msg.js';

const { tree, wordsAt } = await wholeTree(dutch);
const steps = addressesOf(tree);

interface Told {
  readonly at: Address;
  readonly step: Outcome;
  readonly speaker: Speaker;
  readonly words: OutcomeWords;
  /** All that can be read there. */
  readonly all: readonly string[];
}

/** Every outcome as it is told to everybody who may speak. */
const told: readonly Told[] = steps.flatMap((at) =>
  speakers.flatMap((speaker) => {
    const step = stepAt(tree, at);
    const words = wordsAt(at, speaker);
    if (step?.kind !== 'outcome' || !isOutcomeWords(words)) return [];
    return [{ at, step, speaker, words, all: [...textsOf(words), ...besides(dutch, step, speaker)] }];
  }),
);
const at = (...addresses: readonly Address[]) => told.filter((outcome) => addresses.includes(outcome.at));
const under = (...regimes: readonly string[]) => told.filter(({ step }) => regimes.includes(step.regime));

/** Names the outcome, the speaker and the sentence that say what may not be said. */
function neverSay(
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
function allHave(outcomes: readonly Told[], has: (outcome: Told) => boolean): void {
  expect(outcomes.length).to.be.greaterThan(0);
  expect(
    outcomes.filter((outcome) => !has(outcome)).map((outcome) => `${outcome.at} (${outcome.speaker})`),
  ).to.deep.equal([]);
}

const sixWeeks = /\b(6|zes) weken\b/i;
const talk = /\b(praat|praten|gesprek|bespreek)\b/i;
const dispute = /geschil/i;

describe('the words of every step, whoever is speaking', () => {
  it('are complete: no text is empty, and every choice and road has its own', () => {
    const lacking = steps.flatMap((address) =>
      speakers
        .filter((speaker) => {
          const step = stepAt(tree, address);
          const words = wordsAt(address, speaker);
          const labels = Object.values(isOutcomeWords(words) ? words.roads : words.choices);
          const ways = step?.kind === 'question' ? Object.keys(step.choices) : Object.keys(step?.roads ?? {});
          const named = Object.keys(isOutcomeWords(words) ? words.roads : words.choices);
          return (
            textsOf(words).some((text) => !text.trim()) ||
            new Set(labels).size < ways.length ||
            named.length !== ways.length
          );
        })
        .map((speaker) => `${address} (${speaker})`),
    );
    expect(lacking).to.deep.equal([]);
  });

  it('hold no exclamation mark, no markup and no unfilled gap', () => {
    const wrong = steps.flatMap((address) =>
      textsOf(wordsAt(address)).filter((text) => /[!<>&]|\$\{|undefined/.test(text)),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('show choices only with words, in the order of the flow', () => {
    for (const address of steps) {
      const step = stepAt(tree, address);
      const words = wordsAt(address);
      if (step?.kind !== 'question' || isOutcomeWords(words)) continue;
      expect(
        choicesOf(step, {}).filter((choice) => !words.choices[choice]),
        address,
      ).to.deep.equal([]);
    }
  });
});

describe('every outcome, in words', () => {
  it('says what to do now, by when, what if it fails, and what LMZ does', () =>
    allHave(told, ({ words }) =>
      [words.now, words.byWhen, words.ifFails, words.lmz].every(({ length }) => length > 0),
    ));

  it('says how long it takes, or what to ask about it', () =>
    allHave(told, ({ words }) =>
      /\b(tijd|termijn|wanneer|binnen|dag|datum|weken|maanden|jaar|wacht|morgen)\b/i.test(words.byWhen.join(' ')),
    ));

  it('says what LMZ does not do', () =>
    allHave(told, ({ words }) => /\b(niet|geen)\b|gaan naar het Meldpunt IGJ/i.test(words.lmz.join(' '))));

  it('never has LMZ or the inspectorate judge, solve or punish', () =>
    neverSay(told, /(meldpunt( zorg)?|inspectie) (lost|zegt|straft|beslist wie)\b(?!.*\b(niet|geen)\b)/i));

  it('never promises a result', () =>
    neverSay(told, /garand|zeker (gelijk|geld)|altijd (gelijk|geld)|u krijgt gelijk(?!.*als)/i));

  it('warns in bold of each term that is lost when it passes: objection, court, detention', () =>
    allHave(
      told.filter(({ step }) =>
        ['bezwaar', 'wvggz.beroep', 'detentie.medisch'].some((id) => step.terms.some((term) => term === id)),
      ),
      ({ words }) => !!words.fatal,
    ));

  it('shows no phone number in a text: numbers come from the data, save 112 and 113', () =>
    neverSay(told, /(?<![\d.])0\d{1,3}[ -]?\d|\+31|\b14 ?0\d\d|\d[\d -]{5,}\d/));
});

describe('contact data', () => {
  it('shows no number that is only known by heart', () => {
    const listed: Record<string, { name: string; phone?: { basis: string }; confirmedOn?: string }> = organisations;
    const byHeart = Object.entries(listed).filter(
      ([, { phone, confirmedOn }]) => phone?.basis === 'own-knowledge' && !confirmedOn,
    );
    const shown = byHeart.filter(([id]) => contactOf(id as (typeof organisationIds)[number]).phone);
    expect(shown.map(([id]) => id)).to.deep.equal([]);
  });

  it('says of every organisation what it is for', () => {
    expect(organisationIds.filter((id) => !organisationTexts(dutch)[id]().what.trim())).to.deep.equal([]);
  });
});

describe('youth help', () => {
  const youth = under('jeugd');
  const agreed = 'Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.';

  it('covers the cards J1, J2, J3, J6 and the serious page', () => {
    const cards = ['J1a', 'J1b', 'J1c', 'J1d', 'J2a', 'J2b', 'J2c', 'J2d', 'J2e', 'J3', 'J6', 'JS'];
    expect([...new Set(youth.map((outcome) => outcome.at))]).to.have.members(cards.map((card) => `jeugd/${card}`));
  });

  it('names no geschilleninstantie', () => neverSay(youth, dispute));

  it('promises no six weeks: only the agreed sentence names them', () =>
    neverSay(youth, sixWeeks, ({ all }) => all.filter((text) => text !== agreed)));

  it('runs no term of the Wkkgz', () =>
    allHave(youth, ({ step }) => step.terms.every((term) => !term.startsWith('wkkgz.'))));

  it('names Jeugdstem, who helps for free', () => allHave(youth, ({ step }) => step.helpers.includes('jeugdstem')));
});

describe('help from the municipality (Wmo)', () => {
  const wmo = at('geld/G5', 'geld/G4');

  it('has the inspectorate do nothing', () => neverSay(wmo, /inspect|\bIGJ\b/i));

  it('sends nobody to LMZ as a helper', () =>
    allHave(wmo, ({ step }) => !step.helpers.includes('lmz') && step.form === 'geen'));

  it('names the supervisor of the Wmo where the help is unsafe', () =>
    allHave(
      at('geld/G5'),
      ({ step, words }) => step.helpers.includes('wmo-toezichthouder') && /toezichthouder/.test(words.now.join(' ')),
    ));
});

describe('forced care', () => {
  const forced = under('dwang');

  it('is the cards F1 and F2', () => {
    expect([...new Set(forced.map((outcome) => outcome.at))]).to.deep.equal(['bijzonder/F1', 'bijzonder/F2']);
  });

  it('names no klachtenfunctionaris and no geschilleninstantie', () =>
    neverSay(forced, /klachtenfunctionaris|geschil/i));

  it('names no six weeks but those to go to court', () =>
    neverSay(forced, sixWeeks, ({ all }) => all.filter((text) => !/rechter/.test(text))));

  it('has its own supporter and committee as helpers, and no term of the Wkkgz', () =>
    allHave(forced, ({ step }) => {
      const wkkgz = ['klachtenfunctionaris-zorgaanbieder', 'register-geschilleninstanties'];
      return (
        ['stichting-pvp', 'cvp-wzd'].includes(step.helpers[0] ?? '') &&
        step.helpers.every((id) => !wkkgz.includes(id)) &&
        step.terms.every((term) => !term.startsWith('wkkgz.'))
      );
    }));

  it('says that a complaint does not stop the care by itself', () =>
    allHave(forced, ({ words }) => /stopt de zorg niet vanzelf/.test(words.now.join(' '))));
});

describe('violence', () => {
  const violence = at('bijzonder/S2', 'jeugd/JS');

  it('never brings anybody to talk with who did it', () =>
    neverSay(violence, talk, ({ words }) =>
      textsOf(words).filter((text) => !/praten met de Kindertelefoon/.test(text)),
    ));

  it('says danger first: 112', () => allHave(violence, ({ words }) => /112/.test(words.now[0])));

  it('never leads on to the advice to talk first', () => {
    const talkFirst = ['W1', 'niets', 'J1a', 'J2a', 'standHulp', 'standBescherming'];
    allHave(violence, ({ step }) =>
      Object.values(step.roads).every(
        (target) => typeof target === 'string' && !talkFirst.includes(target.split('/').at(-1) ?? ''),
      ),
    );
  });

  it('lets the phone stand out', () => allHave(violence, ({ step }) => step.main === 'phone'));
});

describe('who cannot or dares not talk (W6)', () => {
  const w6 = at('hoofdweg/W6');

  it('has more to do than talk, and something else first', () =>
    allHave(w6, ({ words }) => !talk.test(words.now[0]) && words.now.filter((text) => !talk.test(text)).length >= 2));

  it('may write instead, and go straight to the geschilleninstantie', () =>
    allHave(w6, ({ words }) => /opschrijven en sturen/.test(words.now.join(' ')) && dispute.test(words.now.join(' '))));
});

describe('the main road', () => {
  const main = told.filter((outcome) => topicOf(outcome.at) === 'hoofdweg');

  it('counts the six weeks from the written complaint, never from a talk', () =>
    neverSay(main, /weken (na|vanaf|sinds) (het|een|uw) gesprek/i));

  it('says of every six weeks that they belong to a written complaint', () =>
    allHave(
      main.filter(({ words }) => sixWeeks.test(words.byWhen.join(' '))),
      ({ words }) => /geschreven klacht/.test(words.byWhen.join(' ')),
    ));

  it('says on every card that LMZ does not decide who is right', () =>
    allHave(main, ({ words }) =>
      words.lmz.includes('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
    ));
});
