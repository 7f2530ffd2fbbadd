import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import { browserAt } from '../build/dist-browser.js';
import { DistServer } from '../build/dist-server.js';
import { block } from '../docs/documents.js';

const guide = 'docs/integrators/embedding.md';
const iframe = block(guide, 'html', '<iframe');
const styles = block(guide, 'css', 'iframe');
const listener = block(guide, 'js', 'lmz-klachtwijzer-height');
const framed = block(guide, 'html', 'lmz-klachtwijzer-frame.js');

/** What a page notes of all messages that reach it. */
interface Noting {
  messages: { readonly origin: string; readonly data: unknown }[];
}

describe('the widget in a frame of a site, as documented', () => {
  const site = new DistServer();
  const own = new DistServer();
  const newPage = browserAt(site, own);
  let page: Page;
  let inside: FrameLocator;

  beforeEach(async () => {
    page = await newPage({ viewport: { width: 800, height: 700 } });
    inside = page.frameLocator('iframe');
  });
  afterEach(() => page.close());

  /** Opens a site that has the frame in a column of 600 pixels. */
  const open = async ({ script = listener, allowed = site.url, head = '' } = {}): Promise<void> => {
    const ownOrigin = new URL(own.url).origin;
    own.serve(framed.replace('https://www.example.nl', allowed));
    site.serve(`<!doctype html><html lang="nl"><title>Site</title><style>main { width: 600px }
${styles}</style><script>${head}
${script.replace('https://klacht.example.nl', ownOrigin)}</script>
<main>${iframe.replace('https://klacht.example.nl/', own.url)}<p>Onder de lijst.</p></main>`);
    await page.goto(site.url);
    await inside.locator('lmz-klachtwijzer .step-heading').waitFor();
  };
  const size = async () => (await page.locator('iframe').boundingBox()) ?? { width: 0, height: 0 };
  /** How high the page in the frame is, and how much of it the frame shows. */
  const content = () =>
    inside.locator('html').evaluate((root) => ({
      height: Math.ceil(root.getBoundingClientRect().height),
      hidden: root.scrollHeight - innerHeight,
    }));
  /** Waits until the frame is as high as what it shows, and gives that height. */
  const settled = async (): Promise<number> => {
    let seen = { frame: 0, height: -1, hidden: -1 };
    for (const last = Date.now() + 5_000; Date.now() < last;) {
      seen = { frame: (await size()).height, ...(await content()) };
      if (seen.frame === seen.height && seen.hidden === 0) return seen.height;
      await page.waitForTimeout(50);
    }
    return assert.fail(`The frame does not follow: ${JSON.stringify(seen)}`);
  };
  const choose = async (choice: RegExp): Promise<void> => {
    await inside.getByRole('radio', { name: choice }).check();
    await inside.getByRole('button', { name: 'Ga verder' }).click();
  };
  const note =
    'const messages = []; addEventListener("message", ({ origin, data }) => messages.push({ origin, data })); Object.assign(window, { messages });';
  const messages = () => page.evaluate(() => (window as unknown as Noting).messages);

  it('is as wide as its column and has a height, also without a script', async () => {
    await open({ script: '' });
    const { width, height } = await size();
    assert.deepEqual({ width, height }, { width: 600, height: 900 });
  });

  it('gets the height of what it shows, and follows every step there and back', async () => {
    await open();
    const first = await settled();
    await choose(/Ziekenhuis, kliniek of ambulance/);
    await inside.getByText('Wat heeft u al gedaan?').waitFor();
    const second = await settled();
    await choose(/gepraat, maar/);
    await inside.getByRole('heading', { level: 2 }).first().waitFor();
    const outcome = await settled();
    assert.equal(new Set([first, second, outcome]).size, 3);
    await inside.getByRole('button', { name: /Terug/ }).click();
    await inside.getByText('Wat heeft u al gedaan?').waitFor();
    await page.waitForFunction((height) => document.querySelector('iframe')?.offsetHeight === height, second);
  });

  it('follows a column that becomes narrower', async () => {
    await open();
    const wide = await settled();
    await page.locator('main').evaluate((column) => (column.style.width = '300px'));
    await page.waitForFunction((height) => (document.querySelector('iframe')?.offsetHeight ?? 0) > height, wide);
    await settled();
  });

  it('tells the site a height, and nothing else', async () => {
    await open({ head: note });
    await settled();
    await choose(/Ziekenhuis, kliniek of ambulance/);
    await inside.getByText('Wat heeft u al gedaan?').waitFor();
    await settled();
    const told = await messages();
    assert.ok(told.length >= 2);
    for (const { origin, data } of told) {
      assert.equal(origin, new URL(own.url).origin);
      assert.deepEqual(Object.keys(data as object).sort(), ['height', 'type']);
      assert.equal((data as { type: unknown }).type, 'lmz-klachtwijzer-height');
      assert.ok(Number.isInteger((data as { height: unknown }).height));
    }
  });

  it('tells nothing to a site that it does not name', async () => {
    await open({ head: note, allowed: 'https://www.example.nl https://example.org' });
    await choose(/Ziekenhuis, kliniek of ambulance/);
    await inside.getByText('Wat heeft u al gedaan?').waitFor();
    assert.deepEqual(await messages(), []);
    assert.equal((await size()).height, 900);
  });

  it('keeps its height whatever other windows and origins say', async () => {
    await open();
    const height = await settled();
    await page.evaluate((origin) => {
      const data = { type: 'lmz-klachtwijzer-height', height: 5 };
      postMessage(data, '*');
      // As another window of the same origin would, and as this frame after it went elsewhere.
      const { contentWindow } = document.querySelector('iframe') ?? {};
      dispatchEvent(new MessageEvent('message', { data, origin, source: window }));
      dispatchEvent(
        new MessageEvent('message', { data, origin: 'https://elders.example', source: contentWindow ?? null }),
      );
      for (const odd of [undefined, null, 'x', { ...data, height: Number.NaN }, { ...data, height: '5px' }]) {
        dispatchEvent(new MessageEvent('message', { data: odd, origin, source: contentWindow ?? null }));
      }
    }, new URL(own.url).origin);
    await page.waitForTimeout(200);
    assert.equal((await size()).height, height);
  });
});
