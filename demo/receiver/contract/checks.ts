import { acceptingChecks } from './accepting.checks.js';
import type { Check, Target } from './check.js';
import { encryptionChecks } from './encryption.checks.js';
import { headerChecks } from './header.checks.js';
import { refusingChecks } from './refusing.checks.js';
import { patience } from './test-reports.js';
import { reasonOf, type Words } from './words.js';

/** What became of one check; without a reason it passed. */
export interface Verdict {
  readonly check: Words;
  readonly reason?: Words;
}

/** Why an address does not answer; nothing when it does, whatever it says. */
export async function whyUnreachable({ url }: Target): Promise<Words | undefined> {
  try {
    await fetch(url, { method: 'OPTIONS', redirect: 'manual', signal: AbortSignal.timeout(patience) });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

async function verdictOf<T extends Target>(check: Check<T>, target: T): Promise<Verdict> {
  try {
    await check.run(target);
    return { check };
  } catch (error) {
    return { check, reason: reasonOf(error) };
  }
}

/** Every promise, in the order in which it makes sense to repair them. */
export const checks: readonly Check[] = [...acceptingChecks, ...refusingChecks, ...headerChecks];

/** Runs one check after the other. Encryption is checked when the target says where its keys are. */
export async function* verdicts(target: Target): AsyncGenerator<Verdict> {
  for (const check of checks) yield await verdictOf(check, target);
  const { encryption } = target;
  if (!encryption) return;
  for (const check of encryptionChecks) yield await verdictOf(check, { ...target, encryption });
}
