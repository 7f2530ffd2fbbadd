import type { Day } from '../../flows/terms/dates.js';
import type { Msg } from '../../flows/words.js';
import type { CalendarDay } from './calendar-file.js';
import { neutralTexts, sharedTexts, type CalendarWords, type DayWords } from './calendar.texts.js';
import type { NotedDay } from './days-to-note.js';
import { plainTexts } from './plain.texts.js';

export interface CalendarWordsOptions {
  readonly msg: Msg;
  /** A day as the visitor reads it, in their language. */
  readonly dayInWords: (day: Day) => string;
  /** The person wants the calendar to say what it is about. */
  readonly plain?: boolean;
  /** The number of LMZ, as people write it; absent where none may be shown. */
  readonly phone?: string | undefined;
}

function wordsOf(noted: NotedDay, words: CalendarWords, phone: string | undefined): DayWords {
  if (noted.kind === 'callLmz') return words.callLmz(phone);
  if (noted.kind === 'ask') return words.ask();
  return words.lastDays[noted.term ?? 'promise'][noted.kind]();
}

/** The noted days with their words. Without `plain` these give nothing away to whoever looks into the calendar too. */
export function calendarDays(
  days: readonly NotedDay[],
  { msg, dayInWords, plain = false, phone }: CalendarWordsOptions,
): readonly CalendarDay[] {
  const words = plain ? plainTexts(msg) : neutralTexts(msg);
  return days.map((noted) => {
    const { title, note } = wordsOf(noted, words, phone);
    const moreTime = noted.term && noted.extendedTo && sharedTexts(msg).moreTime(dayInWords(noted.extendedTo));
    return { day: noted.day, title, note: moreTime ? `${note} ${moreTime}` : note };
  });
}
