import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../src/locales/languages.js';
import { targetLocales } from '../../src/locales/generated/parts.js';
import { aDemo } from '../demo/running-demo.js';
import { launchChromium } from '../chromium.js';

/** Browsers that count days by another calendar, or write other digits. */
const elsewhere = ['th-TH', 'fa-IR', 'ar-SA-u-ca-islamic-nu-arab'];

/** Digits that are not 0 to 9, and years of the Buddhist, Persian and Islamic calendars. */
const otherDays = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]|\b(?:14[04]\d|25[67]\d)\b/;

for (const own of elsewhere) {
  test(`in a browser of ${own} every language has the days of a Dutch letter`, async (t) => {
    const { url } = await aDemo(t);
    const browser = await launchChromium();
    t.after(() => browser.close());
    const page = await (await browser.newContext({ locale: own })).newPage();
    await page.goto(`${url}/gewoon.html`);
    const widget = page.locator('lmz-klachtwijzer');
    const proceed = () => widget.getByRole('button', { name: 'Ga verder' }).click();
    await widget.getByRole('radio', { name: /Ziekenhuis/ }).check();
    await proceed();
    await widget.getByRole('radio', { name: /minder dan 6 weken geleden/ }).check();
    await proceed();
    await widget.getByRole('button', { name: 'Reken de datum voor mij uit' }).click();
    const [year = 0, month = 0, day = 0] = new Date(Date.now() - 9 * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .split('-')
      .map(Number);
    await widget.getByRole('radio', { name: 'Ik weet de dag' }).check();
    await widget.getByLabel('Dag', { exact: true }).fill(`${day}`);
    await widget.getByLabel('Maand', { exact: true }).fill(`${month}`);
    await widget.getByLabel('Jaar', { exact: true }).fill(`${year}`);
    await proceed();
    await widget.locator('.step-heading').filter({ hasText: '6 weken' }).waitFor();
    const daysIn = async (locale: string) => {
      await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), locale);
      await widget.locator(`.frame[lang=${locale}] .step-heading`).waitFor();
      return widget.locator('.frame').innerText();
    };
    const weekday = new Intl.DateTimeFormat('nl', { weekday: 'long' });
    for (const locale of ['nl', ...targetLocales]) {
      const text = await daysIn(locale);
      assert.match(text, new RegExp(`(?:${year}|${year + 1})`), locale);
      assert.doesNotMatch(text, otherDays, locale);
      if (locale === 'nl') continue;
      for (let at = 1; at <= 7; at += 1)
        assert.ok(
          !text.includes(weekday.format(new Date(2026, 1, at))),
          `${languages[locale as 'en'].name}: a Dutch day`,
        );
    }
  });
}
