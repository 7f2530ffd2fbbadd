/** The bytes of an answer, or nothing when it says or turns out to be longer than the limit: the rest is not read. */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  const giveUp = () => void reader?.cancel().catch(() => undefined);
  if (Number(response.headers.get('content-length')) > limit) return giveUp();
  const bytes = new Uint8Array(limit);
  let length = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    if (length + part.value.length > limit) return giveUp();
    bytes.set(part.value, length);
    length += part.value.length;
  }
  return bytes.subarray(0, length);
}
