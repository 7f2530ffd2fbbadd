import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type readQr from 'jsqr';
import type { Browser, Locator, Page } from 'playwright-core';
import { contactOf, organisationIds } from '../../src/flows/organisations/organisations.js';
import { allSteps, type WayTo } from '../all-steps.js';
import { launchChromium } from '../chromium.js';
import { aDemo } from '../demo/running-demo.js';
import { walk } from './paper.js';

const contacts = organisationIds.map((id) => contactOf(id));

/** Where those who help are many, where an address is long, and where there is a form. */
const chosen = ['jeugd/JS', 'bijzonder/S2', 'overig/O2', 'geld/G5'];
const ways = chosen.map((address) => allSteps().find((way) => way.address === address) as WayTo);

/** Pixels in a centimetre. */
const cm = 96 / 2.54;

/** A phone: a page of its own that reads codes from pictures, where they are, for a picture is long as a list of numbers. */
async function aPhone(browser: Browser): Promise<Page> {
  const phone = await browser.newPage();
  await phone.addScriptTag({ path: createRequire(import.meta.url).resolve('jsqr') });
  return phone;
}

/** What a phone that is held before a code reads, with what stands around it within a centimetre. */
async function readOn(phone: Page, page: Page, code: Locator): Promise<string | undefined> {
  await code.scrollIntoViewIfNeeded();
  const box = await code.boundingBox();
  assert.ok(box);
  const shot = await page.screenshot({
    clip: { x: box.x - cm, y: box.y - cm, width: box.width + 2 * cm, height: box.height + 2 * cm },
  });
  return phone.evaluate(async (png) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (one) => one.charCodeAt(0))]));
    const { width, height } = image;
    const drawing = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    drawing.drawImage(image, 0, 0);
    const { jsQR } = globalThis as unknown as { readonly jsQR: typeof readQr };
    return jsQR(drawing.getImageData(0, 0, width, height).data, width, height)?.data;
  }, shot.toString('base64'));
}

describe('a phone before an advice at a kiosk', () => {
  let browser: Browser;
  let phone: Page;
  let url: string;
  const closing: (() => void | Promise<void>)[] = [];
  before(async () => {
    browser = await launchChromium();
    phone = await aPhone(browser);
    ({ url } = await aDemo({ after: (done) => void closing.push(done) }));
  });
  after(async () => {
    await browser.close();
    for (const close of closing) await close();
  });

  async function adviceAt(way: WayTo, language: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1080, height: 1920 } });
    await page.goto(`${url}/kiosk.html`);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.locator('form').waitFor();
    await walk(page, way);
    await page.getByRole('button', { name: 'Taal', exact: true }).click();
    await page.locator('dialog').getByRole('button', { name: language }).click();
    await page.locator(`.frame[lang=${language === 'English' ? 'en' : 'nl'}]`).waitFor();
    return page;
  }

  for (const way of ways)
    for (const [code, language] of Object.entries({ nl: 'Nederlands', en: 'English' }))
      it(`reads at ${way.address} in ${language} the plain address of everybody who helps, and of this page`, async () => {
        const page = await adviceAt(way, language);
        const cards = await page.locator('.helper').all();
        assert.ok(cards.length > 0);
        for (const card of cards) {
          const name = await card.locator('strong').innerText();
          const contact = contacts.find((one) => one.name === name);
          assert.equal(await readOn(phone, page, card.locator('svg[role="img"]')), contact?.url, name);
          assert.match(
            String(await card.locator('svg').getAttribute('aria-label')),
            new RegExp(
              `^Code (met het adres|with the address): ${new URL(contact?.url ?? '').host.replace('www.', '')}$`,
            ),
          );
        }
        const own = page.locator('.advice-along svg[role="img"]');
        assert.equal(await readOn(phone, page, own), `${url}/gewoon.html?lang=${code}`);
        await page.close();
      });

  it('sees every code large and alone, however large the text is', async () => {
    const page = await adviceAt(ways[0] as WayTo, 'English');
    for (let size = 0; size < 4; size += 1) {
      const boxes = await page
        .locator('svg[role="img"]')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      assert.ok(boxes.length > 5);
      for (const { width, height } of boxes) assert.ok(width === height && width >= 3 * cm, `${width} x ${height}`);
      for (const [index, { bottom }] of boxes.slice(0, -1).entries())
        assert.ok((boxes[index + 1]?.top ?? 0) - bottom >= 2.2 * cm, `${index} at ${size}`);
      await page.getByRole('button', { name: /^Letters|^Text/ }).click();
    }
    await page.close();
  });
});
