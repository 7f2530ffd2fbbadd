import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { startDemo } from '../../demo/server.js';
import { launch } from './browser.js';
import { markdownTable } from './document.js';
import { bringVisitors } from './kiosk-visitors.js';

/*
 * Lets visitors come to a kiosk one after another, in one page that is never loaded anew, and measures what stays behind.
 * `npx tsx test/bench/kiosk-soak.ts [visitors] [--interpreted]`; 10,000 take about half an hour.
 *
 * Every thousand are the same thousand in what they do, so that thousands can be compared; what they type is never the same.
 */

const visitors = Number(process.argv[2] ?? 10_000);
/** Nothing is compiled to machine code: slower, and what grows then is no such code. */
const isInterpreted = process.argv.includes('--interpreted');
const thousand = 1_000;
const marks = new Set([5, 100, ...Array.from({ length: visitors / thousand }, (_, index) => (index + 1) * thousand)]);
marks.add(visitors);

/** How things stand at the start screen, after so many visitors. */
interface Standing {
  readonly visitors: number;
  /** Bytes that the heap of scripts holds after collection. */
  readonly heap: number;
  /** Of what a snapshot holds: what scripts made, what was compiled, and what the engine keeps for itself. */
  readonly objects: number;
  readonly code: number;
  readonly hidden: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** Seconds that passed, and that the main thread worked, since the first visitor. */
  readonly seconds: number;
  readonly work: number;
  readonly errors: number;
}

/** Bytes of a snapshot, by what they are. */
async function weigh(cdp: CDPSession): Promise<Pick<Standing, 'objects' | 'code' | 'hidden'>> {
  const chunks: string[] = [];
  const add = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', add);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as {
    readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
    readonly nodes: number[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const weights = { objects: 0, code: 0, hidden: 0 };
  for (let start = 0; start < nodes.length; start += fields.length) {
    const type = types[0][nodes[start + typeAt]!]!;
    const size = nodes[start + sizeAt]!;
    if (type === 'code' || type === 'hidden') weights[type] += size;
    // nodes of the document are counted, not weighed
    else if (type !== 'native' && type !== 'synthetic') weights.objects += size;
  }
  return weights;
}

/** Seconds that passed, and that the main thread worked. */
async function spent(cdp: CDPSession): Promise<{ readonly seconds: number; readonly work: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return { seconds: Date.now() / 1_000, work: metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0 };
}

async function stand(
  cdp: CDPSession,
): Promise<Pick<Standing, 'heap' | 'objects' | 'code' | 'hidden' | 'nodes' | 'listeners' | 'documents'>> {
  // timers that the last visitors left run out
  await pause(3_000);
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners, documents } = await cdp.send('Memory.getDOMCounters');
  return { heap: usedSize, ...(await weigh(cdp)), nodes, listeners: jsEventListeners, documents };
}

async function letCome(cdp: CDPSession, errors: string[]): Promise<readonly Standing[]> {
  const standings: Standing[] = [];
  let [seconds, work] = [0, 0];
  let begun = await spent(cdp);
  const portion = 100;
  for (let first = 0; first < visitors;) {
    const next = Math.min(visitors, ...[...marks].filter((mark) => mark > first), first + portion);
    const expression = `(async () => {
      for (let number = ${first}; number < ${next}; number += 1) await kioskVisitors.visit(number % ${thousand} + 1, number);
      return kioskVisitors.errors.splice(0);
    })()`;
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    errors.push(...(result.value as string[]));
    first = next;
    if (!marks.has(first)) continue;
    const ended = await spent(cdp);
    seconds += ended.seconds - begun.seconds;
    work += ended.work - begun.work;
    const standing = { ...(await stand(cdp)), visitors: first, seconds, work, errors: errors.length };
    standings.push(standing);
    console.log(rowOf(standing).join('\t'));
    // looking is no visit
    begun = await spent(cdp);
  }
  return standings;
}

const heads = [
  'visitors',
  'heap kB',
  'objects kB',
  'code kB',
  'hidden kB',
  'nodes',
  'listeners',
  'documents',
  'seconds',
  'work s',
  'errors',
];

const kB = (bytes: number): string => (bytes / 1_000).toFixed(0);

const rowOf = (standing: Standing): string[] => {
  const {
    visitors: visited,
    heap,
    objects,
    code,
    hidden,
    nodes,
    listeners,
    documents,
    seconds,
    work,
    errors,
  } = standing;
  const weights = [heap, objects, code, hidden].map(kB);
  return [visited, ...weights, nodes, listeners, documents, seconds.toFixed(0), work.toFixed(1), errors].map(String);
};

/** What the last thousand visitors cost beside the second thousand, and what stayed of all after the first. */
function judge(standings: readonly Standing[]): { readonly sentences: string[]; readonly holds: boolean } | undefined {
  const at = (visited: number) => standings.find((standing) => standing.visitors === visited);
  const [first, second, before, last] = [thousand, 2 * thousand, visitors - thousand, visitors].map(at);
  if (!first || !second || !before || !last || visitors < 3 * thousand) return undefined;
  const growth = (last.heap - first.heap) / 1_000;
  const grown = (what: 'objects' | 'code' | 'hidden') => `${what} ${kB(last[what] - first[what])} kB`;
  const nodes = last.nodes - first.nodes;
  const listeners = last.listeners - first.listeners;
  const documents = last.documents - first.documents;
  const work = (last.work - before.work) / (second.work - first.work);
  const time = (last.seconds - before.seconds) / (second.seconds - first.seconds);
  return {
    sentences: [
      `From visitor ${thousand} to ${visitors}: heap ${growth.toFixed(0)} kB (goal 250), in a snapshot ${grown('objects')}, ${grown('code')}, ${grown('hidden')}; nodes ${nodes}, listeners ${listeners}, documents ${documents} (goal 0).`,
      `The last thousand took ${work.toFixed(3)} x the work of the second thousand (goal 1.05), and ${time.toFixed(3)} x its time.`,
      `Errors: ${last.errors} (goal 0).`,
    ],
    holds: growth <= 250 && nodes <= 0 && listeners <= 0 && documents <= 0 && work <= 1.05 && last.errors === 0,
  };
}

const dataDir = mkdtempSync(join(tmpdir(), 'kiosk-soak-'));
const demo = await startDemo({
  receiver: { encryption: false, dataDir, desk: { host: '127.0.0.1', port: 0, names: [] } },
});
const browser = await launch(isInterpreted ? ['--js-flags=--no-opt --no-maglev --no-sparkplug'] : []);
try {
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  // The compiler of this script names functions by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto(`${demo.url}/kiosk.html`);
  await page.locator('.start button:not([aria-disabled])').first().waitFor();
  await page.evaluate(bringVisitors);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  console.log(heads.join('\t'));
  const standings = await letCome(cdp, errors);
  const deeds = await page.evaluate(() => window.kioskVisitors.deeds);
  const verdict = judge(standings);
  console.log(`
Chromium ${browser.version()}, ${cpus().length} cores, load ${loadavg()[2]?.toFixed(1)}; page loads: ${loads}
${Object.entries(deeds)
  .map(([deed, times]) => `${deed} ${times}`)
  .join(', ')}

${markdownTable(heads, standings.map(rowOf))}

${[...(verdict?.sentences ?? []), ...new Set(errors)].join('\n')}`);
  if (errors.length > 0 || loads !== 1 || verdict?.holds === false) process.exitCode = 1;
} finally {
  await browser.close();
  await demo.close();
  rmSync(dataDir, { recursive: true, force: true });
}
