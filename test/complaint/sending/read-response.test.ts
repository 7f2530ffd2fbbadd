import { expect } from '@open-wc/testing';
import {
  array,
  asyncProperty,
  assert as check,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  option,
  record,
  string,
  uint8Array,
} from 'fast-check';
import { answerLimit, readJson } from '../../../src/complaint/sending/response-body.js';
import { meaningOf, statusMeanings } from '../../../src/complaint/sending/response-status.js';
import { readAnswer, readRetryAfter } from '../../../src/complaint/sending/read-response.js';

const receipt = { referentienummer: 'K7QM-3XRD-9F', ontvangenOp: '2026-03-02T10:14:00+01:00' };
const answer = (
  status: number,
  body: BodyInit | null,
  type = 'application/json',
  headers: Record<string, string> = {},
) => new Response(body, { status, headers: { 'Content-Type': type, ...headers } });
const problem = (status: number, document: unknown) =>
  answer(status, JSON.stringify(document), 'application/problem+json');
const unreadable = { kind: 'unknown', code: 'unreadable', again: false };

describe('the answer of a recipient', () => {
  it('is a receipt when it says so with a reference and a time', async () => {
    expect(await readAnswer(answer(201, JSON.stringify(receipt)))).to.deep.equal({ kind: 'sent', receipt });
    expect(await readAnswer(answer(200, JSON.stringify(receipt), 'application/json; charset=UTF-8'))).to.deep.include({
      kind: 'sent',
    });
  });

  it('may say more than was agreed, which is passed over', async () => {
    const more = { ...receipt, status: 'nieuw', script: '<b>x</b>' };
    expect(await readAnswer(answer(201, JSON.stringify(more)))).to.deep.equal({ kind: 'sent', receipt });
  });

  const senseless: Record<string, Response> = {
    'has no body': answer(201, null),
    'is empty': answer(201, ''),
    'is no JSON': answer(201, '{'),
    'is a list': answer(201, '[]'),
    'has no time': answer(201, JSON.stringify({ referentienummer: receipt.referentienummer })),
    'has a time that is a number': answer(201, JSON.stringify({ ...receipt, ontvangenOp: 1 })),
    'has a reference with markup': answer(201, JSON.stringify({ ...receipt, referentienummer: '<b>1</b>' })),
    'has another type': answer(201, JSON.stringify(receipt), 'text/html'),
    'has another charset': answer(201, JSON.stringify(receipt), 'application/json;charset=utf-16'),
    'is too long': answer(201, JSON.stringify(receipt) + ' '.repeat(answerLimit)),
    'has a status below 200 or a redirect without a place': new Response(null, { status: 304 }),
  };
  Object.entries(senseless).forEach(([what, response]) =>
    it(`leaves a doubt when it ${what}`, async () => expect(await readAnswer(response)).to.deep.include(unreadable)),
  );

  it('breaks when the connection does', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('reset')) });
    const failure = await readAnswer(answer(201, broken)).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });

  it('keeps a refusal when its text breaks off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('reset')) });
    expect(await readAnswer(answer(400, broken, 'application/problem+json'))).to.deep.equal({
      kind: 'refused',
      code: 'rejected',
      errors: [],
      settles: false,
    });
  });

  it('names refused fields by pointer and code, and nothing else', async () => {
    const errors = [
      { pointer: '/signaal/watGebeurd', code: 'tooLong', detail: '<b>x</b>' },
      { pointer: '#/signaal/zorgaanbieder/na%61m' },
      { pointer: '/melder/email', code: '<b>' },
      { pointer: 'melder' },
      { pointer: '/%' + 'x'.repeat(200) },
      null,
    ];
    expect(await readAnswer(problem(400, { status: 400, errors }))).to.deep.include({
      errors: [
        { pointer: '/signaal/watGebeurd', code: 'tooLong' },
        { pointer: '/signaal/zorgaanbieder/naam', code: 'rejected' },
        { pointer: '/melder/email', code: 'rejected' },
      ],
      settles: true,
    });
  });

  it('names at most a hundred fields', async () => {
    const errors = Array.from({ length: 500 }, (_, at) => ({ pointer: `/signaal/doel/${at}` }));
    expect(await readAnswer(problem(400, { errors })))
      .to.have.property('errors')
      .with.length(100);
  });

  it('is no promise when it comes from something in between: only a problem document says that 503 stored nothing', async () => {
    expect(await readAnswer(answer(503, 'upstream connect error', 'text/plain'))).to.deep.include({ kind: 'unknown' });
    expect(await readAnswer(problem(503, { status: 503 }))).to.deep.include({ kind: 'notSent' });
    expect(await readAnswer(problem(500, { status: 500 }))).to.deep.include({ kind: 'unknown' });
  });

  it('means the same for every status that nobody listed', () => {
    expect(meaningOf(418)).to.deep.equal({ code: 'rejected', stored: 'no', again: false });
    expect(meaningOf(599)).to.deep.equal({ code: 'fault', stored: 'maybe', again: false });
    expect(meaningOf(300)).to.deep.equal({ code: 'unreadable', stored: 'maybe', again: false });
  });

  it('is asked again by itself for six statuses only', () => {
    const again = Object.keys(statusMeanings).filter((status) => meaningOf(Number(status)).again);
    expect(again).to.deep.equal(['408', '409', '429', '500', '502', '503', '504']);
  });

  it('reads not much more than its limit of a text without end', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(0x20));
      },
    });
    expect(await readJson(answer(201, endless), ['application/json'])).to.equal(undefined);
    expect(given).to.be.at.most(answerLimit + 3 * 16_384);
  });

  it('must be UTF-8 to the last byte', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{"a":"'), 0xff, 0x22, 0x7d]);
    expect(await readJson(answer(201, bytes), ['application/json'])).to.equal(undefined);
  });

  it('whatever it is: never throws, and never says "sent" without a receipt that the schema knows', async () => {
    const member = { pointer: oneof(string(), jsonValue()), code: oneof(string(), jsonValue()) };
    const body = oneof(
      string(),
      jsonValue().map((value) => JSON.stringify(value)),
      record({ errors: array(record(member)), type: string(), detail: string() }).map((value) => JSON.stringify(value)),
      record({ referentienummer: string(), ontvangenOp: string() }).map((value) => JSON.stringify(value)),
      uint8Array({ maxLength: 200 }),
    );
    const types = constantFrom(
      'application/json',
      'application/problem+json',
      'text/html',
      ';;;=',
      'application/json; charset=',
    );
    const status = oneof(integer({ min: 200, max: 599 }), constantFrom(201, 400, 503)).filter(
      (code) => ![204, 205, 304].includes(code),
    );
    await check(
      asyncProperty(status, body, types, option(string()), async (code, text, type, wait) => {
        const headers = wait !== null && /^[\x21-\x7e]+$/.test(wait) ? { 'Retry-After': wait } : undefined;
        const result = await readAnswer(answer(code, text as BodyInit, type, headers));
        if (result.kind === 'sent') expect(result.receipt.referentienummer).to.match(/^[A-Za-z0-9.-]+$/);
        if (result.kind === 'refused')
          result.errors.forEach(({ code: why }) => expect(why).to.match(/^[A-Za-z0-9._-]+$/));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-02T10:00:00Z');

  it('is a number of seconds or a date', () => {
    expect(readRetryAfter('30', now)).to.equal(30);
    expect(readRetryAfter('Mon, 02 Mar 2026 10:00:45 GMT', now)).to.equal(45);
    expect(readRetryAfter('Mon, 02 Mar 2026 09:00:00 GMT', now)).to.equal(0);
  });

  it('is nothing when it makes no sense', () => {
    expect(['', 'soon', '1e400', '99999999999999', null].map((header) => readRetryAfter(header, now))).to.deep.equal(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
