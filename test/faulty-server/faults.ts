import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Shelf } from './shelf.js';

/** One request that has reached the server. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly shelf: Shelf;
  readonly key: string;
  /** Reads the body to its end. */
  readonly read: () => Promise<string>;
  /** Lets so many milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How the server behaves for one request; `preflight` when it goes wrong before the request itself. */
export interface Fault {
  readonly preflight?: (response: ServerResponse) => void;
  readonly answer: (exchange: Exchange) => Promise<void> | void;
}

type Headers = Readonly<Record<string, string>>;

const json: Headers = { 'Content-Type': 'application/json' };
const problem: Headers = { 'Content-Type': 'application/problem+json' };
const html: Headers = { 'Content-Type': 'text/html' };

/** A word that must never reach the screen: it is in every text that is not a receipt. */
export const serverWord = 'Serverfout';
const serverText = `<img src=x onerror=alert(1)>${serverWord}`;

const problemDocument = (status: number, more: object = {}) =>
  JSON.stringify({ type: 'about:blank', title: serverText, status, detail: serverText, ...more });

/** Reads everything, stores nothing, and answers with a status. */
const refuse = (status: number, headers: Headers = html, body: string = serverText): Fault => ({
  answer: async ({ read, response }) => {
    await read();
    response.writeHead(status, headers).end(body);
  },
});

/** Stores the complaint, and then answers in a way that does not say so. */
const keepAndAnswer = (
  answer: (response: ServerResponse, receipt: object, wait: Exchange['wait']) => Promise<void> | void,
): Fault => ({
  answer: async ({ read, response, shelf, key, wait }) => {
    await read();
    await answer(response, shelf.keep(key), wait);
  },
});

/** Sends a letter a second. */
async function drip(response: ServerResponse, text: string, wait: Exchange['wait']): Promise<void> {
  for (const letter of text) {
    if (response.destroyed) return;
    response.write(letter);
    await wait(1_000);
  }
  response.end();
}

const reset = (response: ServerResponse) => void response.socket?.resetAndDestroy();
/** Milliseconds: nobody waits that long for an answer. */
const forever = 60_000;
/** A path that works well: whoever follows a redirect stores a complaint there. */
export const elsewhere = '/v1/elsewhere';
const redirect = (status: number): Fault => refuse(status, { Location: elsewhere }, '');
const tenMegabytes = 'x'.repeat(10_000_000);

