import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { dist, version } from './dist-server.js';

const project = resolve(import.meta.dirname, '../..');
const read = (...path: string[]): string => readFileSync(join(project, ...path), 'utf8');

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  types: string;
  customElements: string;
  sideEffects: string[];
  license: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifest = JSON.parse(read('package.json')) as Manifest;

/** What a page that embeds the widget may download, by path. */
const embedded = new Map(
  [
    'lmz-klachtwijzer.js',
    `${version}/lmz-klachtwijzer.js`,
    `${version}/lmz-klachtwijzer-shell.js`,
    `${version}/lmz-klachtwijzer-en.js`,
    ...readdirSync(join(dist, version, 'chunks')).map((name) => `${version}/chunks/${name}`),
  ].map((path) => [path, read('dist', path)]),
);
const occurrences = (pattern: RegExp): number =>
  [...embedded.values()].reduce((sum, code) => sum + (code.match(pattern)?.length ?? 0), 0);

describe('the package', () => {
  /** What others can import or are pointed to, as paths in the project. */
  const targets = [
    ...Object.values(manifest.exports).flatMap((to) => (typeof to === 'string' ? to : Object.values(to))),
    manifest.types,
    manifest.customElements,
  ].map((path) => path.replace(/^\.\//, ''));

  it('has every file that it exports', () => {
    for (const path of targets) assert.ok(existsSync(join(project, path)), path);
  });

  it('publishes every file that it exports, with its types, styles and licences', () => {
    const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: project,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [{ files }] = JSON.parse(packed.stdout) as [{ files: readonly { path: string }[] }];
    const published = files.map(({ path }) => path);
    for (const path of [...targets, 'LICENSE', 'README.md', 'CHANGELOG.md', 'dist/THIRD-PARTY.md']) {
      assert.ok(published.includes(path), path);
    }
    for (const path of embedded.keys()) assert.ok(published.includes(`dist/${path}`), path);
    assert.deepEqual(
      published.filter((path) => /^(src|test|demo|scripts|docs)\//.test(path)),
      [],
    );
    assert.equal(manifest.license, 'EUPL-1.2');
    assert.match(read('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/i);
  });

  it('is built before it is packed, so that it never goes out without what it exports', () => {
    assert.equal(manifest.scripts['prepack'], 'npm run build');
  });

  it('gives the class to a server without a page, and defines nothing there', async () => {
    const { LmzKlachtwijzer } = (await import(join(dist, 'package/index.js'))) as { LmzKlachtwijzer: unknown };
    assert.equal(typeof LmzKlachtwijzer, 'function');
    assert.equal(globalThis.customElements?.get('lmz-klachtwijzer'), undefined);
  });

  it('leaves its dependencies to the page that bundles it, and names them all', () => {
    const files = readdirSync(join(dist, 'package'), { recursive: true, encoding: 'utf8' });
    const imported = files
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [...read('dist/package', name).matchAll(/(?:from|import\()\s*["']([^."'][^"']*)["']/g)])
      .map(([, specifier = '']) => specifier.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? specifier);
    assert.deepEqual([...new Set(imported)].sort(), Object.keys(manifest.dependencies).sort());
  });

  it('says that only what registers the element has side effects', () => {
    assert.ok(manifest.sideEffects.includes('./dist/package/define.js'));
    assert.ok(!manifest.sideEffects.includes('./dist/package/index.js'));
  });

  it('has what a page copies in its folder, not among what a bundler imports: there it would load nothing', () => {
    const scripts = targets.filter((path) => path.endsWith('.js'));
    assert.deepEqual(
      scripts.filter((path) => !path.startsWith('dist/package/')),
      [],
    );
  });

  it('describes the element in its custom elements manifest', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as {
      modules: { declarations: { name: string; tagName?: string; members?: { privacy?: string }[] }[] }[];
    };
    const element = modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'LmzKlachtwijzer');
    assert.equal(element?.tagName, 'lmz-klachtwijzer');
    assert.deepEqual(
      element.members?.filter(({ privacy }) => privacy === 'private'),
      [],
    );
  });
});

describe('the built widget', () => {
  it('starts from a file that imports nothing before it runs', () => {
    assert.doesNotMatch(embedded.get('lmz-klachtwijzer.js') ?? '', /\bfrom\s*["']|\bimport\s*["']/);
  });

  it('evaluates no code from text', () => {
    assert.equal(occurrences(/\beval\s*\(|\bFunction\s*\(|\bnew\s+Function\b/g), 0);
  });

  it('holds one copy of Lit, with a Trusted Types policy of its own', () => {
    assert.equal(occurrences(/createPolicy\(/g), 1);
    assert.equal(occurrences(/createPolicy\("lmz-klachtwijzer"/g), 1);
    assert.equal(occurrences(/litHtmlVersions/g), 1);
  });

  it('holds no CommonJS, which is how a wrong copy of XState would come in', () => {
    assert.equal(occurrences(/__esModule|\brequire\(|\bmodule\.exports\b/g), 0);
    assert.equal(occurrences(/xstate\.init/g) > 0, true);
  });

  it('holds zod/mini and not classic zod', () => {
    assert.equal(occurrences(/ZodMiniString/g) > 0, true);
    assert.equal(occurrences(/"ZodString"/g), 0);
  });

  it('tells nothing of the machine it was built on', () => {
    for (const [path, code] of embedded) {
      assert.ok(!code.includes('sourceMappingURL'), path);
      for (const place of [project, homedir(), tmpdir()]) {
        assert.ok(place.length < 3 || !code.includes(`${place}/`), `${path} names ${place}`);
      }
    }
  });

  it('keeps the origin of contact data to itself', () => {
    assert.equal(occurrences(/sourceDate/g), 0);
  });

  it('keeps the licences of what it holds', () => {
    const licences = read('dist/THIRD-PARTY.md');
    for (const name of Object.keys(manifest.dependencies)) assert.ok(licences.includes(`## ${name} `), name);
  });

  it('is the same, byte by byte, when it is built again, where other releases stay and nothing else does', async () => {
    const again = mkdtempSync(join(tmpdir(), 'again-'));
    const before = ['0.1.9/chunks/old.js', '99.0.0-beta.1/old.js', 'old.js', `${version}/chunks/old.js`];
    for (const path of before) {
      mkdirSync(dirname(join(again, path)), { recursive: true });
      writeFileSync(join(again, path), '');
    }
    try {
      await build({
        configFile: join(project, 'vite.config.ts'),
        root: project,
        logLevel: 'silent',
        build: { outDir: again },
      });
      for (const [path, code] of embedded) assert.equal(readFileSync(join(again, path), 'utf8'), code, path);
      assert.deepEqual(
        before.filter((path) => existsSync(join(again, path))),
        before.slice(0, 2),
      );
    } finally {
      rmSync(again, { recursive: true });
    }
  });
});
