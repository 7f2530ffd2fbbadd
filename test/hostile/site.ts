import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { payloadSchema, type Payload } from '../../src/complaint/payload/payload.schema.js';

const root = resolve(import.meta.dirname, '../..');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.mjs': 'text/javascript',
};

/** Libraries that are no file for a browser, by the modules they are made of. */
const bundles: Readonly<Record<string, readonly string[]>> = {
  'formatjs.js': [
    '@formatjs/intl-getcanonicallocales/polyfill-force.js',
    '@formatjs/intl-locale/polyfill-force.js',
    '@formatjs/intl-pluralrules/polyfill-force.js',
    '@formatjs/intl-pluralrules/locale-data/nl.js',
    '@formatjs/intl-pluralrules/locale-data/en.js',
    '@formatjs/intl-datetimeformat/polyfill-force.js',
    '@formatjs/intl-datetimeformat/locale-data/nl.js',
    '@formatjs/intl-datetimeformat/locale-data/en.js',
    '@formatjs/intl-datetimeformat/add-golden-tz.js',
  ],
};

async function bundle(name: string): Promise<string> {
  const modules = bundles[name] ?? [];
  const contents = modules.map((module) => `import '${module}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** A page of somebody else. `%WIDGET%` in its body is where the widget stands. */
export interface HostPage {
  /** Runs before anything of ours. */
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the widget sends. Left out: to this site. */
  readonly endpoint?: string;
  /** Attributes of the widget besides the endpoint and the privacy statement. */
  readonly attributes?: string;
}

/** Notes for the test what the widget told the page of a fault, and keeps what a page may take away. */
const notes = `<script>
  (function (scroll) {
    window.reveal = function () { scroll.call(this, { block: 'center', behavior: 'instant' }); };
  })(Element.prototype.scrollIntoView);
  window.faultsTold = [];
  document.addEventListener('lmz-error', function (event) {
    window.faultsTold.push(Object.keys(event.detail).join() + '=' + event.detail.code);
  }, true);
</script>`;

/** Serves the built widget, libraries, and the pages of others; receives what is sent, and refuses what is no complaint. */
export class Site {
  /** What was received, in order. */
  readonly received: Payload[] = [];
  /** Bodies that are no complaint. */
  readonly refused: string[] = [];
  /** What was asked for: paths with their query. */
  readonly asked: string[] = [];
  /** What is served instead of what is on the disk: nothing, or a text. */
  instead: (path: string) => string | undefined = () => undefined;
  url = '';

  readonly #pages = new Map<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>();
  readonly #bundles = new Map<string, Promise<string>>();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.writeHead(404).end());
  });

  async start(): Promise<void> {
    await new Promise<void>((started) => this.#server.listen(0, '127.0.0.1', started));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Forgets what came in; serves what is on the disk. */
  begin(): void {
    for (const list of [this.received, this.refused, this.asked]) list.length = 0;
    this.instead = () => undefined;
  }

  /** Puts a page at a path, gives its address. */
  page(path: string, page: HostPage): string {
    const { head = '', body = '<main>%WIDGET%</main>', lang = 'nl', attributes = '', headers = {} } = page;
    const { endpoint = `${this.url}/v1/meldingen` } = page;
    const widget = `<lmz-klachtwijzer endpoint="${endpoint}" privacy-url="${this.url}/privacy" ${attributes}></lmz-klachtwijzer>`;
    const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Een pagina</title>${notes}${head}
<script type="module" src="/dist/lmz-klachtwijzer.js"></script></head><body>${body.replaceAll('%WIDGET%', widget)}</body></html>`;
    this.#pages.set(path, { html, headers });
    return this.url + path;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', this.url);
    this.asked.push(pathname + search);
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*');
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (pathname === '/v1/meldingen') return this.#receive(request, response);
    const page = this.#pages.get(pathname);
    if (page) return void response.writeHead(200, { ...page.headers, 'content-type': 'text/html' }).end(page.html);
    const instead = this.instead(pathname);
    if (instead === '') return void response.writeHead(404).end();
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
    response.end(instead ?? (await this.#file(pathname)));
  }

  async #file(pathname: string): Promise<string | Buffer> {
    const [, folder, ...rest] = pathname.split('/');
    const path = rest.join('/');
    if (folder === 'dist') return readFile(join(root, 'dist', path));
    if (folder === 'library') return readFile(join(root, 'node_modules', path));
    if (folder !== 'bundle' || !bundles[path]) throw new Error(`Nothing at ${pathname}`);
    const made = this.#bundles.get(path) ?? bundle(path);
    this.#bundles.set(path, made);
    return made;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const read = payloadSchema.safeParse(asJson(body));
    response.setHeader('content-type', read.success ? 'application/json' : 'application/problem+json');
    if (!read.success) {
      this.refused.push(body);
      return void response.writeHead(400).end('{"type":"urn:x","status":400}');
    }
    this.received.push(read.data);
    const receipt = { referentienummer: 'LMZ-K7QM-2345', ontvangenOp: new Date().toISOString() };
    response.writeHead(201).end(JSON.stringify(receipt));
  }
}

function asJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
