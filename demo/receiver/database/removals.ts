import type Database from 'libsql';
import type { Day } from '../../../src/flows/terms/dates.js';

/** Why something was removed: its time was over, or the desk was asked to. */
type Reason = 'termijn' | 'balie';
export type Kept = 'sleutel' | 'melder' | 'signaal';

/** Makes the functions that write down how much was removed, when and why; of what, nobody can read back. */
export function removals(db: Database.Database) {
  const add = db.prepare(
    `INSERT INTO opruiming (dag, reden, wat, aantal) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET aantal = aantal + excluded.aantal`,
  );
  const of = db.prepare('SELECT aantal FROM opruiming WHERE dag = ? AND reden = ? AND wat = ?');
  return {
    note(day: Day, reason: Reason, what: Kept, count: number): void {
      if (count > 0) add.run(day, reason, what, count);
    },
    on: (day: Day, reason: Reason, what: Kept): number =>
      (of.get(day, reason, what) as { readonly aantal: number } | undefined)?.aantal ?? 0,
  };
}
