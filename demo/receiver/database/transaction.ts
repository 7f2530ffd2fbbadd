import type Database from 'libsql';
import { StorageFullError } from '../storage.js';

/** What the database says, and what the file system says of the keys. */
const fullCodes: readonly unknown[] = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'];

const isFull = (error: unknown) => fullCodes.includes((error as { readonly code?: string }).code);

/**
 * Does all of `work` or nothing, on disk when it returns.
 *
 * @throws StorageFullError when the disk is full, else what `work` throws.
 */
export function inTransaction<Result>(db: Database.Database, work: () => Result): Result {
  try {
    db.exec('BEGIN IMMEDIATE');
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // SQLite has rolled back by itself when the disk is full.
    if (db.inTransaction) db.exec('ROLLBACK');
    throw isFull(error) ? new StorageFullError() : error;
  }
}
