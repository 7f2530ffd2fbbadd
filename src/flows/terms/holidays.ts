import { addDays, weekday, type Day } from './dates.js';

/** Days that the Algemene termijnenwet art. 3 treats as a Sunday: on fixed dates, and so many days from Easter. */
const fixed = ['01-01', '04-27', '05-05', '12-25', '12-26'];
const fromEaster = [-2, 1, 39, 50];

/** Single days that a royal decree treats likewise (art. 3 lid 3). One that is missing calls a provider late too early. */
const decreed = ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'];

/** The last day that those decrees cover: the next one has to be looked up before that. */
export const decreesKnownUntil: Day = '2028-12-31';

/** Easter Sunday, by the anonymous Gregorian algorithm. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Whether nobody has to act on this day: Saturday, Sunday, a recognised holiday or a day made equal to one. */
export function isDayOff(day: Day): boolean {
  if (weekday(day) % 6 === 0 || fixed.includes(day.slice(5)) || decreed.includes(day)) return true;
  const sunday = easter(Number(day.slice(0, 4)));
  return fromEaster.some((days) => addDays(sunday, days) === day);
}

/** The day itself, or the first working day after it (Algemene termijnenwet art. 1). */
export function workingDayFrom(day: Day): Day {
  return isDayOff(day) ? workingDayFrom(addDays(day, 1)) : day;
}
