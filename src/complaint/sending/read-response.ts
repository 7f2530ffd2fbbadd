import { array, object, optional, regex, string, unknown } from 'zod/mini';
import { meaningOf } from './response-status.js';
import { readJson } from './response-body.js';
import type { AttemptResult, FieldProblem } from './attempt-result.js';
import { receiptSchema } from '../payload/payload.schema.js';

/** Of a problem document (RFC 9457) only the pointers and codes: its texts are never shown. */
const problemSchema = object({ errors: optional(unknown()) });
const errorsSchema = array(unknown());
const errorSchema = object({ pointer: string().check(regex(/^#?(\/[^/]{0,100}){1,8}$/u)), code: optional(unknown()) });
const codeSchema = string().check(regex(/^[A-Za-z0-9._-]{1,60}$/u));
const mostProblems = 100;

/** RFC 9457 writes a pointer as a URI fragment in its example, others write the plain pointer: both are meant. */
function plainPointer(pointer: string): string {
  if (!pointer.startsWith('#')) return pointer;
  try {
    return decodeURIComponent(pointer.slice(1));
  } catch {
    return pointer.slice(1);
  }
}

function readError(error: unknown): readonly FieldProblem[] {
  const { data } = errorSchema.safeParse(error);
  return data
    ? [{ pointer: plainPointer(data.pointer), code: codeSchema.safeParse(data.code).data ?? 'rejected' }]
    : [];
}

/** The fields that a problem document names; nothing when the answer is not a problem document. */
async function readProblem(response: Response): Promise<readonly FieldProblem[] | undefined> {
  const json = await readJson(response, ['application/problem+json']).catch(() => undefined);
  const problem = problemSchema.safeParse(json).data;
  const errors = errorsSchema.safeParse(problem?.errors).data ?? [];
  return problem && errors.slice(0, mostProblems).flatMap(readError);
}

/** Seconds to wait, from either form of Retry-After; nothing when it is absent or makes no sense. */
export function readRetryAfter(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now) / 1000));
}

/**
 * Reads an answer: never more of it than the limit, never trusted before the schema has passed. Rejects when the connection
 * breaks while a receipt is read; a refusal stands without its text.
 */
export async function readAnswer(response: Response): Promise<AttemptResult> {
  if (response.ok) {
    const receipt = receiptSchema.safeParse(await readJson(response, ['application/json']));
    return receipt.success
      ? { kind: 'sent', receipt: receipt.data }
      : { kind: 'unknown', code: 'unreadable', again: false };
  }

  const { code, stored, again } = meaningOf(response.status);
  const problem = await readProblem(response);
  if (code === 'rejected' || code === 'tooLarge') {
    const errors = problem ?? [];
    return { kind: 'refused', code, errors, settles: errors.length > 0 };
  }
  const notStored = stored === 'no' || (stored === 'unlessSaid' && problem !== undefined);
  const retryAfter = readRetryAfter(response.headers.get('retry-after'));
  return {
    kind: notStored ? 'notSent' : 'unknown',
    code,
    again,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}
