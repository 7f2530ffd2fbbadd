import type Database from 'libsql';
import { inTransaction } from './transaction.js';

/** As much room as a report takes at most. */
const size = 64 * 1024;
/** Milliseconds that an answer holds: asking often does not wear the disk. */
const holds = 5000;

/** Makes the function that tries whether a report could be stored, by writing as much and taking it away again. */
export function healthCheck(db: Database.Database, now: () => number = Date.now): () => boolean {
  const write = db.prepare('INSERT INTO proef (inhoud) VALUES (zeroblob(?))');
  const empty = db.prepare('DELETE FROM proef');
  let known: { readonly until: number; readonly healthy: boolean } | undefined;

  function isWritable(): boolean {
    try {
      inTransaction(db, () => {
        write.run(size);
        empty.run();
      });
      return true;
    } catch {
      return false;
    }
  }

  return () => {
    if (!db.open) return false;
    if (!known || now() >= known.until) known = { healthy: isWritable(), until: now() + holds };
    return known.healthy;
  };
}
