import { rulesBeyondSchema } from '../../src/complaint/payload/payload.rules.js';
import { payloadSchema, type Payload } from '../../src/complaint/payload/payload.schema.js';
import { cleanText } from '../../src/complaint/payload/unicode.js';
import { dayAt } from './day.js';
import type { InputError } from './problems.js';

export type Validated = { readonly payload: Payload } | { readonly errors: readonly InputError[] };

/** Nobody repairs more than this at once, and it keeps an answer to a hostile body short. */
const mostErrors = 50;

const toPointer = (path: readonly PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Parses JSON in UTF-8. Every text is cleaned first, as the widget does before it validates.
 *
 * @throws SyntaxError, TypeError or RangeError when it is not JSON, not UTF-8 or nested too deep.
 */
export function parseBody(body: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value));
}

/** What the schema does not accept, or what it accepts and the rules beside it do not. */
function errorsIn(result: ReturnType<typeof payloadSchema.safeParse>): readonly InputError[] {
  if (result.success) return rulesBeyondSchema(result.data, dayAt(new Date()));
  return result.error.issues.map(({ path, code }) => ({ pointer: toPointer(path), code: code ?? 'invalid' }));
}

/** Holds a parsed body against the project's own schema and rules. Errors carry a place and a code, never a value. */
export function validate(input: unknown): Validated {
  const result = payloadSchema.safeParse(input);
  const errors = errorsIn(result);
  return result.success && errors.length === 0 ? { payload: result.data } : { errors: errors.slice(0, mostErrors) };
}
