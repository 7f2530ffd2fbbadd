import { setImmediate as nextTurn } from 'node:timers/promises';
import type Database from 'libsql';
import { todayInAmsterdam } from '../../../src/flows/terms/dates.js';
import type { Removal, Retention } from '../storage.js';
import { removals, type Kept } from './removals.js';
import { inTransaction } from './transaction.js';
import type { Vault } from './vault.js';

/** Rows that are removed in one go: a few milliseconds of work. */
const portion = 500;

const everything = () => Number.MAX_SAFE_INTEGER;

/** Makes the function that removes what is too old, a portion at a time, so that requests are answered meanwhile. */
export function oldRemover(db: Database.Database, vault: Vault) {
  const { note, on } = removals(db);

  /** A clock that was ahead gave rows a day that has not come yet: their time counts from today. */
  function dateBack(table: Kept, { today, latest }: Retention): void {
    db.prepare(`UPDATE ${table} SET bewaard_sinds = ? WHERE bewaard_sinds > ?`).run(today, latest);
  }

  function oldest(table: Kept, before: string, count: number): number[] {
    const column = table === 'signaal' ? 'id' : 'signaal';
    const found = db.prepare(
      `SELECT ${column} AS id FROM ${table} WHERE bewaard_sinds < ? ORDER BY bewaard_sinds, ${column} LIMIT ?`,
    );
    return (found.all(before, count) as { readonly id: number }[]).map(({ id }) => id);
  }

  function remove(table: Kept, ids: readonly number[], today: string): void {
    // First the keys: what is left when we are stopped in between is what nobody can read.
    if (table !== 'sleutel') vault.persons.destroy(ids);
    if (table === 'signaal') vault.reports.destroy(ids);
    const row = db.prepare(`DELETE FROM ${table} WHERE ${table === 'signaal' ? 'id' : 'signaal'} = ?`);
    inTransaction(db, () => {
      for (const id of ids) row.run(id);
      note(today, 'termijn', table, ids.length);
    });
  }

  const countOf = (sql: string, ...values: string[]) => (db.prepare(sql).get(...values) as { readonly n: number }).n;

  async function removeBefore(table: Kept, moment: Date, today: string, most: (stored: number) => number) {
    const before = todayInAmsterdam(moment);
    const already = on(today, 'termijn', table);
    const allowed = most(countOf(`SELECT count(*) AS n FROM ${table}`) + already) - already;
    let removed = 0;
    for (let ids: number[] = []; ; removed += ids.length) {
      ids = oldest(table, before, Math.max(0, Math.min(portion, allowed - removed)));
      if (ids.length === 0) break;
      remove(table, ids, today);
      await nextTurn();
    }
    return { removed, left: countOf(`SELECT count(*) AS n FROM ${table} WHERE bewaard_sinds < ?`, before) };
  }

  return async (retention: Retention, most: (stored: number) => number = everything): Promise<Removal> => {
    const { today, keysBefore, personsBefore, signalsBefore } = retention;
    inTransaction(db, () => (['sleutel', 'melder', 'signaal'] as const).forEach((table) => dateBack(table, retention)));
    return {
      // Keys say nothing of anybody, and a large part of them goes each day.
      keys: await removeBefore('sleutel', keysBefore, today, everything),
      persons: await removeBefore('melder', personsBefore, today, most),
      reports: await removeBefore('signaal', signalsBefore, today, most),
    };
  };
}
