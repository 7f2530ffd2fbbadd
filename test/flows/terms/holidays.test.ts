import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, daysBetween, weekday } from '../../../src/flows/terms/dates.js';
import { decreesKnownUntil, isDayOff, workingDayFrom } from '../../../src/flows/terms/holidays.js';

/** Easter Sundays as published, not computed; the last four are the exceptions of the calendar. */
const easterSundays = [
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
  '2106-04-18',
];

/** The Besluit gelijkstelling for 2026 to 2028, by its title; and each next working day. */
const equalByDecree = [
  ['2026-01-02', '2026-01-05'],
  ['2026-05-15', '2026-05-18'],
  ['2027-05-07', '2027-05-10'],
  ['2028-04-28', '2028-05-01'],
  ['2028-05-26', '2028-05-29'],
] as const;

/** Every holiday of a year that falls on a weekday, by the tables above. */
function weekdayHolidays(easterSunday: string): string[] {
  const year = easterSunday.slice(0, 4);
  const moving = [-2, 1, 39, 50].map((days) => addDays(easterSunday, days));
  const fixed = ['01-01', '04-27', '05-05', '12-25', '12-26'].map((date) => `${year}-${date}`);
  const single = equalByDecree.map(([day]) => day).filter((day) => day.startsWith(year));
  return [...new Set([...moving, ...fixed, ...single])].filter((day) => weekday(day) % 6 !== 0).sort();
}

describe('a day off', () => {
  it('is Saturday and Sunday, and no other ordinary day', () => {
    const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
    expect(week.map(isDayOff)).to.deep.equal([false, false, false, false, false, true, true]);
  });

  for (const easterSunday of easterSundays) {
    const year = easterSunday.slice(0, 4);
    it(`is every recognised holiday of ${year}, and no other weekday`, () => {
      const weekdays = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter(
        (day) => day.startsWith(year) && weekday(day) % 6 !== 0,
      );
      expect(weekdays.filter(isDayOff)).to.deep.equal(weekdayHolidays(easterSunday));
    });
  }

  for (const [day, name] of [
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-04-27', "the King's birthday"],
    ['2026-05-05', 'Liberation Day'],
    ['2026-12-25', 'Christmas Day'],
    ['2027-01-01', "New Year's Day"],
  ] as const) {
    it(`is ${name}, ${day}`, () => {
      expect(isDayOff(day)).to.equal(true);
    });
  }
});

describe('a day that a royal decree made equal to a holiday', () => {
  for (const [day, next] of equalByDecree) {
    it(`is a day off: ${day}, so the first working day is ${next}`, () => {
      expect(isDayOff(day)).to.equal(true);
      expect(workingDayFrom(day)).to.equal(next);
    });
  }

  it('is known up to the end of the last year of the decree', () => {
    expect(decreesKnownUntil).to.equal('2028-12-31');
  });
});

describe('the first working day', () => {
  it('is the day itself when it is a working day', () => {
    expect(workingDayFrom('2026-11-20')).to.equal('2026-11-20');
  });

  it('is Monday after a weekend', () => {
    expect(workingDayFrom('2026-11-21')).to.equal('2026-11-23');
    expect(workingDayFrom('2026-11-22')).to.equal('2026-11-23');
  });

  it('is Tuesday from Good Friday on', () => {
    expect(workingDayFrom('2026-04-03')).to.equal('2026-04-07');
  });

  it('is the Monday after a Christmas that runs into a weekend', () => {
    expect(workingDayFrom('2025-12-25')).to.equal('2025-12-29');
  });

  it('passes the turn of the year', () => {
    expect(workingDayFrom('2027-01-01')).to.equal('2027-01-04');
  });

  it('is never a day off, never earlier, and at most five days on', () => {
    const days = fc.integer({ min: 0, max: 36_500 }).map((count) => addDays('2000-01-01', count));
    fc.assert(
      fc.property(days, (day) => {
        const working = workingDayFrom(day);
        expect(isDayOff(working)).to.equal(false);
        expect(daysBetween(day, working)).to.be.within(0, 5);
        for (let between = day; between < working; between = addDays(between, 1)) {
          expect(isDayOff(between)).to.equal(true);
        }
      }),
    );
  });
});
