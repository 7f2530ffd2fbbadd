import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'libsql';
import { todayInAmsterdam } from '../../../src/flows/dates.js';
import type { NewReport, Retention, Storage, Stored } from '../storage.js';
import { GroupCommit } from './group-commit.js';
import { readKey, reportReader } from './report-reader.js';
import { reportWriter } from './report-writer.js';
import { pragmas, tables } from './tables.js';

/** Rows that are removed in one go: a few milliseconds of work. */
const portion = 500;

interface Options {
  /** Greatest size of the database in pages of 4 kB; the disk is the limit when absent. */
  readonly mostPages?: number | undefined;
  /** Where reference numbers come from; random when absent. */
  readonly makeReference?: () => string;
}

/** Opens, and when needed makes, a SQLite database in a file. */
export function openLibsqlStorage(file: string, { mostPages, makeReference }: Options = {}): Storage {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  for (const pragma of pragmas) db.pragma(pragma);
  db.exec(tables);
  if (mostPages) db.pragma(`max_page_count = ${mostPages}`);

  const writes = new GroupCommit<NewReport, Stored>(reportWriter(db, makeReference));
  const describe = db.prepare('UPDATE signaal SET omschrijving = ? WHERE id = ?');
  const closeFollowing = db.prepare('UPDATE signaal SET volgen = 0 WHERE id = ?');
  const removePerson = db.prepare('DELETE FROM melder WHERE signaal = ?');
  const firstIdFrom = db.prepare('SELECT id FROM signaal WHERE dag >= ? ORDER BY dag, id LIMIT 1');

  /** Until the journal is emptied into the database, it still holds what was removed from there. A reader can hold it up. */
  function emptyJournal(): void {
    const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
    if (result?.busy) setTimeout(() => db.open && emptyJournal(), 1000).unref();
  }

  async function removeBefore(day: Date, table: 'sleutel' | 'melder' | 'signaal'): Promise<number> {
    const column = table === 'signaal' ? 'id' : 'signaal';
    const first = (firstIdFrom.get(todayInAmsterdam(day)) as { id: number } | undefined)?.id ?? Number.MAX_SAFE_INTEGER;
    const remove = db.prepare(
      `DELETE FROM ${table} WHERE ${column} IN (SELECT ${column} FROM ${table} WHERE ${column} < ? ORDER BY 1 LIMIT ${portion})`,
    );
    let removed = 0;
    for (let changes = portion; changes === portion; removed += changes) {
      changes = remove.run(first).changes;
      await nextTurn();
    }
    return removed;
  }

  return {
    ...reportReader(db),
    recall: readKey(db),
    store: (report) => writes.add(report),
    describe: (id, description) => void describe.run(description, id),
    closeFollowing: (id) => void closeFollowing.run(id),
    removePerson(id) {
      removePerson.run(id);
      emptyJournal();
    },
    async removeOld({ keysBefore, personsBefore, signalsBefore }: Retention) {
      await removeBefore(keysBefore, 'sleutel');
      const persons = await removeBefore(personsBefore, 'melder');
      const signals = await removeBefore(signalsBefore, 'signaal');
      if (persons + signals > 0) emptyJournal();
    },
    isHealthy: () => db.open && db.prepare('SELECT 1 AS yes').get() !== undefined,
    close() {
      writes.flush();
      emptyJournal();
      db.close();
    },
  };
}
