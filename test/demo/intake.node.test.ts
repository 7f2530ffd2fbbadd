import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { receiptSchema, type Receipt } from '../../src/complaint/payload/payload.schema.js';
import { aReport, aSignal } from './example-payloads.js';
import { aDemo, problemOf, send, type Problem } from './running-demo.js';

describe('A complaint that is sent', () => {
  it('is answered with a reference that is not a number in a row', async (t) => {
    const { url, receiver } = await aDemo(t);
    const response = await send(url, aReport());
    assert.equal(response.status, 201);
    const { referentienummer } = receiptSchema.parse(await response.json());
    assert.match(referentienummer, /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{2}$/);
    assert.deepEqual(
      receiver.storage.newest(9).map(({ reference }) => reference),
      [referentienummer],
    );
  });

  it('gives the same answer and is stored once when the same request comes again', async (t) => {
    const { url, receiver } = await aDemo(t);
    const key = crypto.randomUUID();
    const first = await send(url, aReport(), { key });
    const second = await send(url, aReport(), { key });
    assert.equal(second.status, 201);
    assert.deepEqual(await second.json(), await first.json());
    assert.equal(receiver.storage.newest(9).length, 1);
  });

  it('is refused under a key that was used for something else', async (t) => {
    const { url, receiver } = await aDemo(t);
    const key = crypto.randomUUID();
    await send(url, aReport(), { key });
    const other = await send(url, aReport({ rol: 'naaste' }), { key });
    assert.equal(other.status, 422);
    assert.equal(await problemOf(other), 'key-reused');
    assert.equal(receiver.storage.newest(9).length, 1);
  });

  it('is asked to wait while the same request is still under way', async (t) => {
    const { url, receiver } = await aDemo(t);
    const key = crypto.randomUUID();
    const body = JSON.stringify(aReport());
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': `"${key}"`,
      'content-length': body.length,
    };
    const slow = request(`${url}/v1/meldingen`, { method: 'POST', headers });
    const answered = new Promise<number | undefined>((resolve) =>
      slow.on('response', (r) => resolve(r.resume().statusCode)),
    );
    slow.write(body.slice(0, 20));
    await new Promise((resolve) => setTimeout(resolve, 100));

    const meanwhile = await send(url, body, { key });
    assert.equal(meanwhile.status, 409);
    assert.equal(await problemOf(meanwhile), 'still-busy');
    assert.equal(meanwhile.headers.get('retry-after'), '1');

    slow.end(body.slice(20));
    assert.equal(await answered, 201);
    assert.equal((await send(url, body, { key })).status, 201);
    assert.equal(receiver.storage.newest(9).length, 1);
  });

  it('is stored once when 25 requests with one key come at the same time', async (t) => {
    const { url, receiver } = await aDemo(t);
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 25 }, () => send(url, aReport(), { key })));
    assert.ok(answers.every(({ status }) => status === 201 || status === 409));
    assert.ok(answers.some(({ status }) => status === 201));
    assert.equal(receiver.storage.newest(9).length, 1);
  });

  it('may be tried again when its connection broke half-way', async (t) => {
    const { url, receiver } = await aDemo(t);
    const key = crypto.randomUUID();
    const headers = { 'content-type': 'application/json', 'idempotency-key': `"${key}"`, 'content-length': 5000 };
    const broken = request(`${url}/v1/meldingen`, { method: 'POST', headers });
    broken.on('error', () => undefined);
    broken.write('{"meta":');
    await new Promise((resolve) => setTimeout(resolve, 50));
    broken.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal((await send(url, aReport(), { key })).status, 201);
    assert.equal(receiver.storage.newest(9).length, 1);
  });
});

