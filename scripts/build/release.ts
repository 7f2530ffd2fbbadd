import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Names of the files that say what a release consists of: by hash, and as lines for a page. */
const hashesFile = 'integrity.json';
const linesFile = 'pinned.html';

/** What a page embeds with a script of its own, and what the first of them imports; every other script is a lazy chunk. */
const embedded = ['lmz-klachtwijzer.js', 'lmz-klachtwijzer-frame.js'];
const shellFile = 'lmz-klachtwijzer-shell.js';

/** Where the lines for a page expect the folder `dist`. */
const address = '/dist/';

/**
 * How often a chunk can be asked for again, under another URL, on a page that pins a release: at once, and once more by the
 * visitor, which is two tries.
 */
const retries = 3;

const hashOf = (content: string | Buffer, algorithm: 'sha256' | 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** Every file at and below a folder, by its path from there, in order. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/**
 * Keeps the folders of other releases where one is built, for pages that were opened with them go on asking for their chunks, and
 * takes everything else away. Writes the hashes of the release when its files are there.
 */
export function releaseFolder(version: string): Plugin {
  const isOther = (name: string): boolean => /^\d+\.\d+\.\d+/.test(name) && name !== version;
  return {
    name: 'release-folder',
    apply: 'build',
    generateBundle: {
      // Last, so that a build that fails leaves what was there.
      order: 'post',
      handler({ dir = '' }) {
        if (!existsSync(dir)) return;
        for (const name of readdirSync(dir)) if (!isOther(name)) rmSync(join(dir, name), { recursive: true });
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir = '' }) {
        const folder = join(dir, version);
        const hashes = Object.fromEntries(
          filesBelow(folder).map((path) => [path, hashOf(readFileSync(join(folder, path)), 'sha384')]),
        );
        writeFileSync(join(folder, hashesFile), `${JSON.stringify(hashes, null, 2)}\n`);
        writeFileSync(join(folder, linesFile), pinningLines(version, hashes));
      },
    },
  };
}

/**
 * What a page says to run this release and nothing else. The map lists what may be imported from its folder, under every URL that
 * the widget asks for; what is not in the list is refused, for a browser would run it without looking at its hash.
 */
function pinningLines(version: string, hashes: Readonly<Record<string, string>>): string {
  const folder = `${address}${version}/`;
  const urls = Object.entries(hashes)
    .filter(([path]) => path.endsWith('.js') && !embedded.includes(path))
    .flatMap(([path, hash]) => {
      const again = path === shellFile ? [] : Array.from({ length: retries }, (_, at) => `?r=${at + 1}`);
      return ['', ...again].map((query) => [`${folder}${path}${query}`, hash]);
    });
  const map = JSON.stringify({
    imports: { [folder]: null, ...Object.fromEntries(urls.map(([url]) => [url, url])) },
    integrity: Object.fromEntries(urls),
  });
  const guarded = (path: string): string => `"${folder}${path}" integrity="${hashes[path]}" crossorigin`;
  const preload = (path: string): string => `<link rel="modulepreload" href=${guarded(path)}>`;
  const languages = Object.keys(hashes).filter(
    (path) => /^[^/]+\.js$/.test(path) && ![...embedded, shellFile].includes(path),
  );
  return `<!--
  Release ${version} and no other. Elsewhere than in ${address}? Replace that everywhere.
  A policy must allow the map in script-src; as it stands here: '${hashOf(map, 'sha256')}'
  A page in another language has its line too, below the map:
  ${languages.map(preload).join('\n  ')}
-->
<script type="importmap">${map}</script>
${preload(shellFile)}
<link rel="stylesheet" href=${guarded('lmz-klachtwijzer.css')}>
<script type="module" src=${guarded('lmz-klachtwijzer.js')}></script>
`;
}
