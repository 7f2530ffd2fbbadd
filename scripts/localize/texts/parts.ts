import { join } from 'node:path';
import { roots } from '../../roots.js';
import { reachableFrom } from './reach.js';

/** The ids of the messages in each part of a language, and those that no part would bring. */
export interface Parts {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly astray: ReadonlySet<string>;
}

/** Divides messages over the parts: a message is where the code is that says it, unless an earlier part has it already. */
export function divide(project: string, byFile: ReadonlyMap<string, readonly string[]>): Parts {
  const ids = new Map<string, Set<string>>();
  const astray = new Set([...byFile.values()].flat());
  for (const { file, part, after } of roots) {
    if (!part) continue;
    const own = new Set([...reachableFrom(join(project, file))].flatMap((source) => byFile.get(source) ?? []));
    for (const id of own) astray.delete(id);
    for (const id of after.flatMap((earlier) => [...(ids.get(earlier) ?? [])])) own.delete(id);
    ids.set(part, own);
  }
  return { ids, astray };
}
