import { base64url, CompactEncrypt, importJWK } from 'jose';
import { chooseKey, type Encryption, type KeyRefusal } from './key-set.js';
import { schemaVersion } from '../payload/payload.schema.js';

/** A compact JWE, or why there is none. There is no falling back to plain text. */
export type Encrypted =
  { readonly ok: true; readonly body: string } | { readonly ok: false; readonly code: KeyRefusal };

/** Plaintext grows in steps of so many bytes, so that the length says little of the story. */
const step = 4096;

/** JSON allows white space at its end, so nobody has to take it off again. */
function padded(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const whole = new Uint8Array(Math.ceil(bytes.length / step) * step).fill(0x20);
  whole.set(bytes);
  return whole;
}

/** Ties the envelope to one complaint, without the key itself: base64url of the SHA-256 of the idempotency key. */
async function hashOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return base64url.encode(new Uint8Array(digest));
}

/**
 * Encrypts a payload for the recipient as a compact JWE (R4.14-R4.16). The header carries `kid`, the schema version `sv` and
 * `ikh`, the hash of the idempotency key; nothing of a person. It is done once for a complaint: encrypting again gives other
 * bytes.
 */
export async function encryptPayload(
  json: string,
  key: string,
  encryption: Encryption,
  signal: AbortSignal,
): Promise<Encrypted> {
  const choice = await chooseKey(encryption, signal);
  if (!choice.ok) return choice;
  const { kid, alg, n, e } = choice.key;
  const header = { alg, enc: 'A256GCM', typ: 'JWE', kid, sv: schemaVersion, ikh: await hashOf(key) };
  const publicKey = await importJWK({ kty: 'RSA', n, e }, alg);
  return { ok: true, body: await new CompactEncrypt(padded(json)).setProtectedHeader(header).encrypt(publicKey) };
}

export type EncryptPayload = typeof encryptPayload;
