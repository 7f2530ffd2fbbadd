const hex = (byte: number) => byte.toString(16).padStart(2, '0');

/** A new idempotency key: a random UUID (version 4), also on a page that took `crypto.randomUUID` away. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const version = (bytes[6]! & 0x0f) | 0x40;
  const variant = (bytes[8]! & 0x3f) | 0x80;
  bytes.set([version], 6);
  bytes.set([variant], 8);
  return Array.from(bytes, hex)
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
