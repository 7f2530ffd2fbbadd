import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { chromiumFlags, findChromium } from '../../scripts/browsers.mjs';

/** Milliseconds within which a page must be back. */
const limit = 5000;
const supervisor = join(import.meta.dirname, '../../demo/kiosk/supervise.ts');

const page = `<!doctype html><html lang="nl"><title>Balie</title><script type="module">
fetch('/drawn');
const ask = async () => {
  const word = await (await fetch('/word')).text();
  if (word === 'hang') for (;;);
  if (word === 'leave') location = '/elsewhere';
};
setInterval(ask, 50);
</script>`;

/** A page that tells when it is drawn, and does what it is told. */
async function aPage(t: TestContext) {
  let word = '';
  let drawn = () => undefined as void;
  const server = createServer(({ url }, response) => {
    if (url === '/drawn') drawn();
    if (url === '/word') {
      response.end(word);
      word = '';
      return;
    }
    response.setHeader('content-type', 'text/html').end(url === '/kiosk.html' ? page : '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kiosk.html`,
    tell: (what: string) => (word = what),
    isDrawn: () => new Promise<void>((resolve) => (drawn = resolve)),
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

const processes = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent = ''] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return []; // it ended in the meantime
      }
    });

/** All that a process started, and what these started. */
function below(pid: number, all = processes()): Process[] {
  return all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...below(child.pid, all)]);
}

/** A supervisor with its browser, and the page in it. */
async function aKiosk(t: TestContext) {
  const site = await aPage(t);
  const drawn = site.isDrawn();
  const executable = await findChromium();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', supervisor, '--browser', 'chromium', '--executable', executable, '--url', site.url].concat(
      '--',
      chromiumFlags,
    ),
  );
  let log = '';
  child.stdout.on('data', (part: Buffer) => (log += part.toString()));
  child.stderr.on('data', (part: Buffer) => (log += part.toString()));
  const ended = once(child, 'exit');
  t.after(async () => {
    child.kill();
    await ended;
  });
  await Promise.race([drawn, ended.then(() => assert.fail(log))]);
  const browser = () =>
    below(child.pid ?? 0).find(({ command }) => command.includes('--user-data-dir=')) ?? assert.fail();
  const renderers = () => below(browser().pid).filter(({ command }) => command.includes('--type=renderer'));
  return {
    ...site,
    child,
    ended,
    browser,
    renderers,
    log: () => log,
    signal: (signal: NodeJS.Signals, targets: readonly Process[]) => {
      for (const { pid } of targets) process.kill(pid, signal);
    },
  };
}

type Kiosk = Awaited<ReturnType<typeof aKiosk>>;

const mishaps: Readonly<Record<string, (kiosk: Kiosk) => unknown>> = {
  'what draws it is killed': (kiosk) => kiosk.signal('SIGKILL', kiosk.renderers()),
  'what draws it crashes': (kiosk) => kiosk.signal('SIGSEGV', kiosk.renderers()),
  'what draws it stands still': (kiosk) => kiosk.signal('SIGSTOP', kiosk.renderers()),
  'its script runs in circles': (kiosk) => kiosk.tell('hang'),
  'it was left for another page': (kiosk) => kiosk.tell('leave'),
  'the browser is killed': (kiosk) => kiosk.signal('SIGKILL', [kiosk.browser()]),
  'the browser stands still': (kiosk) => kiosk.signal('SIGSTOP', [kiosk.browser()]),
};

const profiles = (pid: number | undefined) =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`lmz-kiosk-${pid}-`));

describe('A kiosk that is looked after', { skip: process.platform !== 'linux' && 'reads /proc' }, () => {
  for (const [what, happens] of Object.entries(mishaps)) {
    it(`shows its page again within five seconds when ${what}`, async (t) => {
      const kiosk = await aKiosk(t);
      const times: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        await pause(500);
        const back = kiosk.isDrawn();
        const start = performance.now();
        happens(kiosk);
        await Promise.race([back, pause(2 * limit)]);
        times.push(Math.round(performance.now() - start));
      }
      t.diagnostic(`${what}: back after ${times.join(', ')} ms`);
      assert.ok(Math.max(...times) <= limit, `${times.join(', ')}\n${kiosk.log()}`);
      assert.equal(profiles(kiosk.child.pid).length, 1);
    });
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`takes its browser along at ${signal}, and leaves no profile`, async (t) => {
      const kiosk = await aKiosk(t);
      const started = below(kiosk.child.pid ?? 0);
      kiosk.child.kill(signal);
      assert.deepEqual(await kiosk.ended, [0, null]);
      const left = processes().filter(({ pid, command }) =>
        started.some((one) => one.pid === pid && one.command === command),
      );
      assert.deepEqual(left, []);
      assert.deepEqual(profiles(kiosk.child.pid), []);
      assert.match(kiosk.log(), /asked to stop\n$/);
    });
  }

  it('removes the profile of a supervisor that was killed', async (t) => {
    const first = await aKiosk(t);
    first.child.kill('SIGKILL');
    await first.ended;
    await aKiosk(t);
    assert.deepEqual(profiles(first.child.pid), []);
  });

  it('says when and why, and nothing of what is in the page', async (t) => {
    const kiosk = await aKiosk(t);
    const back = kiosk.isDrawn();
    kiosk.signal('SIGKILL', kiosk.renderers());
    await back;
    for (const line of kiosk.log().trimEnd().split('\n')) assert.match(line, /^\d{4}-\d\d-\d\dT[\d:.]+Z [a-z ,:]+$/);
    assert.match(kiosk.log(), /Z what draws the page died: load it anew\n/);
  });
});
