import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { outcomeFor, plainSituation } from '../../../src/flows/situation.js';
import { addDays, type Day, type GivenDate } from '../../../src/flows/terms/dates.js';
import { isDayOff } from '../../../src/flows/terms/holidays.js';
import { deadline, standing, terms, type TermId } from '../../../src/flows/terms/terms.js';
import { hoofdwegFlow } from '../../../src/flows/topics/hoofdweg/hoofdweg.flow.js';
import { daysToNote, promisedDays, type NotedDay } from '../../../src/takeaway/calendar/days-to-note.js';

const onDay = (waarde: Day): GivenDate => ({ precisie: 'dag', waarde });
const longAgo = '1900-01-01';

/** The noted days as `kind day`, in their order. */
const written = (days: readonly NotedDay[]): readonly string[] => days.map(({ kind, day }) => `${kind} ${day}`);

const noted = (running: TermId | readonly TermId[], day: Day, today: Day = longAgo): readonly string[] =>
  written(daysToNote({ terms: [running].flat(), date: onDay(day), today }));

const both: readonly TermId[] = ['wkkgz.antwoord', 'wkkgz.verlengd'];

describe('the days to note of a provider that must answer', () => {
  it('are the day before the last, the last, and the working day after it to call LMZ', () => {
    assert.deepEqual(noted('wkkgz.antwoord', '2026-10-12'), [
      'dayBefore 2026-11-22',
      'lastDay 2026-11-23',
      'callLmz 2026-11-24',
    ]);
  });

  it('leave a provider until Monday before LMZ is called, when the last day is a Saturday', () => {
    assert.deepEqual(noted('wkkgz.antwoord', '2026-10-10'), [
      'dayBefore 2026-11-20',
      'lastDay 2026-11-21',
      'callLmz 2026-11-24',
    ]);
  });

  it('have no call in a weekend', () => {
    assert.deepEqual(noted('wkkgz.antwoord', '2026-10-09').at(-1), 'callLmz 2026-11-23');
  });

  it('pass over Christmas and the weekend after it', () => {
    assert.deepEqual(noted('wkkgz.verlengd', '2026-10-16'), [
      'dayBefore 2026-12-24',
      'lastDay 2026-12-25',
      'callLmz 2026-12-29',
    ]);
  });

  it('are those of six weeks while nobody knows whether a letter comes, with the last day of who gets one', () => {
    const days = daysToNote({ terms: both, date: onDay('2026-10-12'), today: longAgo });
    assert.deepEqual(written(days), ['dayBefore 2026-11-22', 'lastDay 2026-11-23', 'callLmz 2026-11-24']);
    for (const { term, extendedTo } of days) {
      assert.equal(term, 'wkkgz.antwoord');
      assert.equal(extendedTo, '2026-12-21');
    }
  });

  it('are those of the longer term once the letter came, and say nothing of a letter', () => {
    const days = daysToNote({ terms: ['wkkgz.verlengd'], date: onDay('2026-10-12'), today: longAgo });
    assert.deepEqual(written(days), ['dayBefore 2026-12-20', 'lastDay 2026-12-21', 'callLmz 2026-12-22']);
    assert.ok(days.every((day) => !('extendedTo' in day)));
  });

  it('say nothing of a letter to who told that none came', () => {
    const days = daysToNote({ terms: ['wkkgz.antwoord'], date: onDay('2026-10-12'), today: longAgo });
    assert.ok(days.length === 3 && days.every((day) => !('extendedTo' in day)));
  });

  for (const [answer, last] of [
    ['ja', '2026-12-21'],
    ['nee', '2026-11-23'],
    ['weetNiet', '2026-11-23'],
  ] as const)
    it(`follow what was said about the letter: ${answer}`, () => {
      const { terms: running } = outcomeFor(hoofdwegFlow.steps.W4b, {
        ...plainSituation,
        answers: { 'hoofdweg/verlenging': answer },
      });
      assert.equal(noted(running, '2026-10-12')[1], `lastDay ${last}`);
    });
});

