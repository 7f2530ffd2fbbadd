import { addDays, type Day, type GivenDate } from '../../flows/terms/dates.js';
import { workingDayFrom } from '../../flows/terms/holidays.js';
import { deadline, graceDay, terms, type TermId } from '../../flows/terms/terms.js';

/** The terms that end on a day; a notice has none. */
export type DatedTerm = Exclude<TermId, 'igj.oud'>;

/** A day of a term of the law. */
export interface TermDay {
  /** The day before the term ends, its last day as the visitor is shown it, and when to call LMZ if nothing came. */
  readonly kind: 'dayBefore' | 'lastDay' | 'callLmz';
  readonly term: DatedTerm;
  readonly day: Day;
  /** The last day for who got a letter about more time, while nobody knows whether it came. */
  readonly extendedTo?: Day;
}

/** A day around one by which somebody was told to get an answer. */
export interface PromisedDay {
  /** The day before, that day, and when to ask why there is no answer. */
  readonly kind: 'dayBefore' | 'lastDay' | 'ask';
  readonly term: undefined;
  readonly day: Day;
}

export type NotedDay = TermDay | PromisedDay;

export interface TermsToNote {
  /** The terms of an outcome, as it is in the situation of the visitor: `outcomeFor`. */
  readonly terms: readonly TermId[];
  readonly date?: GivenDate | undefined;
  readonly today: Day;
}

/** Where LMZ may ask the provider why nothing came. */
const followedByLmz: readonly TermId[] = ['wkkgz.antwoord', 'wkkgz.verlengd', 'jeugd.maatregelen'];

const endsOnADay = (term: TermId): term is DatedTerm => !terms[term].notice;

const workingDayAfter = (day: Day): Day => workingDayFrom(addDays(day, 1));

const fromToday = <Noted extends NotedDay>(days: readonly Noted[], today: Day): readonly Noted[] =>
  days.filter(({ day }) => day >= today);

/** All days of a term, also those that have passed. */
function daysOf(term: DatedTerm, date: GivenDate): readonly TermDay[] {
  const last = deadline(term, date)?.latest;
  if (!last) return [];
  return [
    { kind: 'dayBefore', term, day: addDays(last, -1) },
    { kind: 'lastDay', term, day: last },
    ...(followedByLmz.includes(term)
      ? [{ kind: 'callLmz', term, day: workingDayAfter(graceDay(term, last)) } as const]
      : []),
  ];
}

/**
 * The days to put in a calendar, from today on: none when only the month is known, for a day that stands in a calendar is trusted.
 * While nobody knows whether a letter about more time comes, they are the days without one.
 */
export function daysToNote({ terms: running, date, today }: TermsToNote): readonly TermDay[] {
  if (date?.precisie !== 'dag') return [];
  const isUndecided = running.includes('wkkgz.antwoord') && running.includes('wkkgz.verlengd');
  const extendedTo = isUndecided ? deadline('wkkgz.verlengd', date)?.latest : undefined;
  const noted = running
    .filter(endsOnADay)
    .filter((term) => !isUndecided || term !== 'wkkgz.verlengd')
    .flatMap((term) => daysOf(term, date))
    .map((day) => (extendedTo && day.term === 'wkkgz.antwoord' ? { ...day, extendedTo } : day));
  return fromToday(noted, today);
}

/** The days to put in a calendar for somebody who was told by which day an answer comes, where no law says when; from today on. */
export const promisedDays = (day: Day, today: Day): readonly PromisedDay[] =>
  fromToday(
    [
      { kind: 'dayBefore', term: undefined, day: addDays(day, -1) },
      { kind: 'lastDay', term: undefined, day },
      { kind: 'ask', term: undefined, day: workingDayAfter(day) },
    ],
    today,
  );
