import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { faultsOf } from '../../scripts/localize/gate.js';
import { readMessages } from '../../scripts/localize/messages.js';
import { renewedXliff } from '../../scripts/localize/xliff.js';
import { TinyProject } from './tiny-project.js';

const english: Readonly<Record<string, string>> = {
  Begin: 'Start',
  LMZ: 'LMZ',
  'Over welke zorg gaat het?': 'What care is it about?',
  'Nog <x id="0" equiv-text="${days}"/> dagen': '<x id="0" equiv-text="${days}"/> days left',
  'Een rekening': 'A bill',
  'Uw klacht': 'Your complaint',
};

describe('the gate of the languages', () => {
  let project: TinyProject;
  afterEach(() => project.remove());

  /** A project of which English is complete, save for what the test changes. */
  async function translated(words = english, changes: Readonly<Record<string, string>> = {}): Promise<TinyProject> {
    const made = new TinyProject(changes);
    for (const [path, xliff] of await renewedXliff(readMessages(made.folder))) {
      const filled = xliff.replace(/<source>(.*)<\/source>/g, (source, text: string) =>
        words[text] === undefined ? source : `${source}\n      <target>${words[text]}</target>`,
      );
      writeFileSync(path, filled);
    }
    return made;
  }

  const faults = () => faultsOf(project.folder, readMessages(project.folder));

  it('lets a complete language through', async () => {
    project = await translated();
    assert.deepEqual(await faults(), []);
  });

  it('keeps the files of the translators the same when nothing changed', async () => {
    project = await translated();
    const before = project.read('src/locales/en.xlf');
    assert.equal([...(await renewedXliff(readMessages(project.folder))).values()][0], before);
  });

  it('names a text that is not translated, the language, and where it stands', async () => {
    project = await translated({ ...english, 'Uw klacht': undefined as never });
    assert.match(
      (await faults()).join('\n'),
      /^src\/locales\/en\.xlf: \[en\] is not translated .*src\/doors\/form\.ts:3: "Uw klacht"$/,
    );
  });

  it('refuses an empty translation', async () => {
    project = await translated({ ...english, 'Uw klacht': ' ' });
    assert.match((await faults()).join('\n'), /is not translated/);
  });

  it('refuses Dutch that was left standing, save for the words that are the same', async () => {
    project = await translated({ ...english, 'Uw klacht': 'Uw klacht' });
    const found = await faults();
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /is the Dutch text again.*"Uw klacht"/);
  });

  for (const [what, target] of [
    ['missing', 'Some days left'],
    ['unknown', '<x id="7" equiv-text="${days}"/> days left'],
    ['repeated', '<x id="0" equiv-text="${days}"/> of <x id="0" equiv-text="${days}"/> days'],
  ] as const) {
    it(`refuses a placeholder that is ${what}`, async () => {
      project = await translated({ ...english, 'Nog <x id="0" equiv-text="${days}"/> dagen': target });
      const found = await faults();
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', /placeholder.*"Nog \{0\} dagen"/);
    });
  }

  it('refuses characters that would be shown as code', async () => {
    project = await translated({ ...english, 'Uw klacht': 'Your complaint &amp; more' });
    assert.match((await faults()).join('\n'), /has &, < or > in its translation/);
  });

  it('refuses them, and HTML, in the source as well', async () => {
    project = await translated(
      {
        ...english,
        'Geld &amp; zorg': 'Money and care',
        'Een <x id="0" equiv-text="&lt;b>"/>vet<x id="1" equiv-text="&lt;/b>"/> woord': 'x',
      },
      {
        'src/doors/tree.ts': `import { html } from 'lit';
import { msg } from '@lit/localize';
export const words = () => [msg('Geld & zorg'), msg(html\`Een <b>vet</b> woord\`)];`,
      },
    );
    const found = (await faults()).join('\n');
    assert.match(found, /src\/doors\/tree\.ts:3: "Geld & zorg" has &, < or > in it/);
    assert.match(found, /"Een \{0\}vet\{1\} woord" is HTML/);
  });

  it('notices a text of the source that the translators do not have', async () => {
    project = await translated();
    project.write(
      'src/nowhere.ts',
      `import { msg } from '@lit/localize';\nexport type Nothing = undefined;\nexport const stray = () => msg('Verdwaald');`,
    );
    const found = (await faults()).join('\n');
    assert.match(found, /does not have the texts of the source; run `npm run localize:extract`/);
    assert.match(found, /src\/nowhere\.ts:3: "Verdwaald" is in no part/);
  });

  it('notices a root that is gone', async () => {
    project = await translated();
    rmSync(`${project.folder}/src/doors/engine.ts`);
    assert.match((await faults()).join('\n'), /src\/doors\/engine\.ts: is not there/);
  });
});
