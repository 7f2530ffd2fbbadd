import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium.js';
import { categories, sectors } from '../../src/complaint/payload/payload.schema.js';
import { aReport, aSignal } from './example-payloads.js';
import { aDemo, press, send } from './running-demo.js';

const long = 'Onbegrijpelijkelangenaam'.repeat(5);

describe('The pages of the desk in a browser', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('fit a phone and a small window; only a table scrolls, in its own box', async (t) => {
    const demo = await aDemo(t);
    for (const [index, sector] of sectors.entries()) {
      const signaal = aSignal({ sector, categorie: categories[index % categories.length]!, gevolg: 'lichamelijk' });
      const melder = { naam: long, adres: long, telefoon: '0612345678' };
      await send(demo.url, aReport({ signaal: { ...signaal, watGebeurd: long }, melder, klachtVolgen: true }));
    }
    await press(demo, '/melding/1/overzicht', { aanbieder: long, omschrijving: `${long} ${long}` });

    const page = await browser.newPage();
    for (const width of [390, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['', '/melding/1', '/melding/1/melder-verwijderen', '/overzicht', '/volgen', '/klachtbeeld']) {
        await page.goto(`${demo.deskUrl}/ontvanger${path}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${path} at ${width} is ${wide}`);
        const outside = await page.$$eval('main *', (elements) =>
          elements
            .filter((element) => !element.closest('.scroll table'))
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
            .map(({ tagName, className }) => `${tagName} ${className}`),
        );
        assert.deepEqual(outside, [], `${path} at ${width}`);
      }
    }
  });
});
