import { randomUUID } from 'node:crypto';
import { receiptSchema, type Receipt } from '../../../src/complaint/payload.schema.js';
import { post, testAddition, testComplaint } from './test-reports.js';

/** One promise that an endpoint must keep. */
export interface Check {
  readonly nl: string;
  readonly en: string;
  /** Passes by returning, fails by throwing a sentence that says what was seen. */
  run(target: Target): Promise<void>;
}

export interface Target {
  readonly url: string;
  /** A site that may embed the widget. */
  readonly origin: string;
}

class Broken extends Error {}

function must(holds: boolean, seen: string): asserts holds {
  if (!holds) throw new Broken(seen);
}

const typeOf = (response: Response) => response.headers.get('content-type')?.split(';')[0] ?? 'no content type';

async function receiptOf(response: Response): Promise<Receipt> {
  must(response.status === 201, `status ${response.status} instead of 201`);
  must(typeOf(response) === 'application/json', `${typeOf(response)} instead of application/json`);
  const { success, data } = receiptSchema.safeParse(await response.json().catch(() => undefined));
  must(success, 'the answer is not {referentienummer, ontvangenOp}');
  return data;
}

async function problemOf(response: Response, ...statuses: readonly number[]) {
  must(statuses.includes(response.status), `status ${response.status} instead of ${statuses.join(' or ')}`);
  must(typeOf(response) === 'application/problem+json', `${typeOf(response)} instead of application/problem+json`);
  const text = await response.text();
  return { text, document: JSON.parse(text) as { status?: unknown; errors?: { pointer?: unknown }[] } };
}

/** What is sent where it is wrong; it may not come back. */
const canary = `kanarie-${randomUUID()}`;

