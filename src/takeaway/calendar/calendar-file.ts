import { cleanLine, cleanText } from '../../complaint/payload/unicode.js';
import { addDays, type Day } from '../../flows/terms/dates.js';
import { contentLine, dayValue, momentValue, textValue } from './content-line.js';

/** A whole day in a calendar. The title may be seen by whoever sees the calendar. */
export interface CalendarDay {
  readonly day: Day;
  readonly title: string;
  readonly note: string;
}

export interface CalendarFileOptions {
  /** The moment at which the file is made. */
  readonly now: Date;
  /** Gives each day an id of its own, by which calendars tell them apart: random, as it must say nothing of the visitor. */
  readonly newUid: () => string;
}

/** Name for the saved file. It stands among others on a device that may be shared, so it says nothing of what is in it. */
export const calendarFileName = 'dagen.ics';

/** Nine in the morning, counted from the midnight with which the day begins. */
const reminder = 'PT9H';

function eventLines({ day, title, note }: CalendarDay, { now, newUid }: CalendarFileOptions): readonly string[] {
  const summary = textValue(cleanLine(title));
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(newUid())}`,
    `DTSTAMP:${momentValue(now)}`,
    `DTSTART;VALUE=DATE:${dayValue(day)}`,
    `DTEND;VALUE=DATE:${dayValue(addDays(day, 1))}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${textValue(cleanText(note))}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:${reminder}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * The days as a file that calendars read (RFC 5545, `text/calendar`): whole days without a time zone, so that each is the same day
 * everywhere, private, and with a reminder in the morning. Texts are cleaned; whatever stands in them stays text. Without any day
 * there is nothing for a calendar to read: offer no file then.
 */
export function calendarFile(days: readonly CalendarDay[], options: CalendarFileOptions): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dagen//Dagen//NL', // as silent as the name of the file
    'METHOD:PUBLISH',
    ...days.flatMap((day) => eventLines(day, options)),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}
