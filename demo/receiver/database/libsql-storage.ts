import { dirname } from 'node:path';
import type Database from 'libsql';
import { makePrivateFile, makePrivateFolder } from '../private-files.js';
import type { NewReport, Storage, Stored } from '../storage.js';
import { clockWriter } from './clock-writer.js';
import { deskWriter } from './desk-writer.js';
import { healthCheck } from './health-check.js';
import { GroupCommit } from './group-commit.js';
import { oldRemover } from './old-remover.js';
import { openDatabase } from './open-database.js';
import { readKey, reportReader } from './report-reader.js';
import { reportWriter } from './report-writer.js';
import { Vault } from './vault.js';

interface Options {
  /** Greatest size of the database in pages of 4 kB; the disk is the limit when absent. */
  readonly mostPages?: number | undefined;
  /** Where reference numbers come from; random when absent. */
  readonly makeReference?: () => string;
}

/** The keys of `meldingen.db` are in `meldingen.keys`. */
const keysOf = (file: string) => `${file.replace(/\.db$/, '')}.keys`;

/** @throws Error when the reports were sealed by other keys: somebody put back one file without the other. */
function checkFit(db: Database.Database, vault: Vault, file: string): void {
  const newest = db.prepare('SELECT id, verzegeld FROM signaal ORDER BY id DESC LIMIT 1').get() as
    { readonly id: number; readonly verzegeld: Uint8Array } | undefined;
  if (newest && !vault.reports.fits(newest.id, newest.verzegeld)) {
    db.close();
    vault.close();
    throw new Error(`${keysOf(file)} does not hold the keys of ${file}. Put back the one that belongs to it.`);
  }
}

/** Opens, and when needed makes, a SQLite database in a file, with a file of keys beside it. */
export function openLibsqlStorage(file: string, { mostPages, makeReference }: Options = {}): Storage {
  makePrivateFolder(dirname(file));
  // SQLite gives its other files the rights of this one.
  makePrivateFile(file);
  const vault = new Vault(keysOf(file));
  const db = openDatabase(file, vault, mostPages);
  checkFit(db, vault, file);
  const writes = new GroupCommit<NewReport, Stored>(reportWriter(db, vault, makeReference));

  return {
    ...reportReader(db, vault),
    ...deskWriter(db, vault),
    ...clockWriter(db),
    recall: readKey(db),
    store: (report) => writes.add(report),
    removeOld: oldRemover(db, vault),
    isHealthy: healthCheck(db),
    close() {
      writes.flush();
      db.close();
      vault.close();
    },
  };
}
