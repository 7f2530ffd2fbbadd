import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo } from '../../demo/server.js';
import { launch } from './browser.js';
import { markdownTable } from './document.js';
import { crashLoop, crashOnce, loadLost, loadWithout, openKiosk, visitWithout, type Outage } from './kiosk-trials.js';
import type { Deeds } from './kiosk-visitors.js';
import { largest, median } from './numbers.js';
import { startShakyServer } from './shaky-server.js';

/*
 * Lets a kiosk crash, and takes its network away, so many times, and measures how long it takes until the next visitor can begin.
 * `npx tsx test/bench/kiosk-recovery.ts [crashes] [outages]`; 200 of each take about a quarter of an hour.
 */

const [crashCount = 200, outageCount = 200, loopCount = 20] = process.argv.slice(2).map(Number);
const goal = 5;

interface Told {
  readonly kind: string;
  readonly seconds: number | undefined;
  readonly isKept: boolean;
}

const rows: string[][] = [];
let isWell = true;

function tell(what: string, trials: readonly Told[], most = goal): void {
  const kinds = [...new Set(trials.map(({ kind }) => kind))].sort();
  for (const kind of [...kinds, 'all']) {
    const some = trials.filter((trial) => kind === 'all' || trial.kind === kind);
    const times = some.flatMap(({ seconds }) => seconds ?? []);
    const never = some.length - times.length;
    const kept = some.filter((trial) => trial.isKept).length;
    if (never > 0 || kept > 0 || largest(times) > most) isWell = false;
    rows.push([
      what,
      kind,
      ...[some.length, median(times).toFixed(2), largest(times).toFixed(2), never, kept].map(String),
    ]);
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'kiosk-recovery-'));
const demo = await startDemo({
  receiver: { encryption: false, dataDir, desk: { host: '127.0.0.1', port: 0, names: [] } },
});
const server = await startShakyServer(demo.url);
const browser = await launch();
try {
  const seeds = Array.from({ length: crashCount }, (_, index) => index + 1);
  const crashes: Told[] = [];
  const abreast = Array.from({ length: 4 }, async () => {
    const page = await openKiosk(browser, server.url);
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      let crash = await crashOnce(page, seed);
      for (let more = 1; crash.where === 'not called' && more < 9; more += 1)
        crash = await crashOnce(page, seed + more * 1_000);
      crashes.push({ ...crash, kind: crash.where });
      if (crash.seconds === undefined || crash.seconds > goal || crash.isKept) console.log(seed, crash);
    }
    await page.close();
  });
  await Promise.all(abreast);
  tell('crash', crashes);

  const loops: Told[] = [];
  for (let seed = 1; seed <= loopCount; seed += 1) {
    const loop = await crashLoop(browser, server.url, seed);
    loops.push({ ...loop, kind: loop.where });
    if (loop.seconds === undefined || loop.seconds > goal) console.log(seed, loop);
  }
  tell('crash again and again', loops);

  const page = await openKiosk(browser, server.url);
  const trials: Readonly<Record<string, (seed: number) => Promise<Outage>>> = {
    'outage in a visit': (seed) => visitWithout(page, server, seed),
    'outage while loading': (seed) => loadWithout(page, server, seed),
  };
  let deeds: Deeds = {};
  for (const [what, trial] of Object.entries(trials)) {
    const outages: Outage[] = [];
    for (let seed = 1; seed <= outageCount / 2; seed += 1) {
      const outage = await trial(seed);
      outages.push(outage);
      if (outage.wrong || outage.isKept || (outage.seconds ?? Infinity) > goal) console.log(what, seed, outage);
      if (outage.wrong) isWell = false;
    }
    tell(what, outages);
    deeds = { ...(await page.evaluate(() => window.kioskVisitors?.deeds)), ...deeds };
  }
  const lost: Outage[] = [];
  for (let seed = 1; seed <= outageCount / 50; seed += 1) lost.push(await loadLost(page, server, seed));
  tell('requests lost while loading', lost, 40);
  const heads = ['what', 'kind', 'times', 'median s', 'most s', 'never', 'kept'];
  console.log(`
Chromium ${browser.version()}, ${cpus().length} cores, load ${loadavg()[2]?.toFixed(1)}
${JSON.stringify(deeds)}

${markdownTable(heads, rows)}`);
  if (!isWell) process.exitCode = 1;
} finally {
  await browser.close();
  server.stop();
  await demo.close();
  rmSync(dataDir, { recursive: true, force: true });
}
