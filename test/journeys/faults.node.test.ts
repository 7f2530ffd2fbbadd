import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { findChromium } from '../../scripts/browsers.mjs';
import type { Payload } from '../../src/complaint/payload.schema.js';
import { rows, type Row } from '../faulty-server/fault-table.js';
import { startDeadPorts, startFaultyServer, type Endpoint, type FaultyServer } from '../faulty-server/faulty-server.js';
import { serverText } from '../faulty-server/faults.js';
import type { Report, Settings } from '../faulty-server/harness.js';
import { startKeyServer, type KeyServer } from '../faulty-server/key-server.js';
import { open, recipientKey } from '../faulty-server/recipient-key.js';
import { startSender, type Sender } from '../faulty-server/sender.js';
import type { SubmissionInput } from '../../src/machines/submission.machine.js';

/** Time enough on a busy machine, and little where the time has to pass. */
const calm: Settings = { timeout: 10_000, pause: 5 };
const quick: Settings = { timeout: 400, pause: 5 };
const settingsFor = ({ faults }: Pick<Row, 'faults'>) =>
  faults.some((fault) => /silence|drip/i.test(fault)) ? quick : calm;

const payload: Payload = {
  meta: { schemaVersie: '1.0', boomVersie: '1', taal: 'nl', kanaal: 'embed', verzondenOp: '2026-03-02T10:14:00+01:00' },
  soort: 'aanvulling',
  watIsNieuw: 'Gisteren kreeg ik alsnog een brief. Er staat “wij weten van niets”. 😞',
  rol: 'client',
  anonimiteit: 'anoniem',
};

let server: FaultyServer;
let keys: KeyServer;
let sender: Sender;
let page: Page;

const startWith = (order: Omit<SubmissionInput, 'payload'>, settings = calm, on = page): Promise<Report> =>
  on.evaluate(([input, given]) => window.harness.start(input, given), [{ ...order, payload }, settings] as const);
const start = (endpoint: string, settings = calm, on = page): Promise<Report> => startWith({ endpoint }, settings, on);
const begin = (endpoint: string, settings = quick, on = page): Promise<void> =>
  on.evaluate(([input, given]) => window.harness.begin(input, given), [{ endpoint, payload }, settings] as const);
const send = (type: 'retry' | 'edit', times = 1): Promise<Report> =>
  page.evaluate(([event, often]) => window.harness.send(event, often), [type, times] as const);

/** Every copy that came in was the same: one key, one text. */
function assertOneParcel({ shelf }: Endpoint): void {
  assert.ok(new Set(shelf.arrivals.map(({ key }) => key)).size <= 1, 'one key');
  assert.ok(new Set(shelf.arrivals.map(({ body }) => body)).size <= 1, 'the same bytes');
}

function assertKept(report: Report): void {
  assert.deepEqual(report.draft, payload);
  assert.ok(!report.everything.includes(serverText), 'nothing that the server wrote is held');
}

async function assertRow(row: Row): Promise<void> {
  const endpoint = server.endpoint(row.faults);
  const report = await start(endpoint.url, settingsFor(row));
  assert.equal(report.state, row.ends);
  assert.equal(report.code, row.code);
  assert.equal(report.attempts, row.attempts);
  assert.equal(endpoint.shelf.stored, row.stored);
  assert.equal(
    report.canEdit,
    row.ends === 'refused' || row.ends === 'notSent',
    'may be changed only after a definite no',
  );
  assert.equal(report.canRetry, row.ends === 'unknown' || row.ends === 'notSent');
  assertKept(report);

  if (report.canRetry) {
    const again = await send('retry');
    assert.equal(again.state, 'sent', 'once the fault is gone, trying again ends well');
    assertKept(again);
  }
  assert.equal(
    endpoint.shelf.stored,
    row.ends === 'refused' ? 0 : 1,
    'exactly one complaint is stored when it ends as sent',
  );
  assert.equal(server.elsewhere.requests + server.elsewhere.preflights, 0, 'no redirect is followed');
  assertOneParcel(endpoint);
}

