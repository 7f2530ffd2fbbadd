import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Context } from 'hono';

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
type Encoding = keyof typeof compress;

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/** The build puts a hash of the content in these names, so what is under a name never changes. */
const hashed = /\/chunks\/[^/]+-[\w-]{8}\.js$/;

interface Asset {
  readonly changed: number;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
}

function pickEncoding(accept: string | undefined): Encoding | undefined {
  return (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(accept ?? ''));
}

/**
 * Serves a folder as a site would: any site may load the files, each is compressed once and kept in memory, and those that never
 * change may be kept by browsers for a year.
 */
export function serveWidget(root: string) {
  const assets = new Map<string, Asset>();

  async function load(path: string): Promise<Asset | undefined> {
    const file = join(root, normalize(path));
    const found = await stat(file).catch(() => undefined);
    if (!file.startsWith(root) || !found?.isFile()) return undefined;
    const known = assets.get(file);
    if (known?.changed === found.mtimeMs) return known;
    const asset = { changed: found.mtimeMs, plain: new Uint8Array(await readFile(file)), packed: new Map() };
    assets.set(file, asset);
    return asset;
  }

  /** @param path place of the file in the folder, starting with a slash */
  return async (c: Context, path: string): Promise<Response | undefined> => {
    const asset = await load(path);
    if (!asset) return undefined;
    const type = types[extname(path)];
    const etag = `"${asset.changed.toString(36)}-${asset.plain.length.toString(36)}"`;
    c.header('access-control-allow-origin', '*');
    c.header('cross-origin-resource-policy', 'cross-origin');
    c.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.header('etag', etag);
    c.header('vary', 'accept-encoding');
    c.header('x-content-type-options', 'nosniff');
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    c.header('content-type', type ?? 'application/octet-stream');

    const encoding = type && pickEncoding(c.req.header('accept-encoding'));
    if (!encoding) return c.body(asset.plain);
    const packed = asset.packed.get(encoding) ?? compress[encoding](asset.plain).then((bytes) => new Uint8Array(bytes));
    asset.packed.set(encoding, packed);
    c.header('content-encoding', encoding);
    return c.body(await packed);
  };
}
