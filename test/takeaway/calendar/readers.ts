import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import type { Day } from '../../../src/flows/terms/dates.js';

/** What a calendar makes of an event. */
export interface ReadEvent {
  readonly uid: string;
  readonly day: Day;
  /** The first day after it. */
  readonly until: Day;
  readonly title: string;
  readonly note: string;
  readonly wholeDay: boolean;
  readonly isPrivate: boolean;
  readonly takesTime: boolean;
  /** When it rings, counted from the beginning of the day, and what it shows. */
  readonly reminders: readonly (readonly [string, string])[];
}

function readByIcalJs(file: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary, description } = new ICAL.Event(component);
    return {
      uid,
      day: startDate.toString(),
      until: endDate.toString(),
      title: summary,
      note: description,
      wholeDay: startDate.isDate && endDate.isDate,
      isPrivate: component.getFirstPropertyValue('class') === 'PRIVATE',
      takesTime: component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
      reminders: component
        .getAllSubcomponents('valarm')
        .map((alarm) => [
          String(alarm.getFirstPropertyValue('trigger')),
          String(alarm.getFirstPropertyValue('description')),
        ]),
    };
  });
}

const two = (number: number): string => String(number).padStart(2, '0');

/** This reader gives the midnight of the process with which the day begins. */
const localDay = (date: Date): Day => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function readByNodeIcal(file: string): readonly ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(file))
    .filter((entry): entry is VEvent => entry?.type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      day: localDay(event.start),
      until: localDay(event.end as Date),
      title: event.summary as string,
      note: event.description as string,
      wholeDay: event.datetype === 'date',
      isPrivate: event.class === 'PRIVATE',
      takesTime: event.transparency !== 'TRANSPARENT',
      reminders: (event.alarms ?? []).map(({ trigger, description }) => [trigger, description ?? '']),
    }));
}

/** Two faults of node-ical: it reads a backslash before an n as a new line, and takes away the quotes around a text. */
const asNodeIcalShows = (text: string): string => text.replace(/\\n/gi, '\\\n').replace(/^"(.*)"$/, '$1');

export interface Reader {
  readonly name: string;
  readonly read: (file: string) => readonly ReadEvent[];
  /** What it shows of a text, by its known faults. */
  readonly shows: (text: string) => string;
}

const icalJs: Reader = { name: 'ical.js', read: readByIcalJs, shows: (text) => text };
const nodeIcalReader: Reader = { name: 'node-ical', read: readByNodeIcal, shows: asNodeIcalShows };
export const readers: readonly Reader[] = [icalJs, nodeIcalReader];

/** A calendar takes a file in and gives it out again. */
export const importedAndExported = (file: string): string => new ICAL.Component(ICAL.parse(file)).toString();
