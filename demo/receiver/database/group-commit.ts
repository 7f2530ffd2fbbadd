interface Waiting<Job, Result> {
  readonly job: Job;
  resolve(result: Result): void;
  reject(reason: unknown): void;
}

/**
 * Collects what arrives in the same turn of the event loop and writes it in one go: the disk is the slow part, and it takes as
 * long for one as for a hundred. Every caller waits for the commit that its own work is in.
 */
export class GroupCommit<Job, Result> {
  readonly #commit: (jobs: readonly Job[]) => readonly Result[];
  readonly #most: number;
  readonly #waiting: Waiting<Job, Result>[] = [];
  #planned = false;

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

  /** Writes all that waits, now. */
  flush(): void {
    while (this.#waiting.length > 0) this.#write(this.#waiting.splice(0, this.#most));
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      this.#write(this.#waiting.splice(0, this.#most));
      if (this.#waiting.length > 0) this.#plan();
    });
  }

  #write(batch: readonly Waiting<Job, Result>[]): void {
    if (batch.length === 0) return;
    try {
      const results = this.#commit(batch.map(({ job }) => job));
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (reason) {
      // Nobody is refused for what another one sent: each gets a try alone.
      if (batch.length > 1) for (const one of batch) this.#write([one]);
      else batch[0]?.reject(reason);
    }
  }
}
