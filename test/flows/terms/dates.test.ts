import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  spanOf,
  todayInAmsterdam,
  weekday,
} from '../../../src/flows/terms/dates.js';

const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a calendar day', () => {
  for (const day of ['2026-11-22', '2028-02-29', '2000-02-29', '1900-01-01', '2026-12-31']) {
    it(`${day} exists`, () => {
      expect(isDay(day)).to.equal(true);
    });
  }

  for (const text of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1']) {
    it(`${text} does not exist`, () => {
      expect(isDay(text)).to.equal(false);
    });
  }

  for (const text of ['', '2026-11', '22-11-2026', '-000001-01', '2026-11-22T00:00', ' 2026-11-22', 'morgen']) {
    it(`"${text}" is not written as a day`, () => {
      expect(isDay(text)).to.equal(false);
    });
  }
});

describe('counting days', () => {
  it('does not lose or gain a day when summer time begins', () => {
    expect(addDays('2026-03-28', 1)).to.equal('2026-03-29');
    expect(addDays('2026-03-28', 2)).to.equal('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
  });

  it('does not lose or gain a day when summer time ends', () => {
    expect(addDays('2026-10-24', 1)).to.equal('2026-10-25');
    expect(addDays('2026-10-24', 2)).to.equal('2026-10-26');
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
  });

  it('passes 29 February only in a leap year', () => {
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2026-02-28', 1)).to.equal('2026-03-01');
    expect(addDays('2100-02-28', 1)).to.equal('2100-03-01');
  });

  it('passes the ends of months and years, both ways', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2027-01-01', -1)).to.equal('2026-12-31');
    expect(daysBetween('2027-01-01', '2026-12-31')).to.equal(-1);
  });

  it('comes back to the same day when as many days are taken off as were added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).to.equal(day);
        expect(daysBetween(day, addDays(day, days))).to.equal(days);
      }),
    );
  });

  it('keeps the alphabetical order of days the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(one < other).to.equal(daysBetween(one, other) > 0);
      }),
    );
  });
});

describe('counting months', () => {
  it('keeps the day of the month', () => {
    expect(addMonths('2026-01-15', 1)).to.equal('2026-02-15');
    expect(addMonths('2026-11-22', 3)).to.equal('2027-02-22');
    expect(addMonths('2026-11-22', 0)).to.equal('2026-11-22');
    expect(addMonths('2026-01-15', -1)).to.equal('2025-12-15');
  });

  it('ends on the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonths('2026-08-31', 1)).to.equal('2026-09-30');
    expect(addMonths('2026-12-31', 2)).to.equal('2027-02-28');
  });

  it('ends ten years after a leap day on 28 February', () => {
    expect(addMonths('2028-02-29', 120)).to.equal('2038-02-28');
    expect(addMonths('2028-02-29', 48)).to.equal('2032-02-29');
  });

  it('always lands in the month that was meant', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (day, months) => {
        const moved = addMonths(day, months);
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(moved) - monthOf(day)).to.equal(months);
        expect(isDay(moved)).to.equal(true);
        expect(moved.slice(8) <= day.slice(8)).to.equal(true);
      }),
    );
  });
});

describe('the day of the week', () => {
  it('counts from Sunday', () => {
    expect(weekday('2026-11-22')).to.equal(0);
    expect(weekday('2026-11-23')).to.equal(1);
    expect(weekday('2026-11-28')).to.equal(6);
  });
});

