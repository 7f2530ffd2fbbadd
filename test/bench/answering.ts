import type { Browser, CDPSession, Page } from 'playwright-core';
import { freshPage, slowPhone } from './browser.js';
import { pagePath, type PageWish } from './server.js';

/** The way that both subjects are walked: the number of the choice at each question. */
const way = [0, 4] as const;

/** Milliseconds from the press on Continue until what comes next was painted. */
export interface Answers {
  readonly toQuestion: number[];
  readonly toAdvice: number[];
}

/** A subject that is open and warm. */
export interface Walker {
  readonly page: Page;
  readonly answers: Answers;
  /** Walks so many times from the first question to the advice, and notes how long each answer took. */
  walk(times: number): Promise<void>;
  close(): Promise<void>;
}

/** Runs in the page: marks the press of the mouse, and the moment after the frame that shows another heading. */
function watchPresses(): void {
  const root = document.querySelector('[data-bench]')?.shadowRoot;
  const heading = () => root?.querySelector('h2')?.textContent ?? '';
  Object.assign(window, { taken: undefined });
  addEventListener(
    'click',
    (event) => {
      if (!(event.composedPath()[0] as Element).closest('form .primary')) return;
      const { timeStamp } = event;
      const before = heading();
      const look = () => {
        if (heading() === before) return void requestAnimationFrame(look);
        setTimeout(() => Object.assign(window, { taken: performance.now() - timeStamp }));
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

async function press(page: Page, cdp: CDPSession): Promise<number> {
  const { x, y } = await page.evaluate(() => {
    const button = document.querySelector('[data-bench]')!.shadowRoot!.querySelector('form .primary')!;
    button.scrollIntoView({ block: 'center' });
    const box = button.getBoundingClientRect();
    Object.assign(window, { taken: undefined });
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const mouse = { x, y, button: 'left', clickCount: 1 } as const;
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
  const taken = await page.waitForFunction(() => (window as unknown as { taken?: number }).taken);
  return (await taken.jsonValue()) as number;
}

/** Opens a subject on a phone with a slow processor and walks it twice, so that every chunk is there. */
export async function openWalker(browser: Browser, origin: string, wish: PageWish): Promise<Walker> {
  const { page, context, cdp } = await freshPage(browser, { ...slowPhone, slowNetwork: false });
  const answers: Answers = { toQuestion: [], toAdvice: [] };
  await page.goto(origin + pagePath(wish));
  await page.locator('[data-bench] input[type=radio]').first().waitFor();
  await page.waitForTimeout(1_000);
  await page.evaluate(watchPresses);

  const choose = (index: number) =>
    page.evaluate(async (at) => {
      const inputs = document.querySelector('[data-bench]')!.shadowRoot!.querySelectorAll('input');
      inputs[at]!.click();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }, index);
  const restart = () =>
    page.evaluate(async () => {
      const element = document.querySelector('[data-bench]') as HTMLElement & { reset(): void };
      const frames = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      element.reset();
      do await frames();
      while (element.shadowRoot!.querySelectorAll('input[type=radio]').length !== 11);
    });
  const walkOnce = async (note: boolean) => {
    for (const [place, index] of way.entries()) {
      await choose(index);
      const taken = await press(page, cdp);
      if (note) (place === way.length - 1 ? answers.toAdvice : answers.toQuestion).push(taken);
    }
    await restart();
  };
  for (let warm = 0; warm < 2; warm += 1) await walkOnce(false);
  return {
    page,
    answers,
    async walk(times) {
      await page.bringToFront();
      for (let time = 0; time < times; time += 1) await walkOnce(true);
    },
    close: () => context.close(),
  };
}
