import type { Day, GivenDate } from './dates.js';
import type { Outcome, Redirect } from '../flow.js';
import { standing } from './terms.js';

/** Says whether the date that the visitor gave lets another outcome take the place of this one, and why. */
export type RedirectOf = (outcome: Outcome, date: GivenDate | undefined) => Redirect | undefined;

/** By the terms of the law. The day is asked anew every time, for a page may stay open over midnight. */
export const redirectOn =
  (today: () => Day): RedirectOf =>
  ({ redirects }, date) =>
    redirects?.find(({ term, when }) => standing(term, date, today()) === when);
