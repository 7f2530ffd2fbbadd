import { createHash, randomBytes } from 'node:crypto';
import type { LimitRule } from './config.js';

/**
 * Counts per subject in windows of a fixed length. Subjects are kept as hashes with a salt of this process, in memory, and
 * forgotten when the window ends: nobody can read an address back from them.
 */
export class Limit {
  readonly #rule: LimitRule;
  readonly #now: () => number;
  readonly #salt = randomBytes(16);
  readonly #counts = new Map<string, number>();
  readonly #joined = new Map<string, string>();
  #ends = 0;

  /** @param now clock in milliseconds */
  constructor(rule: LimitRule, now: () => number = Date.now) {
    this.#rule = rule;
    this.#now = now;
  }

  /** Seconds to wait for who has used up what is allowed; counts nothing. */
  waitOf(subject: string): number | undefined {
    this.#begin();
    return (this.#counts.get(this.#hash(subject)) ?? 0) >= this.#rule.count ? this.#left : undefined;
  }

  /** Counts one request. Gives the seconds to wait when it was one too many, else nothing. */
  take(subject: string): number | undefined {
    this.#begin();
    const hash = this.#hash(subject);
    const count = (this.#counts.get(hash) ?? 0) + 1;
    this.#counts.set(hash, count);
    return count > this.#rule.count ? this.#left : undefined;
  }

  /** From here on, until the window ends, one subject is counted as another. */
  join(subject: string, as: string): void {
    this.#begin();
    this.#joined.set(this.#hash(subject), this.#hash(as));
  }

  get #left(): number {
    return Math.ceil((this.#ends - this.#now()) / 1000);
  }

  #begin(): void {
    const now = this.#now();
    if (now < this.#ends) return;
    this.#counts.clear();
    this.#joined.clear();
    this.#ends = now + this.#rule.seconds * 1000;
  }

  #hash(subject: string): string {
    const hash = createHash('sha256').update(this.#salt).update(subject).digest('base64');
    return this.#joined.get(hash) ?? hash;
  }
}
