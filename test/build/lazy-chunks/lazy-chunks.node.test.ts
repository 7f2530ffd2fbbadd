import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { lazyChunks } from '../../../scripts/build/lazy-chunks/lazy-chunks.js';
import { chromiumFlags, findChromium } from '../../../scripts/browsers.mjs';

const fixture = join(import.meta.dirname, 'fixture');

async function bundle(entry: string, outDir: string, ...before: readonly Plugin[]): Promise<void> {
  await build({
    configFile: false,
    root: fixture,
    logLevel: 'silent',
    plugins: [...before, lazyChunks(entry)],
    build: {
      outDir,
      modulePreload: false,
      lib: { entry: { shell: join(fixture, entry) }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: '[name].js',
          codeSplitting: { groups: [{ name: 'engine', test: /\/engine\.ts$/ }] },
        },
      },
    },
  });
}

/** What the shell of the fixture puts on the page. */
interface Doors {
  engine(query?: string): Promise<typeof import('./fixture/src/engine.js')>;
  form(query?: string): Promise<typeof import('./fixture/src/form.js')>;
}

describe('a lazy chunk that could not be fetched', () => {
  const dist = mkdtempSync(join(tmpdir(), 'lazy-'));
  const failing = new Set<string>();
  let server: Server;
  let browser: Browser;
  let page: Page;

  before(async () => {
    await bundle('src/shell.ts', dist);
    server = createServer(({ url = '/' }, response) => {
      const name = basename(url.split('?')[0] ?? '');
      if (!name) return response.setHeader('content-type', 'text/html').end('<!doctype html><title>leeg</title>');
      if (failing.has(url) || !existsSync(join(dist, name))) return response.writeHead(503).end();
      return response.setHeader('content-type', 'text/javascript').end(readFileSync(join(dist, name)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const executablePath = await findChromium();
    browser = await chromium.launch({ executablePath, args: chromiumFlags, chromiumSandbox: false });
    page = await browser.newPage();
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(origin);
    await page.addScriptTag({ type: 'module', url: `${origin}/shell.js` });
    await page.waitForFunction('globalThis.engine');
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(dist, { recursive: true });
  });

  /** As a browser that remembers what failed: the plain URL never works again. */
  const failForEver = (chunk: string): void => {
    const file = readdirSync(dist).find((name) => name.startsWith(`${chunk}-`));
    failing.add(`/${file}`);
  };

  it('is asked for again under another URL', async () => {
    failForEver('engine');
    const result = await page.evaluate(async () => {
      const { engine } = globalThis as unknown as Doors;
      const first = await engine().catch(() => 'failed');
      return { first, clicks: (await engine('?r=1')).click() };
    });
    assert.deepEqual(result, { first: 'failed', clicks: 1 });
  });

  it('is shared under its new URL with the chunks that need it', async () => {
    const result = await page.evaluate(async () => {
      const { engine, form } = globalThis as unknown as Doors;
      const { click, engineMade } = await engine('?r=1');
      click();
      const { clicks, formMade, greet } = await form();
      return { clicks: clicks(), same: formMade === engineMade, greeting: greet() };
    });
    assert.deepEqual(result, { clicks: 2, same: true, greeting: 'Goedemiddag' });
  });

  it('is opened before the chunk that needs it, when nobody did yet', async () => {
    await page.reload();
    await page.addScriptTag({ type: 'module', url: '/shell.js' });
    await page.waitForFunction('globalThis.form');
    const result = await page.evaluate(async () => {
      const { form } = globalThis as unknown as Doors;
      const first = await form().catch(() => 'failed');
      return { first, clicks: (await form('?r=1')).clicks() };
    });
    assert.deepEqual(result, { first: 'failed', clicks: 0 });
  });

  it('imports nothing but the shell by a plain URL', () => {
    for (const file of readdirSync(dist).filter((name) => name.endsWith('.js') && name !== 'shell.js')) {
      const imports = [...readFileSync(join(dist, file), 'utf8').matchAll(/from\s*"([^"]+)"/g)].map(([, from]) => from);
      assert.deepEqual([...new Set(imports)], imports.length > 0 ? ['./shell.js'] : [], file);
    }
  });

  it('fails the build when it is not behind a door', async () => {
    await assert.rejects(bundle('src/bare.ts', join(dist, 'bare')), /otherwise than by \(\) => import/);
  });
});

/** The fixture, with chunks that are written otherwise before the plugin sees them, as a next bundler may do. */
async function otherwise(file: RegExp, change: (code: string) => string): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'lazy-'));
  const next: Plugin = {
    name: 'next-bundler',
    generateBundle: {
      order: 'post',
      handler(_options, chunks) {
        for (const chunk of Object.values(chunks).filter((output) => output.type === 'chunk')) {
          if (file.test(chunk.fileName)) chunk.code = change(chunk.code);
        }
      },
    },
  };
  try {
    await bundle('src/shell.ts', outDir, next);
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

describe('chunks in a shape that the linker does not know', () => {
  it('build when nothing is changed', () => otherwise(/./, (code) => code));

  for (const { shape, file, change, says } of [
    {
      shape: 'a door that lost its mark',
      file: /shell/,
      change: (code: string) => code.replaceAll('$door', ''),
      says: /otherwise than by/,
    },
    {
      shape: 'a mark that lost its door',
      file: /shell/,
      change: (code: string) => `${code};$door(1)`,
      says: /a door that opens nothing/,
    },
    {
      shape: 'an export that is no list',
      file: /engine/,
      change: (code: string) => `${code};export const more=1`,
      says: /an export that is no list/,
    },
    {
      shape: 'an import of everything',
      file: /form/,
      change: (code: string) => code.replace(/import\s*\{[^}]*\}(?=\s*from\s*"\.\/engine)/, 'import*as all '),
      says: /imports all of/,
    },
    {
      shape: 'a chunk that hands on what is of another',
      file: /form/,
      change: (code: string) => code.replace(/import\s*(\{[^}]*\})(?=\s*from\s*"\.\/engine)/, 'export * '),
      says: /exports what is of/,
    },
    {
      shape: 'a shell without a place to meet',
      file: /shell/,
      change: (code: string) => code.replace('loadedChunks', 'elsewhere'),
      says: /does not export loadedChunks/,
    },
  ]) {
    it(`fail the build: ${shape}`, () => assert.rejects(otherwise(file, change), says));
  }
});
