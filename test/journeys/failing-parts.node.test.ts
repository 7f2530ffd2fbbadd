import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser } from './support/browser.js';
import { Traveller } from './support/traveller.js';

const hospital = 'Ziekenhuis, kliniek of ambulance';
const nothingYet = 'Nog niets, of nog niet met hen gepraat';

/** The widget asks a second time by itself: only what fails twice is noticed. */
const unnoticed = 1;
const noticed = 2;

describe('a part of the widget that does not load', () => {
  const browser = aBrowser();

  /** The page, on which the first so many requests for a chunk are answered with 503. */
  async function open(t: TestContext, chunk: string, times: number): Promise<{ page: Page; failed: () => number }> {
    const demo = await aDemo(t);
    const page = await browser.page();
    let failed = 0;
    await page.route(new RegExp(`/dist/chunks/${chunk}-[^/]+\\.js`), (route) => {
      if (failed >= times) return route.continue();
      failed += 1;
      return route.fulfill({ status: 503 });
    });
    await page.goto(`${demo.url}/gewoon.html`);
    t.after(() => page.context().close());
    return { page, failed: () => failed };
  }

  const alert = (page: Page) => page.locator('[part~="alert"]');

  for (const chunk of ['engine', 'hoofdweg', 'organisations', 'form']) {
    it(`once (${chunk}) is asked for again, and nobody notices`, async (t) => {
      const { page, failed } = await open(t, chunk, unnoticed);
      const traveller = new Traveller(page);
      await traveller.walk();
      await traveller.openForm();
      assert.equal(await alert(page).count(), 0);
      assert.equal(failed(), unnoticed);
    });
  }

  it('at all (engine) says so at the first question, and goes on with the answer when it is tried again', async (t) => {
    const { page } = await open(t, 'engine', noticed);
    await alert(page).waitFor();
    const traveller = new Traveller(page);
    await traveller.answer(hospital);
    await traveller.press('Probeer opnieuw');
    await traveller.sees('Wat heeft u al gedaan?');
  });

  for (const chunk of ['hoofdweg', 'organisations']) {
    it(`at all (${chunk}) says so at the question, whose answer stays, and goes on when it is tried again`, async (t) => {
      const { page } = await open(t, chunk, 2 * noticed);
      const traveller = new Traveller(page);
      await traveller.answer(hospital);
      await alert(page).waitFor();
      assert.ok(await page.getByRole('radio', { name: hospital }).isChecked());
      assert.match(await page.getByRole('status').innerText(), /kon niet worden geladen/);
      for (let tries = 0; tries < 3 && (await alert(page).count()) > 0; tries += 1) {
        await traveller.press('Probeer opnieuw');
        await page.waitForTimeout(300);
      }
      await traveller.sees('Wat heeft u al gedaan?');
    });
  }

  it('at all (form) says so at the advice, and opens the form when it is tried again', async (t) => {
    const { page } = await open(t, 'form', noticed);
    const traveller = new Traveller(page);
    await traveller.answer(hospital, nothingYet);
    await traveller.press('Schrijf uw klacht aan het Landelijk Meldpunt Zorg');
    await alert(page).waitFor();
    await page.getByRole('heading', { name: 'Praat er eerst over, als dat kan' }).waitFor();
    await traveller.press('Probeer opnieuw');
    await traveller.sees('Wat is er gebeurd?');
  });

  it('at all (a language) says so in the language on the screen, keeps the choice, and switches when it is tried again', async (t) => {
    const { page } = await open(t, 'en-start', noticed);
    const traveller = new Traveller(page);
    await traveller.choose(hospital);
    await page.getByRole('combobox').selectOption('en');
    await alert(page).waitFor();
    assert.match(await alert(page).innerText(), /Deze taal kon niet worden geladen: English/);
    await page.getByRole('heading', { name: 'Over welke zorg of hulp gaat het?' }).waitFor();
    await traveller.press('Probeer opnieuw');
    await page.locator('[lang="en"] form').waitFor();
    assert.equal(await page.getByRole('radio').nth(2).isChecked(), true);
    assert.equal(await alert(page).count(), 0);
  });

  it('at all (the words of a topic) says so in English, never through Dutch', async (t) => {
    const { page } = await open(t, 'en-hoofdweg', noticed);
    const traveller = new Traveller(page, 'en');
    await page.getByRole('combobox').selectOption('en');
    await page.locator('[lang="en"] form').waitFor();
    await traveller.answer(hospital);
    await alert(page).waitFor();
    assert.doesNotMatch(await alert(page).innerText(), /geladen/);
    await traveller.press('Probeer opnieuw');
    await traveller.sees('Wat heeft u al gedaan?');
  });
});
