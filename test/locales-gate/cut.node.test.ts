import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cutLocales } from '../../scripts/localize/cut.js';
import { readMessages } from '../../scripts/localize/texts/messages.js';
import { renewedXliff } from '../../scripts/localize/xliff/renew.js';
import { roots } from '../../scripts/roots.js';
import { TinyProject } from './tiny-project.js';

describe('a language cut into parts', () => {
  let project: TinyProject;
  const part = (name: string): string => project.read(`src/locales/generated/en/${name}.ts`);

  before(async () => {
    project = new TinyProject();
    for (const [path, xliff] of await renewedXliff(readMessages(project.folder))) {
      writeFileSync(path, xliff.replace(/<source>((?!Een).*)<\/source>/g, '$&<target>EN $1</target>'));
    }
    await cutLocales(project.folder, readMessages(project.folder));
  });
  after(() => project.remove());

  it('has the words of the shell in its first part', () => {
    assert.match(part('start'), /EN Begin/);
    assert.match(part('start'), /EN Over welke zorg gaat het\?/);
  });

  it('does not repeat them in the parts that come after it', () => {
    assert.doesNotMatch(part('guide'), /EN Begin|EN Over welke zorg/);
    assert.match(part('guide'), /str`EN Nog \$\{0\} dagen`/);
    assert.match(part('guide'), /import \{ str \} from '@lit\/localize';/);
  });

  it('leaves out what is not translated, and makes no part without words', () => {
    assert.equal(existsSync(join(project.folder, 'src/locales/generated/en/tree.ts')), false);
    assert.match(part('start'), /"tree": noWords/);
    assert.match(part('start'), /"form": \(\) => import\('\.\/form\.js'\)/);
  });

  it('names every part, and opens none but the first from the shell', () => {
    const parts = project.read('src/locales/generated/parts.ts');
    const others = roots.flatMap(({ part }) => (part && part !== 'start' ? [part] : []));
    assert.ok(parts.includes(`const others = ${JSON.stringify(others)} as const;`));
    assert.deepEqual(parts.match(/import\('.*'\)/g), ["import('./en/start.js')"]);
  });

  it('removes what it no longer makes', async () => {
    project.write('src/locales/generated/ar/start.ts', 'old');
    await cutLocales(project.folder, readMessages(project.folder));
    assert.deepEqual(readdirSync(join(project.folder, 'src/locales/generated')).sort(), ['en', 'parts.ts']);
  });
});
