import type { Day, GivenDate } from './dates.js';
import type { Outcome, Redirect } from '../flow.js';
import { standing } from './terms.js';

/** Says whether the date that the visitor gave lets another outcome take the place of this one, and why. */
export type Judge = (outcome: Outcome, date: GivenDate | undefined) => Redirect | undefined;

/** Judges by the terms of the law. The day is asked anew every time, for a page may stay open over midnight. */
export const judgeOn =
  (today: () => Day): Judge =>
  ({ redirects }, date) =>
    redirects?.find(({ term, when }) => standing(term, date, today()) === when);
