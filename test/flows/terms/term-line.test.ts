import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, spanOf, type Day, type GivenDate } from '../../../src/flows/terms/dates.js';
import { termLine, type Moment, type MomentId } from '../../../src/flows/terms/term-line.js';
import { deadline, graceDay, standing, terms, type TermId } from '../../../src/flows/terms/terms.js';

const onDay = (waarde: string): GivenDate => ({ precisie: 'dag', waarde });
const inMonth = (waarde: string): GivenDate => ({ precisie: 'maand', waarde });

const both: readonly TermId[] = ['wkkgz.antwoord', 'wkkgz.verlengd'];
const noLetter: readonly TermId[] = ['wkkgz.antwoord'];
const letter: readonly TermId[] = ['wkkgz.verlengd'];

const lineOf = (running: readonly TermId[], date: GivenDate | undefined, today: Day): readonly Moment[] =>
  termLine({ terms: running, date, today }) ?? [];

/** The moments of a complaint, each as its name, its day or days, and whether it has passed. */
const told = (line: readonly Moment[]) =>
  line.map(({ id, days, state }) => [id, ...new Set([days?.earliest, days?.latest]), state]);

// Sent on Tuesday 6 October 2026: day 42 is Tuesday 17 November, day 70 Tuesday 15 December.
const sent = onDay('2026-10-06');

describe('the time of a complaint', () => {
  it('runs six weeks when no letter came in time, and then the answer is late', () => {
    expect(told(lineOf(noLetter, sent, '2026-11-01'))).to.deep.equal([
      ['sent', '2026-10-06', 'past'],
      ['sixWeeks', '2026-11-17', 'ahead'],
      ['late', '2026-11-18', 'ahead'],
      ['disputes', undefined, 'ahead'],
    ]);
  });

  it('runs ten weeks when a letter came in time: only after those the answer is late', () => {
    expect(told(lineOf(letter, sent, '2026-11-20'))).to.deep.equal([
      ['sent', '2026-10-06', 'past'],
      ['sixWeeks', '2026-11-17', 'past'],
      ['tenWeeks', '2026-12-15', 'ahead'],
      ['late', '2026-12-16', 'ahead'],
      ['disputes', undefined, 'ahead'],
    ]);
  });

  it('is late after six weeks or ends after ten while nobody knows whether a letter came, and both are told with that condition', () => {
    const line = lineOf(both, sent, '2026-11-20');
    expect(told(line)).to.deep.equal([
      ['sent', '2026-10-06', 'past'],
      ['sixWeeks', '2026-11-17', 'past'],
      ['late', '2026-11-18', 'past'],
      ['tenWeeks', '2026-12-15', 'ahead'],
      ['disputes', undefined, 'ahead'],
    ]);
    expect(line.filter(({ conditional }) => conditional).map(({ id }) => id)).to.deep.equal(['late', 'tenWeeks']);
  });

  it('has no condition once it is known whether a letter came', () => {
    for (const running of [noLetter, letter])
      expect(lineOf(running, sent, '2026-11-20').some(({ conditional }) => conditional)).to.equal(false);
  });

  it('is not late on a last day, nor before the next working day when that is a Saturday', () => {
    const saturday = onDay('2026-10-10');
    const states = ['2026-11-21', '2026-11-23', '2026-11-24'].map((today) =>
      lineOf(noLetter, saturday, today).map(({ id, state }) => `${id} ${state}`),
    );
    expect(told(lineOf(noLetter, saturday, '2026-11-21'))[2]).to.deep.equal(['late', '2026-11-24', 'ahead']);
    expect(states.map((line) => line.slice(1, 3))).to.deep.equal([
      ['sixWeeks now', 'late ahead'],
      ['sixWeeks past', 'late ahead'],
      ['sixWeeks past', 'late past'],
    ]);
  });

  it('is not late on holidays in a row: Good Friday to Easter Monday', () => {
    expect(told(lineOf(noLetter, onDay('2026-02-20'), '2026-04-07')).slice(1, 3)).to.deep.equal([
      ['sixWeeks', '2026-04-03', 'past'],
      ['late', '2026-04-08', 'ahead'],
    ]);
  });

  it('has two ends for every moment of a month, and is in doubt between them', () => {
    expect(told(lineOf(letter, inMonth('2026-10'), '2026-12-20'))).to.deep.equal([
      ['sent', '2026-10-01', '2026-10-31', 'past'],
      ['sixWeeks', '2026-11-12', '2026-12-12', 'past'],
      ['tenWeeks', '2026-12-10', '2027-01-09', 'now'],
      ['late', '2026-12-11', '2027-01-12', 'now'],
      ['disputes', undefined, 'ahead'],
    ]);
  });

  it('of a complaint of this month began already', () => {
    expect(lineOf(noLetter, inMonth('2026-10'), '2026-10-06')[0]?.state).to.equal('past');
  });

  it('is nothing without a date, and for no other terms', () => {
    expect(termLine({ terms: both, date: undefined, today: '2026-11-20' })).to.equal(undefined);
    expect(termLine({ terms: both, date: { precisie: 'onbekend' }, today: '2026-11-20' })).to.equal(undefined);
    const others = (Object.keys(terms) as TermId[]).filter((id) => !both.includes(id));
    for (const running of [[], others])
      expect(termLine({ terms: running, date: sent, today: '2026-11-20' })).to.equal(undefined);
  });
});

