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
  #ends = 0;

  /** @param now clock in milliseconds */
  constructor(rule: LimitRule, now: () => number = Date.now) {
    this.#rule = rule;
    this.#now = now;
  }

  /** Counts one request. Gives the seconds to wait when it was one too many, else nothing. */
  take(subject: string): number | undefined {
    const now = this.#now();
    if (now >= this.#ends) {
      this.#counts.clear();
      this.#ends = now + this.#rule.seconds * 1000;
    }
    const hash = createHash('sha256').update(this.#salt).update(subject).digest('base64');
    const count = (this.#counts.get(hash) ?? 0) + 1;
    this.#counts.set(hash, count);
    return count > this.#rule.count ? Math.ceil((this.#ends - now) / 1000) : undefined;
  }
}
