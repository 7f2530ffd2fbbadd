import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { schemaVersion } from '../../../src/complaint/payload/payload.schema.js';
import { encryptPayload } from '../../../src/complaint/sending/encrypt.js';
import { startKeyServer, type KeyServer } from '../../faulty-server/key-server.js';
import { open, recipientKey } from '../../faulty-server/recipient-key.js';

const idempotencyKey = '2f1c7a52-6c1e-4c54-9e6a-0d1f7b9a6a11';
const json = JSON.stringify({ soort: 'aanvulling', watIsNieuw: 'Café “De Zorg” 😞' });
const never = new AbortController().signal;

describe('encryption for the recipient', () => {
  const key = recipientKey();
  let server: KeyServer;
  before(async () => {
    server = await startKeyServer();
  });
  after(() => server.stop());

  const encrypt = (keys: readonly object[], thumbprints: readonly string[], text = json) =>
    encryptPayload(text, idempotencyKey, { keySet: server.publish({ keys }), thumbprints }, never);
  const body = async (...given: Parameters<typeof encrypt>): Promise<string> => {
    const encrypted = await encrypt(...given);
    assert.ok(encrypted.ok);
    return encrypted.body;
  };

  it('can be opened by the recipient alone, and says the same', async () => {
    const jwe = await body([{ ...key.jwk, kid: 'lmz-2026' }], [key.thumbprint]);
    const { header, plaintext } = open(jwe, key);
    assert.equal(plaintext.trimEnd(), json);
    assert.deepEqual(header, {
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      typ: 'JWE',
      kid: 'lmz-2026',
      sv: schemaVersion,
      ikh: createHash('sha256').update(idempotencyKey).digest('base64url'),
    });
    assert.throws(() => open(jwe, recipientKey()));
  });

  it('uses RSA-OAEP only when the key says so', async () => {
    const { header, plaintext } = open(await body([{ ...key.jwk, alg: 'RSA-OAEP' }], [key.thumbprint]), key);
    assert.equal(header['alg'], 'RSA-OAEP');
    assert.equal(plaintext.trimEnd(), json);
  });

  it('names the key by its thumbprint when it has no name', async () => {
    assert.equal(open(await body([key.jwk], [key.thumbprint]), key).header['kid'], key.thumbprint);
  });

  it('is as long for a short story as for one that is a little longer', async () => {
    const lengths = await Promise.all(
      [10, 4_000, 4_096, 4_097].map(async (size) => {
        const jwe = await body([key.jwk], [key.thumbprint], `"${'x'.repeat(size - 2)}"`);
        return [jwe.length, open(jwe, key).length];
      }),
    );
    assert.deepEqual(lengths[0], lengths[1]);
    assert.deepEqual(lengths[1], lengths[2]);
    assert.deepEqual(
      lengths.map(([, plain]) => plain),
      [4_096, 4_096, 4_096, 8_192],
    );
  });

  it('is different every time, so it is made once', async () => {
    assert.notEqual(await body([key.jwk], [key.thumbprint]), await body([key.jwk], [key.thumbprint]));
  });

  it('takes the key that is pinned first, while two overlap', async () => {
    const next = recipientKey();
    const jwe = await body([key.jwk, next.jwk], [next.thumbprint, key.thumbprint]);
    assert.equal(open(jwe, next).plaintext.trimEnd(), json);
    const before = await body([key.jwk], [next.thumbprint, key.thumbprint]);
    assert.equal(open(before, key).plaintext.trimEnd(), json);
  });

  const short = recipientKey(1024);
  const small = recipientKey(2048, 3);
  const refused: Record<string, readonly [keys: readonly object[], thumbprints: readonly string[]]> = {
    'another key': [[recipientKey().jwk], [key.thumbprint]],
    'no pin': [[key.jwk], []],
    'a key under 2048 bits': [[short.jwk], [short.thumbprint]],
    'a key with a small exponent': [[small.jwk], [small.thumbprint]],
    'a key that has expired': [[{ ...key.jwk, exp: 1_700_000_000 }], [key.thumbprint]],
    'a key for signing': [[{ ...key.jwk, use: 'sig' }], [key.thumbprint]],
    'a key for another algorithm': [[{ ...key.jwk, alg: 'RSA1_5' }], [key.thumbprint]],
    'a key of another kind': [[{ kty: 'EC', crv: 'P-256', x: 'a', y: 'b' }], [key.thumbprint]],
    'a number that is none': [
      [
        { ...key.jwk, n: '"><script>' },
        { ...key.jwk, n: 'A' },
      ],
      [key.thumbprint],
    ],
  };
  for (const [what, [keys, thumbprints]] of Object.entries(refused)) {
    it(`refuses ${what}`, async () => {
      assert.deepEqual(await encrypt(keys, thumbprints), { ok: false, code: 'keyUntrusted' });
    });
  }

  const broken: Record<string, () => string> = {
    'is not there': () => 'http://127.0.0.1:1/keys',
    'is gone': () => server.publish('', { status: 404 }),
    'is a page': () => server.publish('<!doctype html>', { type: 'text/html' }),
    'is no JSON': () => server.publish('{'),
    'is empty': () => server.publish({ keys: [] }),
    'has too many keys': () => server.publish({ keys: Array.from({ length: 21 }, () => key.jwk) }),
    'is too large': () => server.publish({ keys: [key.jwk], more: 'x'.repeat(70_000) }),
  };
  for (const [what, url] of Object.entries(broken)) {
    it(`makes nothing when the key set ${what}`, async () => {
      const encryption = { keySet: url(), thumbprints: [key.thumbprint] };
      assert.deepEqual(await encryptPayload(json, idempotencyKey, encryption, never), {
        ok: false,
        code: 'keyUnavailable',
      });
    });
  }

  it('uses nothing private, should a set carry it by mistake', async () => {
    const whole = key.privateKey.export({ format: 'jwk' });
    assert.equal(open(await body([whole], [key.thumbprint]), key).plaintext.trimEnd(), json);
  });
});
