import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browserAt } from './dist-browser.js';
import { DistServer, version } from './dist-server.js';

const script = '<script type="module" src="/dist/lmz-klachtwijzer.js"></script>';
const document = (body: string, attributes = ''): string =>
  `<!doctype html><html ${attributes}><title>Pagina</title><body>${script}${body}`;

const named = (paths: readonly string[]): string[] =>
  paths.map((path) => path.replace(/^[\d.]+\//, '').replace(/^chunks\/(.*)-[\w-]{8}\.js/, '$1'));

describe('loading the built widget', () => {
  const server = new DistServer();
  const newPage = browserAt(server);
  let page: Page;

  beforeEach(async () => {
    page = await newPage();
  });
  afterEach(() => page.close());

  const heading = (): Promise<string | null> => page.locator('lmz-klachtwijzer h2').first().textContent();

  it('takes two requests until the Dutch question', async () => {
    server.serve(document('<lmz-klachtwijzer></lmz-klachtwijzer>', 'lang="nl"'));
    server.holds = (path) => path.includes('engine');
    await page.goto(server.url);
    assert.equal(await heading(), 'Over welke zorg gaat het?'.replace('zorg', 'zorg of hulp'));
    const until = named(server.asked).filter((name) => name !== 'engine');
    assert.deepEqual(until, ['lmz-klachtwijzer.js', 'lmz-klachtwijzer-shell.js']);
    server.release();
  });

  it('asks for another language together with the shell, not after it', async () => {
    server.serve(document('<lmz-klachtwijzer></lmz-klachtwijzer>', 'lang="en-GB"'));
    server.holds = (path) => path.includes('shell');
    const wait = page.goto(server.url);
    await server.askedFor('lmz-klachtwijzer-en.js');
    await server.askedFor('shell');
    assert.deepEqual(named(server.asked).sort(), [
      'lmz-klachtwijzer-en.js',
      'lmz-klachtwijzer-shell.js',
      'lmz-klachtwijzer.js',
    ]);
    server.release();
    await wait;
    assert.notEqual(await heading(), 'Over welke zorg of hulp gaat het?');
    assert.equal(named(server.asked).filter((name) => name === 'lmz-klachtwijzer-en.js').length, 1);
  });

  it('has the start of another language as early as the shell when the page preloads both by name', async () => {
    const preload = (name: string): string =>
      `<link rel="modulepreload" href="/dist/${version}/lmz-klachtwijzer-${name}.js">`;
    server.serve(
      `<!doctype html><html lang="en"><title>Pagina</title>${preload('shell')}${preload('en')}<body>${script}<lmz-klachtwijzer></lmz-klachtwijzer>`,
    );
    server.holds = (path) => !/-en\.js/.test(path);
    const wait = page.goto(server.url);
    await server.askedFor('lmz-klachtwijzer-en.js');
    await server.askedFor('lmz-klachtwijzer-shell.js');
    await server.askedFor('lmz-klachtwijzer.js');
    const early = named(server.asked).sort();
    assert.deepEqual(early, ['lmz-klachtwijzer-en.js', 'lmz-klachtwijzer-shell.js', 'lmz-klachtwijzer.js']);
    server.release();
    await wait;
    assert.equal(await heading(), 'Which care or help is it about?');
    await page.waitForLoadState('networkidle');
    assert.deepEqual([...new Set(server.asked)], server.asked);
  });

  it('finds the language of an element through shadow roots', async () => {
    server.serve(
      document(
        '<div lang="en"><template shadowrootmode="open"><slot></slot></template><lmz-klachtwijzer></lmz-klachtwijzer></div>',
        'lang="nl"',
      ),
    );
    await page.goto(server.url);
    await heading();
    assert.ok(named(server.asked).includes('lmz-klachtwijzer-en.js'));
  });

  it('loads everything once when the page adds a version to the script', async () => {
    const twice = document('<lmz-klachtwijzer></lmz-klachtwijzer>', 'lang="en"').replace(
      script,
      script + script.replace('.js"', '.js?v=2"'),
    );
    server.serve(twice);
    await page.goto(server.url);
    await heading();
    await page.waitForLoadState('networkidle');
    const chunks = server.asked.filter((path) => path.includes('/chunks/'));
    assert.deepEqual([...new Set(chunks)], chunks);
  });

  it('gets a chunk in the end whose first URL never works', async () => {
    server.serve(document('<lmz-klachtwijzer></lmz-klachtwijzer>', 'lang="en"'));
    server.fails = (path) => /(lmz-klachtwijzer-en|chunks\/(engine|en-guide|tree)-[\w-]{8})\.js$/.test(path);
    await page.goto(server.url);
    const widget = page.locator('lmz-klachtwijzer');
    await widget.locator('input[type=radio]').first().check();
    const first = await heading();
    await widget.locator('button[type=submit], form button').last().click();
    await page.waitForFunction(
      (before) =>
        globalThis.document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('h2')?.textContent !== before,
      first,
    );
    const again = named(server.asked.filter((path) => path.endsWith('?r=1')).map((path) => path.replace('?r=1', '')));
    for (const name of ['engine', 'lmz-klachtwijzer-en.js', 'en-guide', 'tree']) assert.ok(again.includes(name), name);
  });
});
