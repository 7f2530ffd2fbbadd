import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browserAt } from './dist-browser.js';
import { DistServer, dist, version } from './dist-server.js';

const folder = join(dist, version);
const hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
const lines = readFileSync(join(folder, 'pinned.html'), 'utf8');
const sha = (algorithm: string, content: string | Buffer): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
const files = (below: string): string[] =>
  readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(below.length + 1));

describe('a release', () => {
  it('has the hash of each of its files', () => {
    const listed = files(folder).filter((path) => !['integrity.json', 'pinned.html'].includes(path));
    assert.deepEqual(Object.keys(hashes), listed.sort());
    for (const path of listed) assert.equal(hashes[path], sha('sha384', readFileSync(join(folder, path))), path);
  });

  it('holds all that its pages load: what stands beside it only leads there', () => {
    const entry = readFileSync(join(dist, 'lmz-klachtwijzer.js'), 'utf8');
    const loaded = [...entry.matchAll(/"(\.[^"]+\.js)"/g)].map(([, path = '']) => path);
    assert.ok(loaded.length > 1);
    for (const path of loaded) assert.ok(path.startsWith(`./${version}/`), path);
    for (const name of ['lmz-klachtwijzer.css', 'lmz-klachtwijzer-frame.js']) {
      assert.deepEqual(readFileSync(join(dist, name)), readFileSync(join(folder, name)), name);
    }
  });

  it('says how to pin it with a map of all its modules, and with the hash of that map', () => {
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/.exec(lines) ?? [];
    const { integrity } = JSON.parse(map) as { integrity: Record<string, string> };
    for (const [path, hash] of Object.entries(hashes).filter(([path]) => /-(shell|en)\.js$|^chunks\//.test(path))) {
      assert.equal(integrity[`/dist/${version}/${path}`], hash, path);
    }
    assert.ok(lines.includes(`'${sha('sha256', map)}'`));
  });
});

describe('a page with the built widget', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const server = new DistServer(site);
  const newPage = browserAt(server);
  let page: Page;

  after(() => rmSync(site, { recursive: true }));
  beforeEach(async () => {
    rmSync(site, { recursive: true });
    for (const name of ['lmz-klachtwijzer.js', 'lmz-klachtwijzer.css', version]) {
      cpSync(join(dist, name), join(site, name), { recursive: true });
    }
    page = await newPage();
  });
  afterEach(() => page.close());

  const newest = '<script type="module" src="/dist/lmz-klachtwijzer.js"></script>';
  const open = async (head: string, policy = ''): Promise<void> => {
    const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    server.serve(
      `<!doctype html><html lang="nl"><head>${meta}<title>Pagina</title>${head}</head><body><lmz-klachtwijzer endpoint="https://meldpunt.example.nl/v1/meldingen">Bel 088 120 50 20</lmz-klachtwijzer>`,
    );
    await page.goto(server.url);
  };
  const choose = async (choice: RegExp): Promise<void> => {
    const widget = page.locator('lmz-klachtwijzer');
    await widget.getByRole('radio', { name: choice }).check();
    await widget.getByRole('button', { name: 'Ga verder' }).click();
  };
  const at = (text: RegExp): Promise<void> => page.locator('lmz-klachtwijzer').getByText(text).first().waitFor();
  const notice = /kon niet worden geladen/;

  describe('when a newer release takes its place', () => {
    /** Copies a release over the one that is there, whose chunks have other names and whose shell shows nothing. */
    const bringNewer = (): void => {
      mkdirSync(join(site, '99.0.0/chunks'), { recursive: true });
      writeFileSync(join(site, '99.0.0/lmz-klachtwijzer-shell.js'), 'globalThis.newer = true;');
      writeFileSync(join(site, 'lmz-klachtwijzer.js'), 'import("./99.0.0/lmz-klachtwijzer-shell.js");');
    };

    it('goes on to the end when it was opened before', async () => {
      await open(newest);
      await at(/Over welke zorg of hulp gaat het/);
      await page.waitForLoadState('networkidle');
      bringNewer();
      await choose(/Ziekenhuis, kliniek of ambulance/);
      await choose(/gepraat, maar/);
      await page.getByRole('button', { name: /Meld het bij/ }).click();
      await at(/Wat is er gebeurd/);
    });

    it('goes on with the release that its cached script belongs to', async () => {
      const cached = readFileSync(join(site, 'lmz-klachtwijzer.js'));
      bringNewer();
      await page.route('**/dist/lmz-klachtwijzer.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: cached }),
      );
      await open(newest);
      await choose(/Ziekenhuis, kliniek of ambulance/);
      await at(/Wat heeft u al gedaan/);
      assert.equal(await page.evaluate('globalThis.newer'), undefined);
    });

    it('has the newer release when it is opened afterwards', async () => {
      bringNewer();
      await open(newest);
      await page.waitForFunction('globalThis.newer');
    });
  });

  describe('that pins a release', () => {
    const [, mapHash = ''] = /('sha256-[^']+')/.exec(lines) ?? [];

    it('runs it, under a strict policy that allows the map', async () => {
      const violations: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') violations.push(message.text());
      });
      await open(
        lines,
        `default-src 'none'; script-src 'self' ${mapHash}; style-src 'self'; require-trusted-types-for 'script'; trusted-types lmz-klachtwijzer`,
      );
      await choose(/Ziekenhuis, kliniek of ambulance/);
      await at(/Wat heeft u al gedaan/);
      assert.deepEqual(violations, []);
      assert.ok(!server.asked.includes('lmz-klachtwijzer.js'));
    });

    it('fetches the start of another language once, with the line for it', async () => {
      const [line = ''] = /<link [^>]*-en\.js[^>]*>/.exec(lines) ?? [];
      server.serve(
        `<!doctype html><html lang="en"><title>Pagina</title>${lines}${line}<lmz-klachtwijzer></lmz-klachtwijzer>`,
      );
      await page.goto(server.url);
      await at(/Which care or help is it about/);
      assert.equal(server.asked.filter((path) => path.includes('-en.js')).length, 1);
    });

    it('gets a chunk that does not come at first', async () => {
      await page.route(/\/chunks\/(engine|tree)-[\w-]+\.js$/, (route) => route.fulfill({ status: 503, body: '' }));
      await open(lines);
      await choose(/Ziekenhuis, kliniek of ambulance/);
      await at(/Wat heeft u al gedaan/);
    });

    /** A file as somebody changed it on its way. */
    const changed = (path: string): { contentType: string; body: string } => ({
      contentType: 'text/javascript',
      body: `globalThis.tampered = true;${readFileSync(join(dist, path), 'utf8')}`,
    });

    for (const file of ['lmz-klachtwijzer.js', 'lmz-klachtwijzer-shell.js']) {
      it(`shows what is in the element when somebody changed ${file}`, async () => {
        await page.route(`**/${file}`, (route) => route.fulfill(changed(`${version}/${file}`)));
        await open(lines);
        await page.waitForLoadState('networkidle');
        assert.ok(await page.getByText('Bel 088 120 50 20').isVisible());
        assert.equal(await page.evaluate('globalThis.tampered'), undefined);
      });
    }

    for (const file of ['engine', 'tree']) {
      it(`says that the next step did not come when somebody changed the chunk ${file}, however often it is tried`, async () => {
        await page.route(new RegExp(`/chunks/${file}-`), (route) =>
          route.fulfill(changed(new URL(route.request().url()).pathname.replace('/dist/', ''))),
        );
        await open(lines);
        await choose(/Ziekenhuis, kliniek of ambulance/);
        for (let tries = 0; tries < 5; tries += 1) {
          await at(notice);
          await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
          await page.waitForLoadState('networkidle');
        }
        await at(notice);
        assert.equal(await page.evaluate('globalThis.tampered'), undefined);
      });
    }
  });
});
