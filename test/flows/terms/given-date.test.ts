import { expect } from '@open-wc/testing';
import { assert as check, date, integer, property, record, string } from 'fast-check';
import { emptyDate, draftOfDate, readDate, type DateDraft } from '../../../src/flows/terms/given-date.js';

const today = '2026-11-22';
const typed = (dag: string, maand: string, jaar: string, precisie?: DateDraft['precisie']): DateDraft => ({
  dag,
  maand,
  jaar,
  ...(precisie && { precisie }),
});
const read = (draft: DateDraft) => readDate(draft, { today });

describe('a typed date', () => {
  it('is nothing as long as nothing was typed', () => {
    expect(read(emptyDate)).to.deep.equal({});
    expect(read(typed(' ', '', ''))).to.deep.equal({});
  });

  it('is a day, a month or unknown, as the visitor says', () => {
    expect(read(typed('7', '3', '2026', 'dag')).date).to.deep.equal({ precisie: 'dag', waarde: '2026-03-07' });
    expect(read(typed('7', '3', '2026', 'maand')).date).to.deep.equal({ precisie: 'maand', waarde: '2026-03' });
    expect(read(typed('7', '3', '2026', 'onbekend')).date).to.deep.equal({ precisie: 'onbekend' });
  });

  it('is as precise as what was filled in, when the visitor did not say', () => {
    expect(read(typed('7', '3', '2026')).date).to.deep.equal({ precisie: 'dag', waarde: '2026-03-07' });
    expect(read(typed('', '3', '2026')).date).to.deep.equal({ precisie: 'maand', waarde: '2026-03' });
  });

  it('may be typed in Arabic-Indic and Persian digits', () => {
    expect(read(typed('٧', '٠٣', '٢٠٢٦')).date).to.deep.equal({ precisie: 'dag', waarde: '2026-03-07' });
    expect(read(typed('۷', '۳', '۲۰۲۶')).date).to.deep.equal({ precisie: 'dag', waarde: '2026-03-07' });
  });

  it('may have its month in letters: in Dutch, whole or short, in capitals or with a full stop', () => {
    for (const month of ['mei', 'Mei', 'MEI', ' mei. '])
      expect(read(typed('27', month, '2026')).date, month).to.deep.equal({ precisie: 'dag', waarde: '2026-05-27' });
    const dutch = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
    const short = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
    for (const names of [dutch, short])
      expect(names.map((name) => read(typed('', name, '2025')).date)).to.deep.equal(
        names.map((_, index) => ({ precisie: 'maand', waarde: `2025-${String(index + 1).padStart(2, '0')}` })),
      );
  });

  it('may have its month in any language of the widget, whatever the page is in', () => {
    const may = { precisie: 'maand', waarde: '2026-05' };
    for (const name of [
      ...['May', 'may', 'Mayıs', 'MAYIS', 'mayis', 'maj', 'maja', 'травень', 'травня', 'трав.', 'mai', 'mayo'],
      ...['مايو', 'أيار', 'ماي', 'مه', 'می', 'ጉንበት', 'mei', '5', '٥', ' \u200f5.'],
    ])
      expect(read(typed('', name, '2026')).date, name).to.deep.equal(may);
  });

  for (const [draft, code] of [
    [typed('7', '', '2026'), 'dateIncomplete'],
    [typed('7', 'm', '2026'), 'dateImpossible'],
    [typed('7', 'meiboom', '2026'), 'dateImpossible'],
    [typed('7', 'ma', '2026'), 'dateImpossible'],
    [typed('', '', '2026'), 'dateIncomplete'],
    [typed('', '', '', 'dag'), 'dateIncomplete'],
    [typed('7', '3', '26'), 'dateIncomplete'],
    [typed('29', '2', '2026'), 'dateImpossible'],
    [typed('7', '13', '2026', 'dag'), 'dateImpossible'],
    [typed('', '0', '2026'), 'dateImpossible'],
    [typed('zeven', '3', '2026'), 'datePartEach'],
    [typed('7', '3', '12026'), 'datePartEach'],
    [typed('27-03-26', '', ''), 'datePartEach'],
    [typed('27 maart of 3 april', '', '2026'), 'datePartEach'],
    [typed('', '3 en 4', '2026'), 'datePartEach'],
    [typed('7', '3', '20 26'), 'datePartEach'],
    [typed('7', '1', '1405'), 'dateOtherCalendar'],
    [typed('۷', '۱', '۱۴۰۵'), 'dateOtherCalendar'],
    [typed('7', 'فروردین', '2026'), 'dateOtherCalendar'],
    [typed('7 فروردین ۱۴۰۵', '', ''), 'dateOtherCalendar'],
    [typed('27', 'رمضان', '1447'), 'dateOtherCalendar'],
    [typed('1', '1', '1899'), 'dateTooOld'],
    [typed('23', '11', '2026'), 'dateFuture'],
    [typed('', '12', '2026'), 'dateFuture'],
  ] as const) {
    it(`${JSON.stringify(draft)} is refused: ${code}`, () => {
      expect(read(draft)).to.deep.equal({ code });
    });
  }

  it('may have the ending of a day, and marks that cannot be seen', () => {
    for (const day of ['7', '7.', '7e', '7th', '7de', '\u200f7\u200e', '\u00ad7', '７'])
      expect(read(typed(day, '3', '2026')).date, day).to.deep.equal({ precisie: 'dag', waarde: '2026-03-07' });
  });

  it('may be today, a leap day, this month and the first of January 1900', () => {
    for (const draft of [
      typed('22', '11', '2026'),
      typed('29', '2', '2024'),
      typed('', '11', '2026'),
      typed('1', '1', '1900'),
    ]) {
      expect(read(draft)).to.have.key('date');
    }
  });

  it('of an answer cannot lie before the complaint, unless the months leave it open', () => {
    const complaint = { precisie: 'dag', waarde: '2026-03-07' } as const;
    const answer = (draft: DateDraft) => readDate(draft, { today, complaint });
    expect(answer(typed('6', '3', '2026')).code).to.equal('dateBeforeComplaint');
    expect(answer(typed('', '2', '2026')).code).to.equal('dateBeforeComplaint');
    expect(answer(typed('7', '3', '2026'))).to.have.key('date');
    expect(answer(typed('', '3', '2026'))).to.have.key('date');
  });

  it('comes back as it was given', () => {
    check(
      property(date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }), (moment) => {
        const waarde = moment.toISOString().slice(0, 10);
        expect(read(draftOfDate({ precisie: 'dag', waarde })).date).to.deep.equal({ precisie: 'dag', waarde });
        const month = { precisie: 'maand', waarde: waarde.slice(0, 7) } as const;
        expect(read(draftOfDate(month)).date).to.deep.equal(month);
      }),
    );
    expect(read(draftOfDate({ precisie: 'onbekend' })).date).to.deep.equal({ precisie: 'onbekend' });
  });

  it('is a real day not after today, or a reason, whatever was typed', () => {
    const part = string({ unit: 'binary', maxLength: 5 });
    const number = integer({ min: -1, max: 3000 }).map(String);
    check(
      property(
        record({ dag: part, maand: part, jaar: part }),
        record({ dag: number, maand: number, jaar: number }),
        (one, two) => {
          for (const draft of [one, two]) {
            const { date: found, code } = read(draft);
            expect(found === undefined || code === undefined).to.equal(true);
            if (found?.precisie === 'dag')
              expect(new Date(found.waarde).toISOString().slice(0, 10)).to.equal(found.waarde);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
