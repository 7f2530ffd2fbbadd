import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, firefoxFlags } from './flags.js';

/** A browser that a supervisor looks after. It sees whether the page answers and where it is, and nothing of what is in it. */
export interface Watched {
  /** How it ended, once it did. */
  readonly ended: Promise<string>;
  /** Where the page in front is, nothing when that is another one. Waits as long as the page is busy; fails when nothing draws it. */
  address(): Promise<string>;
  /** Whether the page may be silent because it is being printed. */
  prints(): boolean;
  /** Stops what runs in the page, brings it to the front and loads it anew. */
  load(): Promise<unknown>;
  /** Ends the browser and all its processes at once. */
  kill(): Promise<void>;
}

export interface Start {
  readonly browser: 'chromium' | 'firefox';
  readonly executable: string;
  readonly url: string;
  /** An empty folder. */
  readonly profile: string;
  readonly extraFlags: readonly string[];
  /** Milliseconds within which it must be there. */
  readonly timeout: number;
  /** Ends it, also while it starts. */
  readonly signal: AbortSignal;
}

const launchOptions = ({ executable, timeout, signal }: Start) => ({
  executablePath: executable,
  ignoreDefaultArgs: true,
  defaultViewport: null,
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
  // requests hold what visitors send, and that must not come here
  networkEnabled: false,
  issuesEnabled: false,
  timeout,
  signal,
});

function lifeOf(child: ChildProcess | null): Pick<Watched, 'ended' | 'kill'> {
  if (!child?.pid) throw new Error('it ended at once');
  const { pid } = child;
  const ended = new Promise<string>((resolve) => {
    const tell = () => resolve(child.signalCode ?? `code ${child.exitCode}`);
    if (child.signalCode === null && child.exitCode === null) child.once('exit', tell);
    else tell();
  });
  return {
    ended,
    async kill() {
      try {
        // the whole group: a process that hangs does not notice that its parent is gone
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
      } catch {
        // all of it is gone
      }
      await ended;
    },
  };
}

async function startChromium(start: Start): Promise<Watched> {
  const { url, profile, extraFlags } = start;
  const browser = await puppeteer.launch({
    ...launchOptions(start),
    // no port that another program could use
    pipe: true,
    args: [...Object.keys(chromiumFlags), `--user-data-dir=${profile}`, ...extraFlags, url],
  });
  const page = await browser.waitForTarget((target) => target.type() === 'page', { timeout: start.timeout });
  const session = await page.createCDPSession();
  let crash = new AbortController();
  session.on('Inspector.targetCrashed', () => crash.abort());
  await session.send('Inspector.enable');
  return {
    ...lifeOf(browser.process()),
    // a page that crashed does not answer, nor does it refuse
    address: () =>
      new Promise((resolve, reject) => {
        const { signal } = crash;
        const fail = () => reject(new Error('crashed'));
        if (signal.aborted) fail();
        signal.addEventListener('abort', fail, { once: true });
        session
          .send('Runtime.evaluate', { expression: `document.hidden ? '' : document.URL` })
          .then(({ result }) => resolve(String(result.value)), reject)
          .finally(() => signal.removeEventListener('abort', fail));
      }),
    prints: () => browser.targets().some((target) => target.url().startsWith('chrome://print')),
    async load() {
      if (crash.signal.aborted) crash = new AbortController();
      else await session.send('Runtime.terminateExecution');
      await session.send('Page.bringToFront');
      await session.send('Page.navigate', { url });
    },
  };
}

/**
 * The policy that closes its developer tools closes the way to ask it anything too: what is seen here is only that it ends.
 */
async function startFirefox({ executable, url, profile, extraFlags }: Start): Promise<Watched> {
  const flags = ['--profile', profile, ...extraFlags, ...Object.keys(firefoxFlags), url];
  const child = spawn(executable, flags, { stdio: 'ignore', detached: process.platform !== 'win32' });
  await once(child, 'spawn');
  return {
    ...lifeOf(child),
    address: () => Promise.resolve(url),
    prints: () => false,
    load: () => Promise.resolve(),
  };
}

/** @throws Error when it does not start in time. */
export const startBrowser = (start: Start): Promise<Watched> =>
  start.browser === 'chromium' ? startChromium(start) : startFirefox(start);
