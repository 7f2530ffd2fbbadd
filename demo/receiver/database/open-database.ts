import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { pragmas, versions } from './tables.js';
import { inTransaction } from './transaction.js';

function versionOf(db: Database.Database): number {
  const [row] = db.pragma('user_version') as { readonly user_version: number }[];
  return row?.user_version ?? 0;
}

/**
 * Opens a SQLite database in a file, makes it when it is not there, and brings its tables up to date.
 *
 * @param mostPages greatest size in pages of 4 kB; the disk is the limit when absent
 */
export function openDatabase(file: string, mostPages?: number): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  for (const pragma of pragmas) db.pragma(pragma);
  if (mostPages) db.pragma(`max_page_count = ${mostPages}`);
  for (let version = versionOf(db); version < versions.length; version += 1) {
    inTransaction(db, () => {
      db.exec(versions[version] ?? '');
      db.pragma(`user_version = ${version + 1}`);
    });
  }
  return db;
}
