import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { anyPaperStyles } from '../../src/components/styles/paper.styles.js';
import { addDays, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import { languages } from '../../src/locales/languages.js';
import { allSteps, type WayTo } from '../all-steps.js';
import { launchChromium } from '../chromium.js';
import { aDemo } from '../demo/running-demo.js';
import { keepPaper, laidOut, pagesIn, paperOf, walk, type Paper } from './paper.js';
import { said } from './translated.js';

/** The longest, and one of each kind; `ALL_PAPERS` takes every advice there is. */
const chosen = ['hoofdweg/W2', 'bijzonder/S1', 'bijzonder/S2', 'jeugd/J1b', 'jeugd/JS', 'geld/G4', 'bijzonder/P1'];
const longestWithDutch = ['bijzonder/S2', 'geld/GS', 'geld/G7', 'jeugd/JS'];

const others = Object.entries(languages).filter(([locale]) => locale !== 'nl');
const isAdvice = ({ address }: WayTo) => /\/[A-Z]/.test(address);
const waysTo = (some: readonly string[]) =>
  allSteps().filter((way) => isAdvice(way) && (process.env['ALL_PAPERS'] || some.includes(way.address)));
const ways = waysTo(chosen);

/** To the question for the day that a complaint was sent on. */
const withDays: Pick<WayTo, 'acts'> = {
  acts: [
    { kind: 'choice', words: 'Ziekenhuis, kliniek of ambulance' },
    { kind: 'choice', words: 'Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd' },
    { kind: 'road', words: 'Reken de datum voor mij uit' },
  ],
};

const rollInPixels = Math.floor((80 * 96) / 25.4);

/** The same on whatever paper a kiosk has. */
const atKiosk = ({ html, css }: Paper): Paper => ({ html, css: css.replace(/@page\s*\{[^}]*\}/, anyPaperStyles) });

/** On A4, whether or not the sheet asks for that. */
async function pagesOf(browser: Browser, paper: Paper): Promise<number> {
  const page = await laidOut(browser, paper);
  const pages = pagesIn(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  await page.close();
  return pages;
}

/** What reaches over the edge of a roll. */
async function cutOff(browser: Browser, paper: Paper): Promise<readonly string[]> {
  const page = await laidOut(browser, atKiosk(paper), rollInPixels - 2 * 12);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .concat(
        [...document.querySelectorAll<HTMLElement>('body *')].filter(
          (one) => one.getBoundingClientRect().right > innerWidth + 1,
        ),
      )
      .map((one) => `${one.localName}.${one.className}`),
  );
  await page.close();
  return cut;
}

async function fillDay(page: Page, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await page.getByRole('radio', { name: 'Ik weet de dag' }).check();
  for (const [part, text] of Object.entries({ Dag: date, Maand: month, Jaar: year })) {
    const field = page.getByLabel(part, { exact: true });
    // on a busy machine a program fills in before the keyboard of the kiosk has opened
    for (let tries = 0; tries < 5 && (await field.inputValue()) !== text; tries += 1) {
      await field.fill(text);
      await page.waitForTimeout(100);
    }
  }
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.locator('.deadlines, .term-line').first().waitFor();
}

