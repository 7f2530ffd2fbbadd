import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { foundInBytes, type Canary } from './canary.js';

/** Bytes that are read at once; what lies across two parts is found too. */
const part = 1 << 22;
const overlap = 64;

const textOf = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // the process ended meanwhile
    return '';
  }
};

/** Ids of the processes that this one started, and of those that they started. Linux only. */
function descendants(): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const parent = /\) \S (\d+)/.exec(textOf(`/proc/${name}/stat`))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return [...parents.keys()].filter(isOurs);
}

function isInMemory(id: number, canary: Canary): boolean {
  const regions = textOf(`/proc/${id}/maps`).matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw/gm);
  let memory: number;
  try {
    memory = openSync(`/proc/${id}/mem`, 'r');
  } catch {
    return false;
  }
  try {
    const bytes = Buffer.alloc(part);
    for (const [, from = '', to = ''] of regions) {
      for (let at = parseInt(from, 16); at < parseInt(to, 16); at += part - overlap) {
        const length = Math.min(part, parseInt(to, 16) - at);
        try {
          const read = readSync(memory, bytes, 0, length, at);
          if (foundInBytes(bytes.subarray(0, read), canary).length > 0) return true;
        } catch {
          // a region that cannot be read
          break;
        }
      }
    }
    return false;
  } finally {
    closeSync(memory);
  }
}

/** Which processes of a browser still have a canary somewhere in their memory, freed or not: by what they are. */
export function processesWith(canary: Canary): readonly string[] {
  return descendants()
    .filter((id) => isInMemory(id, canary))
    .map((id) => {
      const [program = '', ...rest] = textOf(`/proc/${id}/cmdline`).split(/[\0 ]/);
      const kind = rest.find((one) => one.startsWith('--type=')) ?? rest.find((one) => /^(tab|socket|web)$/.test(one));
      return [program.split('/').at(-1), kind].filter(Boolean).join(' ');
    });
}
