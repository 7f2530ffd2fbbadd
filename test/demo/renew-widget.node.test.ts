import assert from 'node:assert/strict';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { renewWidget, whyBuild } from '../../demo/renew-widget.js';
import { aFolder } from './running-demo.js';

const sources = [
  'src/flows/terms/dates.ts',
  'scripts/build/edit.ts',
  'vite.config.ts',
  'package-lock.json',
  'lit-localize.json',
];
const folders = ['src', 'src/flows', 'src/flows/terms', 'scripts', 'scripts/build'];
const widget = 'dist/lmz-klachtwijzer.js';

/** Sets when something changed, in seconds. */
const touch = (root: string, path: string, seconds: number) => utimesSync(join(root, path), seconds, seconds);

/** A project that was built a minute after its last change. */
function aProject(t: { after(done: () => void): void }): string {
  const root = aFolder(t);
  for (const folder of [...folders, 'dist', 'test']) mkdirSync(join(root, folder), { recursive: true });
  for (const path of [...sources, widget, 'test/dates.test.ts']) writeFileSync(join(root, path), '');
  for (const path of [...sources, ...folders]) touch(root, path, 1_000);
  touch(root, widget, 1_060);
  return root;
}

describe('the widget that npm start serves', () => {
  it('is the one that stands there when nothing changed since', (t) => {
    const root = aProject(t);
    assert.equal(whyBuild(root), undefined);
    renewWidget(root);
  });

  it('is not built again for a test that changed', (t) => {
    const root = aProject(t);
    touch(root, 'test/dates.test.ts', 1_100);
    assert.equal(whyBuild(root), undefined);
  });

  it('is built when there is none', (t) => {
    const root = aProject(t);
    rmSync(join(root, 'dist'), { recursive: true });
    assert.equal(whyBuild(root), 'The widget has not been built yet.');
  });

  for (const path of sources) {
    it(`is built again when ${path} changed`, (t) => {
      const root = aProject(t);
      touch(root, path, 1_100);
      assert.equal(whyBuild(root), `${path} changed after the widget was built.`);
    });
  }

  it('is built again when a file was taken away', (t) => {
    const root = aProject(t);
    rmSync(join(root, 'src/flows/terms/dates.ts'));
    assert.equal(whyBuild(root), 'src/flows/terms changed after the widget was built.');
  });

  it('is not served when it cannot be built, and one line says why it had to be', (t) => {
    const root = aProject(t);
    touch(root, 'package-lock.json', 1_100);
    writeFileSync(join(root, 'package.json'), '{ "scripts": { "build": "exit 3" } }');
    const said = t.mock.method(console, 'log', () => undefined);
    assert.throws(() => renewWidget(root), /could not be built/);
    assert.deepEqual(
      said.mock.calls.map(({ arguments: [line] }) => line as string),
      ['package-lock.json changed after the widget was built. Building it, this takes a moment.'],
    );
  });
});
