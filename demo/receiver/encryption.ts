import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  compactDecrypt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';
import { schemaVersion } from '../../src/complaint/payload/payload.schema.js';

const algorithm = 'RSA-OAEP-256';
const file = 'private-key.jwk.json';

/** The receiver's side of encryption: what everybody may know, and what opens a complaint. */
export interface Decryption {
  /** The JWK set to publish. */
  readonly publicKeys: { readonly keys: readonly JWK[] };
  /** SHA-256 JWK thumbprint, for the widget's `key-thumbprints`. */
  readonly thumbprint: string;
  /**
   * Opens a compact JWE that was made for this idempotency key.
   *
   * @throws Error for another key, algorithm or schema version, for another complaint's envelope, or for anything damaged.
   */
  open(jwe: Uint8Array, idempotencyHash: string): Promise<Uint8Array>;
}

async function makeKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { modulusLength: 3072, extractable: true });
  return { ...(await exportJWK(privateKey)), alg: algorithm, use: 'enc' };
}

/** @throws Error when it is not a private key of our kind. */
async function usable(key: JWK): Promise<JWK> {
  await importJWK(key, algorithm);
  if (key.kty !== 'RSA' || !key.d) throw new Error('not private');
  return key;
}

/** The key pair in a folder; made when there is none, and readable for this user only. */
async function loadKey(dataDir: string): Promise<JWK> {
  const path = join(dataDir, file);
  if (existsSync(path)) {
    try {
      return await usable(JSON.parse(readFileSync(path, 'utf8')) as JWK);
    } catch {
      throw new Error(
        `${path} holds no private key that can be used. Put back the right one, or move it away to get a new one.`,
      );
    }
  }
  const key = await makeKey();
  writeFileSync(path, JSON.stringify(key), { mode: 0o600, flag: 'wx' });
  return key;
}

/** Loads the key pair of a data folder. */
export async function openDecryption(dataDir: string): Promise<Decryption> {
  const jwk = await loadKey(dataDir);
  const privateKey = (await importJWK(jwk, algorithm)) as CryptoKey;
  const thumbprint = await calculateJwkThumbprint(jwk);
  const { kty, n, e } = jwk;
  return {
    publicKeys: { keys: [{ kty, n, e, alg: algorithm, use: 'enc', kid: thumbprint } as JWK] },
    thumbprint,
    async open(jwe, idempotencyHash) {
      // A small envelope can hold a text that fills the memory.
      if ('zip' in decodeProtectedHeader(new TextDecoder().decode(jwe))) throw new Error('compressed');
      const { plaintext, protectedHeader } = await compactDecrypt(jwe, privateKey, {
        keyManagementAlgorithms: [algorithm],
        contentEncryptionAlgorithms: ['A256GCM'],
      });
      const { kid, sv, ikh } = protectedHeader;
      if (kid !== thumbprint) throw new Error('unknown key');
      if (sv !== schemaVersion) throw new Error('unknown schema version');
      if (ikh !== idempotencyHash) throw new Error('envelope of another complaint');
      return plaintext;
    },
  };
}
