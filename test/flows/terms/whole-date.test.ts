import { expect } from '@open-wc/testing';
import { assert as check, constantFrom, date, property, string } from 'fast-check';
import { withPart } from '../../../src/flows/terms/given-date.js';
import { partsIn } from '../../../src/flows/terms/whole-date.js';

const march27 = { dag: '27', maand: '3', jaar: '2026' };

describe('a whole date in one text', () => {
  for (const text of [
    ...['27-03-2026', '27-3-2026', '27/3/2026', '27.03.2026', '27 03 2026', '27 - 3 - 2026', '27032026', '20260327'],
    ...['2026-03-27', '2026/3/27', '2026-03-27T14:30:00.000Z', '27-03-2026 14:30', '27.03.2026 г.'],
    ...['27 maart 2026', '27 mrt 2026', '27 mrt. 2026', '27mrt2026', '27e maart 2026', 'MAART 27, 2026'],
    ...['vrijdag 27 maart 2026', 'vr 27-03-2026', 'Utrecht, 27 maart 2026', 'd.d. 27 maart 2026'],
    ...['Friday, March 27, 2026', 'the 27th of March 2026', 'Fri, 27 Mar 2026 14:30:00 +0100'],
    ...['27 مارس 2026', '٢٧ مارس ٢٠٢٦', '27 آذار 2026', 'الجمعة 27 مارس 2026', '٢٧/٣/٢٠٢٦', '۲۰۲۶/۰۳/۲۷'],
    ...['27 Mart 2026 Cuma', 'piątek, 27 marca 2026 r.', '27 березня 2026 р.', 'vineri, 27 martie 2026'],
    ...['27 de marzo de 2026', '۲۷ مارس ۲۰۲۶', '۲۷ مارچ ۲۰۲۶', '27 መጋቢት 2026'],
    ...[
      '\u200f27\u200e-\u206803\u2069-2026',
      '27\u00a0maart\u00a02026',
      '２７／０３／２０２６',
      '27\u201303\u20132026',
    ],
  ])
    it(`is found in ${text}`, () => expect(partsIn(text)).to.deep.equal(march27));

  it('may go without its day or its year', () => {
    for (const text of ['maart 2026', '3-2026', '2026-03', 'eind maart 2026'])
      expect(partsIn(text), text).to.deep.equal({ maand: '3', jaar: '2026' });
    for (const text of ['27 maart', '27mrt', 'vrijdag 27 maart'])
      expect(partsIn(text), text).to.deep.equal({ dag: '27', maand: '3' });
  });

  it('may name a day of the week that looks like a month', () => {
    expect(partsIn('marți 7 aprilie 2026')).to.deep.equal({ dag: '7', maand: '4', jaar: '2026' });
    expect(partsIn('Paz 29 Mart 2026')).to.deep.equal({ dag: '29', maand: '3', jaar: '2026' });
  });

  it('stays a date of its own calendar', () => {
    expect(partsIn('1405/01/07')).to.deep.equal({ dag: '7', maand: '1', jaar: '1405' });
    expect(partsIn('7 فروردین 1405')).to.equal(undefined);
  });

  for (const text of [
    ...['', '27', '2026', 'maart', '270', '27-03', '3-4', '27-03-26', '26-03-27', "27 maart '26"],
    ...[
      '27 maart of april 2026',
      '3 of 4 maart 2026',
      'week 3 2026',
      '13-2026',
      '1-2-3-2026',
      '27 iets 2026',
      '06-12345678',
    ],
  ])
    it(`is not ${text || 'nothing'}`, () => expect(partsIn(text)).to.equal(undefined));

  it('is the day that was meant, however it is written in a language', () => {
    const languages = constantFrom('nl', 'en-GB', 'ar', 'ar-SY', 'tr', 'pl', 'uk', 'ro', 'es', 'fa');
    const digits = constantFrom('latn', 'arab', 'arabext', 'fullwide');
    const style = constantFrom('long', 'full', undefined);
    const day = date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    check(
      property(day, languages, digits, style, (moment, language, numbers, dateStyle) => {
        const shape = dateStyle ? { dateStyle } : ({ day: '2-digit', month: '2-digit', year: 'numeric' } as const);
        const text = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-${numbers}`, {
          ...shape,
          timeZone: 'UTC',
        }).format(moment);
        const [jaar, maand, dag] = moment
          .toISOString()
          .slice(0, 10)
          .split('-')
          .map((part) => String(Number(part)));
        expect(partsIn(text), text).to.deep.equal({ dag, maand, jaar });
      }),
      { numRuns: 1000 },
    );
  });

  it('is told at once or not at all, whatever the text is', () => {
    check(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => void partsIn(text)),
      { numRuns: 1000 },
    );
    const start = performance.now();
    for (const text of [' '.repeat(1_000_000), '1 '.repeat(500_000), '-'.repeat(60), ' '.repeat(60), '1 '.repeat(30)])
      expect(partsIn(text)).to.equal(undefined);
    expect(performance.now() - start).below(1_000);
  });
});

describe('a field of a date', () => {
  const draft = { dag: '', maand: '', jaar: '2025' };

  it('is spread over all three when it holds a whole date', () => {
    expect(withPart(draft, 'dag', 'vr 27 maart 2026', true)).to.deep.equal(march27);
    expect(withPart(draft, 'dag', '27 maart', true)).to.deep.equal({ ...march27, jaar: '2025' });
    expect(withPart({ ...draft, precisie: 'maand' }, 'dag', 'maart 2026', true)).to.deep.equal({
      ...march27,
      dag: '',
      precisie: 'maand',
    });
  });

  it('keeps what was typed as long as it is not complete, or not understood', () => {
    expect(withPart(draft, 'dag', '2026-03-2', false)).to.deep.equal({ ...draft, dag: '2026-03-2' });
    expect(withPart(draft, 'dag', '27-03-26', true)).to.deep.equal({ ...draft, dag: '27-03-26' });
  });
});
