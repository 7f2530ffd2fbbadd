import type { Browser } from 'playwright-core';
import { targetLocales } from '../../src/locales/generated/parts.js';
import { freshPage, slowPhone } from './browser.js';
import { pagePath } from './server.js';

/** Milliseconds from the choice of each language until the screen was painted in it, its files being there already. */
export async function languageSwitches(browser: Browser, origin: string, rounds: number): Promise<number[]> {
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
    const all = [...targetLocales, 'nl'];
    for (const locale of all) await switchTo(locale);
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) for (const locale of all) taken.push(await switchTo(locale));
    return taken;
  } finally {
    await context.close();
  }
}
