import type { Browser } from 'playwright-core';
import { freshPage, slowPhone } from './browser.js';
import { pagePath } from './server.js';

/** Milliseconds from the choice of another language until the screen was painted in it, its files being there already. */
export async function languageSwitches(browser: Browser, origin: string, times: number): Promise<number[]> {
  const { page, context } = await freshPage(browser, { ...slowPhone, slowNetwork: false });
  try {
    await page.goto(origin + pagePath({ subject: 'widget' }));
    await page.locator('[data-bench] input[type=radio]').first().waitFor();
    await page.waitForTimeout(1_000);
    const switchTo = (locale: string) =>
      page.evaluate(async (code) => {
        const root = document.querySelector('[data-bench]')!.shadowRoot!;
        const heading = () => root.querySelector('h2')?.textContent;
        const select = root.querySelector('select')!;
        const before = heading();
        const start = performance.now();
        select.value = code;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        while (heading() === before);
        return performance.now() - start;
      }, locale);
    for (const locale of ['en', 'nl']) await switchTo(locale);
    const taken: number[] = [];
    for (let time = 0; time < times; time += 1) taken.push(await switchTo(time % 2 ? 'nl' : 'en'));
    return taken;
  } finally {
    await context.close();
  }
}
