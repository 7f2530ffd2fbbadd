import { expect } from '@open-wc/testing';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import { contactOf, type OrganisationId } from '../../src/flows/organisations/organisations.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { textsOf } from '../../scripts/tree/said.js';
import { nameOf } from '../../scripts/tree/situations.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';
import { told } from './told.js';

const { tree, wordsAt } = wholeTree(dutch);

/** Desks with one number for the whole country, as a text names them. */
const desks: Readonly<Record<string, OrganisationId>> = {
  '112': '112',
  '113 Zelfmoordpreventie': '113',
  'Landelijk Meldpunt Zorgwekkend Gedrag': 'landelijk-meldnummer-zorgwekkend-gedrag',
  'Landelijk Meldpunt Zorg': 'lmz',
  meldpunt: 'lmz',
  'Veilig Thuis': 'veilig-thuis',
  'Centrum Seksueel Geweld': 'centrum-seksueel-geweld',
  Kindertelefoon: 'kindertelefoon',
  Slachtofferhulp: 'slachtofferhulp',
  politie: 'politie',
  'Nederlandse Arbeidsinspectie': 'arbeidsinspectie',
  patiëntenvertrouwenspersoon: 'stichting-pvp',
  PVP: 'stichting-pvp',
};

/** Whose number only the visitor can have, or find on a site of their region. */
const ownNumber =
  /^(huisarts|huisartsenpost|arts|behandelend|behandelaar|apotheker|ziekenhuis|organisatie|klachtencommissie|advocaat|rechtsbijstandsverzekering|zorgverzekeraar|zorgkantoor|gemeente)\b/;

/** To call without saying whom: again, or one of the numbers that stand there. */
const nobodyNamed = /^(als|opnieuw|later|liever niet|van deze nummers|iemand die)\b/;

/** Whom a text says to call: what follows on `bel`, without the small words between. */
const calledIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /\bbelt?\b(?: (?:u|of|schrijf|chat|met|dan|ook|nu|vandaag|eerst|anders|meteen|zo|snel|mogelijk|de|het|een|uw))* ([^.?]+)/gi,
    ),
  ]
    .map(([, whom = '']) => whom)
    .filter((whom) => !nobodyNamed.test(whom));

interface Call {
  readonly at: string;
  readonly whom: string;
  /** The desks whose numbers can be seen on that screen: its helpers, the strip, and LMZ in its own part. */
  readonly shown: readonly OrganisationId[];
}

const calls: readonly Call[] = told.flatMap(({ at, step, situation, all }) => {
  const shown: readonly OrganisationId[] = [...step.helpers, '112', '113', 'veilig-thuis', 'lmz'];
  return all.flatMap(calledIn).map((whom) => ({ at: `${at} (${nameOf(situation)})`, whom, shown }));
});

const deskOf = (whom: string) => Object.entries(desks).find(([name]) => whom.startsWith(name))?.[1];

describe('a text that says to call somebody', () => {
  it('is found often, and names a desk that is listed here or has a number of its own', () => {
    expect(calls.length).to.be.greaterThan(100);
    const strange = calls.filter(({ whom }) => !deskOf(whom) && !ownNumber.test(whom));
    expect(strange.map(({ at, whom }) => `${at}: ${whom}`)).to.deep.equal([]);
  });

  it('stands on a screen that shows the number', () => {
    const without = calls.filter(({ whom, shown }) => {
      const desk = deskOf(whom);
      return desk && !(shown.includes(desk) && contactOf(desk).phone);
    });
    expect(without.map(({ at, whom }) => `${at}: ${whom}`)).to.deep.equal([]);
  });
});

describe('a text that speaks of the BIG-register', () => {
  it('stands on a screen that links to it', () => {
    const speaking = addressesOf(tree).filter((at) => {
      const step = stepAt(tree, at);
      return step?.kind === 'outcome' && textsOf(wordsAt(at)).some((text) => text.includes('BIG-register'));
    });
    expect(speaking).to.include.members(['bijzonder/T1', 'hoofdweg/B1']);
    const without = speaking.filter((at) => {
      const step = stepAt(tree, at);
      return step?.kind !== 'outcome' || !step.helpers.includes('big-register');
    });
    expect(without).to.deep.equal([]);
    expect(contactOf('big-register').url).to.equal('https://www.bigregister.nl');
  });
});
