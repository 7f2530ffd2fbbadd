import { addDays, spanOf, type Day, type GivenDate, type Span } from './dates.js';
import { deadline, graceDay, standing, type TermId } from './terms.js';

/** What the line of a complaint is drawn from. */
export interface TermLineOf {
  /** The terms that run: which of the two, or both while nobody knows whether a letter about more time came. */
  readonly terms: readonly TermId[];
  /** When the complaint was sent. */
  readonly date?: GivenDate | undefined;
  readonly today: Day;
}

/** Between them the time of a provider runs; `late` is the first day on which there is no time left. */
export type MomentId = 'sent' | 'sixWeeks' | 'tenWeeks' | 'late' | 'disputes';

/** A moment in the time of a complaint. */
export interface Moment {
  readonly id: MomentId;
  /** The day, or its two ends where only the month is known; none for `disputes`, which each committee counts in its own way. */
  readonly days?: Span;
  /** `now` on a last day itself and, of a month, while nobody can say whether it has passed. */
  readonly state: 'past' | 'now' | 'ahead';
  /** Both terms run: then `tenWeeks` is only for who gets a letter in time, and `late` for who does not. */
  readonly conditional?: true;
}

const lateState = { late: 'past', maybe: 'now', inTime: 'ahead' } as const;

function stateOn(today: Day, { earliest, latest }: Span): Moment['state'] {
  if (today > latest) return 'past';
  return today < earliest ? 'ahead' : 'now';
}

/**
 * The moments of a complaint under the Wkkgz (art. 17 and 21), in the order in which they come. Nothing for other terms, or when
 * the date is unknown.
 */
export function termLine({ terms, date, today }: TermLineOf): readonly Moment[] | undefined {
  const [certain, uncertain] = (['wkkgz.antwoord', 'wkkgz.verlengd'] as const).filter((id) => terms.includes(id));
  const [sent, six, ten] = [spanOf(date), deadline('wkkgz.antwoord', date), deadline('wkkgz.verlengd', date)];
  if (!certain || !sent || !six || !ten) return undefined;

  const isShort = certain === 'wkkgz.antwoord';
  const last = isShort ? six : ten;
  const conditional = uncertain && ({ conditional: true } as const);
  const lateFrom = (day: Day) => addDays(graceDay(certain, day), 1);
  const late: Moment = {
    id: 'late',
    days: { earliest: lateFrom(last.earliest), latest: lateFrom(last.latest) },
    state: lateState[standing(certain, date, today) ?? 'inTime'],
    ...conditional,
  };
  const tenWeeks: Moment = { id: 'tenWeeks', days: ten, state: stateOn(today, ten), ...conditional };
  return [
    // No date may lie in the future, so also of this month it is certain that the complaint was sent.
    { id: 'sent', days: sent, state: 'past' },
    { id: 'sixWeeks', days: six, state: stateOn(today, six) },
    ...(isShort ? [late] : [tenWeeks, late]),
    ...(uncertain ? [tenWeeks] : []),
    { id: 'disputes', state: 'ahead' },
  ];
}
