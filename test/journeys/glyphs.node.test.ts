import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetLocales } from '../../src/locales/generated/parts.js';
import { aDemo } from '../demo/running-demo.js';
import { textsOf } from './translated.js';
import { aBrowser } from './visitor.js';

/** Every letter and sign that the texts of a language are written with, as a reader sees them: with what stands on them. */
function signsOf(locale: string): readonly string[] {
  const texts = [...textsOf(locale).values()];
  const signs = new Intl.Segmenter(locale, { granularity: 'grapheme' });
  return [...new Set(texts.flatMap((text) => [...signs.segment(text)].map(({ segment }) => segment)))].filter(
    (sign) => sign.trim() !== '',
  );
}

/** Of these signs those that a font of the widget has no picture for: they look like one that is in no font. */
function missing(this: void, { signs, inNoFont }: { signs: readonly string[]; inNoFont: string }): readonly string[] {
  const frame = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('.frame');
  const canvas = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true });
  if (!frame || !canvas) throw new Error('nothing to draw with');
  canvas.font = `32px ${getComputedStyle(frame).fontFamily}`;
  const [box, ...pictures] = [inNoFont, ...signs].map((sign) => {
    canvas.clearRect(0, 0, 64, 64);
    canvas.fillText(sign, 8, 44);
    return canvas.getImageData(0, 0, 64, 64).data.join();
  });
  return signs.filter((_, at) => pictures[at] === box);
}

for (const locale of targetLocales) {
  test(`every sign of ${locale} has a picture`, async (t) => {
    const { url } = await aDemo(t);
    const page = await (await aBrowser(t)).newPage();
    await page.goto(`${url}/gewoon.html`);
    await page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), locale);
    await page.locator(`lmz-klachtwijzer .frame[lang=${locale}] .step-heading`).waitFor();
    const signs = signsOf(locale);
    assert.ok(signs.length > 60, `${signs.length} signs`);
    // the first of them is in no font, to see that the test sees
    const found = await page.evaluate(missing, { signs: ['\u{60001}', ...signs], inNoFont: '\u{50001}' });
    assert.deepEqual(found, ['\u{60001}']);
  });
}
