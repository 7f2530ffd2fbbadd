import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { chromiumFlags, findChromium, findFirefox, findWebKit } from '../../scripts/browsers.mjs';
import { webkitLauncher } from '../../scripts/test/webkit-launcher.mjs';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** One page in a browser, with a mouse and a keyboard that the page cannot tell from those of a person. */
export interface Tab {
  open(url: string): Promise<void>;
  /** Runs a function in the page; it may use nothing from around it. What it gives back survives whatever the page did to JSON. */
  run<Given extends readonly unknown[], Answer>(what: (...given: Given) => Answer, ...given: Given): Promise<Answer>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  /** Presses a letter while Control is held. */
  control(letter: KeyInput): Promise<void>;
  close(): Promise<void>;
  /** What only one engine can do, for the few tests that need it. */
  readonly chromium?: Page;
}

export interface Engine {
  tab(size?: { readonly width: number; readonly height: number }): Promise<Tab>;
  quit(): Promise<void>;
}

const usualSize = { width: 1000, height: 720 };

/**
 * The source that does the work in the page and gives its result as text. Arrays and texts get the `toJSON` of the page, so the
 * text is made in a frame that no script of the page has touched; where a sandbox keeps frames apart, in the page itself.
 */
function source(what: (...given: never) => unknown, given: readonly unknown[]): string {
  return `(() => {
    const __name = (named) => named;
    const answer = (${what})(...${JSON.stringify(given)});
    if (answer === undefined) return '';
    const frame = document.createElement('iframe');
    document.documentElement.appendChild(frame);
    const clean = frame.contentDocument ? frame.contentWindow : window;
    const text = clean.JSON.stringify(clean.structuredClone(answer));
    document.documentElement.removeChild(frame);
    return text;
  })()`;
}

/** What a shortcut does in Chromium, that its driver does not do by itself: the keys come to the page, not to the browser. */
const commandsOf: Readonly<Record<string, string[]>> = {
  a: ['SelectAll'],
  c: ['Copy'],
  v: ['Paste'],
  x: ['Cut'],
  y: ['Redo'],
  z: ['Undo'],
};

const parsed = (text: string) => (text ? JSON.parse(text) : undefined);

function puppeteerEngine(browser: Browser, isChromium: boolean): Engine {
  return {
    tab: async (size = usualSize) => {
      const page = await browser.newPage();
      await page.setViewport(size);
      return {
        open: async (url) => void (await page.goto(url)),
        run: async (what, ...given) => parsed((await page.evaluate(source(what, given))) as string),
        click: (x, y) => page.mouse.click(x, y),
        type: (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        control: async (letter) => {
          await page.keyboard.down('Control');
          await page.keyboard.press(letter, isChromium ? { commands: commandsOf[letter] ?? [] } : {});
          await page.keyboard.up('Control');
        },
        close: () => page.close(),
        ...(isChromium ? { chromium: page } : {}),
      };
    },
    quit: () => browser.close(),
  };
}

const size = (launcher: WebKit, { width, height }: typeof usualSize) => launcher.setViewportSize('', { width, height });

/** What the launcher of WebKit offers besides what the test runner asks of it. */
interface WebKit {
  startSession(id: string, url: string): Promise<void>;
  stop(): Promise<void>;
  sendKeys(id: string, keys: readonly string[]): Promise<void>;
  sendWithControl(id: string, letter: string): Promise<void>;
  sendMouseClick(id: string, x: number, y: number): Promise<void>;
  setViewportSize(id: string, size: { width: number; height: number }): Promise<void>;
  runAsTitle(script: string): Promise<string>;
}

/** WebKit has one window; a test gets it empty. Two quick presses on one spot would be a double click there, so no two are alike. */
function webkitEngine(launcher: WebKit): Engine {
  let aside = 4;
  return {
    tab: async (wanted = usualSize) => {
      await launcher.startSession('', 'about:blank');
      await size(launcher, wanted);
      let closed = false;
      return {
        open: (url) => launcher.startSession('', url),
        run: async (what, ...given) => {
          if (closed) throw new Error('The window is for the next test.');
          return parsed(await launcher.runAsTitle(source(what, given)));
        },
        click: (x, y) => launcher.sendMouseClick('', Math.floor(x) + (aside *= -1), Math.floor(y)),
        type: (text) => launcher.sendKeys('', [...text]),
        press: (key) => launcher.sendKeys('', [key]),
        control: (letter) => launcher.sendWithControl('', letter),
        close: async () => void (closed = true),
      };
    },
    quit: () => launcher.stop(),
  };
}

/** What a browser is started with besides what is usual. */
export interface LaunchOptions {
  /** The folder in which it keeps what it keeps. Left out: one that goes when it quits. */
  readonly profile?: string;
  /** For Chromium only. */
  readonly flags?: readonly string[];
}

const launchers: Readonly<Record<EngineName, (options: LaunchOptions) => Promise<Engine>>> = {
  chromium: async ({ profile, flags = [] }) => {
    const args = [...chromiumFlags, ...flags];
    const kept = profile ? { userDataDir: profile } : {};
    return puppeteerEngine(await puppeteer.launch({ executablePath: await findChromium(), args, ...kept }), true);
  },
  firefox: async ({ profile }) => {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('Firefox is asked for and not found: see CONTRIBUTING.md.');
    const kept = profile ? { userDataDir: profile } : {};
    return puppeteerEngine(
      await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, ...kept }),
      false,
    );
  },
  webkit: async ({ profile }) => {
    const programs = findWebKit();
    if (!programs) throw new Error('WebKit is asked for and not found: see CONTRIBUTING.md.');
    const homes = ['XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME'];
    if (profile) for (const home of homes) process.env[home] = profile;
    return webkitEngine(webkitLauncher(programs) as unknown as WebKit);
  },
};

export const launch = (name: EngineName, options: LaunchOptions = {}): Promise<Engine> => launchers[name](options);

/** Whether an engine takes part: as for the browser tests, `BROWSERS` chooses, CI demands all, and else those that are there. */
export function isWanted(name: EngineName): boolean {
  const chosen = process.env['BROWSERS']?.split(',');
  if (chosen) return chosen.includes(name);
  if (process.env['CI'] || name === 'chromium') return true;
  return Boolean(name === 'firefox' ? findFirefox() : findWebKit());
}
