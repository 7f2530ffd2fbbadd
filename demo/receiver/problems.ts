import type { Context } from 'hono';

/** What is wrong at one place of the input. */
export interface InputError {
  /** JSON Pointer to the place (RFC 6901); the empty string is the whole document. */
  readonly pointer: string;
  /** What is wrong there, never the value that was sent. */
  readonly code: string;
}

const kinds = {
  'invalid-input': [400, 'The input is not valid', 'See errors: each pointer says where and each code says what.'],
  'unreadable-body': [400, 'The body cannot be read', 'It must be one JSON object in UTF-8.'],
  'undecryptable-body': [400, 'The body cannot be decrypted', 'See /keys.json for the key and the algorithms.'],
  'idempotency-key-required': [400, 'Idempotency-Key is missing or wrong', 'It must be a UUID between double quotes.'],
  'not-found': [404, 'There is nothing here', 'See /openapi.json for what there is.'],
  'method-not-allowed': [405, 'This method is not allowed here', 'The Allow header names the methods.'],
  'still-busy': [
    409,
    'The same request is still being handled',
    'Ask again after Retry-After seconds, with the same body.',
  ],
  'too-large': [413, 'The body is too large', 'Send a shorter text.'],
  'unsupported-type': [415, 'This content type is not supported', 'The Accept header names what is.'],
  'key-reused': [422, 'The Idempotency-Key was used for another body', 'Use a new key for a new complaint.'],
  'too-many-requests': [429, 'Too many requests', 'Ask again after Retry-After seconds.'],
  'internal-error': [500, 'Something went wrong here', 'Ask again later, with the same key and body.'],
  'storage-busy': [
    503,
    'The storage is busy',
    'Nothing was stored. Ask again after Retry-After seconds with the same key and body.',
  ],
  'storage-full': [
    503,
    'There is no room to store this',
    'Nothing was stored. Ask again later with the same key and body.',
  ],
} as const satisfies Record<string, readonly [number, string, string]>;

export type ProblemKind = keyof typeof kinds;
export const problemKinds = Object.keys(kinds) as ProblemKind[];

export const statusOf = (kind: ProblemKind) => kinds[kind][0];

interface ProblemExtras {
  readonly errors?: readonly InputError[];
  readonly headers?: Record<string, string>;
}

/** An answer that says what went wrong, as a problem document (RFC 9457). It never repeats what was sent. */
export function problem(c: Context, kind: ProblemKind, { errors, headers }: ProblemExtras = {}): Response {
  const [status, title, detail] = kinds[kind];
  const body = { type: `urn:lmz-klachtwijzer:problem:${kind}`, title, status, detail, ...(errors && { errors }) };
  return c.body(JSON.stringify(body), status, { ...headers, 'content-type': 'application/problem+json' });
}

/** The same, with the seconds to wait. */
export const problemLater = (c: Context, kind: ProblemKind, seconds: number) =>
  problem(c, kind, { headers: { 'retry-after': String(seconds) } });
