import type Database from 'libsql';
import type { Day } from '../../../src/flows/terms/dates.js';
import type { ClockMemory } from '../storage.js';
import { inTransaction } from './transaction.js';

interface ClockRow {
  readonly vertrouwd: Day;
  readonly laatste: Day;
  readonly anders: Day | null;
  readonly dagen: number | null;
}

/** Makes the functions that keep what is known of the clock. */
export function clockWriter(db: Database.Database) {
  const read = db.prepare('SELECT vertrouwd, laatste, anders, dagen FROM klok');
  const newest = db.prepare('SELECT max(bewaard_sinds) AS dag FROM signaal');
  const write = db.prepare(
    'INSERT OR REPLACE INTO klok (id, vertrouwd, laatste, anders, dagen) VALUES (1, ?, ?, ?, ?)',
  );
  return {
    clockMemory(): ClockMemory | undefined {
      const row = read.get() as ClockRow | undefined;
      if (row) {
        const { vertrouwd, laatste, anders, dagen } = row;
        const doubted = anders === null ? undefined : { last: anders, days: dagen ?? 1 };
        return { trusted: vertrouwd, latest: laatste, doubted };
      }
      const { dag } = newest.get() as { readonly dag: Day | null };
      return dag === null ? undefined : { trusted: dag, latest: dag };
    },
    rememberClock({ trusted, latest, doubted }: ClockMemory): void {
      inTransaction(db, () => write.run(trusted, latest, doubted?.last ?? null, doubted?.days ?? null));
    },
  };
}
