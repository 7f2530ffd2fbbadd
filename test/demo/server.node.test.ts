import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { framedPath, pagePaths } from '../../demo/serve-pages.js';
import { serveWidget } from '../../demo/serve-widget.js';
import { documentedPolicy } from '../docs/documents.js';
import { aReport } from './example-payloads.js';
import { aDemo, aFolder, send } from './running-demo.js';

describe('The demo pages', () => {
  it('hold the snippet with the address of this server, and say what to do without the widget', async (t) => {
    const { url } = await aDemo(t);
    for (const path of pagePaths.filter((path) => !['/', '/inlijst.html', '/talen.html'].includes(path))) {
      const html = await (await fetch(`${url}${path}`)).text();
      assert.ok(html.includes('<link rel="stylesheet" href="/dist/lmz-klachtwijzer.css">'), path);
      assert.ok(html.includes('<script type="module" src="/dist/lmz-klachtwijzer.js"></script>'), path);
      assert.ok(html.includes(`endpoint="${url}/v1/meldingen"`), path);
      const phone = path === '/kiosk.html' ? ' 088 120 50 20. ' : '<a href="tel:0881205020">088 120 50 20</a>';
      assert.ok(html.includes(phone), path);
      assert.ok(html.includes('<meta name="viewport"') && html.includes('<html lang="nl">'), path);
      assert.ok(!/%[A-Z]+%|\sstyle=|\son\w+=/.test(html), path);
    }
  });

  it('are all in the list on the first page', async (t) => {
    const { url } = await aDemo(t);
    const html = await (await fetch(`${url}/`)).text();
    for (const path of pagePaths.filter((path) => !['/', framedPath].includes(path))) {
      assert.ok(html.includes(`href="${path}"`), path);
    }
  });

  it('leave no error in the console for the icon that browsers ask for', async (t) => {
    const { url } = await aDemo(t);
    assert.equal((await fetch(`${url}/favicon.ico`)).status, 204);
  });

  it('have their styles and scripts', async (t) => {
    const { url } = await aDemo(t);
    for (const path of pagePaths) {
      const html = await (await fetch(`${url}${path}`)).text();
      for (const [, file = ''] of html.matchAll(/(?:href|src)="(\/pages\/[^"]+)"/g)) {
        const type = file.endsWith('.js') ? 'text/javascript' : 'text/css';
        assert.equal((await fetch(`${url}${file}`)).headers.get('content-type'), `${type}; charset=utf-8`);
      }
    }
  });

  it('show the policy of the README at work, with this server to send to', async (t) => {
    const { url } = await aDemo(t);
    assert.equal(
      (await fetch(`${url}/streng.html`)).headers.get('content-security-policy'),
      documentedPolicy().replace(' https://meldpunt.example.nl', ''),
    );
  });
});

