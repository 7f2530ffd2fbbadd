import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytesOf } from '../brotli-bytes.js';
import type { ChunkEntry } from '../build/lazy-chunks/lazy-chunks.js';

/** Brotli bytes of the words of a language. */
export interface LanguageBytes {
  /** Until the first question. */
  readonly first: number;
  readonly all: number;
}

/** Measures the words of a language in a build; nothing when there is no build, or the language is not in it. */
export function bytesOf(dist: string): (locale: string) => LanguageBytes | undefined {
  const manifest = join(dist, 'manifest.json');
  if (!existsSync(manifest)) return () => undefined;
  const chunks = Object.entries(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, ChunkEntry>);
  return (locale) => {
    const own = chunks.filter(([name]) => name.startsWith(`${locale}-`));
    const bytes = own.map(([, { file }]) => brotliBytesOf(join(dist, file)));
    const first = own.findIndex(([name]) => name === `${locale}-start`);
    return first < 0 ? undefined : { first: bytes[first] ?? 0, all: bytes.reduce((sum, one) => sum + one, 0) };
  };
}