describe('A request that is not right', () => {
  it('is told that its key is missing or not a quoted UUID', async (t) => {
    const { url } = await aDemo(t);
    for (const value of ['', 'abc', '"abc"', crypto.randomUUID(), `"${crypto.randomUUID()}"; a=1`]) {
      const response = await send(url, aReport(), { headers: { 'idempotency-key': value } });
      assert.equal(response.status, 400, value);
      assert.equal(await problemOf(response), 'idempotency-key-required', value);
    }
  });

  it('learns where and what, and never reads back what was sent', async (t) => {
    const { url } = await aDemo(t);
    const secret = 'geheim-4711';
    const wrong = { ...aReport(), [secret]: secret, rol: secret, melder: { email: secret, [secret]: 1 } };
    const response = await send(url, wrong);
    assert.equal(response.status, 400);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    const text = await response.text();
    const { errors } = JSON.parse(text) as Problem;
    assert.deepEqual(errors?.map(({ pointer }) => pointer).sort(), ['', '/melder', '/melder/email', '/rol']);
    assert.ok(!text.includes(secret));
  });

  it('is refused for a date that does not exist or has yet to come', async (t) => {
    const { url } = await aDemo(t);
    for (const waarde of ['2026-02-30', '2031-01-01']) {
      const response = await send(url, aReport({ signaal: aSignal({ wanneer: { precisie: 'dag', waarde } }) }));
      const { errors } = (await response.json()) as Problem;
      assert.deepEqual(
        errors?.map(({ pointer }) => pointer),
        ['/signaal/wanneer/waarde'],
        waarde,
      );
    }
  });

  it('is refused when it is not one JSON object in UTF-8', async (t) => {
    const { url } = await aDemo(t);
    const bodies = ['', '{', '['.repeat(30_000), new Uint8Array([0x22, 0xff, 0x22])];
    for (const body of bodies) assert.equal(await problemOf(await send(url, body)), 'unreadable-body');
  });

  it('is refused by type, size, method and address, each with its own status', async (t) => {
    const { url } = await aDemo(t);
    const type = await send(url, aReport(), { type: 'text/plain' });
    assert.deepEqual([type.status, type.headers.get('accept')], [415, 'application/json']);
    assert.equal((await send(url, 'x'.repeat(64 * 1024 + 1))).status, 413);
    const method = await fetch(`${url}/v1/meldingen`);
    assert.deepEqual([method.status, method.headers.get('allow')], [405, 'POST, OPTIONS']);
    assert.equal((await fetch(`${url}/v1/onbekend`)).status, 404);
  });

  it('is stopped when a body without a length turns out too large', async (t) => {
    const { url } = await aDemo(t);
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': `"${crypto.randomUUID()}"` };
      const chunked = request(`${url}/v1/meldingen`, { method: 'POST', headers }, (r) =>
        resolve(r.resume().statusCode),
      );
      chunked.on('error', reject);
      for (let sent = 0; sent < 5; sent += 1) chunked.write('x'.repeat(16 * 1024));
      chunked.end();
    });
    assert.equal(status, 413);
  });

  it('never breaks the receiver, whatever JSON it holds', async (t) => {
    const { url, receiver } = await aDemo(t);
    const property = fc.asyncProperty(fc.jsonValue(), async (value) => {
      assert.equal((await send(url, JSON.stringify(value))).status, 400);
    });
    await fc.assert(property, { numRuns: 150 });
    assert.equal(receiver.storage.newest(9).length, 0);
  });
});

describe('Texts in a complaint', () => {
  it('lose control characters, direction overrides and broken characters before they are stored', async (t) => {
    const { url, receiver } = await aDemo(t);
    const hostile = 'a\u0000b\u202Ec\uD800d\r\ne';
    await send(url, aReport({ signaal: aSignal({ watGebeurd: hostile }) }));
    const { signal } = receiver.storage.newest(1)[0]!;
    assert.equal(signal.soort === 'klacht' && signal.signaal.watGebeurd, 'abc\uFFFDd\ne');
  });

  it('survive in every script', async (t) => {
    const { url, receiver } = await aDemo(t);
    const property = fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), async (text) => {
      const story = `Verhaal: ${text}.`.normalize('NFC');
      const response = await send(url, aReport({ signaal: aSignal({ watGebeurd: story }) }));
      const { referentienummer } = (await response.json()) as Receipt;
      const { reference, signal } = receiver.storage.newest(1)[0]!;
      assert.equal(reference, referentienummer);
      assert.equal(signal.soort === 'klacht' && signal.signaal.watGebeurd, story);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

describe('A page on another site', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/v1/meldingen`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });

  it('may send when it is on the list, and reads the headers it needs', async (t) => {
    const { url } = await aDemo(t, { allowedOrigins: ['https://vereniging.example'] });
    const allowed = await preflight(url, 'https://vereniging.example');
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://vereniging.example');
    assert.equal(allowed.headers.get('access-control-allow-headers'), 'content-type,idempotency-key');
    assert.equal(allowed.headers.get('access-control-allow-credentials'), null);
    const answer = await send(url, aReport(), { headers: { origin: 'https://vereniging.example' } });
    assert.equal(answer.headers.get('access-control-expose-headers'), 'Retry-After,API-Version');
  });

  it('may not when it is not', async (t) => {
    const { url } = await aDemo(t, { allowedOrigins: ['https://vereniging.example'] });
    assert.equal((await preflight(url, 'https://elders.example')).headers.get('access-control-allow-origin'), null);
  });
});

describe('Every answer', () => {
  it('may not be kept, sniffed, framed or used as a page', async (t) => {
    const { url } = await aDemo(t);
    for (const response of [await send(url, aReport()), await send(url, '{}'), await fetch(`${url}/v1/onbekend`)]) {
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'; frame-ancestors 'none'/);
      assert.match(response.headers.get('api-version') ?? '', /^1\.\d+\.\d+$/);
    }
  });

  it('leaves one line in the log, without what was sent and by whom', async (t) => {
    const lines: string[] = [];
    const { url } = await aDemo(t, { log: (line) => lines.push(line) });
    await send(url, aReport({ melder: { naam: 'Geheim' } }));
    await send(url, '{"Geheim":');
    await fetch(`${url}/v1/meldingen?naam=Geheim`);
    assert.equal(lines.length, 3);
    assert.match(lines[0] ?? '', /^POST \/v1\/meldingen 201 \d+ ms$/);
    assert.ok(lines.every((line) => !/Geheim|127\.0\.0\.1|::1/.test(line)));
  });
});
