import { daysBetween, isDay, type Day } from '../../src/flows/terms/dates.js';
import { dayAt } from './day.js';
import type { ClockMemory, Storage } from './storage.js';

/** No receiver can have stored anything before: a clock that says so is wrong, also when there is nothing to compare it with. */
const earliest: Day = '2026-01-01';
/** A receiver that was off for a week, or over Christmas, is no reason for doubt. */
const longestPause = 7;
/** After so many days in a row we believe what the clock says. */
const daysToBelieve = 7;

const follows = (last: Day, today: Day) => {
  const days = daysBetween(last, today);
  return days >= 0 && days <= longestPause;
};

const later = (one: Day, other: Day): Day => (isDay(other) && other > one ? other : one);

/** What is remembered after a day on which the clock says that it is `today`. */
function afterDay({ trusted, latest, doubted }: ClockMemory, today: Day): ClockMemory {
  if (!isDay(today) || today < earliest) return { trusted, latest, doubted };
  const believed = { trusted: today, latest: later(latest, today) };
  if (follows(trusted, today)) return believed;
  const inARow = doubted !== undefined && follows(doubted.last, today);
  const days = inARow ? doubted.days + (today === doubted.last ? 0 : 1) : 1;
  return days >= daysToBelieve ? believed : { trusted, latest, doubted: { last: today, days } };
}

/**
 * Compares the clock with the days that went before. What is too old is removed by the calendar, so one wrong clock would make
 * everything look old: a day that does not follow is not believed until enough of them came in a row, or somebody confirms it.
 */
export class Calendar {
  readonly #storage: Pick<Storage, 'rememberClock'>;
  #memory: ClockMemory;

  constructor(storage: Pick<Storage, 'clockMemory' | 'rememberClock'>, now = new Date()) {
    this.#storage = storage;
    const first = later(earliest, dayAt(now));
    this.#memory = storage.clockMemory() ?? { trusted: first, latest: first };
  }

  get trusted(): Day {
    return this.#memory.trusted;
  }

  /** A day after this one has surely not come yet. */
  get latest(): Day {
    return this.#memory.latest;
  }

  /** Takes note of the day. @returns whether it is to be believed */
  note(today: Day, isConfirmed = false): boolean {
    this.#memory = isConfirmed && isDay(today) ? { trusted: today, latest: today } : afterDay(this.#memory, today);
    this.#storage.rememberClock(this.#memory);
    return this.#memory.trusted === today;
  }

  /** The day from which the time of something counts that is stored now: never before a day that has surely been. */
  keptSince(now: Date): Day {
    return later(this.#memory.trusted, dayAt(now));
  }
}