describe('sending to a server that fails', () => {
  before(async () => {
    server = await startFaultyServer();
    keys = await startKeyServer();
    sender = await startSender(await findChromium());
    page = await sender.open();
  });
  after(async () => {
    await sender.stop();
    keys.stop();
    await server.stop();
  });

  for (const row of rows) {
    it(`${row.faults.join(', ') || 'no fault'}: ${row.ends}${row.code ? ` (${row.code})` : ''}`, () => assertRow(row));
  }

  it('gives up an attempt in time', async () => {
    const began = performance.now();
    assert.equal((await start(server.endpoint(['silence']).url, quick)).attempts, 2);
    const took = performance.now() - began;
    assert.ok(took >= quick.timeout && took < 10 * quick.timeout, `${took} ms`);
  });

  it('hands the refused fields back, as pointers and codes', async () => {
    const plain = await start(server.endpoint(['pointers400']).url);
    assert.deepEqual(plain.errors, [{ pointer: '/watIsNieuw', code: 'tooLong' }]);
    const fragment = await start(server.endpoint(['fragment400']).url);
    assert.deepEqual(fragment.errors, [{ pointer: '/watIsNieuw', code: 'rejected' }]);
    const released = await send('edit');
    assert.deepEqual(released.output, { kind: 'edit', errors: fragment.errors });
  });

  it('gives a changed complaint another key', async () => {
    const endpoint = server.endpoint(['pointers400']);
    await start(endpoint.url);
    await send('edit');
    assert.equal((await start(endpoint.url)).state, 'sent');
    assert.equal(new Set(endpoint.shelf.arrivals.map(({ key }) => key)).size, 2);
    assert.equal(endpoint.shelf.stored, 1);
  });

  it('sends once for ten fast clicks', async () => {
    const endpoint = server.endpoint(['bare404']);
    await start(endpoint.url);
    assert.equal((await send('retry', 10)).state, 'sent');
    assert.equal(endpoint.requests, 2);
  });

  it('keeps one complaint when the browser itself repeats the request on a used connection', async () => {
    const endpoint = server.endpoint(['acceptThenDrop'], { reuseConnection: true });
    assert.equal((await start(endpoint.url)).state, 'sent');
    assert.equal(endpoint.shelf.stored, 1);
    assertOneParcel(endpoint);
  });

  it('cannot tell a refused port, a reset connection, an unknown name and a broken TLS from a lost answer', async () => {
    const dead = await startDeadPorts();
    const urls = [
      `http://127.0.0.1:${dead.refused}/v1/meldingen`,
      `http://127.0.0.1:${dead.resets}/v1/meldingen`,
      'https://nergens.invalid/v1/meldingen',
      `https://127.0.0.1:${server.port}/v1/meldingen`,
    ];
    for (const url of urls) {
      const report = await start(url);
      assert.deepEqual([report.state, report.code, report.attempts], ['unknown', 'noAnswer', 4], url);
      assertKept(report);
    }
    dead.stop();
  });

  it('knows that nothing was sent when the policy of the page forbids it', async () => {
    const endpoint = server.endpoint([]);
    const strict = await sender.open('strict');
    const report = await start(endpoint.url, calm, strict);
    assert.deepEqual([report.state, report.code, report.attempts], ['notSent', 'blocked', 1]);
    assert.equal(endpoint.requests + endpoint.preflights, 0);
    await strict.context().close();
  });

  it('knows that nothing was sent without a network, and sends when it is back', async () => {
    const endpoint = server.endpoint([]);
    await page.context().setOffline(true);
    const report = await start(endpoint.url.replace('127.0.0.1', 'klacht.test'));
    assert.deepEqual([report.state, report.code, report.attempts], ['notSent', 'offline', 1]);
    assertKept(report);
    await page.context().setOffline(false);
    assert.equal((await send('retry')).state, 'sent');
    assert.equal(endpoint.shelf.stored, 1);
  });

  it('stays in doubt when the network goes after a lost answer', async () => {
    const endpoint = server.endpoint(['acceptThenDrop', 'silence', 'silence']);
    await begin(endpoint.url.replace('127.0.0.1', 'klacht.test'));
    await waitUntil(() => endpoint.requests >= 2);
    await page.context().setOffline(true);
    const report = await page.evaluate(() => window.harness.send('retry', 0));
    assert.deepEqual([report.state, report.code, report.canEdit], ['unknown', 'offline', false]);
    await page.context().setOffline(false);
    assert.equal((await send('retry')).state, 'sent');
    assert.equal(endpoint.shelf.stored, 1);
  });

  it('does not mind a clock that jumps', async () => {
    const endpoint = server.endpoint(['bare503', 'short429']);
    await page.evaluate(() => {
      const now = Date.now;
      let day = 0;
      Date.now = () => now() + (day = day === 0 ? 86_400_000 : 0);
    });
    const report = await start(endpoint.url);
    assert.deepEqual([report.state, report.attempts], ['sent', 3]);
    await page.reload();
    await page.waitForFunction(() => 'harness' in window);
  });

  it('leaves at most one complaint behind when the page is closed while sending', async () => {
    const endpoint = server.endpoint(['acceptThenSilence']);
    const closing = await sender.open();
    await begin(endpoint.url, { timeout: 20_000, pause: 5 }, closing);
    await waitUntil(() => endpoint.shelf.stored === 1);
    await closing.context().close();
    assert.equal(endpoint.requests, 1);
  });

  it('sends an envelope that only the recipient can open, the same one after a lost answer', async () => {
    const key = recipientKey();
    const endpoint = server.endpoint(['acceptThenDrop']);
    const encryption = { keySet: keys.publish({ keys: [key.jwk] }), thumbprints: [key.thumbprint] };
    assert.equal((await startWith({ endpoint: endpoint.url, encryption })).state, 'sent');
    assert.equal(endpoint.shelf.arrivals.length, 2);
    assert.equal(endpoint.shelf.stored, 1);
    assertOneParcel(endpoint);
    const { header, plaintext } = open(endpoint.shelf.arrivals[0]?.body ?? '', key);
    assert.equal(header['alg'], 'RSA-OAEP-256');
    assert.deepEqual(JSON.parse(plaintext), payload);
  });

  it('sends nothing without the key that the site trusts', async () => {
    const [key, other] = [recipientKey(), recipientKey()];
    const endpoint = server.endpoint([]);
    const cases = [
      [keys.publish({ keys: [other.jwk] }), 'keyUntrusted'],
      [keys.publish('', { status: 503 }), 'keyUnavailable'],
      ['https://nergens.invalid/keys', 'keyUnavailable'],
    ] as const;
    for (const [keySet, code] of cases) {
      const report = await startWith({ endpoint: endpoint.url, encryption: { keySet, thumbprints: [key.thumbprint] } });
      assert.deepEqual([report.state, report.code, report.attempts], ['notSent', code, 0]);
      assertKept(report);
    }
    assert.equal(endpoint.requests + endpoint.preflights, 0);
  });

  it('sends nothing but what was agreed', async () => {
    const endpoint = server.endpoint([]);
    const seen = page.waitForRequest((request) => request.url() === endpoint.url && request.method() === 'POST');
    await start(endpoint.url);
    const headers = await (await seen).allHeaders();
    assert.match(
      headers['idempotency-key'] ?? '',
      /^"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"$/,
    );
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['accept'], 'application/json, application/problem+json');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers['referer'], undefined);
    assert.equal(headers['cookie'], undefined);
    assert.deepEqual(JSON.parse(endpoint.shelf.arrivals[0]?.body ?? ''), payload);
  });
});

async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