describe('the days that a given date can mean', () => {
  it('are one for a day', () => {
    expect(spanOf({ precisie: 'dag', waarde: '2026-11-22' })).to.deep.equal({
      earliest: '2026-11-22',
      latest: '2026-11-22',
    });
  });

  it('run to the end of a month, in every month of a leap year', () => {
    const ends = ['31', '29', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];
    ends.forEach((end, index) => {
      const waarde = `2028-${String(index + 1).padStart(2, '0')}`;
      expect(spanOf({ precisie: 'maand', waarde })).to.deep.equal({
        earliest: `${waarde}-01`,
        latest: `${waarde}-${end}`,
      });
    });
  });

  it('are none when nobody knows', () => {
    expect(spanOf({ precisie: 'onbekend' })).to.equal(undefined);
    expect(spanOf(undefined)).to.equal(undefined);
  });

  it('are none when there is no such day or month', () => {
    expect(spanOf({ precisie: 'dag', waarde: '2026-02-31' })).to.equal(undefined);
    expect(spanOf({ precisie: 'dag', waarde: '' })).to.equal(undefined);
    expect(spanOf({ precisie: 'maand', waarde: '2026-13' })).to.equal(undefined);
  });
});

describe('today in Amsterdam', () => {
  const moments = [
    ['2026-01-15T22:59:59Z', '2026-01-15', 'the last second of a winter day'],
    ['2026-01-15T23:00:00Z', '2026-01-16', 'midnight in winter'],
    ['2026-07-01T21:59:59Z', '2026-07-01', 'the last second of a summer day'],
    ['2026-07-01T22:00:00Z', '2026-07-02', 'midnight in summer'],
    ['2026-03-28T23:00:00Z', '2026-03-29', 'midnight before summer time begins'],
    ['2026-03-29T00:59:59Z', '2026-03-29', 'the second before summer time begins'],
    ['2026-03-29T21:59:59Z', '2026-03-29', 'the last second of the short day'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'midnight after summer time began'],
    ['2026-10-24T22:00:00Z', '2026-10-25', 'midnight before summer time ends'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the last second of the long day'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'midnight after summer time ended'],
    ['2026-12-31T23:00:00Z', '2027-01-01', 'the new year'],
  ] as const;

  for (const [instant, day, name] of moments) {
    it(`is ${day} at ${name}`, () => {
      expect(todayInAmsterdam(new Date(instant))).to.equal(day);
    });
  }

  it('is a real day, at most one day from the clock of the device', () => {
    const here = new Date().toISOString().slice(0, 10);
    expect(isDay(todayInAmsterdam())).to.equal(true);
    expect(Math.abs(daysBetween(here, todayInAmsterdam()))).to.be.at.most(1);
  });

  const { DateTimeFormat } = Intl;
  afterEach(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });

  /** A browser that writes dates in its own way: what each part becomes, and between which marks. */
  function writing(change: (value: string) => string, mark = '') {
    class Odd extends DateTimeFormat {
      override formatToParts(date?: Date) {
        return super.formatToParts(date).map(({ type, value }) => ({ type, value: mark + change(value) }));
      }
      constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
        super(locale, options);
        const format = (date?: Date) => this.formatToParts(date).map(({ value }) => value);
        Object.defineProperty(this, 'format', { value: (date?: Date) => format(date).join('') });
      }
    }
    Intl.DateTimeFormat = Odd as typeof DateTimeFormat;
  }

  const digits = (zero: number) => (value: string) =>
    value.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

  for (const [what, change, mark] of [
    ['without leading zeros', (value: string) => value.replace(/^0/, '')],
    ['in Arabic-Indic digits', digits(0x660)],
    ['in Persian digits', digits(0x6f0)],
    ['with marks for the direction', String, '\u200f'],
  ] as const)
    it(`is the same in a browser that writes dates ${what}`, () => {
      writing(change, mark);
      expect(todayInAmsterdam(new Date('2026-12-07T12:00:00Z'))).to.equal('2026-12-07');
    });

  it('is the same in a browser that knows no language but American English', () => {
    Intl.DateTimeFormat = function (_: string, options: Intl.DateTimeFormatOptions) {
      return new DateTimeFormat('en-US', options);
    } as unknown as typeof DateTimeFormat;
    expect(todayInAmsterdam(new Date('2026-12-07T23:30:00Z'))).to.equal('2026-12-08');
  });
});
