/** Bytes of an answer that are read at most. */
export const answerLimit = 65_536;

/** Whether an answer has one of these media types, in UTF-8: the only charset that JSON has. */
function hasType(response: Response, types: readonly string[]): boolean {
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(/\s*;\s*/);
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return types.includes(type.trim()) && (charset === undefined || /^"?utf-8"?$/.test(charset.trim()));
}

/** The bytes of an answer, or nothing when there are more than the limit: the rest is not read. */
async function readBytes(response: Response): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(answerLimit);
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    if (length + part.value.length > answerLimit) {
      void reader?.cancel().catch(() => undefined);
      return undefined;
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
  return bytes.subarray(0, length);
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
  const bytes = await readBytes(response);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
