import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { limits, schemaVersion, type Payload } from '../../../src/complaint/payload/payload.schema.js';

/** Whoever reads what was sent sees at once that it is no complaint. */
const mark = 'TEST van check-endpoint. Dit is geen echte melding, gooi haar weg.';

const common = () => ({
  meta: {
    schemaVersie: schemaVersion,
    boomVersie: 'test',
    taal: 'nl',
    kanaal: 'embed',
    herkomst: 'TEST check-endpoint',
    verzondenOp: new Date().toISOString(),
  } as const,
  rol: 'client' as const,
  anonimiteit: 'anoniem' as const,
});

/** A complaint without a person, marked as a test. */
export const testComplaint = (story?: string): Payload => ({
  ...common(),
  soort: 'klacht',
  signaal: {
    pad: [],
    sector: 'anders',
    zorgaanbieder: { naam: 'TEST' },
    watGebeurd: story ? `${mark} ${story}` : mark,
    stand: {},
    doel: [],
  },
});

/** The same with the longest story that the contract allows, filled with one sign. */
export const longestComplaint = (sign: string): Payload =>
  testComplaint(sign.repeat(limits.story - Array.from(`${mark} `).length));

/** An addition to a report, marked as a test. */
export const testAddition = (aanvullingOp: string): Payload => ({
  ...common(),
  soort: 'aanvulling',
  aanvullingOp,
  watIsNieuw: mark,
});

export interface Sending {
  readonly key?: string;
  /** The header as it is, instead of a quoted key; `null` leaves it out. */
  readonly keyHeader?: string | null;
  readonly type?: string;
  readonly origin?: string;
}

/** Milliseconds that an endpoint may take: as long as the widget waits. */
export const patience = 20_000;

/** Longest time, in seconds, that we wait for an endpoint that limits its senders. */
const longestWait = 120;

/** Sends a body as the widget does, and again when the endpoint asks to wait. */
export async function post(url: string, body: string | object, sending: Sending = {}): Promise<Response> {
  const { key = randomUUID(), keyHeader = `"${key}"`, type = 'application/json', origin } = sending;
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: {
      accept: 'application/json, application/problem+json',
      'content-type': type,
      ...(keyHeader !== null && { 'idempotency-key': keyHeader }),
      ...(origin && { origin }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const wait = Number(response.headers.get('retry-after'));
  if (response.status !== 429 || !(wait > 0 && wait <= longestWait)) return response;
  await delay(wait * 1000);
  return post(url, body, { ...sending, key });
}
