import { expect } from '@open-wc/testing';
import { allHave, at, neverSay, under, type Told } from './told.js';

describe('forced care', () => {
  const forced = under('dwang');

  it('is the cards F1 and F2', () => {
    expect([...new Set(forced.map((outcome) => outcome.at))]).to.deep.equal(['bijzonder/F1', 'bijzonder/F2']);
  });

  it('names no klachtenfunctionaris and no geschilleninstantie', () =>
    neverSay(forced, /klachtenfunctionaris|geschil/i));

  it('names no six weeks but those to go to court', () =>
    neverSay(forced, /\b(\d+|zes|zeven|acht) weken\b/i, ({ all }) => all.filter((text) => !/rechter/.test(text))));

  it('has its own committee among those to turn to, and nothing of the Wkkgz', () =>
    allHave(forced, ({ step }) => {
      const wkkgz = ['klachtenfunctionaris-zorgaanbieder', 'register-geschilleninstanties'];
      return (
        ['klachtencommissie-wvggz', 'kcoz'].some((id) => step.helpers.some((helper) => helper === id)) &&
        step.helpers.every((id) => !wkkgz.includes(id)) &&
        step.terms.every((term) => !term.startsWith('wkkgz.'))
      );
    }));

  const patient = forced.filter(({ speaker }) => ['zelf', 'jongere'].includes(speaker));
  const bereaved = forced.filter(({ speaker }) => speaker === 'overleden');
  const close = forced.filter((outcome) => !patient.includes(outcome) && !bereaved.includes(outcome));
  const firstHelpers = (outcomes: readonly Told[]) => [
    ...new Set(outcomes.map((outcome) => `${outcome.at} ${outcome.step.helpers[0]}`)),
  ];

  it('names first who stands beside the one that speaks: the patient, who is close, or who lost somebody', () => {
    expect(firstHelpers(patient)).to.deep.equal(['bijzonder/F1 stichting-pvp', 'bijzonder/F2 cvp-wzd']);
    expect(firstHelpers(close)).to.deep.equal(['bijzonder/F1 lsfvp', 'bijzonder/F2 cvp-wzd']);
    expect(firstHelpers(bereaved)).to.deep.equal(['bijzonder/F1 lsfvp', 'bijzonder/F2 kcoz']);
  });

  it('speaks of care that "you" do not want only to who gets it', () =>
    neverSay(
      [
        ...close,
        ...bereaved,
        ...at('bijzonder/F0').filter(({ speaker }) => speaker !== 'zelf' && speaker !== 'jongere'),
      ],
      /regels die u niet wilt/,
    ));

  it('asks a relative nothing that was not said before', () => neverSay(forced, /^Mag dat niet\?/));

  it('says that a complaint does not stop the care by itself, as long as somebody gets it', () => {
    allHave([...patient, ...close], ({ words }) => /stopt de zorg niet vanzelf/.test(words.now.join(' ')));
    neverSay(bereaved, /stopt de zorg niet|kan wachten/);
  });
});

describe('who lost somebody', () => {
  const ongoing = ['bijzonder/F1', 'bijzonder/F2', 'bijzonder/R1', 'jeugd/J1a', 'jeugd/J2a', 'jeugd/J6'] as const;
  const bereaved = at(...ongoing).filter(({ speaker }) => speaker === 'overleden');

  it('is told so first, also where advice is mostly about care that goes on', () =>
    allHave(bereaved, ({ words }) => /verdrietig dat u iemand heeft verloren/.test(words.recognition)));

  it('is not told how to get or to stop care', () =>
    neverSay(bereaved, /kan wachten|kan stoppen|zoeken naar een andere zorgverlener|is er haast bij/i));
});
