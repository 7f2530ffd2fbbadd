import { addDays, addMonths, type Day } from '../../../src/flows/terms/dates.js';
import { terms, type TermId } from '../../../src/flows/terms/terms.js';
import { daysToNote, type DatedTerm, type TermDay } from '../../../src/takeaway/calendar/days-to-note.js';

/** Every term that ends on a day. */
export const datedTerms = (Object.keys(terms) as TermId[]).filter((id): id is DatedTerm => !terms[id].notice);

/** A date to give so that a term ends on that day, or on the last day of the month before where there is no such day. */
export function givenFor(id: DatedTerm, last: Day): Day {
  const { days = 0, months = 0 } = terms[id];
  return addMonths(addDays(last, -days), -months);
}

/** All days of some terms, for somebody who gives this date, whatever the day it is now. */
export const allDays = (running: readonly TermId[], given: Day): readonly TermDay[] =>
  daysToNote({ terms: running, date: { precisie: 'dag', waarde: given }, today: '1900-01-01' });