describe('the days to note of youth help and Veilig Thuis', () => {
  it('have a call to LMZ, after the weekend at the end of a short month', () => {
    assert.deepEqual(noted('jeugd.maatregelen', '2026-01-31'), [
      'dayBefore 2026-02-27',
      'lastDay 2026-02-28',
      'callLmz 2026-03-03',
    ]);
  });

  it('have no call to LMZ for Veilig Thuis', () => {
    assert.deepEqual(noted('wmo.maatregelen', '2026-11-02'), ['dayBefore 2026-12-01', 'lastDay 2026-12-02']);
  });

  it('are around a promise: the day before, that day, and the working day after it to ask', () => {
    assert.deepEqual(written(promisedDays('2026-11-26', longAgo)), [
      'dayBefore 2026-11-25',
      'lastDay 2026-11-26',
      'ask 2026-11-27',
    ]);
    assert.equal(written(promisedDays('2026-11-27', longAgo)).at(-1), 'ask 2026-11-30');
    assert.equal(written(promisedDays('2026-12-24', longAgo)).at(-1), 'ask 2026-12-28');
    assert.ok(promisedDays('2026-11-26', longAgo).every(({ term }) => term === undefined));
  });

  it('are around a promise from today on', () => {
    assert.deepEqual(written(promisedDays('2026-11-26', '2026-11-26')), ['lastDay 2026-11-26', 'ask 2026-11-27']);
    assert.deepEqual(promisedDays('2026-11-26', '2026-11-28'), []);
  });
});

describe('the days to note of a visitor who must act', () => {
  for (const [term, date, last] of [
    ['bezwaar', '2026-10-10', '2026-11-21'],
    ['wvggz.beroep', '2026-10-12', '2026-11-23'],
    ['detentie.medisch', '2026-11-22', '2026-12-06'],
    ['skj.verjaring', '2023-12-01', '2026-12-01'],
    ['big.verjaring', '2016-02-29', '2026-02-28'],
  ] as const)
    it(`are the day before and the last, weekend or not: ${term}`, () => {
      assert.deepEqual(noted(term, date), [`dayBefore ${addDays(last, -1)}`, `lastDay ${last}`]);
    });

  it('are none for what is only told', () => {
    assert.deepEqual(noted('igj.oud', '2026-10-12'), []);
    assert.deepEqual(noted(['detentie.medisch', 'igj.oud'], '2026-11-22'), noted('detentie.medisch', '2026-11-22'));
  });
});

describe('the days to note', () => {
  it('are none when the day is not known', () => {
    for (const date of [undefined, { precisie: 'onbekend' }, { precisie: 'maand', waarde: '2026-10' }] as const)
      assert.deepEqual(daysToNote({ terms: both, date, today: longAgo }), []);
    assert.deepEqual(noted(both, '2026-02-30'), []);
    assert.deepEqual(noted([], '2026-10-12'), []);
  });

  it('begin today', () => {
    const from = (today: Day) => noted('wkkgz.antwoord', '2026-10-12', today).length;
    assert.deepEqual(
      ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map((today) => from(today)),
      [3, 2, 1, 0],
    );
  });

  it('agree with how the term stands: in time on the last day, late when LMZ is called', () => {
    const anyDay = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2012-01-01', days));
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(terms) as TermId[])), anyDay, (term, given) => {
        const date = onDay(given);
        const days = daysToNote({ terms: [term], date, today: longAgo });
        assert.equal(days.length === 0, terms[term].notice === true);
        for (const { kind, day } of days) {
          assert.equal(standing(term, date, day), kind === 'callLmz' ? 'late' : 'inTime');
          if (kind === 'callLmz') assert.ok(!isDayOff(day));
          if (kind === 'lastDay') assert.equal(day, deadline(term, date)?.latest);
        }
      }),
    );
  });
});
