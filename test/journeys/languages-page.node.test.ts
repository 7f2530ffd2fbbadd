import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetLocales } from '../../src/locales/generated/parts.js';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser } from './visitor.js';

test('the page with all languages shows each in a frame of its own, named after it', async (t) => {
  const { url } = await aDemo(t);
  const page = await (await aBrowser(t)).newPage();
  await page.goto(`${url}/talen.html`);
  for (const locale of ['nl', ...targetLocales]) {
    const frame = page.frameLocator(`iframe[src$="?lang=${locale}"]`);
    await frame.locator(`lmz-klachtwijzer .frame[lang=${locale}] .step-heading`).waitFor();
  }
  const frames = await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.getAttribute('title')));
  assert.equal(new Set(frames).size, 1 + targetLocales.length);
});
