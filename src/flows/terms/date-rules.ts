import type { Day, GivenDate } from './dates.js';
import { draftNow, readDate, type DateDraft, type ReadDate } from './given-date.js';
import { redirectOn, type RedirectOf } from './redirect.js';

/** What is done with a date of the visitor: it is read as it was typed, and it decides which outcome fits. */
export interface DateRules {
  readonly redirect: RedirectOf;
  /** Reads what was typed, or what was given before when nothing was typed since; there is either a date or a code. */
  readonly read: (typed: DateDraft | undefined, before: GivenDate | undefined) => ReadDate;
}

/** The rules of the law. The day is asked anew every time, for a page may stay open over midnight. */
export const dateRulesOn = (today: () => Day): DateRules => ({
  redirect: redirectOn(today),
  read(typed, before) {
    const { date, code = 'dateIncomplete' } = readDate(draftNow(typed, before), { today: today() });
    return date ? { date } : { code };
  },
});
