import { expect } from '@open-wc/testing';
import { addressesOf, choicesOf, stepAt, topicOf } from '../../src/flows/graph.js';
import organisations from '../../src/flows/organisations/organisations.json' with { type: 'json' };
import { contactOf, organisationIds, type OrganisationId } from '../../src/flows/organisations/organisations.js';
import { organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { speakers } from '../../src/flows/roles.js';
import { placeOfCare } from '../../src/flows/situation.js';
import { terms } from '../../src/flows/terms/terms.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { isOutcomeWords, textsOf } from '../../scripts/tree/said.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';
import { allHave, at, neverSay, told, under, type Told } from './told.js';

const { tree, wordsAt } = wholeTree(dutch);
const steps = addressesOf(tree);

const someWeeks = /\b(\d+|zes|zeven|acht) weken\b/i;
const talk = /\b(praat|praten|gesprek|bespreek)\b/i;
const dispute = /geschil/i;

describe('the words of every step, whoever is speaking', () => {
  it('are complete: no text is empty, and every choice and road has its own', () => {
    const lacking = steps.flatMap((address) =>
      speakers
        .filter((speaker) => {
          const step = stepAt(tree, address);
          const words = wordsAt(address, { speaker });
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
    allHave(told, ({ words }) => /\b(niet|geen|niemand)\b|gaan naar het Meldpunt IGJ/i.test(words.lmz.join(' '))));

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

  // Who dares not talk decides when: the disputes body, which has a term, is only one of their roads.
  it('tells the visitor to watch the time wherever a term is theirs, or where waiting harms', () =>
    allHave(
      told.filter(
        ({ at: address, step, words }) =>
          address !== 'hoofdweg/W6' &&
          (step.terms.some((id) => terms[id].whose === 'bezoeker' && id !== 'igj.oud') ||
            words.byWhen.some((text) => /\b(wacht niet|begin op tijd|binnen welke tijd u)\b/i.test(text))),
      ),
      ({ step, words }) => step.hurry === true || !!words.fatal,
    ));

  it('tells the visitor to watch the time only where they can be too late', () =>
    allHave(
      told.filter(({ step }) => step.hurry),
      ({ words }) => /wacht niet|op tijd|binnen welke tijd u|tot 10 jaar|vandaag/i.test(words.byWhen.join(' ')),
    ));

  it('brings nobody to a button without a number', () => {
    const desks = told.flatMap(({ step: { main } }) => (typeof main === 'object' ? main.call : []));
    expect(desks).to.include('centrum-seksueel-geweld');
    expect(desks.filter((id) => !contactOf(id).phone)).to.deep.equal([]);
  });

  it('has the desk to call also among those to turn to', () =>
    allHave(told, ({ step: { main, helpers } }) =>
      typeof main === 'object' ? main.call.every((id) => helpers.includes(id)) : true,
    ));

  it('says what to do when LMZ is closed, wherever the first thing is to call it', () =>
    allHave(
      told.filter(
        ({ step: { main }, words }) =>
          (typeof main === 'object' && main.call.includes('lmz')) || /^bel .*meldpunt/i.test(words.now[0]),
      ),
      ({ words }) => /^Is het meldpunt dicht\?/.test(words.ifFails[0]),
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
  const youth = [...under('jeugd', 'gesloten'), ...at('jeugd/J2e')];
  const agreed = 'Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.';

  it('covers the cards J1, J2, J3, J6 and the serious page, and what is told under other laws elsewhere', () => {
    const cards = ['J1a', 'J1b', 'J1c', 'J1d', 'J2a', 'J2b', 'J2c', 'J2d', 'J2e', 'J3', 'J6', 'JS'];
    expect([...new Set(youth.map((outcome) => outcome.at))]).to.have.members([
      ...cards.map((card) => `jeugd/${card}`),
      ...['bijzonder/P1', 'bijzonder/D1', 'product/M6'],
    ]);
  });

  it('names no geschilleninstantie', () => neverSay(youth, dispute));

  it('promises no six weeks: only the agreed sentence names them', () =>
    neverSay(youth, someWeeks, ({ all }) => all.filter((text) => text !== agreed)));

  it('runs no term of the Wkkgz', () =>
    allHave(youth, ({ step }) => step.terms.every((term) => !term.startsWith('wkkgz.'))));

  it('names Jeugdstem, who helps for free', () => allHave(youth, ({ step }) => step.helpers.includes('jeugdstem')));

  it('says who may complain about closed youth help only there, and in its own words', () => {
    const closed = at('jeugd/J6');
    neverSay(closed, /bij gesloten jeugdhulp is het anders|zonder gezag\.$/i);
    allHave(
      closed.filter(({ speaker }) => ['kind', 'naaste', 'ander'].includes(speaker)),
      ({ all }) => all.some((text) => /gezag/.test(text)) && all.some((text) => /Vraag Jeugdstem/.test(text)),
    );
  });

  it('says nothing of who may complain where a lawyer is what helps', () =>
    neverSay(at('jeugd/J2e'), /mag (u )?(zelf )?klagen|klagen mag/i));
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

describe('violence', () => {
  const violence = at('bijzonder/S2', 'jeugd/JS');

  it('never brings anybody to talk with who did it', () =>
    neverSay(violence, talk, ({ words }) =>
      textsOf(words).filter((text) => !/praten met de Kindertelefoon/.test(text)),
    ));

  it('says danger first, 112, but not to who lost somebody', () => {
    const living = ({ speaker }: Told) => speaker !== 'overleden';
    allHave(violence.filter(living), ({ words }) => /112/.test(words.now[0]));
    neverSay(
      violence.filter((outcome) => !living(outcome)),
      /112/,
      ({ words }) => [words.now[0]],
    );
  });

  it('never leads on to the advice to talk first', () => {
    const talkFirst = ['W1', 'niets', 'J1a', 'J2a', 'standHulp', 'standBescherming'];
    allHave(violence, ({ step }) =>
      Object.values(step.roads).every(
        (target) => typeof target === 'string' && !talkFirst.includes(target.split('/').at(-1) ?? ''),
      ),
    );
  });

  it('lets a desk that is always open stand out, not an office', () => {
    const open: readonly OrganisationId[] = ['centrum-seksueel-geweld', 'veilig-thuis'];
    allHave(violence, ({ step: { main }, speaker }) => {
      const first = typeof main === 'object' ? main.call[0] : undefined;
      return speaker === 'overleden' ? first === 'lmz' : first !== undefined && open.includes(first);
    });
  });
});

describe('who cannot or dares not talk (W6)', () => {
  const w6 = at('hoofdweg/W6');

  it('hears of the PVP in mental health care, and nowhere else', () => {
    const mental = w6.filter(({ situation }) => placeOfCare(situation) === 'ggz');
    const patient = mental.filter(({ speaker }) => ['zelf', 'jongere'].includes(speaker));
    const family = mental.filter(({ speaker }) => ['kind', 'naaste', 'ander'].includes(speaker));
    const tells = (words: RegExp, id: OrganisationId) => (outcome: Told) =>
      outcome.step.helpers.includes(id) && words.test(outcome.words.now.join(' '));
    allHave(patient, tells(/\(PVP\)/, 'stichting-pvp'));
    allHave(family, tells(/familievertrouwenspersoon/, 'lsfvp'));
    const others = w6.filter((outcome) => !patient.includes(outcome) && !family.includes(outcome));
    neverSay(others, /PVP|familievertrouwenspersoon/);
  });

  it('has more to do than talk, and something else first', () =>
    allHave(w6, ({ words }) => !talk.test(words.now[0]) && words.now.filter((text) => !talk.test(text)).length >= 2));

  it('may write instead, and go straight to the geschilleninstantie', () =>
    allHave(w6, ({ words }) => /opschrijven en sturen/.test(words.now.join(' ')) && dispute.test(words.now.join(' '))));
});

describe('who waited too long for an answer (W4b)', () => {
  it('asks for it first, in a letter that names the law, and only then tells LMZ', () =>
    allHave(at('hoofdweg/W4b'), ({ words: { now } }) => {
      const letter = now.findIndex((text) => /brief of e-mail/.test(text));
      const law = now.findIndex((text) => /Wkkgz/.test(text));
      const desk = now.findIndex((text) => /Landelijk Meldpunt Zorg/.test(text));
      return letter === 0 && law === 1 && desk === 2;
    }));
});

describe('the main road', () => {
  const main = told.filter((outcome) => topicOf(outcome.at) === 'hoofdweg');

  it('counts the six weeks from the written complaint, never from a talk', () =>
    neverSay(main, /weken (na|vanaf|sinds) (het|een|uw) gesprek/i));

  it('says of every six weeks that they belong to a written complaint', () =>
    allHave(
      main.filter(({ words }) => someWeeks.test(words.byWhen.join(' '))),
      ({ words }) => /als uw brief of e-mail is aangekomen|klacht in een brief of e-mail/.test(words.byWhen.join(' ')),
    ));

  it('says on every card that LMZ does not decide who is right', () =>
    allHave(main, ({ words }) =>
      words.lmz.includes('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
    ));
});

describe('what nobody confirmed', () => {
  const facts: Readonly<Record<string, RegExp>> = {
    'that an e-mail counts as a letter of extension': /e-mail mag ook/i,
    'that an objection at UWV may have less time': /minder dan 6 weken(?! geleden)/i,
    'how long it takes to have something removed from a file': /binnen (1 maand|3 maanden).*(weghalen|bewaren)/i,
    'that one can call about the payment of a pgb': /bel\b.*\bSVB\b/i,
  };

  for (const [fact, said] of Object.entries(facts)) {
    it(`is not said as a fact: ${fact}`, () => {
      const texts = steps.flatMap((address) => speakers.flatMap((speaker) => textsOf(wordsAt(address, { speaker }))));
      expect(texts.filter((text) => said.test(text))).to.deep.equal([]);
    });
  }
});
