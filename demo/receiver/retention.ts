import { addDays, addMonths, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import type { Calendar } from './calendar.js';
import type { ReceiverConfig } from './config.js';
import type { Retention, Storage } from './storage.js';

const daily = 86_400_000;

/** The moments before which keys, persons and whole reports are removed. */
export function retentionAt(
  now: Date,
  { keyDays, personMonths, signalMonths }: ReceiverConfig['retention'],
  latest = todayInAmsterdam(now),
): Retention {
  const today = todayInAmsterdam(now);
  const start = (day: string) => new Date(`${day}T12:00:00Z`);
  return {
    today,
    latest,
    keysBefore: start(addDays(today, -keyDays)),
    personsBefore: start(addMonths(today, -personMonths)),
    signalsBefore: start(addMonths(today, -signalMonths)),
  };
}

/**
 * How much may go in one day of what is stored: far more than the usual share (a person stays for a year, so that about one in
 * 365 goes), and so little that somebody can see a mistake before everything is gone.
 */
export const mostInADay = (stored: number): number => Math.max(5, Math.ceil(stored / 10));

interface Parts {
  readonly storage: Storage;
  readonly calendar: Calendar;
  readonly config: Pick<ReceiverConfig, 'retention' | 'confirmedDay' | 'log'>;
}

/** Removes what is too old on this day, if the day can be believed, and says what it did. */
export async function removeOnDay(now: Date, { storage, calendar, config }: Parts): Promise<void> {
  const { confirmedDay, retention, log } = config;
  const today = todayInAmsterdam(now);
  const isConfirmed = today === confirmedDay;
  const { trusted } = calendar;
  if (!calendar.note(today, isConfirmed)) {
    return log?.(
      `retention: nothing removed, because the clock says ${today} and the last day was ${trusted}. Is the clock right? ` +
        `Start with CONFIRM_DATE=${today}, or leave it running for a week`,
    );
  }
  const { keys, persons, reports } = await storage.removeOld(
    retentionAt(now, retention, calendar.latest),
    isConfirmed ? undefined : mostInADay,
  );
  const waiting = persons.left + reports.left;
  if (keys.removed + persons.removed + reports.removed + waiting === 0) return;
  log?.(
    `retention on ${today}: removed ${keys.removed} keys, ${persons.removed} persons, ${reports.removed} reports` +
      (waiting ? `. More than usual: ${persons.left} persons and ${reports.left} reports wait for the next days` : ''),
  );
}

/** Removes what is too old now and every day after. @returns a function that stops it. */
export function keepRetention(parts: Parts): () => void {
  const run = () =>
    removeOnDay(new Date(), parts).catch((error: Error) =>
      parts.config.log?.(`retention: failed (${error.name}), trying again tomorrow`),
    );
  void run();
  const timer = setInterval(() => void run(), daily);
  timer.unref();
  return () => clearInterval(timer);
}
