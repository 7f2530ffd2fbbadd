import { addDays, addMonths, spanOf, type Day, type GivenDate, type Span, type DateKind } from './dates.js';
import { workingDayFrom } from './holidays.js';

/** A legal time limit. */
export interface Term {
  /** The date that it is counted from: that day is day 0. */
  readonly from: DateKind;
  readonly days?: number;
  readonly months?: number;
  /**
   * Who must act in time. A provider may wait for the next working day when the last day falls in a weekend or on a holiday
   * (Algemene termijnenwet art. 1). The visitor is always shown the earlier day: nobody comes too late by trusting us.
   */
  readonly whose: 'aanbieder' | 'bezoeker';
  /** Nothing ends with it: it is only told, and only to whom it can have passed. */
  readonly notice?: true;
  readonly legal: string;
}

/** The weeks that a provider has, and those that a letter in time adds. */
const wkkgz = { answer: 6 * 7, extra: 4 * 7 };

const listed = {
  'wkkgz.antwoord': { from: 'klacht', days: wkkgz.answer, whose: 'aanbieder', legal: 'Wkkgz art. 17 lid 1' },
  'wkkgz.verlengd': {
    from: 'klacht',
    days: wkkgz.answer + wkkgz.extra,
    whose: 'aanbieder',
    legal: 'Wkkgz art. 17 lid 2',
  },
  'jeugd.maatregelen': { from: 'uitspraak', months: 1, whose: 'aanbieder', legal: 'Jeugdwet art. 4.2.1 lid 5' },
  'wmo.maatregelen': { from: 'uitspraak', months: 1, whose: 'aanbieder', legal: 'Wmo 2015 art. 4.2.7' },
  'wvggz.beroep': { from: 'commissie', days: 42, whose: 'bezoeker', legal: 'Wvggz art. 10:7 lid 2' },
  bezwaar: { from: 'besluit', days: 42, whose: 'bezoeker', legal: 'Awb art. 6:7' },
  'big.verjaring': { from: 'gebeurtenis', months: 120, whose: 'bezoeker', legal: 'Wet BIG art. 65 lid 5' },
  'skj.verjaring': { from: 'gebeurtenis', months: 36, whose: 'bezoeker', legal: 'Tuchtreglement SKJ' },
  'detentie.medisch': {
    from: 'gebeurtenis',
    days: 14,
    whose: 'bezoeker',
    legal: 'Penitentiaire beginselenwet',
  },
  'igj.oud': {
    from: 'gebeurtenis',
    months: 24,
    whose: 'bezoeker',
    notice: true,
    legal: 'IGJ, Wat gebeurt er na mijn melding',
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof listed;

/** The terms by id, as data for the calculator (routes, section 4.10). */
export const terms: Readonly<Record<TermId, Term>> = listed;

/** How long an answer to a request about a file may take; counted from the request. */
export const fileAnswer = { months: 1, legal: 'AVG art. 12 lid 3' } as const;

/** Time limits that are only told: no day is computed of them, and nothing of the widget reads them. Sentences are held to them. */
export const toldTerms = {
  'wkkgz.extra': { days: wkkgz.extra, legal: 'Wkkgz art. 17 lid 2' },
  'wkkgz.uitspraak': { months: 6, legal: 'Wkkgz hoofdstuk 3' },
  geschilleninstantie: { months: 12, legal: 'De Geschillencommissie Zorg' },
  'jeugd.antwoord': { days: 42, legal: 'igj.nl, in one sentence on care and youth help' },
  'calamiteit.onderzoek': { days: 42, legal: 'IGJ, Melding doen van een calamiteit' },
  'calamiteit.melding': { days: 3, legal: 'IGJ, Melding doen van een calamiteit' },
  'avg.inzage': fileAnswer,
  ombudsman: { months: 12, legal: 'Awb art. 9:24' },
  'igj.klacht': { months: 12, legal: 'IGJ, Klacht over de inspectie' },
  skgz: { months: 12, legal: 'SKGZ, Vraag en antwoord' },
  'skgz.commissie': { days: 90, legal: 'SKGZ, Vraag en antwoord' },
} as const satisfies Record<string, Pick<Term, 'days' | 'months' | 'legal'>>;

/** The last day of a term, counted from a day 0. */
function lastDay(term: Term, from: Day): Day {
  const moved = term.months ? addMonths(from, term.months) : from;
  return addDays(moved, term.days ?? 0);
}

/** The last day of a term for both ends of the given date; nothing when the date is unknown. */
export function deadline(id: TermId, date: GivenDate | undefined): Span | undefined {
  const span = spanOf(date);
  return span && { earliest: lastDay(terms[id], span.earliest), latest: lastDay(terms[id], span.latest) };
}

/** The day until which it is still in time: a provider has until the next working day, a visitor has not. */
export function graceDay(id: TermId, last: Day): Day {
  return terms[id].whose === 'aanbieder' ? workingDayFrom(last) : last;
}

/** What a date that the visitor gave says of the term of an outcome. `maybe`: of a month, only one end has passed. */
export type Standing = 'inTime' | 'maybe' | 'late';

/**
 * How a term stands today. It is `late` only when it has passed for every day that the given date can mean, and `maybe` when it
 * has passed for some of them.
 */
export function standing(id: TermId, date: GivenDate | undefined, today: Day): Standing | undefined {
  const span = deadline(id, date);
  if (!span) return undefined;
  if (today > graceDay(id, span.latest)) return 'late';
  return today > graceDay(id, span.earliest) ? 'maybe' : 'inTime';
}
