import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { anyPaperStyles, pageStyles } from '../../../src/components/styles/paper.styles.js';
import { launchChromium } from '../../chromium.js';

let browser: Browser;
before(async () => void (browser = await launchChromium()));
after(() => browser.close());

interface Sheet {
  /** In millimetres, of each page. */
  readonly pages: readonly (readonly number[])[];
}

/** Prints steps with a style sheet that a script made, as a letter gets it. */
async function printSteps(css: string, steps: number, paper: object = {}): Promise<Sheet> {
  const page = await browser.newPage();
  await page.evaluate(
    ([text, count]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
      const list = document.body.appendChild(document.createElement('ol'));
      for (let step = 0; step < count; step += 1) {
        list.appendChild(document.createElement('li')).textContent = 'U schrijft een brief. '.repeat(8);
      }
    },
    [css, steps] as const,
  );
  const pdf = (await page.pdf({ preferCSSPageSize: true, ...paper })).toString('latin1');
  await page.close();
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return { pages: boxes.map(([, ...points]) => points.map((length) => Math.round((+length / 72) * 25.4))) };
}

test('a letter is printed on sheets of A4', async () => {
  assert.deepEqual((await printSteps(pageStyles, 40)).pages, [
    [210, 297],
    [210, 297],
    [210, 297],
  ]);
});

/** The paper in the printer. */
const roll = { width: '80mm', height: '297mm' };
const sheet = { format: 'A4' };

test('at a kiosk it fits the paper that is in the printer: a roll of 80 mm, on which a long one goes on on the next page, or a sheet', async () => {
  assert.deepEqual((await printSteps(anyPaperStyles, 4, roll)).pages, [[80, 297]]);
  assert.deepEqual((await printSteps(anyPaperStyles, 12, roll)).pages, [
    [80, 297],
    [80, 297],
  ]);
  assert.deepEqual((await printSteps(anyPaperStyles, 4, sheet)).pages, [[210, 297]]);
});
