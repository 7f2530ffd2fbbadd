import { latinDigits } from './digits.js';

/**
 * A date as people give it: the day, only the month, or not at all. `waarde` is `YYYY-MM-DD` or `YYYY-MM`. The same shape
 * travels in the payload.
 */
export type GivenDate =
  | { readonly precisie: 'dag'; readonly waarde: string }
  | { readonly precisie: 'maand'; readonly waarde: string }
  | { readonly precisie: 'onbekend' };

/**
 * What a date is of: the written complaint, the answer to it, the verdict or the decision of a committee on it, a decision by letter,
 * or what happened.
 */
export type DateKind = 'klacht' | 'antwoord' | 'uitspraak' | 'commissie' | 'besluit' | 'gebeurtenis';

/** A calendar day, `YYYY-MM-DD`. Days are counted without clock or zone, so summer time cannot move them. */
export type Day = string;

/** A day, or the two ends of a month: nobody knows more than was given. */
export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

const msPerDay = 86_400_000;

const toTime = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The day it is now in the Netherlands, whatever the clock of the device is set to. */
export function todayInAmsterdam(now = new Date()): Day {
  // How a locale looks differs between browsers, and some give other digits than were asked for: only the parts count.
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(now);
  const digits = (wanted: string) =>
    latinDigits(parts.find(({ type }) => type === wanted)?.value ?? '').replace(/\D/g, '');
  return [digits('year'), digits('month').padStart(2, '0'), digits('day').padStart(2, '0')].join('-');
}

/** Whether a text names a real calendar day, `2026-02-29` does not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(toTime(text)) && toDay(toTime(text)) === text;
}

export const addDays = (day: Day, days: number): Day => toDay(toTime(day) + days * msPerDay);

/** The same day so many months on; the last day of that month where it is shorter (31 January + 1 month: 28 February). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => (toTime(to) - toTime(from)) / msPerDay;

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => new Date(toTime(day)).getUTCDay();

/** The days that a given date can mean; nothing when it is unknown or names no real day or month. */
export function spanOf(date: GivenDate | undefined): Span | undefined {
  if (!date || date.precisie === 'onbekend') return undefined;
  const first = date.precisie === 'dag' ? date.waarde : `${date.waarde}-01`;
  if (!isDay(first)) return undefined;
  return { earliest: first, latest: date.precisie === 'dag' ? first : addDays(addMonths(first, 1), -1) };
}