describe('on paper', () => {
  let browser: Browser;
  let url: string;
  const closing: (() => void | Promise<void>)[] = [];
  before(async () => {
    browser = await launchChromium();
    ({ url } = await aDemo({ after: (done) => void closing.push(done) }));
  });
  after(async () => {
    await browser.close();
    for (const close of closing) await close();
  });

  async function sheetAfter(walking: (page: Page) => Promise<void>): Promise<Paper> {
    const page = await browser.newPage();
    await keepPaper(page);
    await page.goto(`${url}/gewoon.html`);
    await walking(page);
    await page.getByRole('button', { name: 'Print op één blad' }).click();
    const paper = await paperOf(page);
    await page.close();
    return paper;
  }

  /** At the kiosk, in each other language, with Dutch beside it. */
  async function* sheetsOfKiosk(
    way: Pick<WayTo, 'acts'>,
    before?: (page: Page) => Promise<void>,
    wanted = others.map(([locale]) => locale),
  ): AsyncGenerator<{ readonly locale: string; readonly paper: Paper }> {
    const page = await browser.newPage();
    await keepPaper(page);
    await page.goto(`${url}/kiosk.html`);
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.locator('form').waitFor();
    await walk(page, way);
    await before?.(page);
    let shown = 'nl';
    for (const [locale, { name }] of others.filter(([locale]) => wanted.includes(locale))) {
      await page.getByRole('button', { name: said(shown, 'Taal'), exact: true }).click();
      await page.locator('dialog').getByRole('button', { name, exact: true }).click();
      await page.locator(`.frame[lang=${locale}]`).waitFor();
      await page.getByRole('button', { name: said(locale, 'Print op één blad') }).click();
      const paper = await paperOf(page, locale);
      assert.match(paper.html, /class="beside"/);
      yield { locale, paper };
      shown = locale;
    }
    await page.close();
  }

  /** Whatever way it is read, for a font of one script is wider than that of another. */
  async function expectOneSheet(
    way: Pick<WayTo, 'acts'>,
    before?: (page: Page) => Promise<void>,
    shows = /class="sheet"/,
  ): Promise<void> {
    const tooLong: string[] = [];
    for await (const { locale, paper } of sheetsOfKiosk(way, before)) {
      assert.match(paper.html, shows);
      const pages = await pagesOf(browser, paper);
      if (pages !== 1) tooLong.push(`${locale}: ${pages} pages`);
      for (const one of await cutOff(browser, paper)) tooLong.push(`${locale}: ${one} is cut off on a roll`);
    }
    assert.deepEqual(tooLong, []);
  }

  for (const way of waysTo(longestWithDutch))
    it(`the advice ${way.address} with Dutch beside it is one sheet in each language, and whole on a roll of 80 mm`, () =>
      expectOneSheet(way));

  for (const way of ways)
    it(`the advice ${way.address} is one sheet, and whole on a roll of 80 mm`, async () => {
      const paper = await sheetAfter((page) => walk(page, way));
      assert.equal(await pagesOf(browser, paper), 1);
      assert.deepEqual(await cutOff(browser, paper), []);
    });

  it('an advice with a line of time and Dutch beside it is one sheet in each language, and whole on a roll of 80 mm', () =>
    expectOneSheet(withDays, (page) => fillDay(page, addDays(todayInAmsterdam(), -10)), /class="term-line"/));

  it('with Dutch beside it, the letters of the visitor are as large as without, and those for the clerk hardly smaller', async () => {
    const [way] = ways.filter(({ address }) => address === 'jeugd/JS') as [WayTo];
    const { value: sheet } = await sheetsOfKiosk(way, undefined, ['en']).next();
    assert.ok(sheet);
    const page = await laidOut(browser, sheet.paper);
    const points = await page.evaluate(() =>
      ['first', 'last'].map((which) => {
        const sizes = [...document.querySelectorAll(`li .both > :${which}-child`)].map(
          (one) => (parseFloat(getComputedStyle(one).fontSize) * 72) / 96,
        );
        return Math.min(...sizes);
      }),
    );
    await page.close();
    assert.deepEqual(points, [10.5, 9]);
  });

  it('an advice with a line of time is one sheet, with all its marks, and whole on a roll of 80 mm', async () => {
    const paper = await sheetAfter(async (page) => {
      await walk(page, withDays);
      await fillDay(page, addDays(todayInAmsterdam(), -10));
    });
    assert.match(paper.html, /class="term-line"/);
    assert.equal(await pagesOf(browser, paper), 1);
    assert.deepEqual(await cutOff(browser, paper), []);
    const page = await laidOut(browser, paper);
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('.timeline li')].map((one) => {
        const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(one, '::before');
        return [getComputedStyle(one).listStyleType, borderInlineStartStyle, parseInt(borderInlineStartWidth) > 2];
      }),
    );
    await page.close();
    assert.ok(marks.length > 2);
    for (const mark of marks) assert.deepEqual(mark, ['none', 'solid', true]);
  });

  it('every letter is large enough to read, and the numbers to call stand out', async () => {
    const [way] = ways.filter(({ address }) => address === 'jeugd/JS') as [WayTo];
    const page = await laidOut(browser, await sheetAfter((walked) => walk(walked, way)));
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('main, main *')].map((one) => ({
        points: (parseFloat(getComputedStyle(one).fontSize) * 72) / 96,
        isPhone: one.matches('.phone'),
      })),
    );
    await page.close();
    const phones = sizes.filter(({ isPhone }) => isPhone);
    assert.deepEqual(
      sizes.filter(({ points }) => points < 9.49),
      [],
    );
    assert.ok(phones.length > 3 && phones.every(({ points }) => points > 13.9));
  });
});
