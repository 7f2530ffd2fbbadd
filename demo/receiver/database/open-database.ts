import Database from 'libsql';
import { pragmas, versions } from './tables.js';
import { inTransaction } from './transaction.js';
import type { Vault } from './vault.js';

function versionOf(db: Database.Database): number {
  const [row] = db.pragma('user_version') as { readonly user_version: number }[];
  return row?.user_version ?? 0;
}

/** Writes the whole database anew, so that nothing is left of what earlier versions kept open. */
function rewrite(db: Database.Database, version: number): void {
  db.exec('VACUUM');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma(`user_version = ${version}`);
}

/**
 * Opens a SQLite database in a file, makes it when it is not there, and brings its tables up to date.
 *
 * @param mostPages greatest size in pages of 4 kB; the disk is the limit when absent
 */
export function openDatabase(file: string, vault: Vault, mostPages?: number): Database.Database {
  const db = new Database(file);
  for (const pragma of pragmas) db.pragma(pragma);
  if (mostPages) db.pragma(`max_page_count = ${mostPages}`);
  for (let version = versionOf(db); version < versions.length; version += 1) {
    inTransaction(db, () => {
      const step = versions[version] ?? '';
      if (typeof step === 'string') db.exec(step);
      else step(db, vault);
      db.pragma(`user_version = ${version + 1}`);
    });
  }
  if (versionOf(db) === versions.length) rewrite(db, versions.length + 1);
  return db;
}
