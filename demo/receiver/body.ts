/**
 * Reads a request's body, and stops as soon as it is larger than `limit` bytes.
 *
 * @returns the bytes, or `'too-large'`.
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | 'too-large'> {
  const length = request.headers.get('content-length');
  // The HTTP parser holds a sender to the length that it announced.
  if (length !== null) return Number(length) > limit ? 'too-large' : new Uint8Array(await request.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > limit) return 'too-large';
    parts.push(part);
  }
  return Buffer.concat(parts);
}
