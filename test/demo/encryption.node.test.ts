import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { calculateJwkThumbprint, CompactEncrypt, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { openDecryption } from '../../demo/receiver/encryption.js';
import { schemaVersion } from '../../src/complaint/payload/payload.schema.js';
import { aReport, aSignal } from './example-payloads.js';
import { aDemo, aFolder, problemOf, send } from './running-demo.js';

const type = 'application/jose+json';
const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');

interface Envelope {
  readonly key: string;
  readonly jwk: JWK;
  readonly header?: object;
  readonly publicKey?: CryptoKey;
  readonly text?: string;
}

/** A complaint as the widget encrypts it; `header` replaces parts of the protected header. */
async function envelope({ key, jwk, header, publicKey, text = JSON.stringify(aReport()) }: Envelope): Promise<string> {
  const usual = {
    alg: 'RSA-OAEP-256',
    enc: 'A256GCM',
    typ: 'JWE',
    kid: jwk.kid ?? '',
    sv: schemaVersion,
    ikh: hashOf(key),
    ...header,
  };
  const recipient = publicKey ?? (await importJWK(jwk, usual.alg));
  return new CompactEncrypt(new TextEncoder().encode(`${text}   `)).setProtectedHeader(usual).encrypt(recipient);
}

const keyOf = async (url: string) => ((await (await fetch(`${url}/keys.json`)).json()) as { keys: [JWK] }).keys[0];

describe('An encrypted complaint', () => {
  it('is read and stored like any other, and sent twice it is stored once', async (t) => {
    const { url, receiver } = await aDemo(t, { encryption: true });
    const key = crypto.randomUUID();
    const body = await envelope({ key, jwk: await keyOf(url) });
    const first = await send(url, body, { key, type });
    assert.equal(first.status, 201);
    assert.deepEqual(await (await send(url, body, { key, type })).json(), await first.json());
    assert.equal(receiver.storage.newest(9).length, 1);
  });

  it('may be as long as the longest story', async (t) => {
    const { url } = await aDemo(t, { encryption: true });
    const key = crypto.randomUUID();
    const text = JSON.stringify(aReport({ signaal: aSignal({ watGebeurd: '😀'.repeat(8000) }) })).padEnd(60_000);
    const body = await envelope({ key, jwk: await keyOf(url), text });
    assert.equal((await send(url, body, { key, type })).status, 201);
  });

  it('is refused when it was made otherwise than agreed', async (t) => {
    const { url, receiver } = await aDemo(t, { encryption: true });
    const jwk = await keyOf(url);
    const key = crypto.randomUUID();
    const { publicKey: stranger } = await generateKeyPair('RSA-OAEP-256');
    const wrong = {
      'another algorithm': await envelope({ key, jwk, header: { alg: 'RSA-OAEP' } }),
      'another cipher': await envelope({ key, jwk, header: { enc: 'A128CBC-HS256' } }),
      'another key': await envelope({ key, jwk, publicKey: stranger }),
      'a compressed text': await envelope({ key, jwk, header: { zip: 'DEF' } }),
      'an unknown key id': await envelope({ key, jwk, header: { kid: 'iets' } }),
      'another schema version': await envelope({ key, jwk, header: { sv: '9.9' } }),
      'the envelope of another complaint': await envelope({ key: crypto.randomUUID(), jwk }),
      'a changed byte': (await envelope({ key, jwk })).replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')),
      'plain JSON': JSON.stringify(aReport()),
      nothing: '',
    };
    for (const [what, body] of Object.entries(wrong)) {
      const response = await send(url, body, { key, type });
      assert.equal(response.status, 400, what);
      assert.equal(await problemOf(response), 'undecryptable-body', what);
    }
    assert.equal(receiver.storage.newest(9).length, 0);
  });

  it('is refused by type where there is no key', async (t) => {
    const { url } = await aDemo(t, { encryption: false });
    assert.equal((await send(url, 'a.b.c.d.e', { type })).status, 415);
  });
});

describe('The key pair', () => {
  it('publishes nothing private, under the thumbprint that a site pins', async (t) => {
    const { url, receiver } = await aDemo(t, { encryption: true });
    const jwk = await keyOf(url);
    assert.deepEqual(Object.keys(jwk).sort(), ['alg', 'e', 'kid', 'kty', 'n', 'use']);
    assert.equal(await calculateJwkThumbprint(jwk), receiver.decryption?.thumbprint);
    assert.ok(Buffer.from(jwk.n ?? '', 'base64url').length * 8 >= 3072);
  });

  it('is kept over a restart, for this user only', async (t) => {
    const folder = aFolder(t);
    const { thumbprint } = await openDecryption(folder);
    assert.equal((await openDecryption(folder)).thumbprint, thumbprint);
    assert.equal(statSync(join(folder, 'private-key.jwk.json')).mode & 0o777, 0o600);
  });

  it('that cannot be used stops the start, by the name of its file', async (t) => {
    const folder = aFolder(t);
    const file = join(folder, 'private-key.jwk.json');
    const { kty, n, e } = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
    for (const text of ['', '{', 'null', '{}', JSON.stringify({ kty, n, e })]) {
      writeFileSync(file, text);
      await assert.rejects(
        openDecryption(folder),
        /private-key\.jwk\.json holds no private key that can be used/,
        text,
      );
      assert.equal(readFileSync(file, 'utf8'), text);
    }
  });
});
