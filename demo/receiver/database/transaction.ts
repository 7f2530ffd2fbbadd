import type Database from 'libsql';
import { StorageFullError } from '../storage.js';

const isFull = (error: unknown) => (error as { readonly code?: string }).code === 'SQLITE_FULL';

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
