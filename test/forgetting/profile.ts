import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { foundInBytes, type Canary } from './canary.js';

/** Files in a folder in which one of these canaries stands, in either way that a browser writes texts down. */
export const filesWith = (folder: string, canaries: readonly Canary[]): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(path);
    return canaries.some((canary) => foundInBytes(bytes, canary).length > 0);
  });
