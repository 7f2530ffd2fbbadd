import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, addMonths, type GivenDate } from '../../../src/flows/terms/dates.js';
import { isDayOff } from '../../../src/flows/terms/holidays.js';
import { deadline, graceDay, standing, terms, toldTerms, type TermId } from '../../../src/flows/terms/terms.js';

const onDay = (waarde: string): GivenDate => ({ precisie: 'dag', waarde });
const inMonth = (waarde: string): GivenDate => ({ precisie: 'maand', waarde });
const unknown: GivenDate = { precisie: 'onbekend' };

const termIds = Object.keys(terms) as TermId[];
const anyTerm = fc.constantFrom(...termIds);
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('1990-01-01', days));
const anyDate = fc.oneof(
  anyDay.map(onDay),
  anyDay.map((day) => inMonth(day.slice(0, 7))),
);

describe('the six weeks of a provider', () => {
  // Sent on Tuesday 6 October 2026: the 42nd day is Tuesday 17 November, over the end of summer time.
  const sent = onDay('2026-10-06');

  it('end on day 42, when the day of sending is day 0', () => {
    expect(deadline('wkkgz.antwoord', sent)).to.deep.equal({ earliest: '2026-11-17', latest: '2026-11-17' });
  });

  it('have not passed on day 0, nor on day 42', () => {
    expect(standing('wkkgz.antwoord', sent, '2026-10-06')).to.equal('inTime');
    expect(standing('wkkgz.antwoord', sent, '2026-11-17')).to.equal('inTime');
  });

  it('have passed on day 43', () => {
    expect(standing('wkkgz.antwoord', sent, '2026-11-18')).to.equal('late');
  });

  it('become ten weeks with a timely letter: day 70 in time, day 71 late', () => {
    expect(deadline('wkkgz.verlengd', sent)).to.deep.equal({ earliest: '2026-12-15', latest: '2026-12-15' });
    expect(standing('wkkgz.verlengd', sent, '2026-12-15')).to.equal('inTime');
    expect(standing('wkkgz.verlengd', sent, '2026-12-16')).to.equal('late');
  });

  it('run on over the beginning of summer time', () => {
    expect(deadline('wkkgz.antwoord', onDay('2026-03-02'))?.latest).to.equal('2026-04-13');
  });

  it('run on over a leap day', () => {
    expect(deadline('wkkgz.antwoord', onDay('2028-02-01'))?.latest).to.equal('2028-03-14');
    expect(deadline('wkkgz.antwoord', onDay('2027-02-01'))?.latest).to.equal('2027-03-15');
  });
});

describe('a last day in a weekend or on a holiday', () => {
  it('gives a provider until Monday when it is a Saturday', () => {
    const sent = onDay('2026-10-10');
    expect(deadline('wkkgz.antwoord', sent)?.latest).to.equal('2026-11-21');
    expect(graceDay('wkkgz.antwoord', '2026-11-21')).to.equal('2026-11-23');
    expect(standing('wkkgz.antwoord', sent, '2026-11-22')).to.equal('inTime');
    expect(standing('wkkgz.antwoord', sent, '2026-11-23')).to.equal('inTime');
    expect(standing('wkkgz.antwoord', sent, '2026-11-24')).to.equal('late');
  });

  it('gives a provider until after Easter when it is Good Friday', () => {
    const sent = onDay('2026-02-20');
    expect(deadline('wkkgz.antwoord', sent)?.latest).to.equal('2026-04-03');
    expect(standing('wkkgz.antwoord', sent, '2026-04-07')).to.equal('inTime');
    expect(standing('wkkgz.antwoord', sent, '2026-04-08')).to.equal('late');
  });

  it('gives a provider until Monday when Ascension Day is followed by a day that a decree made equal to it', () => {
    const sent = onDay('2027-03-25');
    expect(deadline('wkkgz.antwoord', sent)?.latest).to.equal('2027-05-06');
    expect(standing('wkkgz.antwoord', sent, '2027-05-10')).to.equal('inTime');
    expect(standing('wkkgz.antwoord', sent, '2027-05-11')).to.equal('late');
  });

  it('gives a visitor no day more', () => {
    const letter = onDay('2026-10-10');
    expect(graceDay('bezwaar', '2026-11-21')).to.equal('2026-11-21');
    expect(standing('bezwaar', letter, '2026-11-21')).to.equal('inTime');
    expect(standing('bezwaar', letter, '2026-11-22')).to.equal('late');
    expect(graceDay('bezwaar', '2027-05-07')).to.equal('2027-05-07');
  });

  it('gives grace to providers only, whatever the term', () => {
    fc.assert(
      fc.property(anyTerm, anyDay, (id, day) => {
        const grace = graceDay(id, day);
        if (terms[id].whose === 'bezoeker') expect(grace).to.equal(day);
        else expect(grace >= day && !isDayOff(grace)).to.equal(true);
      }),
    );
  });
});

describe('a date of which only the month is known', () => {
  const october = inMonth('2026-10');

  it('gives both ends', () => {
    expect(deadline('wkkgz.antwoord', october)).to.deep.equal({ earliest: '2026-11-12', latest: '2026-12-12' });
  });

  it('is in time until the earlier end', () => {
    expect(standing('wkkgz.antwoord', october, '2026-11-12')).to.equal('inTime');
  });

  it('may be late between the ends', () => {
    expect(standing('wkkgz.antwoord', october, '2026-11-13')).to.equal('maybe');
    expect(standing('wkkgz.antwoord', october, '2026-12-12')).to.equal('maybe');
  });

  it('is late only when the later end has passed, after the weekend it falls in', () => {
    expect(standing('wkkgz.antwoord', october, '2026-12-14')).to.equal('maybe');
    expect(standing('wkkgz.antwoord', october, '2026-12-15')).to.equal('late');
  });

  it('counts a February by its own length', () => {
    expect(deadline('wkkgz.antwoord', inMonth('2028-02'))).to.deep.equal({
      earliest: '2028-03-14',
      latest: '2028-04-11',
    });
  });
});

