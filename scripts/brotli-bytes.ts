import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const measured = new Map<string, number>();

/** Bytes of a file as a server sends it, brotli 11. */
export function brotliBytesOf(path: string): number {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const size = measured.get(path) ?? brotliCompressSync(readFileSync(path), quality).length;
  measured.set(path, size);
  return size;
}
