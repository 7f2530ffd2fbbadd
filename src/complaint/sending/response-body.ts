import { readBytes } from './limited-bytes.js';

/** Bytes of an answer that are read at most. */
export const answerLimit = 65_536;

/** Whether an answer has one of these media types, in UTF-8: the only charset that JSON has. */
function hasType(response: Response, types: readonly string[]): boolean {
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return types.includes(type.trim()) && (charset === undefined || /^"?utf-8"?$/.test(charset.trim()));
}

/**
 * The JSON of an answer, yet to be checked against a schema; nothing when its type, size, encoding or text is wrong. Rejects
 * only when the connection breaks.
 */
export async function readJson(response: Response, types: readonly string[]): Promise<unknown> {
  if (!hasType(response, types)) {
    void response.body?.cancel().catch(() => undefined);
    return undefined;
  }
  const bytes = await readBytes(response, answerLimit);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
