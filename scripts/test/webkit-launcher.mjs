// @ts-check
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** WebDriver's code points for keys that are no character. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const buttons = { left: 0, middle: 1, right: 2 };

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Runs tests in WebKitGTK's MiniBrowser on a screen of its own (Xvfb), driven by plain W3C WebDriver requests. It says it is of
 * type `webdriver`, so that the runner's commands for keys and mouse find their methods here.
 * @param {{ driver: string, display: string, browser: string }} programs
 * @returns {import('@web/test-runner').BrowserLauncher & Record<string, unknown>}
 */
export function webkitLauncher(programs) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const running = [];
  const live = new Set();
  let session = '';
  /** @type {Promise<void> | undefined} */
  let ready;

  const kill = () => running.splice(0).forEach((child) => child.kill('SIGKILL'));
  process.once('exit', kill);

  /** @type {(method: string, url: string, body?: unknown) => Promise<any>} */
  const call = async (method, url, body) => {
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) };
    const response = await fetch(url, { method, ...(method === 'POST' ? json : {}) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  /** @type {(method: string, path: string, body?: unknown) => Promise<any>} */
  const inSession = (method, path, body) => call(method, `${session}${path}`, body);

  const start = async () => {
    const screen = spawn(programs.display, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    running.push(screen);
    const number = await new Promise((resolve) => screen.stdio[3]?.once('data', resolve));
    const port = await freePort();
    const { LD_LIBRARY_PATH: _packagedChromium, ...clean } = process.env;
    running.push(
      spawn(programs.driver, [`--port=${port}`], {
        env: { ...clean, DISPLAY: `:${String(number).trim()}`, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
        stdio: 'ignore',
      }),
    );
    const base = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries += 1) {
      const answers = await call('GET', `${base}/status`).then(
        () => true,
        () => false,
      );
      if (answers) break;
      if (tries > 100) throw new Error('WebKitWebDriver does not answer.');
      await wait(100);
    }
    const { sessionId } = await call('POST', `${base}/session`, {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        },
      },
    });
    session = `${base}/session/${sessionId}`;
  };

  /** @type {(actions: object[]) => Promise<void>} */
  const pointer = (actions) =>
    inSession('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const move = (/** @type {number} */ x, /** @type {number} */ y) => ({ type: 'pointerMove', duration: 0, x, y });
  /** @type {(type: 'pointerDown' | 'pointerUp', button?: keyof typeof buttons) => object} */
  const press = (type, button = 'left') => ({ type, button: buttons[button] });

  /** @type {(id: string, url: string) => Promise<void>} */
  const open = async (id, url) => {
    ready ??= start();
    await ready;
    live.add(id);
    await inSession('POST', '/url', { url });
  };

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    startSession: open,
    startDebugSession: open,
    isActive: (id) => live.has(id),
    getBrowserUrl: () => inSession('GET', '/url'),
    async stopSession(id) {
      await inSession('POST', '/url', { url: 'about:blank' });
      live.delete(id);
      return {};
    },
    async stop() {
      await inSession('DELETE', '').catch(() => {});
      kill();
    },
    /** @type {(id: string, typed: string[]) => Promise<void>} */
    async sendKeys(_id, typed) {
      const actions = typed.flatMap((key) => {
        const value = keys[/** @type {keyof typeof keys} */ (key)] ?? key;
        return [
          { type: 'keyDown', value },
          { type: 'pause', duration: 5 },
          { type: 'keyUp', value },
        ];
      });
      await inSession('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    /** @type {(id: string, letter: string) => Promise<void>} */
    async sendWithControl(_id, letter) {
      const press = (/** @type {string} */ type, /** @type {string} */ value) => ({ type, value });
      const actions = [
        press('keyDown', keys.Control),
        press('keyDown', letter),
        press('keyUp', letter),
        press('keyUp', keys.Control),
      ];
      await inSession('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    /** @type {(id: string, x: number, y: number) => Promise<void>} */
    sendMouseMove: (_id, x, y) => pointer([move(x, y)]),
    /** @type {(id: string, x: number, y: number, button?: keyof typeof buttons) => Promise<void>} */
    sendMouseClick: (_id, x, y, button) =>
      pointer([move(x, y), press('pointerDown', button), press('pointerUp', button)]),
    /** @type {(id: string, button?: keyof typeof buttons) => Promise<void>} */
    sendMouseDown: (_id, button) => pointer([press('pointerDown', button)]),
    /** @type {(id: string, button?: keyof typeof buttons) => Promise<void>} */
    sendMouseUp: (_id, button) => pointer([press('pointerUp', button)]),
    /**
     * Runs an expression in the page, and gives its text by way of the title: whatever the page did to JSON and arrays, a title
     * comes as it is. A page that takes the title back is asked again.
     * @type {(expression: string) => Promise<string>}
     */
    async runAsTitle(expression) {
      const mark = 'answer ';
      const script = `const text = ${expression}; if (text) document.title = '${mark}' + encodeURIComponent(text); return text !== '';`;
      for (;;) {
        if (!(await inSession('POST', '/execute/sync', { script, args: [] }))) return '';
        const title = await inSession('GET', '/title');
        if (title.startsWith(mark)) return decodeURIComponent(title.slice(mark.length));
      }
    },
    /** @type {(id: string) => Promise<void>} */
    resetMouse: () =>
      pointer([press('pointerUp'), press('pointerUp', 'middle'), press('pointerUp', 'right'), move(0, 0)]),
    /**
     * The window takes part of its size itself; what is left must be what was asked. Less than about 450 px is refused.
     * @type {(id: string, size: { width: number, height: number }) => Promise<void>}
     */
    async setViewportSize(_id, { width, height }) {
      let [extraWidth, extraHeight] = [0, 0];
      for (let tries = 0; tries < 5; tries += 1) {
        await inSession('POST', '/window/rect', { width: width + extraWidth, height: height + extraHeight });
        await wait(100);
        const script = 'return [innerWidth, innerHeight]';
        const [isWidth, isHeight] = await inSession('POST', '/execute/sync', { script, args: [] });
        if (isWidth === width && isHeight === height) return;
        extraWidth += width - isWidth;
        extraHeight += height - isHeight;
      }
    },
  };
}
