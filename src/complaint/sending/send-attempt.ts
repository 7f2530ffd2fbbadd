import type { AttemptResult } from './attempt-result.js';
import { cutOff } from './cut-off.js';
import { watchPolicy } from './policy-watch.js';
import { readAnswer } from './read-response.js';

/** What travels: made once for a complaint, and sent again unchanged. Strings cannot change, so the bytes are the same. */
export interface Parcel {
  /** Where the first attempt went: a change of the attribute does not send a second copy elsewhere. */
  readonly endpoint: string;
  readonly key: string;
  readonly body: string;
  readonly contentType: 'application/json' | 'application/jose+json';
}

/** Milliseconds that one attempt may take, its answer included. */
export const attemptTimeout = 20_000;

/**
 * Whether anything is to be reached there, asked when the browser says that there is no network: that is often wrong. Nothing of what
 * was written goes along, so when it fails, nothing was sent: of the request itself a browser would not tell.
 */
const isReached = (endpoint: string, signal: AbortSignal): Promise<boolean> =>
  fetch(endpoint, {
    method: 'HEAD',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  }).then(
    () => true,
    () => false,
  );

function requestFor(parcel: Parcel, signal: AbortSignal): Request {
  return new Request(parcel.endpoint, {
    method: 'POST',
    headers: {
      'Content-Type': parcel.contentType,
      Accept: 'application/json, application/problem+json',
      'Idempotency-Key': `"${parcel.key}"`,
    },
    body: parcel.body,
    mode: 'cors',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal,
  });
}

const offline: AttemptResult = { kind: 'notSent', code: 'offline', again: false };
const blocked: AttemptResult = { kind: 'notSent', code: 'blocked', again: false };

/**
 * Tries once to deliver a parcel. Rejects only when `signal` aborts; everything that can go wrong is a result.
 * Which failure says what is decided in docs/decisions/sending-what-an-attempt-proves.md.
 */
export async function sendAttempt(
  parcel: Parcel,
  signal: AbortSignal,
  { timeout = attemptTimeout }: { readonly timeout?: number } = {},
): Promise<AttemptResult> {
  signal.throwIfAborted();
  const cut = cutOff(signal, timeout);
  let request: Request;
  let policy: ReturnType<typeof watchPolicy>;
  try {
    request = requestFor(parcel, cut.signal);
    policy = watchPolicy(parcel.endpoint);
  } catch {
    cut.done();
    return { kind: 'notSent', code: 'misconfigured', again: false };
  }

  try {
    if (!navigator.onLine && !(await isReached(parcel.endpoint, cut.signal))) {
      signal.throwIfAborted();
      return (await policy.blocked()) ? blocked : offline;
    }
    return await readAnswer(await fetch(request));
  } catch {
    signal.throwIfAborted();
    if (cut.signal.aborted) return { kind: 'unknown', code: 'timeout', again: true };
    if (await policy.blocked()) return blocked;
    return { kind: 'unknown', code: 'noAnswer', again: true };
  } finally {
    cut.done();
    policy.stop();
  }
}
