import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';

const folder = join(import.meta.dirname, 'pages');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  version: string;
};

/** The page that another one shows in a frame; nobody goes there by itself. */
export const framedPath = '/lijst.html';

const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lmz-klachtwijzer";

/** What no page at a kiosk may use, nor anything that would get into it. */
const closedAtKiosk = [
  'accelerometer',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What a page is called in the address, and which file and extra headers it has. */
const pages: Readonly<Record<string, { readonly file: string; readonly headers?: Record<string, string> }>> = {
  '/': { file: 'index.html' },
  '/gewoon.html': { file: 'gewoon.html' },
  '/overheid.html': { file: 'overheid.html' },
  '/kolom.html': { file: 'kolom.html' },
  '/meer.html': { file: 'meer.html' },
  '/inlijst.html': { file: 'inlijst.html' },
  '/talen.html': { file: 'talen.html' },
  [framedPath]: { file: 'lijst.html' },
  '/streng.html': {
    file: 'streng.html',
    headers: { 'content-security-policy': strictPolicy },
  },
  '/kiosk.html': {
    file: 'kiosk.html',
    headers: {
      'content-security-policy': `${strictPolicy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'permissions-policy': closedAtKiosk.map((feature) => `${feature}=()`).join(', '),
      'referrer-policy': 'no-referrer',
    },
  },
};

/** Addresses of the demo pages, to print and to test. */
export const pagePaths = Object.keys(pages);

/**
 * Gives a demo page with the address of this server filled in where it says `%ORIGIN%`, that of the desk where it says `%DESK%`,
 * and the release where it says `%RELEASE%`; nothing for an unknown address.
 */
export async function servePage(c: Context, path: string, deskUrl: string): Promise<Response | undefined> {
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return undefined;
  const html = await readFile(join(folder, page.file), 'utf8');
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...page.headers };
  const filled = html
    .replaceAll('%ORIGIN%', new URL(c.req.url).origin)
    .replaceAll('%DESK%', deskUrl)
    .replaceAll('%RELEASE%', version);
  return c.html(filled, 200, headers);
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Gives a stylesheet or a script of the demo pages. */
export async function servePageFile(c: Context, name: string): Promise<Response | undefined> {
  const type = types[/^[a-z]+\.(css|js)$/.exec(name)?.[1] ?? ''];
  const text = type && (await readFile(join(folder, name), 'utf8').catch(() => undefined));
  return text === undefined || type === undefined
    ? undefined
    : c.body(text, 200, { 'content-type': type, 'cache-control': 'no-cache' });
}
