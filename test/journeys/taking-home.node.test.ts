import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser } from './visitor.js';
import { walk } from './paper.js';

/** What was handed over to the browser in a page, in the order in which it was. */
interface Handed {
  readonly printed: string[];
  readonly copied: string[];
  readonly saved: string[];
  readonly opened: string[];
  readonly told: string[];
  readonly refused: string[];
}

type Watched = typeof globalThis & { handed: Handed };

/** Stands in the place of printer, clipboard, files and mail program, and hears all that the page is told. */
async function watch(page: Page): Promise<void> {
  // What compiles the tests calls this, and the page does not have it.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    if (window !== top) return;
    const handed: Handed = { printed: [], copied: [], saved: [], opened: [], told: [], refused: [] };
    Object.assign(window, { handed });
    const { prototype } = HTMLIFrameElement;
    const described = Object.getOwnPropertyDescriptor(prototype, 'contentDocument') as PropertyDescriptor;
    Object.defineProperty(prototype, 'contentDocument', {
      ...described,
      get(this: HTMLIFrameElement) {
        const paper = described.get?.call(this) as Document;
        const framed = paper.defaultView as Window;
        framed.print = () => {
          const { fontFamily } = framed.getComputedStyle(framed.document.documentElement);
          handed.printed.push(fontFamily.includes('Noto Sans') ? framed.document.body.innerText : 'no styles');
          handed.told.push(framed.document.title, framed.location.href);
          framed.dispatchEvent(new Event('afterprint'));
        };
        return paper;
      },
    });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void handed.copied.push(text) },
    });
    const blobs = new Map<string, Blob>();
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (!blob) return void handed.opened.push(this.href);
      handed.told.push(this.download);
      void blob.text().then((text) => handed.saved.push(text));
    };
    for (const name of ['ready', 'step-change', 'language-change', 'submit-start', 'error', 'reset'])
      addEventListener(`lmz-${name}`, (event) =>
        handed.told.push(JSON.stringify({ type: event.type, detail: (event as CustomEvent).detail as unknown })),
      );
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      handed.refused.push(`${violatedDirective} ${blockedURI}`),
    );
  });
}

const handedIn = (page: Page) => page.evaluate(() => (globalThis as Watched).handed);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function atAdvice(t: TestContext, path: string) {
  const { url } = await aDemo(t);
  const page = await (await aBrowser(t)).newPage();
  await watch(page);
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) =>
    asked.push([request.method(), request.url(), request.postData(), JSON.stringify(request.headers())].join(' ')),
  );
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(`${url}${path}`);
  await walk(page, {
    acts: [
      { kind: 'choice', words: 'Ziekenhuis, kliniek of ambulance' },
      { kind: 'choice', words: 'Ik heb erover gepraat, maar het is niet opgelost' },
    ],
  });
  await button(page, 'Print op één blad').waitFor();
  return { page, asked, said };
}

/** Through all questions of the letter, with one text in every field that takes text. */
async function writeLetter(page: Page, text: string): Promise<void> {
  await button(page, 'Help mij met de brief over mijn klacht').click();
  // not the advice, which has a field for a day
  await page.locator('.step-heading').filter({ hasNotText: 'Stuur uw klacht' }).waitFor();
  for (let screens = 0; screens < 8; screens += 1) {
    if (await button(page, 'Print de brief').isVisible()) return;
    const before = await page.locator('.step-heading').innerText();
    for (const field of await page.locator('.frame').getByRole('textbox').all())
      if (await field.isVisible())
        await field.fill((await field.getAttribute('type')) === 'email' ? `${text}@a.nl` : text);
    for (const field of await page.getByRole('radio', { name: 'Ik weet het niet' }).all()) await field.check();
    await button(page, 'Ga verder').click();
    await page.locator('.step-heading').filter({ hasNotText: before }).waitFor();
  }
  throw new Error(`No letter: ${await page.locator('.frame').innerText()}`);
}

const presses = [
  'Print de brief',
  'Kopieer de brief',
  'Open in mijn e-mailprogramma',
  'Bewaar als webpagina',
  'Bewaar als tekst',
];

describe('taking it home', () => {
  it('what is typed goes to paper, clipboard, file and mail when asked, and is found nowhere else', async (t) => {
    const canary = `kanarie${crypto.randomUUID().slice(0, 8)}`;
    const { page, asked, said } = await atAdvice(t, '/gewoon.html');
    await writeLetter(page, canary);
    for (const name of presses) await button(page, name).click();
    await page.waitForFunction(() => (globalThis as Watched).handed.saved.length === 2);
    const letter = await handedIn(page);
    for (const kind of ['printed', 'copied', 'opened'] as const) {
      assert.equal(letter[kind].length, 1, kind);
      assert.ok(letter[kind][0]?.includes(canary), kind);
    }
    assert.match(letter.opened[0] ?? '', /^mailto:\?subject=/);
    assert.ok(letter.saved.every((text) => text.includes(canary)));
    assert.ok((await page.locator('.paper').innerText()).includes(canary), 'the visitor sees it');

    await button(page, 'Terug naar het advies').click();
    for (const name of ['Print op één blad', 'Bewaar als bestand']) await button(page, name).click();
    await page.waitForFunction(() => (globalThis as Watched).handed.saved.length === 3);
    const sheet = await handedIn(page);
    assert.ok(!sheet.printed[1]?.includes(canary) && !sheet.saved[2]?.includes(canary), 'it was not asked for');
    await page.getByRole('checkbox', { name: 'Zet erbij wat ik heb geschreven' }).check();
    for (const name of ['Print op één blad', 'Bewaar als bestand']) await button(page, name).click();
    await page.waitForFunction(() => (globalThis as Watched).handed.saved.length === 4);
    const { printed, saved, opened, told, refused } = await handedIn(page);
    assert.ok(printed[2]?.includes(canary) && saved[3]?.includes(canary));
    assert.equal(opened.length, 1);
    assert.equal(await page.locator('iframe').count(), 0, 'nothing of it is left in the page');

    const storage = JSON.stringify(await page.context().storageState({ indexedDB: true }));
    const elsewhere = { asked, said, told, refused, url: page.url(), title: await page.title(), storage };
    assert.ok(!JSON.stringify({ ...elsewhere, page: await page.content() }).includes(canary));
    assert.deepEqual(
      asked.filter((one) => !one.startsWith('GET http://')),
      [],
    );
    assert.deepEqual([said, refused], [[], []]);
    assert.ok(told.some((text) => text.includes('lmz-step-change')));
  });

  it('a strict policy refuses nothing of it: sheet and letter are printed with their styles', async (t) => {
    const { page, said } = await atAdvice(t, '/streng.html');
    await button(page, 'Print op één blad').click();
    await button(page, 'Bewaar als bestand').click();
    await writeLetter(page, 'Er kwam niemand.');
    for (const name of presses) await button(page, name).click();
    await page.waitForFunction(() => (globalThis as Watched).handed.saved.length === 3);
    const { printed, refused } = await handedIn(page);
    assert.equal(printed.length, 2);
    assert.match(printed[0] ?? '', /^Stuur uw klacht naar de zorgverlener of instelling/);
    assert.match(printed[1] ?? '', /Er kwam niemand\./);
    assert.deepEqual([refused, said], [[], []]);
  });
});
