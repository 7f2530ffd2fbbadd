import type { EncryptPayload } from './encrypt.js';
import { newKey } from './idempotency.js';
import type { Encryption, KeyRefusal } from './key-set.js';
import type { Payload } from '../payload/payload.schema.js';
import { plainJson } from './plain-json.js';
import type { Parcel } from './send-attempt.js';

/** The parcel, or why there is none: then nothing has been sent. */
export type Preparation =
  { readonly ok: true; readonly parcel: Parcel } | { readonly ok: false; readonly code: KeyRefusal };

/** What is to be sent, and to whom. It is fixed when sending starts: a later change of an attribute does not touch it. */
export interface ParcelContent {
  readonly payload: Payload;
  readonly endpoint: string;
  /** Present when the payload must be encrypted for the recipient. */
  readonly encryption?: Encryption;
}

/**
 * Makes key and bytes, once for a complaint. `loadEncrypt` fetches the chunk that encrypts, and is called only when it is needed;
 * without it there is no falling back to plain text.
 */
export async function prepareParcel(
  { payload, endpoint, encryption }: ParcelContent,
  loadEncrypt: () => Promise<{ readonly encryptPayload: EncryptPayload }>,
  signal: AbortSignal,
): Promise<Preparation> {
  const key = newKey();
  const json = plainJson(payload);
  if (!encryption) return { ok: true, parcel: { endpoint, key, body: json, contentType: 'application/json' } };

  const { encryptPayload } = await loadEncrypt();
  const encrypted = await encryptPayload(json, key, encryption, signal);
  if (!encrypted.ok) return encrypted;
  return { ok: true, parcel: { endpoint, key, body: encrypted.body, contentType: 'application/jose+json' } };
}
