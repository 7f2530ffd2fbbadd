import { expect } from '@open-wc/testing';
import { receiptFileName, receiptText, type ReceiptCopy } from '../../../src/complaint/sending/receipt-copy.js';

const copy: ReceiptCopy = {
  title: 'Uw melding is aangekomen',
  numbers: [{ label: 'Nummer van uw melding', value: 'K7QM-3XRD' }],
  received: [
    { label: 'Aangekomen op', value: 'zondag 22 november 2026' },
    { label: 'Tijd', value: '13:00' },
  ],
  next: { title: 'Wat gebeurt er nu?', steps: ['Eerst dit.', 'Dan dat.'] },
  keep: 'Bewaar dit nummer.',
  later: 'Stuur alleen iets als er nieuws is.',
};

describe('the copy of a receipt', () => {
  it('has the reference, the moment and what happens next', () => {
    expect(receiptText(copy)).to.equal(`Uw melding is aangekomen

Nummer van uw melding: K7QM-3XRD
Aangekomen op: zondag 22 november 2026
Tijd: 13:00

Wat gebeurt er nu?
1. Eerst dit.
2. Dan dat.

Bewaar dit nummer.
Stuur alleen iets als er nieuws is.
`);
  });

  it('begins with the number to use when there are two', () => {
    const numbers = [
      { label: 'Nummer van uw eerdere melding', value: 'K7QM-3XRD' },
      { label: 'Nummer van deze aanvulling', value: 'PPHW-67TG' },
    ];
    expect(receiptText({ ...copy, numbers })).to.include(
      '\n\nNummer van uw eerdere melding: K7QM-3XRD\nNummer van deze aanvulling: PPHW-67TG\n',
    );
  });

  it('has the last day for an answer when there is one, and all days of the complaint in a row', () => {
    const sentences = ['De laatste dag: maandag 4 januari 2027.', 'Die dag is voorbij.'];
    const line = ['De dagen op een rij', 'U stuurde uw klacht: maandag 23 november 2026'];
    const term = { title: 'Uw klacht bij de zorgverlener', sentences, line };
    expect(receiptText({ ...copy, term })).to.include(`

Uw klacht bij de zorgverlener
De laatste dag: maandag 4 januari 2027.
Die dag is voorbij.

De dagen op een rij
U stuurde uw klacht: maandag 23 november 2026

Bewaar dit nummer.
`);
  });

  it('says before anything else that it is no complaint to the provider, where that must be said', () => {
    const notAComplaint = 'Dit is geen klacht bij de zorgverlener.';
    expect(receiptText({ ...copy, notAComplaint })).to.include(`Tijd: 13:00\n\n${notAComplaint}\n\nWat gebeurt er nu?`);
  });

  it('has what was written only when the person asks for it, without what was left empty', () => {
    const rows = [
      { screen: 'verhaal', field: 'watGebeurd', label: 'Wat is er gebeurd?', value: 'Ik wacht.' },
      { screen: 'aanbieder', field: 'aanbiederPlaats', label: 'Plaats' },
    ] as const;
    const text = receiptText({ ...copy, answers: { title: 'Wat u schreef', rows } });
    expect(text).to.include('Wat u schreef\n\nWat is er gebeurd?\nIk wacht.\n');
    expect(text).not.to.include('Plaats');
    expect(receiptText(copy)).not.to.include('Ik wacht.');
  });

  it('says whom to call without an answer, with the number', () => {
    const answer = { sentence: 'Er is geen vaste termijn.', phone: { label: 'Telefoon', value: '088 120 50 20' } };
    expect(receiptText({ ...copy, answer })).to.include('\n\nEr is geen vaste termijn.\nTelefoon: 088 120 50 20\n');
  });

  it('is saved under its reference', () => {
    expect(receiptFileName('K7QM-3XRD')).to.equal('K7QM-3XRD.txt');
  });
});
