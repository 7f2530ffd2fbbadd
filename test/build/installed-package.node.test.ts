import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { build, type InlineConfig } from 'vite';
import { launchChromium } from '../chromium.js';
import { version } from './dist-server.js';
import { broughtAlong, installPackage, type Installed } from './installed-package.js';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

describe('the package, once installed', () => {
  let installed: Installed;
  let exported: readonly string[];

  before(() => {
    installed = installPackage();
    const manifest = readFileSync(join(installed.folder, 'node_modules/lmz-klachtwijzer/package.json'), 'utf8');
    exported = Object.keys((JSON.parse(manifest) as { exports: object }).exports).map((path) => path.slice(2));
  });
  after(() => installed.remove());

  /** Bundles a file of the project that has this code, into a folder of that name. */
  const bundle = (name: string, code: string, config: InlineConfig = {}): Promise<unknown> => {
    writeFileSync(join(installed.folder, `${name}.js`), code);
    writeFileSync(
      join(installed.folder, `${name}.html`),
      `<!doctype html><html lang="nl"><title>Pagina</title><lmz-klachtwijzer></lmz-klachtwijzer>
<script type="module" src="/${name}.js"></script>`,
    );
    return build({
      configFile: false,
      root: installed.folder,
      logLevel: 'silent',
      ...config,
      build: { outDir: `built-${name}`, rolldownOptions: { input: `${name}.html` }, ...config.build },
    });
  };

  it('brings what runs in the browser, and nothing that only tests need', () => {
    assert.deepEqual(broughtAlong, [
      '@lit-labs/ssr-dom-shim',
      '@lit/localize',
      '@lit/reactive-element',
      '@types/trusted-types',
      'jose',
      'lean-qr',
      'lit',
      'lit-element',
      'lit-html',
      'xstate',
      'zod',
    ]);
  });

  it('holds one release, and no page for lawyers', () => {
    const folders = installed.files.flatMap((path) => /^dist\/(\d[^/]*)\//.exec(path)?.[1] ?? []);
    assert.deepEqual([...new Set(folders)], [version]);
    assert.ok(!installed.files.includes('dist/boom.html'));
  });

  describe('on a server', () => {
    const look = 'console.log(typeof globalThis.customElements, typeof globalThis.window, typeof globalThis.document)';
    /** What Node says when it runs a file of the project. */
    const run = (file: string): string =>
      execFileSync(process.execPath, [file], { cwd: installed.folder, encoding: 'utf8', stdio: 'pipe' }).trim();

    for (const path of ['lmz-klachtwijzer', 'lmz-klachtwijzer/define']) {
      it(`can be imported and does nothing: ${path}`, () => {
        writeFileSync(join(installed.folder, 'server.js'), `import '${path}';\n${look}`);
        writeFileSync(join(installed.folder, 'package.json'), '{"type":"module"}');
        assert.equal(run('server.js'), 'undefined undefined undefined');
      });

      for (const [kind, conditions] of Object.entries({
        Node: ['node', 'module'],
        'the edge of a network': ['workerd', 'worker', 'browser', 'module'],
        'the edge of another': ['edge-light', 'worker', 'browser', 'module'],
      })) {
        it(`can be bundled for ${kind} and does nothing: ${path}`, async () => {
          await bundle('rendered', `import '${path}';\n${look}`, {
            build: { outDir: 'built-rendered', ssr: 'rendered.js', rolldownOptions: {} },
            ssr: { noExternal: true, resolve: { conditions, externalConditions: conditions } },
          });
          assert.equal(run('built-rendered/rendered.js'), 'undefined undefined undefined');
        });
      }
    }
  });

  describe('bundled by Vite', () => {
    let browser: Browser;
    let server: Server;
    let origin: string;

    before(async () => {
      browser = await launchChromium();
      server = createServer(({ url = '/' }, response) => {
        // What is asked for stands in the folder of the page that was asked for first.
        const [, name = ''] = /^\/([^/.]+)\.html$/.exec(url) ?? [];
        if (name) served = `built-${name}`;
        response.setHeader('content-type', types[extname(url)] ?? 'application/json');
        const file = join(installed.folder, served, url);
        response.writeHead(existsSync(file) ? 200 : 404).end(existsSync(file) ? readFileSync(file) : '');
      });
      let served = '';
      await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    /** Uses an export, and sees to it that there is a widget. */
    const page = (path: string): string =>
      path === ''
        ? "import { LmzKlachtwijzer } from 'lmz-klachtwijzer';\ncustomElements.define('lmz-klachtwijzer', LmzKlachtwijzer);"
        : `import * as it from 'lmz-klachtwijzer/${path}';\nimport 'lmz-klachtwijzer/define';\nconsole.debug(it);`;

    it('leads from the first question to the second, with each thing that is exported', async () => {
      assert.ok(exported.includes('define'));
      for (const path of exported) {
        const name = `uses-${path.replace(/\W/g, '-') || 'the-class'}`;
        await bundle(name, page(path));
        const visit = await browser.newPage();
        await visit.goto(`${origin}/${name}.html`);
        const widget = visit.locator('lmz-klachtwijzer');
        await widget.getByRole('radio', { name: /Ziekenhuis, kliniek of ambulance/ }).check();
        await widget.getByRole('button', { name: 'Ga verder' }).click();
        await widget.getByText('Wat heeft u al gedaan?').waitFor({ timeout: 10_000 });
        await visit.close();
      }
    });

    it('keeps the stylesheet that reserves the place', () => {
      const assets = join(installed.folder, 'built-uses-lmz-klachtwijzer-css/assets');
      const styles = readdirSync(assets).filter((name) => name.endsWith('.css'));
      assert.equal(styles.length, 1);
      assert.match(readFileSync(join(assets, styles[0] ?? ''), 'utf8'), /lmz-klachtwijzer:not\(:defined\)/);
    });
  });
});