/** Every promise, in the order in which it makes sense to repair them. */
export const checks: readonly Check[] = [
  {
    nl: 'neemt een melding aan: 201 met nummer en tijd',
    en: 'accepts a report: 201 with reference and time',
    run: async ({ url }) => void (await receiptOf(await post(url, testComplaint()))),
  },
  {
    nl: 'neemt tekst in elk schrift aan',
    en: 'accepts text in every script',
    run: async ({ url }) => void (await receiptOf(await post(url, testComplaint('شكوى ትግርኛ Скарга ąćę 😀')))),
  },
  {
    nl: 'neemt het langste verhaal aan (8000 tekens)',
    en: 'accepts the longest story (8000 characters)',
    async run({ url }) {
      const story = testComplaint('x');
      if (story.soort === 'klacht')
        story.signaal.watGebeurd = story.signaal.watGebeurd.padEnd(8000, '😀').slice(0, 8000);
      await receiptOf(await post(url, story));
    },
  },
  {
    nl: 'geeft dezelfde melding twee keer hetzelfde nummer',
    en: 'gives the same request the same reference again',
    async run({ url }) {
      const key = randomUUID();
      const body = JSON.stringify(testComplaint());
      const first = await receiptOf(await post(url, body, { key }));
      const second = await receiptOf(await post(url, body, { key }));
      must(first.referentienummer === second.referentienummer, 'two references for one complaint');
      must(first.ontvangenOp === second.ontvangenOp, 'two times for one complaint');
    },
  },
  {
    nl: 'geeft een nieuwe melding een ander nummer',
    en: 'gives another complaint another reference',
    async run({ url }) {
      const first = await receiptOf(await post(url, testComplaint()));
      const second = await receiptOf(await post(url, testComplaint()));
      must(first.referentienummer !== second.referentienummer, 'one reference for two complaints');
    },
  },
  {
    nl: 'weigert een sleutel die al voor iets anders is gebruikt (422)',
    en: 'refuses a key that was used for another body (422)',
    async run({ url }) {
      const key = randomUUID();
      await receiptOf(await post(url, testComplaint(), { key }));
      await problemOf(await post(url, testComplaint('anders'), { key }), 422);
    },
  },
  {
    nl: 'bewaart er één als dezelfde melding tien keer tegelijk komt',
    en: 'keeps one when the same request comes ten times at once',
    async run({ url }) {
      const key = randomUUID();
      const body = JSON.stringify(testComplaint());
      const answers = await Promise.all(Array.from({ length: 10 }, () => post(url, body, { key })));
      const strange = answers.find(({ status }) => status !== 201 && status !== 409);
      must(!strange, `status ${strange?.status} instead of 201 or 409`);
      must(
        answers.every(({ status, headers }) => status !== 409 || headers.has('retry-after')),
        '409 without Retry-After',
      );
      const receipts = await Promise.all(answers.filter(({ status }) => status === 201).map(receiptOf));
      const { size } = new Set(receipts.map(({ referentienummer }) => referentienummer));
      must(size === 1, `${size} references for one complaint`);
    },
  },
  {
    nl: 'wil een sleutel zien, tussen aanhalingstekens (400)',
    en: 'wants an idempotency key between quotes (400)',
    async run({ url }) {
      for (const keyHeader of [null, 'geen-sleutel'])
        await problemOf(await post(url, testComplaint(), { keyHeader }), 400);
    },
  },
  {
    nl: 'zegt waar een fout zit (400 met pointers)',
    en: 'says where the input is wrong (400 with pointers)',
    async run({ url }) {
      const { document } = await problemOf(await post(url, { ...testComplaint(), rol: canary }), 400);
      must(document.status === 400, 'no status in the problem document');
      must(document.errors?.some(({ pointer }) => pointer === '/rol') === true, 'no error with pointer /rol');
    },
  },
  {
    nl: 'herhaalt nooit wat iemand invulde',
    en: 'never repeats what somebody typed',
    async run({ url }) {
      const wrong = { ...testComplaint(), rol: canary, [canary]: canary };
      const { text } = await problemOf(await post(url, wrong), 400);
      must(!text.includes(canary), 'the answer repeats a value that was sent');
    },
  },
  {
    nl: 'weigert velden die niet bestaan, ook een naam bij een anonieme melding',
    en: 'refuses unknown fields, also a person in an anonymous report',
    async run({ url }) {
      await problemOf(await post(url, { ...testComplaint(), melder: { naam: 'TEST' } }), 400);
    },
  },
  {
    nl: 'weigert wat geen JSON is (400)',
    en: 'refuses what is not JSON (400)',
    run: async ({ url }) => void (await problemOf(await post(url, '{"meta":'), 400)),
  },
  {
    nl: 'weigert een ander soort inhoud (415) en te veel inhoud (413)',
    en: 'refuses another content type (415) and too much content (413)',
    async run({ url }) {
      await problemOf(await post(url, testComplaint(), { type: 'text/plain' }), 415);
      await problemOf(await post(url, 'x'.repeat(512 * 1024)), 413);
    },
  },
  {
    nl: 'verraadt niet of een nummer bestaat',
    en: 'does not tell whether a reference exists',
    async run({ url }) {
      const { referentienummer } = await receiptOf(await post(url, testComplaint()));
      await receiptOf(await post(url, testAddition(referentienummer)));
      await receiptOf(await post(url, testAddition('ZZZZ-ZZZZ-ZZ')));
    },
  },
  {
    nl: 'laat een site met de klachtwijzer sturen (CORS)',
    en: 'lets a site with the widget send (CORS)',
    async run({ url, origin }) {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      };
      const preflight = await fetch(url, { method: 'OPTIONS', headers });
      must(preflight.ok, `status ${preflight.status} for the preflight`);
      const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
      must(allowed.includes('content-type') && allowed.includes('idempotency-key'), `allowed headers: "${allowed}"`);
      const answer = await post(url, testComplaint(), { origin });
      for (const { headers: seen } of [preflight, answer]) {
        must(['*', origin].includes(seen.get('access-control-allow-origin') ?? ''), `no leave for ${origin}`);
        must(seen.get('access-control-allow-credentials') === null, 'cookies are allowed, and must not be');
      }
      const exposed = answer.headers.get('access-control-expose-headers')?.toLowerCase() ?? '';
      must(exposed.includes('retry-after'), 'Retry-After is not exposed');
    },
  },
  {
    nl: 'laat antwoorden nergens bewaren en zet veilige koppen',
    en: 'lets nobody keep answers, and sends safe headers',
    async run({ url }) {
      const { headers } = await post(url, testComplaint());
      must(headers.get('cache-control')?.includes('no-store') === true, 'no Cache-Control: no-store');
      must(headers.get('x-content-type-options') === 'nosniff', 'no X-Content-Type-Options: nosniff');
      must(headers.get('set-cookie') === null, 'a cookie is set');
    },
  },
];

/** Why a check failed, in a few words. */
export const reasonOf = (error: unknown): string =>
  error instanceof Broken ? error.message : `no usable answer (${error instanceof Error ? error.name : 'unknown'})`;
