import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ChunkEntry } from './build/lazy-chunks/lazy-chunks.js';
import { targetLocales } from '../src/locales/generated/parts.js';

/** A limit and what was measured, in the same unit. */
export interface Budget {
  readonly name: string;
  readonly is: number;
  /** More than this fails. */
  readonly most: number;
  /** What we want, where that is not reached yet: docs/decisions/byte-budgets.md says why. */
  readonly goal?: number;
  readonly unit: 'B' | 'requests';
}

const project = resolve(import.meta.dirname, '..');
const defaultDist = join(project, 'dist');

const manifestOf = (dist: string): Record<string, ChunkEntry> =>
  JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Record<string, ChunkEntry>;

const measured = new Map<string, number>();

/** Bytes of a file as a server sends it, brotli 11. */
function sizeOf(path: string): number {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const size = measured.get(path) ?? brotliCompressSync(readFileSync(path), quality).length;
  measured.set(path, size);
  return size;
}

/** What a visitor of the built widget downloads, as brotli 11, set beside the limits that the project holds itself to. */
export function budgets(dist = defaultDist): Budget[] {
  const manifest = manifestOf(dist);
  /** The files behind chunks, with what they need; a language has no chunk for a part without words. */
  const filesOf = (...names: string[]): Set<string> =>
    new Set(
      names.flatMap((name) => {
        const chunk = manifest[name];
        return chunk ? [...chunk.needs.map((needed) => manifest[needed]?.file ?? ''), chunk.file] : [];
      }),
    );
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + sizeOf(join(dist, file)), 0);

  const found: Budget[] = [];
  for (const locale of ['nl', ...targetLocales]) {
    const isSource = locale === 'nl';
    const withWords = (chunk: string, part = chunk): string[] => (isSource ? [chunk] : [chunk, `${locale}-${part}`]);
    const first = new Set(['lmz-klachtwijzer.js', ...filesOf(...withWords('shell', 'start'))]);
    const outcome = new Set([...first, ...filesOf(...withWords('engine', 'guide'), ...withWords('tree'))]);
    const sent = new Set([...outcome, ...filesOf(...withWords('form'))]);
    found.push(
      {
        name: `${locale}: until the first question`,
        is: sum(first),
        most: isSource ? 13_400 : 14_500,
        goal: isSource ? 12_500 : 14_000,
        unit: 'B',
      },
      {
        name: `${locale}: until an outcome`,
        is: sum(outcome),
        most: isSource ? 69_000 : 92_500,
        goal: isSource ? 42_000 : 55_000,
        unit: 'B',
      },
      {
        name: `${locale}: until sent`,
        is: sum(sent),
        most: isSource ? 109_100 : 138_000,
        goal: isSource ? 75_000 : 80_000,
        unit: 'B',
      },
      { name: `${locale}: until the first question`, is: first.size, most: 4, unit: 'requests' },
    );
  }
  const brought = (chunk: string, ...before: string[]): number => {
    const there = filesOf(...before);
    return sum([...filesOf(chunk)].filter((file) => !there.has(file)));
  };
  found.push({ name: 'tree', is: brought('tree', 'engine'), most: 31_000, unit: 'B' });
  found.push({ name: 'question for a date', is: brought('date-question', 'engine', 'tree'), most: 8_000, unit: 'B' });
  found.push({
    name: 'form',
    is: brought('form', 'engine', 'tree', 'date-question'),
    most: 32_600,
    goal: 24_000,
    unit: 'B',
  });
  found.push({
    name: 'letter',
    is: brought('letter', 'engine', 'tree', 'date-question', 'form', 'takeaway'),
    most: 12_000,
    unit: 'B',
  });
  found.push({
    name: 'what is taken home',
    is: brought('takeaway', 'engine', 'tree', 'date-question'),
    most: 12_000,
    unit: 'B',
  });
  return found;
}

if (process.argv[1] === import.meta.filename) {
  if (!existsSync(join(defaultDist, 'manifest.json'))) throw new Error('There is no dist: run `npm run build` first.');
  for (const { file } of Object.values(manifestOf(defaultDist))) {
    console.log(`      ${file.padEnd(42)} ${String(sizeOf(join(defaultDist, file))).padStart(7)} B`);
  }
  const all = budgets();
  const over = all.filter(({ is, most }) => is > most || is === 0);
  for (const budget of all) {
    const { name, is, most, goal = most, unit } = budget;
    const mark = over.includes(budget) ? 'OVER' : is > goal ? 'goal' : 'ok  ';
    console.log(
      `${mark}  ${name.padEnd(42)} ${String(is).padStart(7)} of ${String(most).padStart(6)} ${unit}${goal < most ? `, goal ${goal}` : ''}`,
    );
  }
  const sum = { passed: all.length - over.length, failed: over.length };
  if (process.env['SUM_FILE']) writeFileSync(process.env['SUM_FILE'], JSON.stringify(sum));
  if (over.length > 0) process.exitCode = 1;
}
