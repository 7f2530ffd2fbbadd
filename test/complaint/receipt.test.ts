import { expect } from '@open-wc/testing';
import { receiptFileName, receiptText, type ReceiptCopy } from '../../src/complaint/receipt.js';

const copy: ReceiptCopy = {
  title: 'Uw klacht is aangekomen',
  numbers: [{ label: 'Uw nummer', value: 'K7QM-3XRD' }],
  receivedAt: { label: 'Aangekomen op', value: 'zondag 22 november 2026, 13:00' },
  next: { title: 'Wat gebeurt er nu?', steps: ['Eerst dit.', 'Dan dat.'] },
  keep: 'Bewaar uw nummer.',
  later: 'Stuur alleen iets als er nieuws is.',
};

describe('the copy of a receipt', () => {
  it('has the reference, the moment and what happens next', () => {
    expect(receiptText(copy)).to.equal(`Uw klacht is aangekomen

Uw nummer: K7QM-3XRD
Aangekomen op: zondag 22 november 2026, 13:00

Wat gebeurt er nu?
1. Eerst dit.
2. Dan dat.

Bewaar uw nummer.
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

  it('has the last day for an answer when there is one', () => {
    const term = { title: 'Uw klacht bij de zorgverlener', sentence: 'Uiterlijk op maandag 4 januari 2027.' };
    expect(receiptText({ ...copy, term })).to.include('\n\nUw klacht bij de zorgverlener\nUiterlijk op');
  });

  it('has what was written only when the person asks for it, without what was left empty', () => {
    const rows = [
      { screen: 'verhaal', field: 'watGebeurd', label: 'Wat is er gebeurd?', value: 'Ik wacht.', isTyped: true },
      { screen: 'aanbieder', field: 'aanbiederPlaats', label: 'Plaats', isTyped: true },
    ] as const;
    const text = receiptText({ ...copy, answers: { title: 'Wat u schreef', rows } });
    expect(text).to.include('Wat u schreef\n\nWat is er gebeurd?\nIk wacht.\n');
    expect(text).not.to.include('Plaats');
    expect(receiptText(copy)).not.to.include('Ik wacht.');
  });

  it('is saved under its reference', () => {
    expect(receiptFileName('K7QM-3XRD')).to.equal('K7QM-3XRD.txt');
  });
});
