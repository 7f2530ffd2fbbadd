import type { NewReport, Storage, Stored } from '../storage.js';
import { deskWriter } from './desk-writer.js';
import { GroupCommit } from './group-commit.js';
import { Journal } from './journal.js';
import { oldRemover } from './old-remover.js';
import { openDatabase } from './open-database.js';
import { readKey, reportReader } from './report-reader.js';
import { reportWriter } from './report-writer.js';

interface Options {
  /** Greatest size of the database in pages of 4 kB; the disk is the limit when absent. */
  readonly mostPages?: number | undefined;
  /** Where reference numbers come from; random when absent. */
  readonly makeReference?: () => string;
}

/** Opens, and when needed makes, a SQLite database in a file. */
export function openLibsqlStorage(file: string, { mostPages, makeReference }: Options = {}): Storage {
  const db = openDatabase(file, mostPages);
  const journal = new Journal(db);
  // The process before us may have been stopped between removing and emptying.
  journal.empty();
  const writes = new GroupCommit<NewReport, Stored>(reportWriter(db, makeReference));

  return {
    ...reportReader(db),
    ...deskWriter(db, journal),
    recall: readKey(db),
    store: (report) => writes.add(report),
    removeOld: oldRemover(db, journal),
    isHealthy: () => db.open && db.prepare('SELECT 1 AS yes').get() !== undefined,
    close() {
      writes.flush();
      journal.empty();
      journal.stop();
      db.close();
    },
  };
}