describe('terms in months', () => {
  it('end on the last day of a shorter month', () => {
    expect(deadline('jeugd.maatregelen', onDay('2026-01-31'))?.latest).to.equal('2026-02-28');
    expect(deadline('wmo.maatregelen', onDay('2026-08-31'))?.latest).to.equal('2026-09-30');
  });

  it('end ten years after 29 February on 28 February', () => {
    expect(deadline('big.verjaring', onDay('2028-02-29'))?.latest).to.equal('2038-02-28');
    expect(standing('big.verjaring', onDay('2028-02-29'), '2038-02-28')).to.equal('inTime');
    expect(standing('big.verjaring', onDay('2028-02-29'), '2038-03-01')).to.equal('late');
  });

  it('count two and three years as calendar years', () => {
    expect(deadline('igj.oud', onDay('2026-11-22'))?.latest).to.equal('2028-11-22');
    expect(deadline('skj.verjaring', onDay('2026-11-22'))?.latest).to.equal('2029-11-22');
  });
});

describe('every term', () => {
  const expected: Record<TermId, readonly [from: string, whose: string, lastDayAfter1June2026: string]> = {
    'wkkgz.antwoord': ['klacht', 'aanbieder', '2026-07-13'],
    'wkkgz.verlengd': ['klacht', 'aanbieder', '2026-08-10'],
    'jeugd.maatregelen': ['uitspraak', 'aanbieder', '2026-07-01'],
    'wmo.maatregelen': ['uitspraak', 'aanbieder', '2026-07-01'],
    'wvggz.beroep': ['commissie', 'bezoeker', '2026-07-13'],
    bezwaar: ['besluit', 'bezoeker', '2026-07-13'],
    'big.verjaring': ['gebeurtenis', 'bezoeker', '2036-06-01'],
    'skj.verjaring': ['gebeurtenis', 'bezoeker', '2029-06-01'],
    'detentie.medisch': ['gebeurtenis', 'bezoeker', '2026-06-15'],
    'igj.oud': ['gebeurtenis', 'bezoeker', '2028-06-01'],
  };

  for (const id of termIds) {
    it(`${id} is counted from the right date, for the right party, to the right day`, () => {
      const term = terms[id];
      const last = deadline(id, onDay('2026-06-01'))?.latest;
      expect([term.from, term.whose, last]).to.deep.equal(expected[id]);
      expect(term.legal).to.not.equal('');
    });
  }

  it('is told as the law has it where no day is computed of it', () => {
    expect(
      Object.entries(toldTerms).map(([id, term]) =>
        'months' in term ? [id, term.months, 'months'] : [id, term.days, 'days'],
      ),
    ).to.deep.equal([
      ['wkkgz.extra', 28, 'days'],
      ['wkkgz.uitspraak', 6, 'months'],
      ['geschilleninstantie', 12, 'months'],
      ['jeugd.antwoord', 42, 'days'],
      ['calamiteit.onderzoek', 42, 'days'],
      ['calamiteit.melding', 3, 'days'],
      ['avg.inzage', 1, 'months'],
      ['ombudsman', 12, 'months'],
      ['igj.klacht', 12, 'months'],
      ['skgz', 12, 'months'],
      ['skgz.commissie', 90, 'days'],
    ]);
  });

  it('says nothing without a date', () => {
    for (const id of termIds) {
      expect(deadline(id, undefined)).to.equal(undefined);
      expect(deadline(id, unknown)).to.equal(undefined);
      expect(standing(id, undefined, '2026-11-22')).to.equal(undefined);
      expect(standing(id, unknown, '2026-11-22')).to.equal(undefined);
    }
  });

  it('is never late on or before its last day, and always late two weeks after it', () => {
    fc.assert(
      fc.property(anyTerm, anyDate, fc.integer({ min: 0, max: 400 }), (id, date, days) => {
        const latest = deadline(id, date)?.latest ?? '';
        expect(standing(id, date, addDays(latest, -days))).to.not.equal('late');
        expect(standing(id, date, addDays(latest, 14 + days))).to.equal('late');
      }),
    );
  });

  it('is never in doubt when the day is known', () => {
    fc.assert(
      fc.property(anyTerm, anyDay, anyDay, (id, day, today) => {
        expect(standing(id, onDay(day), today)).to.not.equal('maybe');
      }),
    );
  });

  it('never goes back from late as days pass', () => {
    const order = { inTime: 0, maybe: 1, late: 2 };
    fc.assert(
      fc.property(anyTerm, anyDate, fc.integer({ min: -60, max: 60 }), (id, date, days) => {
        const today = addDays(deadline(id, date)?.latest ?? '', days);
        const now = standing(id, date, today);
        const tomorrow = standing(id, date, addDays(today, 1));
        expect(now && tomorrow && order[tomorrow] >= order[now]).to.equal(true);
      }),
    );
  });

  it('ends for a month between the ends of its first and its last day', () => {
    fc.assert(
      fc.property(anyTerm, anyDay, (id, day) => {
        const first = `${day.slice(0, 7)}-01`;
        const last = addDays(addMonths(first, 1), -1);
        expect(deadline(id, inMonth(day.slice(0, 7)))).to.deep.equal({
          earliest: deadline(id, onDay(first))?.earliest,
          latest: deadline(id, onDay(last))?.latest,
        });
      }),
    );
  });
});
