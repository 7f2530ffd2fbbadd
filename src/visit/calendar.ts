import { msg } from '@lit/localize';
import { dayInWords } from '../components/parts/day-words.js';
import { isDay, todayInAmsterdam } from '../flows/terms/dates.js';
import { running } from '../flows/walk.js';
import type { Outcome } from '../flows/flow.js';
import { currentLocale } from '../locales/localization.js';
import { calendarDays } from '../takeaway/calendar/calendar-days.js';
import { calendarFile, calendarFileName } from '../takeaway/calendar/calendar-file.js';
import { daysToNote, promisedDays, type NotedDay } from '../takeaway/calendar/days-to-note.js';
import { saveAsFile } from './copy-save-print.js';
import { helperOf, type View } from './view.js';

/** The days of the terms that run at an outcome, as far as their date was given to the day. */
export function daysOfTerms({ guidance: { walk } }: View, outcome: Outcome): readonly NotedDay[] {
  return daysToNote({ ...running(walk, outcome), today: todayInAmsterdam() });
}

/** The days around the one that somebody was promised; nothing when that is no day that is still to come. */
export function daysPromised(day: string): readonly NotedDay[] | undefined {
  const today = todayInAmsterdam();
  return isDay(day) && day >= today ? promisedDays(day, today) : undefined;
}

const newUid = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

/** Hands the days to the visitor as a file for a calendar; false when that is refused. */
export function saveDays(view: View, days: readonly NotedDay[], plain: boolean): boolean {
  const words = {
    msg,
    plain,
    phone: helperOf(view, 'lmz').phone?.display,
    dayInWords: (day: string) => dayInWords(day, currentLocale()),
  };
  const file = calendarFile(calendarDays(days, words), { now: new Date(), newUid });
  return saveAsFile(calendarFileName, file, 'text/calendar');
}
