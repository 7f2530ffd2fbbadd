import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { msg } from '@lit/localize';
import { dayInWords } from '../../../src/components/parts/day-words.js';
import { addDays, daysBetween, type Day } from '../../../src/flows/terms/dates.js';
import { terms } from '../../../src/flows/terms/terms.js';
import { calendarDays } from '../../../src/takeaway/calendar/calendar-days.js';
import { calendarFile } from '../../../src/takeaway/calendar/calendar-file.js';
import { promisedDays, type NotedDay } from '../../../src/takeaway/calendar/days-to-note.js';
import { allDays, datedTerms, givenFor } from './given.js';
import { importedAndExported, readers } from './readers.js';

function fileOf(days: readonly NotedDay[], plain = false): string {
  let count = 0;
  const options = { msg, dayInWords: (day: Day) => dayInWords(day, 'nl'), plain, phone: '088 120 50 20' };
  return calendarFile(calendarDays(days, options), {
    now: new Date('2026-11-29T08:05:09Z'),
    newUid: () => `uid-${(count += 1)}`,
  });
}

const zones = [
  'Europe/Amsterdam',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
  'Asia/Tehran',
  'UTC',
];

/** Last days around the change to and from summer time, at the ends of months and years, in weekends and on holidays. */
const lastDays: readonly Day[] = [
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-10-24',
  '2026-10-25',
  '2026-10-26',
  '2026-02-28',
  '2028-02-28',
  '2028-02-29',
  '2028-03-01',
  '2026-12-31',
  '2027-01-01',
  '2026-11-21',
  '2026-04-03',
  '2027-05-06',
  '2026-12-25',
  '2018-11-04', // began at one in São Paulo
];

const groups = [
  ...datedTerms.map((term) => ({ name: term, days: (last: Day) => allDays([term], givenFor(term, last)) })),
  {
    name: 'wkkgz.antwoord, perhaps more time',
    days: (last: Day) => allDays(['wkkgz.antwoord', 'wkkgz.verlengd'], givenFor('wkkgz.antwoord', last)),
  },
  { name: 'a promise', days: (last: Day) => promisedDays(last, '1900-01-01') },
];

describe('the days of every term', () => {
  const ownZone = process.env['TZ'];
  afterEach(() => {
    if (ownZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = ownZone;
  });

  for (const zone of zones)
    for (const { name, read } of readers)
      it(`are the same in ${name}, with a clock in ${zone}, also after being taken in and given out`, () => {
        process.env['TZ'] = zone;
        assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
        for (const { days } of groups)
          for (const last of lastDays) {
            const noted = days(last);
            const expected = noted.map(({ day }) => [day, addDays(day, 1), true]);
            const file = fileOf(noted);
            for (const given of [file, importedAndExported(file)])
              assert.deepEqual(
                read(given).map(({ day, until, wholeDay }) => [day, until, wholeDay]),
                expected,
              );
          }
      });

  it('end on the last days above, or a little sooner where the month of the given date is too short', () => {
    for (const { name, days } of groups)
      for (const last of lastDays) {
        const noted = days(last).find(({ kind }) => kind === 'lastDay')?.day ?? '';
        const sooner = daysBetween(noted, last);
        const isInMonths = datedTerms.some((term) => term === name && terms[term].months);
        assert.ok(sooner >= 0 && sooner <= (isInMonths ? 3 : 0), `${name} ${last}: ${noted}`);
      }
  });
});

/** Renew it with `RENEW=1 npx tsx --test` and the path of this file; then read what changed. */
const snapshot = join(import.meta.dirname, 'every-term.snap.txt');

describe('the file of every term, in Dutch', () => {
  it('is as it was read', () => {
    const files = groups.flatMap(({ name, days }) =>
      [false, true].map((plain) => {
        const title = `${name}, ${plain ? 'said plainly' : 'neutral'}`;
        return `=== ${title}\n${fileOf(days('2026-11-21'), plain).replaceAll('\r\n', '\n')}`;
      }),
    );
    const found = files.join('\n');
    if (process.env['RENEW']) writeFileSync(snapshot, found);
    assert.equal(found, readFileSync(snapshot, 'utf8'));
  });
});
