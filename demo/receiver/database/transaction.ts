import type Database from 'libsql';
import { StorageBusyError, StorageFullError } from '../storage.js';

/** What the database says, and what the file system says of the keys. */
const fullCodes: readonly unknown[] = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'];

function inOurWords(error: unknown): unknown {
  const { code } = error as { readonly code?: string };
  if (fullCodes.includes(code)) return new StorageFullError();
  return code?.startsWith('SQLITE_BUSY') ? new StorageBusyError() : error;
}

/**
 * Does all of `work` or nothing, on disk when it returns.
 *
 * @throws StorageFullError when the disk is full, StorageBusyError when another program writes, else what `work` throws.
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
    throw inOurWords(error);
  }
}
