import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'libsql';
import { todayInAmsterdam } from '../../../src/flows/dates.js';
import type { Retention } from '../storage.js';
import type { Journal } from './journal.js';

/** Rows that are removed in one go: a few milliseconds of work. */
const portion = 500;

/** Makes the function that removes what is too old, a portion at a time, so that requests are answered meanwhile. */
export function oldRemover(db: Database.Database, journal: Journal) {
  const firstIdFrom = db.prepare('SELECT id FROM signaal WHERE dag >= ? ORDER BY dag, id LIMIT 1');

  async function removeBefore(day: Date, table: 'sleutel' | 'melder' | 'signaal'): Promise<void> {
    const column = table === 'signaal' ? 'id' : 'signaal';
    const first = (firstIdFrom.get(todayInAmsterdam(day)) as { id: number } | undefined)?.id ?? Number.MAX_SAFE_INTEGER;
    const remove = db.prepare(
      `DELETE FROM ${table} WHERE ${column} IN (SELECT ${column} FROM ${table} WHERE ${column} < ? ORDER BY 1 LIMIT ${portion})`,
    );
    while (remove.run(first).changes === portion) await nextTurn();
  }

  return async ({ keysBefore, personsBefore, signalsBefore }: Retention): Promise<void> => {
    try {
      await removeBefore(keysBefore, 'sleutel');
      await removeBefore(personsBefore, 'melder');
      await removeBefore(signalsBefore, 'signaal');
    } finally {
      journal.empty();
    }
  };
}
