import type { Browser, Page } from 'playwright-core';
import { bringCrashes, type Crash } from './kiosk-crashes.js';
import { bringVisitors } from './kiosk-visitors.js';
import { behindShell, cuts, release, type Cut, type ShakyServer } from './shaky-server.js';

/** Milliseconds after which a kiosk that is not ready never will be. */
const patience = 30_000;

/** The start screen is there, and a language can be chosen. */
export const ready = (page: Page): Promise<void> =>
  page.locator('.start button:not([aria-disabled])').first().waitFor({ timeout: patience });

async function bring(page: Page): Promise<void> {
  await ready(page);
  await page.evaluate(bringVisitors);
  await page.evaluate(bringCrashes);
}

/** A kiosk of its own, with visitors and crashes that can be asked for. */
export async function openKiosk(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
  // The compiler of this script names functions by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  // what is loaded anew is fetched anew
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(`${url}/kiosk.html`);
  await bring(page);
  return page;
}

/** One visitor who meets a crash. Afterwards the kiosk is as good as new, also where it is not by itself. */
export async function crashOnce(page: Page, seed: number): Promise<Crash> {
  const begun = Date.now();
  try {
    const crash = await page.evaluate((at) => window.kioskCrashes.crash(at, at), seed);
    if (crash.seconds === undefined && crash.where !== 'not called') {
      await page.reload();
      await bring(page);
    }
    return crash;
  } catch {
    // it loaded itself anew
    await bring(page);
    const seconds = (Date.now() - begun) / 1_000;
    return { builtin: '', where: 'loaded anew', seconds, isKept: false, heading: '' };
  }
}

/** What a page could have replaced so that nothing works. */
const vital = [
  'document.importNode',
  'document.createComment',
  'Object.assign',
  'Array.map',
  'Element.setAttribute',
] as const;

/** Runs in the page: what the widget calls throws, each time, until a time of the clock. */
function breakUntil([name, until]: readonly [(typeof vital)[number], number]): void {
  const owners = { document: Document.prototype, Object, Array: Array.prototype, Element: Element.prototype };
  const [of, method] = name.split('.') as [keyof typeof owners, string];
  const owner: object = owners[of];
  const before = Object.getOwnPropertyDescriptor(owner, method)!;
  const original = before.value as (...args: unknown[]) => unknown;
  if (Date.now() >= until) return;
  Object.defineProperty(owner, method, {
    ...before,
    value(this: unknown, ...args: unknown[]) {
      if (Date.now() < until && new Error().stack!.split('\n')[2]!.includes('/dist/'))
        throw new TypeError('kiosk-crash');
      return Reflect.apply(original, this, args);
    },
  });
}

/** A kiosk that cannot draw its own start screen for some seconds; from the load on, or from when it stood there. */
export async function crashLoop(browser: Browser, url: string, seed: number): Promise<Crash> {
  const builtin = vital[seed % vital.length]!;
  const page = await browser.newPage();
  try {
    await page.addInitScript('globalThis.__name = (named) => named');
    const isEarly = seed % 2 === 0;
    const length = 2_000 + ((seed * 797) % 8_000);
    if (!isEarly) {
      await page.goto(`${url}/kiosk.html`);
      await ready(page);
    }
    const until = Date.now() + length;
    await page.addInitScript(breakUntil, [builtin, until] as const);
    if (isEarly) await page.goto(`${url}/kiosk.html`);
    else {
      await page.evaluate(breakUntil, [builtin, until] as const);
      await page.evaluate(() => document.querySelector('lmz-klachtwijzer')!.reset());
    }
    await page.waitForTimeout(until - Date.now());
    const seconds = await ready(page).then(
      () => (Date.now() - until) / 1_000,
      () => undefined,
    );
    const where = isEarly ? 'from the load on' : 'at the start screen';
    return { builtin, where, seconds, isKept: false, heading: '' };
  } finally {
    await page.close();
  }
}

