import { addDays, addMonths, todayInAmsterdam } from '../../src/flows/dates.js';
import type { ReceiverConfig } from './config.js';
import type { Retention, Storage } from './storage.js';

const daily = 86_400_000;

/** The moments before which keys, persons and whole reports are removed. */
export function retentionAt(
  now: Date,
  { keyDays, personMonths, signalMonths }: ReceiverConfig['retention'],
): Retention {
  const today = todayInAmsterdam(now);
  const start = (day: string) => new Date(`${day}T12:00:00Z`);
  return {
    keysBefore: start(addDays(today, -keyDays)),
    personsBefore: start(addMonths(today, -personMonths)),
    signalsBefore: start(addMonths(today, -signalMonths)),
  };
}

/** Removes what is too old now and every day after. @returns a function that stops it. */
export function keepRetention(storage: Storage, settings: ReceiverConfig['retention'], log?: (line: string) => void) {
  const run = () =>
    storage.removeOld(retentionAt(new Date(), settings)).catch(() => log?.('retention: failed, trying again tomorrow'));
  void run();
  const timer = setInterval(() => void run(), daily);
  timer.unref();
  return () => clearInterval(timer);
}
