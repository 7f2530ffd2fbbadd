import type { AttemptResult } from './attempt-result.js';
import { watchPolicy } from './policy-watch.js';
import { readAnswer } from './receipt-answer.js';

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

/** A browser without a network still reaches its own machine: a desk whose receiver runs beside it, and a demo on a train. */
const isLoopback = (endpoint: string) => /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])([:/]|$)/i.test(endpoint);

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
  if (!navigator.onLine && !isLoopback(parcel.endpoint)) return { kind: 'notSent', code: 'offline', again: false };

  const cut = new AbortController();
  const stop = () => cut.abort();
  let request: Request;
  let policy: ReturnType<typeof watchPolicy>;
  try {
    request = requestFor(parcel, cut.signal);
    policy = watchPolicy(parcel.endpoint);
  } catch {
    return { kind: 'notSent', code: 'misconfigured', again: false };
  }

  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(stop, timeout);
  try {
    return await readAnswer(await fetch(request));
  } catch {
    signal.throwIfAborted();
    if (cut.signal.aborted) return { kind: 'unknown', code: 'timeout', again: true };
    if (await policy.blocked()) return { kind: 'notSent', code: 'blocked', again: false };
    return { kind: 'unknown', code: 'noAnswer', again: true };
  } finally {
    clearTimeout(timer);
    policy.stop();
    signal.removeEventListener('abort', stop);
  }
}
