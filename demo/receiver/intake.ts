import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Payload } from '../../src/complaint/payload/payload.schema.js';
import { addressGroup, senderAddress } from './address.js';
import { readBody } from './body.js';
import type { Calendar } from './calendar.js';
import type { ReceiverConfig } from './config.js';
import type { Decryption } from './encryption.js';
import { readIdempotencyKey, type IdempotencyKey } from './idempotency.js';
import { Limit } from './limits.js';
import { looksLikeReference, readReference } from './references.js';
import { problem, problemLater } from './problems.js';
import { StorageBusyError, StorageFullError, type Storage, type Stored } from './storage.js';
import { parseBody, validate } from './validation.js';

export type ReceiverEnv = { Bindings: HttpBindings };
type Request = Context<ReceiverEnv>;

/** The media types of a complaint: plain, or encrypted when we have a key. */
export const plainType = 'application/json';
export const encryptedType = 'application/jose+json';

const mediaType = (header: string | undefined) => header?.split(';')[0]?.trim().toLowerCase();

interface Parts {
  readonly config: ReceiverConfig;
  readonly storage: Storage;
  readonly calendar: Calendar;
  readonly decryption?: Decryption | undefined;
}

/** Makes the handler of `POST /v1/meldingen`: from a request to a receipt, or to a problem that says what to do. */
export function intake({ config, storage, calendar, decryption }: Parts) {
  const { perKey, perAddress, perReport } = config.limits;
  const desks = new Set(config.limits.deskAddresses.map(addressGroup));
  const keys = new Limit(perKey);
  const addresses = new Limit(perAddress);
  const additions = new Limit(perReport);
  const busy = new Set<string>();

  /** Who sends, as far as limits go. */
  function senderOf(c: Request): string {
    const connection = c.env.incoming.socket.remoteAddress;
    return addressGroup(senderAddress(connection, c.req.header('x-forwarded-for'), config.trustedProxies));
  }

  /** Seconds that this sender has to wait. */
  function waitOf(sender: string, key: IdempotencyKey): number | undefined {
    const byAddress = desks.has(sender) ? undefined : addresses.take(sender);
    return keys.take(key.hash) ?? byAddress;
  }

  /**
   * What an addition is counted as: this sender's additions to this reference, so that nobody is held up by somebody else, and no
   * answer tells whether the report exists. Who writes that they do not know the reference is not counted.
   */
  function additionBy(sender: string, payload: Payload): string | undefined {
    if (payload.soort !== 'aanvulling' || !payload.aanvullingOp) return undefined;
    return looksLikeReference(payload.aanvullingOp) ? `${sender} ${readReference(payload.aanvullingOp)}` : undefined;
  }

  function answer(c: Request, stored: Stored): Response {
    return stored.outcome === 'otherBody' ? problem(c, 'key-reused') : c.json(stored.receipt, 201);
  }

  async function receive(c: Request, sender: string, key: IdempotencyKey): Promise<Response> {
    const type = mediaType(c.req.header('content-type'));
    const encrypted = type === encryptedType && decryption !== undefined;
    if (type !== plainType && !encrypted) {
      return problem(c, 'unsupported-type', {
        headers: { accept: decryption ? `${plainType}, ${encryptedType}` : plainType },
      });
    }

    const body = await readBody(c.req.raw, encrypted ? config.bodyLimit.encrypted : config.bodyLimit.plain);
    if (body === 'too-large') return problem(c, 'too-large', { headers: { connection: 'close' } });

    const fingerprint = key.fingerprint(body);
    const before = storage.recall(key.id, fingerprint);
    if (before) return answer(c, before);

    const plain = encrypted ? await decryption.open(body, key.hash).catch(() => undefined) : body;
    if (!plain) return problem(c, 'undecryptable-body');

    let input: unknown;
    try {
      input = parseBody(plain);
    } catch {
      return problem(c, 'unreadable-body');
    }
    const validated = validate(input);
    if ('errors' in validated) return problem(c, 'invalid-input', { errors: validated.errors });

    const { payload } = validated;
    const addition = additionBy(sender, payload);
    const wait = addition && additions.take(addition);
    if (wait) return problemLater(c, 'too-many-requests', wait);
    const receivedAt = new Date();
    const keptSince = calendar.keptSince(receivedAt);
    const stored = await storage.store({ payload, receivedAt, keptSince, key: key.id, fingerprint });
    // Whoever adds to their own addition adds to the same report.
    if (addition && stored.outcome === 'new') additions.join(`${sender} ${stored.receipt.referentienummer}`, addition);
    return answer(c, stored);
  }

  return async (c: Request): Promise<Response> => {
    const key = readIdempotencyKey(c.req.header('idempotency-key'));
    if (!key) return problem(c, 'idempotency-key-required');
    const sender = senderOf(c);
    const wait = waitOf(sender, key);
    if (wait) return problemLater(c, 'too-many-requests', wait);
    if (busy.has(key.hash)) return problemLater(c, 'still-busy', 1);
    busy.add(key.hash);
    try {
      return await receive(c, sender, key);
    } catch (error) {
      if (error instanceof StorageFullError) return problemLater(c, 'storage-full', 60);
      if (error instanceof StorageBusyError) return problemLater(c, 'storage-busy', 5);
      throw error;
    } finally {
      busy.delete(key.hash);
    }
  };
}
