import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const project = resolve(import.meta.dirname, '../..');
const dist = join(project, 'dist');
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

export type Subject = 'plain' | 'widget';

/** A page with one of the two, as a site would have it. */
export interface PageWish {
  readonly subject: Subject;
  readonly lang?: 'nl' | 'en';
  /** With the optional stylesheet that reserves the place. Default: yes. */
  readonly reserved?: boolean;
  /** With a paragraph below. Default: yes. */
  readonly below?: boolean;
  /** With the line that lets the browser fetch the shell before it was asked for, as documented. Default: yes. */
  readonly preloaded?: boolean;
}

/** The address of a page on the bench's server. */
export function pagePath(wish: PageWish): string {
  const { subject, lang = 'nl', reserved = true, below = true, preloaded = true } = wish;
  const extras = Object.entries({ reserved, below, preloaded }).flatMap(([name, on]) => (on ? [`-${name}`] : []));
  return `/${subject}-${lang}${extras.join('')}.html`;
}

const text = 'Deze tekst staat op de pagina. Hij hoort niet te verspringen. ';

function page(path: string): string {
  const [subject, lang = 'nl', ...rest] = path.slice(1).replace('.html', '').split('-');
  const tag = subject === 'widget' ? 'lmz-klachtwijzer' : 'plain-guide';
  const script = subject === 'widget' ? '/dist/lmz-klachtwijzer.js' : '/plain-guide.js';
  const style = subject === 'widget' ? '/dist/lmz-klachtwijzer.css' : '/plain-guide.css';
  const preloads = subject === 'widget' && rest.includes('preloaded');
  const preload = ['shell', ...(lang === 'nl' ? [] : [lang])]
    .map((part) => `<link rel="modulepreload" href="/dist/${version}/lmz-klachtwijzer-${part}.js">`)
    .join('');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pagina</title>${preloads ? preload : ''}${rest.includes('reserved') ? `<link rel="stylesheet" href="${style}">` : ''}
<script type="module" src="${script}"></script>
<body><h1>Klacht over zorg</h1><p>${text}</p>
<${tag} data-bench>Bel het Landelijk Meldpunt Zorg: <a href="tel:0881205020">088 120 50 20</a>.</${tag}>
${rest.includes('below') ? `<h2>Meer</h2><p>${text.repeat(8)}</p>` : ''}`;
}

/** The plain element as a site would serve it: one file, minified. */
async function plainGuide(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'baseline/plain-guide.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Serves both subjects: HTTP/1.1 without TLS, brotli 11, every file compressed once. */
export async function startBenchServer(): Promise<{ origin: string; stop: () => void }> {
  if (!existsSync(join(dist, 'lmz-klachtwijzer.js'))) throw new Error('There is no dist: run `npm run build` first.');
  const own: Record<string, string> = {
    '/plain-guide.js': await plainGuide(),
    '/plain-guide.css': 'plain-guide:not(:defined){display:block;min-block-size:62rem}',
  };
  const packed = new Map<string, Buffer>();
  const read = (path: string): string | Buffer | undefined => {
    if (own[path] !== undefined) return own[path];
    if (path.endsWith('.html')) return page(path);
    const file = join(dist, path.replace(/^\/dist\//, ''));
    return file.startsWith(dist) && existsSync(file) ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const body = packed.get(path) ?? read(path);
    if (body === undefined) return void response.writeHead(404).end();
    const small =
      body instanceof Buffer && packed.has(path)
        ? body
        : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(path, small);
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': small.length,
    });
    response.end(small);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
