import { createHash, randomUUID } from 'node:crypto';
import { CompactEncrypt, importJWK } from 'jose';
import { encryptPayload } from '../../../src/complaint/sending/encrypt.js';
import {
  chooseKey,
  type Encryption,
  type KeyRefusal,
  type TrustedKey,
} from '../../../src/complaint/sending/key-set.js';
import { schemaVersion } from '../../../src/complaint/payload/payload.schema.js';
import { must, problemOf, receiptOf, type Check, type Target } from './check.js';
import { longestComplaint, patience, post, testComplaint } from './test-reports.js';
import { Broken } from './words.js';

/** A target that takes encrypted complaints. */
export type EncryptedTarget = Target & { readonly encryption: Encryption };

const type = 'application/jose+json';
const { signal } = new AbortController();

const refused = (code: KeyRefusal): Broken =>
  code === 'keyUnavailable'
    ? new Broken({ nl: 'de sleutels zijn niet op te halen', en: 'the keys cannot be fetched' })
    : new Broken({
        nl: 'geen sleutel met deze vingerafdruk die gebruikt mag worden',
        en: 'no key with this thumbprint that may be used',
      });

async function keyOf({ encryption }: EncryptedTarget): Promise<TrustedKey> {
  const choice = await chooseKey(encryption, signal);
  if (!choice.ok) throw refused(choice.code);
  return choice.key;
}

/** A complaint in an envelope, as the widget makes it. */
async function envelope({ encryption }: EncryptedTarget, key: string, complaint = testComplaint()): Promise<string> {
  const encrypted = await encryptPayload(JSON.stringify(complaint), key, encryption, signal);
  if (!encrypted.ok) throw refused(encrypted.code);
  return encrypted.body;
}

/** A sound envelope with another cipher than was agreed. */
async function otherCipher({ kid, alg, n, e }: TrustedKey, key: string): Promise<string> {
  const ikh = createHash('sha256').update(key).digest('base64url');
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(testComplaint())))
    .setProtectedHeader({ alg, enc: 'A128GCM', typ: 'JWE', kid, sv: schemaVersion, ikh })
    .encrypt(await importJWK({ kty: 'RSA', n, e }, alg));
}

/** The envelope with one sign changed in the middle of what was encrypted. */
function damaged(jwe: string): string {
  const at = jwe.lastIndexOf('.') - 40;
  return `${jwe.slice(0, at)}${jwe[at] === 'A' ? 'B' : 'A'}${jwe.slice(at + 1)}`;
}

/** What an endpoint must do with encrypted complaints. */
export const encryptionChecks: readonly Check<EncryptedTarget>[] = [
  {
    nl: 'heeft een sleutel die de klachtwijzer vertrouwt, en elke site mag hem lezen',
    en: 'has a key that the widget trusts, and every site may read it',
    async run(target) {
      await keyOf(target);
      const { origin, encryption } = target;
      const { headers } = await fetch(encryption.keySet, {
        headers: { origin },
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      must(
        ['*', origin].includes(headers.get('access-control-allow-origin') ?? ''),
        `${origin} mag de sleutels niet lezen`,
        `no leave for ${origin} to read the keys`,
      );
    },
  },
  {
    nl: 'neemt een versleutelde melding aan, en dezelfde envelop nog eens met hetzelfde nummer',
    en: 'accepts an encrypted report, and the same envelope again with the same reference',
    async run(target) {
      const key = randomUUID();
      const body = await envelope(target, key);
      const first = await receiptOf(await post(target.url, body, { key, type }));
      const second = await receiptOf(await post(target.url, body, { key, type }));
      must(
        first.referentienummer === second.referentienummer,
        'twee nummers voor één melding',
        'two references for one complaint',
      );
    },
  },
  {
    nl: 'neemt het langste verhaal ook versleuteld aan',
    en: 'accepts the longest story when it is encrypted too',
    async run(target) {
      const key = randomUUID();
      const body = await envelope(target, key, longestComplaint('😀'));
      await receiptOf(await post(target.url, body, { key, type }));
    },
  },
  {
    nl: 'weigert een envelop die voor een andere sleutel is gemaakt (400)',
    en: 'refuses an envelope that was made for another idempotency key (400)',
    async run(target) {
      const body = await envelope(target, randomUUID());
      await problemOf(await post(target.url, body, { key: randomUUID(), type }), 400);
    },
  },
  {
    nl: 'weigert een beschadigde envelop en een andere versleuteling (400)',
    en: 'refuses a damaged envelope and another cipher (400)',
    async run(target) {
      const key = randomUUID();
      await problemOf(await post(target.url, damaged(await envelope(target, key)), { key, type }), 400);
      const other = randomUUID();
      await problemOf(await post(target.url, await otherCipher(await keyOf(target), other), { key: other, type }), 400);
    },
  },
];