export const faults = {
  none: keepAndAnswer((response, receipt) => void response.writeHead(201, json).end(JSON.stringify(receipt))),

  resetBeforeUpload: { answer: ({ response }) => reset(response) },
  resetAfterUpload: { answer: async ({ read, response }) => (await read(), reset(response)) },
  acceptThenDrop: keepAndAnswer(reset),
  acceptThenSilence: keepAndAnswer((_response, _receipt, wait) => wait(forever)),
  silence: { answer: async ({ read, wait }) => (await read(), wait(forever)) },
  dripAnswer: keepAndAnswer((response, receipt, wait) =>
    drip(response.writeHead(201, json), JSON.stringify(receipt), wait),
  ),
  dripRefusal: {
    answer: async ({ read, response, wait }) => {
      await read();
      await drip(response.writeHead(400, problem), problemDocument(400), wait);
    },
  },
  cutAnswer: keepAndAnswer((response) => {
    response
      .writeHead(201, { ...json, 'Content-Length': '90' })
      .write('{"referentie', () => response.socket?.destroy());
  }),

  redirect301: redirect(301),
  redirect302: redirect(302),
  redirect303: redirect(303),
  redirect307: redirect(307),
  redirect308: redirect(308),

  bare400: refuse(400),
  problem400: refuse(400, problem, problemDocument(400)),
  pointers400: refuse(
    400,
    problem,
    problemDocument(400, { errors: [{ pointer: '/watIsNieuw', code: 'tooLong', detail: serverText }] }),
  ),
  fragment400: refuse(400, problem, problemDocument(400, { errors: [{ pointer: '#/watIsNieuw' }, { pointer: 7 }] })),
  huge400: refuse(400, problem, tenMegabytes),
  bare401: refuse(401),
  bare403: refuse(403),
  bare404: refuse(404),
  bare405: refuse(405),
  bare408: refuse(408),
  busy409: refuse(409, { ...problem, 'Retry-After': '1' }, problemDocument(409)),
  problem413: refuse(413, problem, problemDocument(413)),
  bare415: refuse(415),
  problem422: refuse(422, problem, problemDocument(422)),
  pointers422: refuse(422, problem, problemDocument(422, { errors: [{ pointer: '/watIsNieuw', code: 'tooLong' }] })),
  number422: refuse(422, problem, problemDocument(422, { errors: [{ pointer: '/aanvullingOp', detail: serverText }] })),
  bare429: refuse(429),
  short429: refuse(429, { ...problem, 'Retry-After': '1' }, problemDocument(429)),
  long429: refuse(429, { ...problem, 'Retry-After': '300' }, problemDocument(429)),
  day429: refuse(429, { ...problem, 'Retry-After': '86400' }, problemDocument(429)),
  bare451: refuse(451),

  bare500: refuse(500),
  keptThen500: keepAndAnswer((response) => void response.writeHead(500, html).end(serverText)),
  bare502: refuse(502),
  bare503: refuse(503),
  keptThen503: keepAndAnswer((response) => void response.writeHead(503, html).end(serverText)),
  keptThenCalm503: keepAndAnswer(
    (response) => void response.writeHead(503, { ...html, 'Retry-After': '50' }).end(serverText),
  ),
  problem503: refuse(503, problem, problemDocument(503)),
  long503: refuse(503, { ...problem, 'Retry-After': '3600' }, problemDocument(503)),
  bare504: refuse(504),
  problem507: refuse(507, problem, problemDocument(507)),
  bare520: refuse(520),

  html200: refuse(200),
  html200Kept: keepAndAnswer((response) => void response.writeHead(200, html).end(serverText)),
  empty201: keepAndAnswer((response) => void response.writeHead(201, json).end()),
  empty204: keepAndAnswer((response) => void response.writeHead(204).end()),
  brokenJson: keepAndAnswer(
    (response) => void response.writeHead(201, json).end(`{"referentienummer": "${serverWord}"`),
  ),
  wrongType: keepAndAnswer(
    (response, receipt) => void response.writeHead(201, { 'Content-Type': 'text/plain' }).end(JSON.stringify(receipt)),
  ),
  wrongCharset: keepAndAnswer(
    (response, receipt) =>
      void response
        .writeHead(201, { 'Content-Type': 'application/json; charset=iso-8859-1' })
        .end(JSON.stringify(receipt)),
  ),
  wrongBytes: keepAndAnswer((response) => void response.writeHead(201, json).end(Buffer.from('7b22e9227d', 'hex'))),
  huge201: keepAndAnswer((response) => void response.writeHead(201, json).end(tenMegabytes)),
  endless201: keepAndAnswer(
    (response, receipt) => void response.writeHead(201, json).end(JSON.stringify(receipt) + ' '.repeat(10_000_000)),
  ),
  wrongReference: keepAndAnswer(
    (response, receipt) =>
      void response.writeHead(201, json).end(JSON.stringify({ ...receipt, referentienummer: serverText })),
  ),
  longReference: keepAndAnswer(
    (response, receipt) =>
      void response.writeHead(201, json).end(JSON.stringify({ ...receipt, referentienummer: 'K'.repeat(500) })),
  ),
  wrongTime: keepAndAnswer(
    (response, receipt) =>
      void response.writeHead(201, json).end(JSON.stringify({ ...receipt, ontvangenOp: serverWord })),
  ),

  corsRefused: keepAndAnswer((response, receipt) => {
    response.removeHeader('Access-Control-Allow-Origin');
    response.writeHead(201, json).end(JSON.stringify(receipt));
  }),
  preflightRefused: {
    preflight: (response) => {
      response.removeHeader('Access-Control-Allow-Origin');
      response.writeHead(403).end();
    },
    answer: () => undefined,
  },
  preflightLacksKey: {
    preflight: (response) =>
      void response.setHeader('Access-Control-Allow-Headers', 'content-type').writeHead(204).end(),
    answer: () => undefined,
  },
} satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
