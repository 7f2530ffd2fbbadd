import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findChromium, findFirefox } from '../../scripts/browsers.mjs';
import { startBrowser, type Start, type Watched } from './browser.js';

/** All in milliseconds. */
const beat = 250;
const patience = 2000;
const patienceWithPrinter = 60_000;
const patienceWithLoading = 500;
const patienceWithStart = 20_000;
/** For a page to come, before it is asked for again. */
const patienceWithNetwork = 10_000;
const longestPause = 30_000;

const folderOf = (pid: number) => `lmz-kiosk-${pid}-`;

/** A supervisor that was killed itself could not remove its profile. */
function removeLeftProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^lmz-kiosk-(\d+)-/.exec(name)?.[1]);
    if (pid && !runs(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

type Sight = 'answers' | 'elsewhere' | 'silent' | 'dead';

/** Looks once. */
async function look(browser: Watched, url: string, time: number): Promise<Sight> {
  const waiting = new AbortController();
  const sight = await Promise.race([
    browser.address().then<Sight, Sight>(
      (address) => (address.startsWith(url) ? 'answers' : 'elsewhere'),
      () => 'dead',
    ),
    pause(time, 'silent' as const, { signal: waiting.signal }).catch<Sight>(() => 'silent'),
  ]);
  waiting.abort();
  return sight;
}

const troubles: Readonly<Record<Exclude<Sight, 'answers'>, string>> = {
  elsewhere: 'the page was not there or not in front',
  silent: `the page did not answer for ${patience / 1000} seconds`,
  dead: 'what draws the page died',
};

/** Loads the page anew; tells whether it answers again, though it may still be on its way. */
async function mend(browser: Watched, url: string): Promise<boolean> {
  const until = Date.now() + patienceWithLoading;
  browser.load().catch(() => undefined);
  for (let left = patienceWithLoading; left > 0; left = until - Date.now()) {
    const sight = await look(browser, url, left);
    if (sight === 'answers' || sight === 'elsewhere') return true;
    await pause(50);
  }
  return false;
}

/** Looks after a browser until it has to be started again; tells why. */
async function watch(browser: Watched, url: string, log: (line: string) => void, signal: AbortSignal): Promise<string> {
  let loadedAt = Date.now();
  let printsSince = 0;
  while (!signal.aborted) {
    const glance = await look(browser, url, patience);
    // a page that makes way for another one fails once
    const sight = glance === 'dead' ? await look(browser, url, patience) : glance;
    if (signal.aborted) break;
    printsSince = browser.prints() ? printsSince || Date.now() : 0;
    const waits =
      (sight === 'silent' && Date.now() - printsSince < patienceWithPrinter) ||
      (sight === 'elsewhere' && Date.now() - loadedAt < patienceWithNetwork);
    if (sight === 'answers') loadedAt = 0;
    else if (!waits) {
      log(`${troubles[sight]}: load it anew`);
      loadedAt = Date.now();
      if (!(await mend(browser, url)) && !signal.aborted) return 'that did not help';
    }
    await pause(beat);
  }
  return 'asked to stop';
}

export interface Supervision extends Omit<Start, 'profile' | 'timeout'> {
  /** Takes what happened and why, never what is in the page. */
  readonly log: (line: string) => void;
}

/** One life of a browser, with a profile of its own. Tells whether it came up. */
async function live({ log, signal, ...start }: Supervision): Promise<boolean> {
  const profile = mkdtempSync(join(tmpdir(), folderOf(process.pid)));
  const life = new AbortController();
  const stop = () => life.abort();
  signal.addEventListener('abort', stop, { once: true });
  let browser: Watched | undefined;
  try {
    browser = await startBrowser({ ...start, profile, timeout: patienceWithStart, signal: life.signal });
    log('the browser started');
    const ended = browser.ended.then((how) => (life.signal.aborted ? 'asked to stop' : `the browser ended (${how})`));
    log(await Promise.race([ended, watch(browser, start.url, log, life.signal)]));
    return true;
  } catch (error) {
    log(signal.aborted ? 'asked to stop' : `the browser did not start: ${(error as Error).message.split('\n')[0]}`);
    return false;
  } finally {
    signal.removeEventListener('abort', stop);
    life.abort();
    await browser?.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Keeps a page in front of visitors until it is told to stop: whatever happens to the browser, another one comes. */
export async function supervise(supervision: Supervision): Promise<void> {
  removeLeftProfiles();
  const { signal } = supervision;
  let failures = 0;
  while (!signal.aborted) {
    failures = (await live(supervision)) ? 0 : failures + 1;
    const wait = failures && Math.min(longestPause, 500 * 2 ** failures);
    await pause(wait, undefined, { signal }).catch(() => undefined);
  }
}

const usage = `npx tsx demo/kiosk/supervise.ts --browser chromium|firefox --url https://… [--executable path] [-- flag …]`;

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' }, url: { type: 'string' }, executable: { type: 'string' } },
    allowPositionals: true,
  });
  const { browser, url, executable } = values;
  if ((browser !== 'chromium' && browser !== 'firefox') || !url || !URL.canParse(url)) {
    console.error(usage);
    process.exit(1);
  }
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => stop.abort());
  await supervise({
    browser,
    url,
    executable: executable ?? (browser === 'chromium' ? await findChromium() : (findFirefox() ?? 'firefox')),
    extraFlags: positionals,
    log: (line) => console.log(`${new Date().toISOString()} ${line}`),
    signal: stop.signal,
  });
}