/** What came of one time without a network. */
export interface Outage {
  readonly kind: Cut | 'offline';
  /** Seconds from the moment that the network was back until the kiosk was ready for a visitor. */
  readonly seconds: number | undefined;
  /** How often something was asked for in vain. */
  readonly missed: number;
  /** What went wrong, if anything did. */
  readonly wrong: string;
  readonly isKept: boolean;
}

const outages = [...cuts, 'offline'] as const;

async function cut(page: Page, server: ShakyServer, kind: Outage['kind'], paths: RegExp): Promise<void> {
  server.missed = 0;
  if (kind === 'offline') await page.context().setOffline(true);
  else server.cut = { kind, paths };
}

async function mend(page: Page, server: ShakyServer): Promise<void> {
  await page.context().setOffline(false);
  server.back();
}

const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('lmz-klachtwijzer')!.shadowRoot!;
    const typed = [...root.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
    return [document.documentElement.outerHTML, root.innerHTML, ...typed].join().includes('kanarie');
  });

/** A visitor during whose visit everything goes away, and who goes on to the end without. */
export async function visitWithout(page: Page, server: ShakyServer, seed: number): Promise<Outage> {
  const kind = outages[seed % outages.length]!;
  const visiting = page
    .evaluate(async (at) => {
      const { visit, errors } = window.kioskVisitors;
      errors.length = 0;
      await visit(at, at);
      return errors.join();
    }, seed)
    .catch((error: Error) => error.message);
  await page.waitForTimeout((seed * 37) % 400);
  await cut(page, server, kind, /./);
  const told = await visiting;
  const { missed } = server;
  const back = Date.now();
  await mend(page, server);
  // a server that is silent leaves whoever sends waiting until it is back
  const isWaiting = kind === 'silent' && told.includes('an answer');
  if (isWaiting) await page.evaluate(() => window.kioskVisitors.goAway());
  const seconds = await ready(page).then(
    () => (Date.now() - back) / 1_000,
    () => undefined,
  );
  return { kind, seconds, missed, wrong: isWaiting ? '' : told, isKept: await isKept(page) };
}

/** A kiosk whose page comes, and then nothing for some seconds, or no more than the shell of the widget. */
export async function loadWithout(page: Page, server: ShakyServer, seed: number): Promise<Outage> {
  const kind = outages[seed % outages.length]!;
  const paths = seed % 4 === 0 ? release : behindShell;
  if (kind !== 'offline') await cut(page, server, kind, paths);
  await page.reload({ waitUntil: 'commit' });
  // what the page names can only be asked for again by the page
  if (kind === 'offline') await page.locator('lmz-klachtwijzer:defined').waitFor({ state: 'attached' });
  if (kind === 'offline') await cut(page, server, kind, paths);
  else if (seed % 2) {
    // so much has come before
    server.back();
    await page.waitForTimeout((seed * 53) % 300);
    await cut(page, server, kind, paths);
  }
  await page.waitForTimeout(500 + ((seed * 397) % 5_000));
  const { missed } = server;
  const back = Date.now();
  await mend(page, server);
  const seconds = await ready(page).then(
    () => (Date.now() - back) / 1_000,
    () => undefined,
  );
  return { kind, seconds, missed, wrong: '', isKept: false };
}

/** A kiosk whose first requests are never answered, although the server is there again and answers all others. */
export async function loadLost(page: Page, server: ShakyServer, seed: number): Promise<Outage> {
  await cut(page, server, 'silent', seed % 2 ? behindShell : /\/chunks\/(?!kiosk|engine)/);
  await page.reload({ waitUntil: 'commit' });
  await page.waitForTimeout(2_000);
  const { missed } = server;
  const back = Date.now();
  server.back(true);
  const seconds = await page
    .locator('.start button:not([aria-disabled])')
    .first()
    .waitFor({ timeout: 2 * patience })
    .then(
      () => (Date.now() - back) / 1_000,
      () => undefined,
    );
  server.back();
  return { kind: 'silent', seconds, missed, wrong: '', isKept: false };
}
