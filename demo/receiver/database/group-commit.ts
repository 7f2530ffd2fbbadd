import { StorageBusyError } from '../storage.js';

interface Waiting<Job, Result> {
  readonly job: Job;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/** Milliseconds between tries while another program keeps the database to itself, and after which nobody waits any longer. */
const pause = 100;
const patience = 3000;

/**
 * Collects what arrives in the same turn of the event loop and writes it in one go: the disk is the slow part, and it takes as
 * long for one as for a hundred. Every caller waits for the commit that its own work is in.
 */
export class GroupCommit<Job, Result> {
  readonly #commit: (jobs: readonly Job[]) => readonly Result[];
  readonly #most: number;
  readonly #waiting: Waiting<Job, Result>[] = [];
  #planned = false;
  #busySince: number | undefined;

  /** @param commit writes all jobs and gives a result for each, in order; when it throws, none was written */
  constructor(commit: (jobs: readonly Job[]) => readonly Result[], most = 200) {
    this.#commit = commit;
    this.#most = most;
  }

  add(job: Job): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#plan();
    });
  }

  /** Writes all that waits, now or not at all. */
  flush(): void {
    this.#busySince = -Infinity;
    while (this.#waiting.length > 0) this.#write(this.#waiting.splice(0, this.#most));
  }

  #plan(start: (write: () => void) => unknown = setImmediate): void {
    if (this.#planned) return;
    this.#planned = true;
    start(() => {
      this.#planned = false;
      this.#write(this.#waiting.splice(0, this.#most));
      if (this.#waiting.length > 0) this.#plan();
    });
  }

  #write(batch: readonly Waiting<Job, Result>[]): void {
    if (batch.length === 0) return;
    try {
      const results = this.#commit(batch.map(({ job }) => job));
      this.#busySince = undefined;
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (reason) {
      if (reason instanceof StorageBusyError) this.#wait(batch, reason);
      // Nobody is refused for what another one sent: each gets a try alone.
      else if (batch.length > 1) for (const one of batch) this.#write([one]);
      else batch[0]?.reject(reason);
    }
  }

  /** Tries again soon; for as long as that has not helped anybody, the next ones are refused at once. */
  #wait(batch: readonly Waiting<Job, Result>[], reason: StorageBusyError): void {
    this.#busySince ??= Date.now();
    if (Date.now() - this.#busySince > patience) {
      for (const { reject } of batch) reject(reason);
    } else {
      this.#waiting.unshift(...batch);
      this.#plan((write) => setTimeout(write, pause));
    }
  }
}
