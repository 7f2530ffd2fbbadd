import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliBytesOf } from './brotli-bytes.js';
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

/** Bytes that a visitor may need in a language: until the first question, an outcome, and sent. */
type Ceilings = readonly [question: number, outcome: number, sent: number];

/** What each language may weigh: what it is, rounded up, for the name of a chunk alone moves it by some tens of bytes. One that is not here yet is held to the heaviest. */
const ceilings: Readonly<Record<string, Ceilings>> = {
  nl: [14_900, 71_500, 112_100],
  en: [16_100, 95_900, 141_900],
  ar: [16_300, 98_550, 145_450],
  tr: [16_350, 98_950, 145_650],
  pl: [16_400, 99_600, 146_800],
  uk: [16_500, 101_700, 149_250],
  ro: [16_350, 98_600, 145_500],
  es: [16_250, 97_450, 144_000],
  fa: [16_450, 98_900, 145_850],
  ti: [16_450, 100_100, 147_550],
};

const heaviest = [0, 1, 2].map((at) => Math.max(...Object.values(ceilings).map((row) => row[at] ?? 0)));

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
    [...files].reduce((total, file) => total + brotliBytesOf(join(dist, file)), 0);

  const found: Budget[] = [];
  for (const locale of ['nl', ...targetLocales]) {
    const isSource = locale === 'nl';
    const [question = 0, untilOutcome = 0, untilSent = 0] = ceilings[locale] ?? heaviest;
    const withWords = (chunk: string, part = chunk): string[] => (isSource ? [chunk] : [chunk, `${locale}-${part}`]);
    const first = new Set(['lmz-klachtwijzer.js', ...filesOf(...withWords('shell', 'start'))]);
    const outcome = new Set([...first, ...filesOf(...withWords('engine', 'guide'), ...withWords('tree'))]);
    const sent = new Set([...outcome, ...filesOf(...withWords('form'))]);
    found.push(
      {
        name: `${locale}: until the first question`,
        is: sum(first),
        most: question,
        goal: isSource ? 12_500 : 14_000,
        unit: 'B',
      },
      {
        name: `${locale}: until an outcome`,
        is: sum(outcome),
        most: untilOutcome,
        goal: isSource ? 42_000 : 55_000,
        unit: 'B',
      },
      {
        name: `${locale}: until sent`,
        is: sum(sent),
        most: untilSent,
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
  found.push({ name: 'tree', is: brought('tree', 'engine'), most: 31_250, unit: 'B' });
  found.push({ name: 'question for a date', is: brought('date-question', 'engine', 'tree'), most: 8_250, unit: 'B' });
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
  found.push({ name: 'kiosk', is: brought('kiosk', 'engine'), most: 9_000, unit: 'B' });
  found.push({ name: 'keyboard of a kiosk', is: brought('keyboard', 'engine', 'kiosk'), most: 5_000, unit: 'B' });
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
    console.log(`      ${file.padEnd(42)} ${String(brotliBytesOf(join(defaultDist, file))).padStart(7)} B`);
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
