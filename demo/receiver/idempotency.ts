import { createHash, createHmac } from 'node:crypto';

/**
 * An idempotency key as we keep it. The key itself is not stored: `id` is its hash, and `fingerprint` of the body is keyed with
 * it. After the person's data was removed, nobody can find it back by trying values until the fingerprint fits.
 */
export interface IdempotencyKey {
  readonly id: Uint8Array;
  /** The whole hash in base64url: an encrypted complaint carries it, so that its envelope fits one key only. */
  readonly hash: string;
  fingerprint(body: Uint8Array): Uint8Array;
}

/** A quoted structured-field string (RFC 8941) that holds a UUID. */
const quotedUuid = /^"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"$/i;

/** Reads an `Idempotency-Key` header; nothing when it is absent or not a quoted UUID. */
export function readIdempotencyKey(header: string | undefined): IdempotencyKey | undefined {
  const uuid = quotedUuid.exec(header ?? '')?.[1];
  if (!uuid) return undefined;
  const hash = createHash('sha256').update(uuid).digest();
  return {
    id: hash.subarray(0, 16),
    hash: hash.toString('base64url'),
    fingerprint: (body) => createHmac('sha256', uuid).update(body).digest().subarray(0, 16),
  };
}
