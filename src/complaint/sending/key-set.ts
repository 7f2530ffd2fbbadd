import { base64url, calculateJwkThumbprint } from 'jose';
import { array, literal, maxLength, minLength, number, object, optional, regex, string, unknown } from 'zod/mini';
import { cutOff } from './cut-off.js';
import { readJson } from './response-body.js';

/** Where the recipient's keys are, and the one or two that the site trusts: SHA-256 JWK thumbprints (RFC 7638). */
export interface Encryption {
  readonly keySet: string;
  readonly thumbprints: readonly string[];
}

/** `keyUnavailable`: not there now, worth trying again · `keyUntrusted`: not the pinned key, or one that may not be used. */
export type KeyRefusal = 'keyUnavailable' | 'keyUntrusted';

/** A key that passed: RSA, of 2048 bits or more, pinned. */
export interface TrustedKey {
  readonly kid: string;
  readonly alg: 'RSA-OAEP-256' | 'RSA-OAEP';
  readonly n: string;
  readonly e: string;
}

export type KeyChoice =
  { readonly ok: true; readonly key: TrustedKey } | { readonly ok: false; readonly code: KeyRefusal };

/** Milliseconds. */
const keyTimeout = 20_000;
const fewestBits = { modulus: 2048, exponent: 17 };

const inBase64url = regex(/^(?:[\w-]{4})*[\w-]{2,4}$/);
const rsaKey = object({
  kty: literal('RSA'),
  n: string().check(inBase64url, maxLength(2048)),
  e: string().check(inBase64url, maxLength(11)),
  kid: optional(string().check(minLength(1), maxLength(200))),
  alg: optional(literal(['RSA-OAEP-256', 'RSA-OAEP'])),
  use: optional(literal('enc')),
  exp: optional(number()),
});
const keySetSchema = object({ keys: array(unknown()).check(minLength(1), maxLength(20)) });

/** Bits of a big-endian number in base64url. */
function bitsOf(text: string): number {
  const bytes = base64url.decode(text);
  const start = bytes.findIndex((byte) => byte > 0);
  return start < 0 ? 0 : (bytes.length - start - 1) * 8 + (bytes[start] ?? 0).toString(2).length;
}

/** The key by its thumbprint, when it may be used. */
async function readKey(candidate: unknown, now: number): Promise<readonly [string, TrustedKey] | undefined> {
  const { data } = rsaKey.safeParse(candidate);
  if (!data || (data.exp ?? Infinity) * 1000 <= now) return undefined;
  if (bitsOf(data.n) < fewestBits.modulus || bitsOf(data.e) < fewestBits.exponent) return undefined;
  const { n, e, alg = 'RSA-OAEP-256' } = data;
  const thumbprint = await calculateJwkThumbprint({ kty: 'RSA', n, e }, 'sha256');
  return [thumbprint, { kid: data.kid ?? thumbprint, alg, n, e }];
}

/** The key set as it was answered; nothing when it could not be fetched. */
async function fetchKeySet(url: string, signal: AbortSignal): Promise<unknown> {
  const cut = cutOff(signal, keyTimeout);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/jwk-set+json, application/json' },
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: cut.signal,
    });
    return response.ok ? await readJson(response, ['application/jwk-set+json', 'application/json']) : undefined;
  } catch {
    signal.throwIfAborted();
    return undefined;
  } finally {
    cut.done();
  }
}

/**
 * Fetches the recipient's key set and takes the first pinned key in it that may be used. A key that is not pinned is never used,
 * whatever else is in the set.
 */
export async function chooseKey(
  { keySet, thumbprints }: Encryption,
  signal: AbortSignal,
  now = Date.now(),
): Promise<KeyChoice> {
  const { data } = keySetSchema.safeParse(await fetchKeySet(keySet, signal));
  if (!data) return { ok: false, code: 'keyUnavailable' };
  const keys = new Map(
    (await Promise.all(data.keys.map((key) => readKey(key, now)))).filter((key) => key !== undefined),
  );
  const key = thumbprints.map((thumbprint) => keys.get(thumbprint)).find((found) => found !== undefined);
  return key ? { ok: true, key } : { ok: false, code: 'keyUntrusted' };
}
