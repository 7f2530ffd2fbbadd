import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from 'hono';

const folder = join(import.meta.dirname, 'pages');

/** What a page is called in the address, and which file and extra headers it has. */
const pages: Readonly<Record<string, { readonly file: string; readonly headers?: Record<string, string> }>> = {
  '/': { file: 'index.html' },
  '/gewoon.html': { file: 'gewoon.html' },
  '/overheid.html': { file: 'overheid.html' },
  '/kolom.html': { file: 'kolom.html' },
  '/meer.html': { file: 'meer.html' },
  '/streng.html': {
    file: 'streng.html',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lmz-klachtwijzer",
    },
  },
};

/** Addresses of the demo pages, to print and to test. */
export const pagePaths = Object.keys(pages);

/**
 * Gives a demo page with the address of this server filled in where it says `%ORIGIN%`, and that of the desk where it says
 * `%DESK%`; nothing for an unknown address.
 */
export async function servePage(c: Context, path: string, deskUrl: string): Promise<Response | undefined> {
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!page) return undefined;
  const html = await readFile(join(folder, page.file), 'utf8');
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...page.headers };
  return c.html(html.replaceAll('%ORIGIN%', new URL(c.req.url).origin).replaceAll('%DESK%', deskUrl), 200, headers);
}

/** Gives a stylesheet of the demo pages. */
export async function servePageStyle(c: Context, name: string): Promise<Response | undefined> {
  if (!/^[a-z]+\.css$/.test(name)) return undefined;
  const css = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  return css === undefined
    ? undefined
    : c.body(css, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' });
}