describe('any line of a complaint', () => {
  const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays('1990-01-01', days));
  const anyDate = fc.oneof(
    anyDay.map(onDay),
    anyDay.map((day) => inMonth(day.slice(0, 7))),
  );
  const since = fc.integer({ min: 0, max: 120 });
  const anyTerms = fc.constantFrom(both, noLetter, letter);

  /** Holds for every complaint on every day after it was sent. */
  const always = (holds: (line: readonly Moment[], running: readonly TermId[], date: GivenDate, today: Day) => void) =>
    fc.assert(
      fc.property(anyTerms, anyDate, since, (running, date, days) => {
        const today = addDays(spanOf(date)?.earliest ?? '', days);
        holds(lineOf(running, date, today), running, date, today);
      }),
      { numRuns: 400 },
    );
  const momentIn = (line: readonly Moment[], id: MomentId) => line.find((moment) => moment.id === id);

  it('says late exactly when the first term that runs has passed, and doubts exactly when that is in doubt', () => {
    const asStanding = { past: 'late', now: 'maybe', ahead: 'inTime' };
    always((line, [first], date, today) => {
      const { state, days } = momentIn(line, 'late') ?? {};
      expect(state && asStanding[state]).to.equal(standing(first as TermId, date, today));
      expect(state === 'past', 'the day that is told').to.equal(today >= (days?.latest ?? ''));
      expect(state === 'ahead', 'the day that is told').to.equal(today < (days?.earliest ?? ''));
    });
  });

  it('ends the weeks on the last days of their terms, and is late on the day after those of grace', () => {
    always((line, [first], date) => {
      const span = deadline(first as TermId, date);
      expect(momentIn(line, 'sixWeeks')?.days).to.deep.equal(deadline('wkkgz.antwoord', date));
      expect([undefined, deadline('wkkgz.verlengd', date)]).to.deep.include(momentIn(line, 'tenWeeks')?.days);
      expect(momentIn(line, 'late')?.days?.latest).to.equal(addDays(graceDay(first as TermId, span?.latest ?? ''), 1));
    });
  });

  it('tells its moments in their order, what has passed before what is to come', () => {
    const order = ['past', 'now', 'ahead'];
    always((line) => {
      const dated = line.flatMap(({ days }) => (days ? [days] : []));
      for (const end of ['earliest', 'latest'] as const) {
        const days = dated.map((span) => span[end]);
        expect(days).to.deep.equal([...days].sort());
      }
      const states = line.map(({ state }) => order.indexOf(state));
      expect(states).to.deep.equal([...states].sort());
    });
  });
});
