import { busyTimeout } from './tables.js';

/** What the journal needs of a database. */
interface Pragmas {
  readonly open: boolean;
  pragma(source: string): unknown;
}

/** Milliseconds until another try: somebody reads the database, or the disk is full. */
const defaultPause = 5000;

/**
 * The journal of the database. It still holds what was removed from the tables, until it is emptied into the database. That can
 * fail: another program reads, or the disk has no room. Then it is tried again until it succeeds, also by the next process.
 */
export class Journal {
  readonly #db: Pragmas;
  readonly #pause: number;
  #again: NodeJS.Timeout | undefined;

  constructor(db: Pragmas, pause = defaultPause) {
    this.#db = db;
    this.#pause = pause;
  }

  /** Whether something that was removed may still be on the disk. */
  get holdsRemoved(): boolean {
    return this.#again !== undefined;
  }

  /** Empties the journal, now or as soon as it is possible. Never throws: what was asked has been done in the tables. */
  empty(): void {
    this.stop();
    if (this.#isEmptied()) return;
    this.#again = setTimeout(() => this.empty(), this.#pause).unref();
  }

  /** No more tries. */
  stop(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  #isEmptied(): boolean {
    if (!this.#db.open) return true;
    try {
      // Requests are waiting: a reader is not waited for.
      this.#db.pragma('busy_timeout = 0');
      const [result] = this.#db.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
      return result?.busy === 0;
    } catch {
      return false;
    } finally {
      this.#db.pragma(`busy_timeout = ${busyTimeout}`);
    }
  }
}
