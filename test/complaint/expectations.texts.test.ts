import { expect } from '@open-wc/testing';
import { complaintTexts } from '../../src/complaint/texts/complaint.texts.js';
import { sharedIn, type Shared } from '../../src/complaint/form/shared.js';
import { aContext, aDraft, dutch, known, shares, unknown } from './contexts.js';

const words = complaintTexts(dutch);
const soorten = ['klacht', 'vraag', 'aanvulling'] as const;

describe('what the form says will happen', () => {
  it('say before sending, at the national desk, what will and will not happen', () => {
    expect(words.check.expect({ ...aContext(), soort: 'klacht' }, known('klacht'))).to.have.length(3);
    expect(words.check.expect({ ...aContext(), soort: 'klacht' }, unknown('klacht')).join(' ')).not.to.include(
      'hoort uw naam',
    );
    const elsewhere = { ...aContext({ recipientIsLmz: false }), soort: 'klacht' } as const;
    expect(words.check.expect(elsewhere, known('klacht'))).to.deep.equal([]);
  });

  it('promise to put an addition with its report only when there is a number to find it by', () => {
    const next = (reference: string) =>
      words.receipt.next({ ...aContext(), soort: 'aanvulling', reference }, unknown('aanvulling'));
    expect(next('K7QM-3XRD').join(' ')).to.include('voegt uw aanvulling toe');
    expect(next('').join(' ')).to.equal('Het meldpunt probeert uw eerdere melding erbij te vinden.');
  });

  it('promise news of an investigation only to who let an inspector know how to reach them', () => {
    const next = (shared: Shared) => words.receipt.next({ ...aContext(), soort: 'klacht' }, shared).join(' ');
    const news = 'Dan laat de inspectie u dat weten.';
    expect(next(known('klacht', { toestemmingInspecteur: 'ja' }))).to.include(news);
    expect(next(unknown('klacht'))).to.not.match(/uw gegevens/);
    for (const shared of shares('klacht'))
      if (!shared.withInspector || !shared.isReachable) expect(next(shared)).not.to.include(news);
  });

  it('never let a receipt read as if the provider is already investigating', () => {
    for (const shared of shares('klacht')) {
      const next = words.receipt.next({ ...aContext(), soort: 'klacht' }, shared).join(' ');
      expect(next).to.match(/Beslist de inspectie dat er een onderzoek komt\?|veel of ernstige meldingen/);
      expect(next).not.to.include('Meestal onderzoekt de zorgverlener');
    }
  });

  it('tell who stays unknown what that costs, before and after, and to leave out their own name', () => {
    const hint = (soort: 'klacht' | 'vraag', recipientIsLmz = true) =>
      words.fields.anonimiteit({ ...aContext({ recipientIsLmz }), soort }).optionHints?.['anoniem'];
    expect(hint('klacht')).to.include('Misschien kan de inspectie uw melding dan niet onderzoeken.');
    for (const other of [hint('vraag'), hint('klacht', false)]) expect(other).to.not.include('inspectie');
    expect(words.story.noNames()).to.include('uw eigen naam');
    for (const recipientIsLmz of [true, false])
      for (const soort of soorten)
        expect(words.check.expect({ ...aContext({ recipientIsLmz }), soort }, unknown(soort))).to.include(
          'Staat uw naam in uw tekst? Haal die dan eerst weg.',
        );
  });

  it('tell the asker of a question who gave no way to be reached that there will be no answer', () => {
    const wording = { ...aContext(), soort: 'vraag' } as const;
    const unreachable = sharedIn(aDraft('vraag', { anonimiteit: 'bekend', naam: 'A' }), aContext());
    expect(words.check.expect(wording, unreachable).join(' ')).to.include('geen antwoord');
    expect(words.receipt.next(wording, unreachable).join(' ')).to.include('geen antwoord');
    expect(words.receipt.next(wording, known('vraag'))).to.deep.equal([
      'Het meldpunt leest uw vraag en geeft u advies.',
    ]);
  });

  it('say again on check screen and receipt that it is older than two years', () => {
    const shared = known('klacht', { wanneer: { dag: '1', maand: '1', jaar: '2020' } });
    for (const said of [words.check.expect, words.receipt.next])
      expect(said({ ...aContext(), soort: 'klacht' }, shared)[0]).to.include('langer dan 2 jaar geleden');
  });

  it('tell on the receipt, in six points at most, when there is an investigation and what if there is none', () => {
    for (const shared of [known('klacht'), unknown('klacht')]) {
      const next = words.receipt.next({ ...aContext(), soort: 'klacht' }, shared);
      expect(next.length).at.most(6);
      for (const part of ['Elke dag', 'ernstig gevaar', 'Uw ervaring blijft belangrijk'])
        expect(next.join(' ')).to.include(part);
    }
  });
});
