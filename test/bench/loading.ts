import type { Browser } from 'playwright-core';
import { freshPage, type Conditions } from './browser.js';
import { pagePath, type PageWish } from './server.js';

/** One cold load. Times in milliseconds since the visitor asked for the page. */
export interface Load {
  /** The first question was painted and can be answered. */
  readonly usable: number;
  /** The rest of the widget was there and had been drawn; the plain element has no rest. */
  readonly engineReady: number;
  /** What of every task is beyond 50 ms, summed. */
  readonly blocked: number;
  readonly layoutShift: number;
  /** Of the files on the way to the first question, without the page itself: number, and bytes as they travelled. */
  readonly requests: number;
  readonly bytes: number;
}

interface Noted {
  usable?: number;
  engineReady?: number;
  tasks: number[];
  shift: number;
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** Runs in the page, before anything else; looks at every frame whether the question stands there. */
function note(): void {
  const noted: Noted = (window.noted = { tasks: [], shift: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) noted.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  let sheets = 0;
  const look = () => {
    const root = document.querySelector('[data-bench]')?.shadowRoot;
    if (root?.querySelector('input[type=radio]')) {
      // A timer that is set in a frame runs after that frame was painted.
      if (sheets === 0) {
        sheets = root.adoptedStyleSheets.length;
        setTimeout(() => (noted.usable = performance.now()));
      }
      // The engine brings the styles of the advice with it.
      if (root.host.localName === 'plain-guide' || root.adoptedStyleSheets.length > sheets) {
        return void setTimeout(() => (noted.engineReady = performance.now()));
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds that a page rests after everything came, so that late shifts and tasks are seen too. */
const rest = 700;

/** Loads a page as somebody who was never here before. */
export async function load(browser: Browser, origin: string, wish: PageWish, conditions: Conditions): Promise<Load> {
  const { page, context } = await freshPage(browser, conditions);
  try {
    await page.addInitScript(note);
    await page.goto(origin + pagePath(wish), { waitUntil: 'commit' });
    await page.waitForFunction(() => window.noted.engineReady !== undefined, undefined, { timeout: 30_000 });
    await page.waitForTimeout(rest);
    return await page.evaluate(() => {
      const { usable = Number.NaN, engineReady = Number.NaN, tasks, shift } = window.noted;
      const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
        ({ responseEnd }) => responseEnd > 0 && responseEnd <= usable,
      );
      return {
        usable,
        engineReady,
        blocked: tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
        layoutShift: shift,
        requests: files.length,
        bytes: files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      };
    });
  } finally {
    await context.close();
  }
}
