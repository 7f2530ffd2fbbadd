import { createServer, type Server } from 'node:http';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { listen } from './faulty-server.js';
import type { Harness } from './harness.js';

/** Pages in a real browser that send with the widget's own code. */
export interface Sender {
  /** A new page; `strict` forbids every connection by its policy. */
  open(kind?: 'plain' | 'strict'): Promise<Page>;
  stop(): Promise<void>;
}

declare global {
  interface Window {
    readonly harness: Harness;
  }
}

/** Names that the browser must find, or must not find, without asking any network. */
const names = ['MAP klacht.test 127.0.0.1', 'MAP nergens.invalid ~NOTFOUND'].join(',');

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: { harness: new URL('harness.ts', import.meta.url).pathname },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['module'],
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map((file) => [file.path, file.text]));
}

function servePages(files: ReadonlyMap<string, string>): Server {
  return createServer((request, response) => {
    const script = files.get(request.url ?? '');
    if (script) return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    response.writeHead(200, {
      'Content-Type': 'text/html',
      ...(request.url === '/strict' && { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" }),
    });
    response.end('<!doctype html><title>Sender</title><script type="module" src="/harness.js"></script>');
  });
}

/** Starts a browser and the server of its pages. `executablePath` is the browser to drive. */
export async function startSender(executablePath: string): Promise<Sender> {
  const pages = servePages(await bundle());
  const port = await listen(pages);
  const browser: Browser = await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      `--host-resolver-rules=${names}`,
    ],
  });
  return {
    open: async (kind = 'plain') => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`http://localhost:${port}/${kind === 'strict' ? 'strict' : ''}`);
      await page.waitForFunction(() => 'harness' in window);
      return page;
    },
    stop: async () => {
      await browser.close();
      pages.closeAllConnections();
      pages.close();
    },
  };
}