describe('The page for a kiosk', () => {
  it('is kept by no browser, and may use no camera, microphone or place', async (t) => {
    const { url } = await aDemo(t);
    const { headers } = await fetch(`${url}/kiosk.html`);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    const closed = headers.get('permissions-policy')?.split(', ') ?? [];
    for (const feature of ['camera', 'microphone', 'geolocation']) assert.ok(closed.includes(`${feature}=()`), feature);
  });

  it('has the policy of the README, and stands in no frame', async (t) => {
    const { url } = await aDemo(t);
    assert.equal(
      (await fetch(`${url}/kiosk.html`)).headers.get('content-security-policy'),
      `${documentedPolicy().replace(' https://meldpunt.example.nl', '')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('leads nowhere, with or without the widget', async (t) => {
    const { url } = await aDemo(t);
    assert.doesNotMatch(await (await fetch(`${url}/kiosk.html`)).text(), /<a[\s>]|<form|<iframe|tel:|mailto:/);
  });
});

describe('The files of the widget', () => {
  const aWidget = (t: { after(done: () => void): void }) => {
    const root = join(aFolder(t), 'dist');
    mkdirSync(join(root, '0.2.0/chunks'), { recursive: true });
    writeFileSync(join(root, '0.2.0/chunks/engine-AbCd1_-x.js'), 'export const a = 1;'.repeat(100));
    writeFileSync(join(root, 'lmz-klachtwijzer.js'), 'export {};');
    writeFileSync(join(root, '0.2.0/lmz-klachtwijzer-shell.js'), 'export {};');
    writeFileSync(join(root, '../geheim.txt'), 'geheim');
    const app = new Hono();
    const serve = serveWidget(root);
    app.get('*', async (c) => (await serve(c, c.req.path)) ?? c.text('', 404));
    return { root, get: (path: string, headers = {}) => app.request(path, { headers }) };
  };

  it('may be loaded by any site, and kept for a year when they never change', async (t) => {
    const { get } = aWidget(t);
    const entry = await get('/lmz-klachtwijzer.js');
    assert.equal(entry.headers.get('access-control-allow-origin'), '*');
    assert.equal(entry.headers.get('cache-control'), 'no-cache');
    assert.equal(entry.headers.get('content-type'), 'text/javascript; charset=utf-8');
    const shell = await get('/0.2.0/lmz-klachtwijzer-shell.js');
    assert.equal(shell.headers.get('cache-control'), 'no-cache');
    const chunk = await get('/0.2.0/chunks/engine-AbCd1_-x.js');
    assert.equal(chunk.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  });

  it('are compressed as the browser likes it', async (t) => {
    const { get } = aWidget(t);
    const packed = await get('/0.2.0/chunks/engine-AbCd1_-x.js', { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(packed.headers.get('content-encoding'), 'br');
    const bytes = Buffer.from(await packed.arrayBuffer());
    assert.equal(brotliDecompressSync(bytes).toString(), 'export const a = 1;'.repeat(100));
    assert.equal((await get('/lmz-klachtwijzer.js')).headers.get('content-encoding'), null);
  });

  it('are not sent again when they have not changed, and are when they have', async (t) => {
    const { get, root } = aWidget(t);
    const etag = (await get('/lmz-klachtwijzer.js')).headers.get('etag') ?? '';
    assert.equal((await get('/lmz-klachtwijzer.js', { 'if-none-match': etag })).status, 304);
    writeFileSync(join(root, 'lmz-klachtwijzer.js'), 'export const b = 2;');
    const changed = await get('/lmz-klachtwijzer.js', { 'if-none-match': etag });
    assert.equal(await changed.text(), 'export const b = 2;');
  });

  it('do not lead out of their folder', async (t) => {
    const { get, root } = aWidget(t);
    symlinkSync(join(root, '..'), join(root, '..', 'dist-neighbour'));
    for (const path of [
      '/%2e%2e/geheim.txt',
      '/..%2fgeheim.txt',
      '/../geheim.txt',
      '/../dist-neighbour/geheim.txt',
      '/0.2.0/chunks',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });
});

describe('npm start', () => {
  const start = (file: string, folder: string, port: number | string) =>
    spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, file)], {
      env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    });

  /** What is said by a start that cannot succeed. */
  async function complaint(folder: string, port: number | string): Promise<string> {
    const child = start('../../demo/server.ts', folder, port);
    let output = '';
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 1);
    return output;
  }

  it('says what to do when the port is taken', async (t) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    t.after(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    assert.match(await complaint(aFolder(t), port), new RegExp(`^Port ${port} is taken.*PORT=8081 npm start`));
  });

  for (const port of ['abc', '65536', '-1', '80.5', '']) {
    it(`says what to do when the port is "${port}", before anything is made`, async (t) => {
      const folder = join(aFolder(t), 'data');
      assert.match(await complaint(folder, port), new RegExp(`^PORT=${port} is not a port.*PORT=8081 npm start`));
      assert.ok(!existsSync(folder));
    });
  }

  it('answers what is under way and closes the database when it is asked to stop', async (t) => {
    const folder = aFolder(t);
    const child = start('started-demo.ts', folder, 0);
    let output = '';
    const url = await new Promise<string>((resolve) =>
      child.stdout.on('data', (part: Buffer) => {
        output += part.toString();
        const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
        if (found && output.includes('Ctrl+C')) resolve(found);
      }),
    );
    const sending = Array.from({ length: 30 }, () => send(url, aReport()).then(({ status }) => status));
    await Promise.race(sending);
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number];
    const statuses = (await Promise.allSettled(sending)).map((result) => result.status === 'fulfilled' && result.value);
    assert.equal(code, 0);

    const { receiver } = await aDemo(t, { dataDir: folder });
    const acknowledged = statuses.filter((status) => status === 201).length;
    assert.ok(acknowledged > 0);
    assert.ok(receiver.storage.newest(99).length >= acknowledged);
  });
});
