import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultConfig } from '../../demo/receiver/config.js';
import { openLibsqlStorage } from '../../demo/receiver/database/libsql-storage.js';
import { retentionAt } from '../../demo/receiver/retention.js';
import { categories, sectors } from '../../src/complaint/payload/payload.schema.js';
import { addDays, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import { aReport, aSignal, type Report } from '../demo/example-payloads.js';
import { markdownTable, writeFigures } from './document.js';

/*
 * How many complaints a second the receiver takes, each one on disk before it is answered, and how long one waits, with so
 * many stored already. Writes its part of docs/figures.md when it measures the usual sizes.
 * `npx tsx test/bench/receiver.ts [sizes...] [--seconds=5]`
 */

const senders = 32;
const warmUp = 2;
const option = process.argv.find((argument) => argument.startsWith('--seconds='))?.split('=')[1];
const seconds = Number(option ?? 5);
const roundCount = 5;
const asked = process.argv
  .slice(2)
  .filter((argument) => /^\d+$/.test(argument))
  .map(Number);
const usualSizes = [1_000, 100_000, 1_000_000];
const sizes = asked.length > 0 ? asked : usualSizes;

const story = 'Na de operatie belde niemand terug. Ik heb drie keer gevraagd om een gesprek. '.repeat(12);
const today = todayInAmsterdam();

/** Complaints as they come: other sectors, dates and people each time, about 1.5 kB. */
function complaint(index: number): Report {
  const waarde = addDays(today, -(index % 90));
  return aReport({
    klachtVolgen: index % 10 === 0,
    melder: { naam: `Naam ${index}`, telefoon: '0612345678', voorkeur: 'bellen' },
    signaal: aSignal({
      sector: sectors[index % sectors.length]!,
      categorie: categories[index % categories.length]!,
      watGebeurd: `${story}${index}`,
      stand: { klachtDatum: { precisie: 'dag', waarde } },
    }),
  });
}

const fiveYears = 5 * 365 * 86_400_000;
const portion = 1000;

/** Brings a database to so many complaints, spread over five years, with keys and persons gone when their time was over. */
async function seed(file: string, size: number): Promise<void> {
  const storage = openLibsqlStorage(file);
  const now = Date.now();
  const old = retentionAt(new Date(now), { ...defaultConfig.retention, signalMonths: 61 });
  for (let start = 0; start < size; start += portion) {
    const end = Math.min(start + portion, size);
    const receivedAt = new Date(now - fiveYears * (1 - end / size));
    const reports = Array.from({ length: end - start }, (_, index) => ({
      payload: complaint(start + index),
      receivedAt,
      key: crypto.getRandomValues(new Uint8Array(16)),
      fingerprint: crypto.getRandomValues(new Uint8Array(16)),
    }));
    await Promise.all(reports.map((report) => storage.store(report)));
    await storage.removeOld(old);
  }
  storage.close();
}

const agent = new Agent({ keepAlive: true, maxSockets: senders });

/** Sends one complaint. @returns milliseconds until the answer */
function sendOne(url: URL, index: number): Promise<number> {
  const start = performance.now();
  const body = JSON.stringify(complaint(index));
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'idempotency-key': `"${crypto.randomUUID()}"`,
  };
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 201) resolve(performance.now() - start);
        else reject(new Error(`status ${response.statusCode}`));
      });
    });
    sending.once('error', reject).end(body);
  });
}

/** So many senders at once, for a while. @returns the waiting times in milliseconds, sorted */
async function load(url: URL, count: number, forSeconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + forSeconds * 1000;
  const sender = async () => {
    while (performance.now() < end) times.push(await sendOne(url, times.length));
  };
  await Promise.all(Array.from({ length: count }, sender));
  return times.sort((one, other) => one - other);
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN;

async function measure(folder: string) {
  const script = join(import.meta.dirname, '../demo/receiver-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  const processorTime = async () => {
    child.send('time');
    const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage];
    return (user + system) / 1000;
  };
  const url = new URL('/v1/meldingen', line.toString().split(' ')[0]);
  await load(url, senders, warmUp);
  const before = await processorTime();
  const busy = await load(url, senders, seconds);
  const used = (await processorTime()) - before;
  const alone = await load(url, 1, Math.min(3, seconds));
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { perSecond: busy.length / seconds, processor: used / busy.length, busy, alone };
}

type Measured = Awaited<ReturnType<typeof measure>>;

/** The round in the middle: other work on the machine disturbs single rounds. */
const middle = (rounds: readonly Measured[]) =>
  [...rounds].sort((one, other) => one.perSecond - other.perSecond)[Math.floor(rounds.length / 2)]!;

const heads = [
  'stored already',
  'complaints/s',
  'best round',
  'processor each',
  ...[`${senders} at once`, 'alone'].flatMap((who) => [`p50, ${who}`, `p99, ${who}`]),
];

function toRow(size: number, rounds: readonly Measured[]): string[] {
  const { perSecond, processor, busy, alone } = middle(rounds);
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    size.toLocaleString('en'),
    perSecond.toFixed(0),
    Math.max(...rounds.map((round) => round.perSecond)).toFixed(0),
    `${processor.toFixed(2)} ms`,
    ...[busy, alone].flatMap((times) => [ms(at(times, 0.5)), ms(at(times, 0.99))]),
  ];
}

const folders = mkdtempSync(join(tmpdir(), 'ontvanger-bench-'));
const folderOf = (size: number) => join(folders, String(size));
try {
  for (const size of sizes) await seed(join(folderOf(size), 'meldingen.db'), size);
  const rounds = new Map<number, Measured[]>(sizes.map((size) => [size, []]));
  // In turn, so that a busy moment of the machine does not fall on one size alone.
  for (let round = 0; round < roundCount; round += 1) {
    for (const size of sizes) rounds.get(size)!.push(await measure(folderOf(size)));
  }
  const conditions =
    `Measured on ${todayInAmsterdam()}: ${cpus().length} cores, load ${loadavg()[1]?.toFixed(1)}, Node ${process.version}, ` +
    `\`synchronous=FULL\`, the middle of ${roundCount} rounds of ${seconds} s,\nsenders on the same machine.`;
  const table = markdownTable(
    heads,
    [...rounds].map(([size, all]) => toRow(size, all)),
  );
  console.log(`${conditions}\n\n${table}`);
  if (sizes === usualSizes) writeFigures('receiver', `${conditions}\n\n${table}`);
} finally {
  agent.destroy();
  rmSync(folders, { recursive: true, force: true });
}
