import { toJSONSchema } from 'zod/mini';
import { payloadJsonSchema } from '../../src/complaint/payload/payload.json-schema.js';
import { receiptSchema, schemaVersion } from '../../src/complaint/payload/payload.schema.js';
import { apiVersion } from './headers.js';
import { encryptedType, plainType } from './intake.js';
import { problemKinds, statusOf, type ProblemKind } from './problems.js';

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** What every answer carries. */
const always = { 'API-Version': ref('headers', 'API-Version') };
const json = (description: string, schema: object) => ({
  description,
  headers: always,
  content: { [plainType]: { schema } },
});

/** Problems that a complaint never meets at its own address. */
const elsewhere: readonly ProblemKind[] = ['not-found', 'method-not-allowed'];
/** Problems that say after how many seconds to ask again. */
const temporary: readonly number[] = [409, 429, 503];

function problemResponse(status: number, kinds: readonly ProblemKind[]) {
  const headers = temporary.includes(status) ? { ...always, 'Retry-After': ref('headers', 'Retry-After') } : always;
  const description = kinds.map((kind) => `\`urn:lmz-klachtwijzer:problem:${kind}\``).join(', ');
  return { description, headers, content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } } };
}

/** One response per status; statuses that several problems share name them all. */
function problemResponses() {
  const kinds = problemKinds.filter((kind) => !elsewhere.includes(kind));
  const statuses = [...new Set(kinds.map(statusOf))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      problemResponse(
        status,
        kinds.filter((kind) => statusOf(kind) === status),
      ),
    ]),
  );
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'A UUID between double quotes. The same key with the same body gives the same answer, for at least seven days. ' +
    'The same key with another body gives 422.',
  schema: { type: 'string', pattern: '^"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"$' },
};

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', enum: problemKinds.map((kind) => `urn:lmz-klachtwijzer:problem:${kind}`) },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code'],
        properties: { pointer: { type: 'string', format: 'json-pointer' }, code: { type: 'string' } },
      },
    },
  },
};

const paths = {
  '/v1/meldingen': {
    post: {
      operationId: 'postMelding',
      summary: 'Send a complaint, a question or an addition',
      description:
        'Answers only when it is on disk. An addition gets the same answer whether or not the report in `aanvullingOp` exists. ' +
        'Rules that JSON Schema cannot say have a code of their own in `errors`.',
      parameters: [idempotencyKey],
      requestBody: {
        required: true,
        content: {
          [plainType]: { schema: ref('schemas', 'Melding') },
          [encryptedType]: {
            schema: {
              type: 'string',
              description:
                'A compact JWE of the same JSON: RSA-OAEP-256, A256GCM, with `kid`, `sv` and `ikh` in its header.',
            },
          },
        },
      },
      responses: { 201: json('Stored.', ref('schemas', 'Ontvangst')), ...problemResponses() },
    },
  },
  '/keys.json': {
    get: {
      operationId: 'getKeys',
      summary: 'The JWK set to encrypt with; not there when this receiver has no key',
      responses: { 200: json('RFC 7517.', { type: 'object', required: ['keys'] }) },
    },
  },
  '/health': {
    get: {
      operationId: 'getHealth',
      summary: 'Whether a report could be stored now',
      responses: {
        200: json('It could.', ref('schemas', 'Health')),
        503: json('It could not.', ref('schemas', 'Health')),
      },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'getDescription',
      summary: 'This description',
      responses: { 200: json('OpenAPI 3.1.', { type: 'object' }) },
    },
  },
  '/schema/{version}.json': {
    get: {
      operationId: 'getSchema',
      summary: 'The JSON Schema of a complaint',
      parameters: [{ name: 'version', in: 'path', required: true, schema: { type: 'string', enum: [schemaVersion] } }],
      responses: {
        200: json('JSON Schema 2020-12.', { type: 'object' }),
        404: problemResponse(404, ['not-found']),
      },
    },
  },
};

/**
 * The description of this receiver by OpenAPI 3.1, made from the schemas and problems that the code itself uses.
 *
 * @param origin address of the receiver, without a slash at its end
 */
export const openApi = (origin: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Ontvanger van de klachtwijzer',
    version: apiVersion,
    description: 'What <lmz-klachtwijzer> asks of the place where it sends complaints.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: origin }],
  paths,
  components: {
    headers: {
      'API-Version': { description: 'Full version of this API.', schema: { type: 'string' } },
      'Retry-After': { description: 'Seconds to wait before asking again.', schema: { type: 'integer', minimum: 1 } },
    },
    schemas: {
      Melding: payloadJsonSchema(),
      Ontvangst: toJSONSchema(receiptSchema),
      Problem: problemSchema,
      Health: { type: 'object', required: ['status'], properties: { status: { enum: ['ok', 'fail'] } } },
    },
  },
});
