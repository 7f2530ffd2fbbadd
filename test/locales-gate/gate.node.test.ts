import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { faultsOf } from '../../scripts/localize/gate/gate.js';
import { readMessages } from '../../scripts/localize/texts/messages.js';
import { english, translated } from './translated-project.js';
import type { TinyProject } from './tiny-project.js';

describe('the gate of the languages', () => {
  let project: TinyProject;
  afterEach(() => project.remove());

  const faults = (): readonly string[] => faultsOf(project.folder, readMessages(project.folder));

  it('lets a complete language through', () => {
    project = translated();
    assert.deepEqual(faults(), []);
  });

  it('names a text that is not translated, the language, and where it stands', () => {
    project = translated({ ...english, 'Uw klacht': undefined as never });
    assert.match(
      faults().join('\n'),
      /^src\/locales\/en\.xlf:\d+: \[en\] is not translated \(\w+\): src\/doors\/form\.ts:3: "Uw klacht"$/,
    );
  });

  it('refuses an empty translation', () => {
    project = translated({ ...english, 'Uw klacht': ' ' });
    assert.match(faults().join('\n'), /is not translated/);
  });

  it('refuses Dutch that was left standing, save for the words that are the same', () => {
    project = translated({ ...english, 'Uw klacht': 'Uw klacht' });
    const found = faults();
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /is the Dutch text again.*"Uw klacht"/);
  });

  it('names the line of the file in which a text must be mended', () => {
    project = translated({ ...english, 'Uw klacht': 'Uw klacht' });
    const line = Number(/en\.xlf:(\d+)/.exec(faults()[0] ?? '')?.[1]);
    assert.match(project.read('src/locales/en.xlf').split('\n')[line] ?? '', /<source>Uw klacht</);
  });

  it('refuses characters that would be shown as code', () => {
    project = translated({ ...english, 'Uw klacht': 'Your complaint &amp; more' });
    assert.match(faults().join('\n'), /has &, < or > in its translation/);
  });

  it('refuses them, and HTML, in the source as well', () => {
    project = translated(
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
    const found = faults().join('\n');
    assert.match(found, /src\/doors\/tree\.ts:3: "Geld & zorg" has &, < or > in it/);
    assert.match(found, /"Een .*vet.* woord" is HTML/);
  });

  it('notices a text of the source that the translators do not have', () => {
    project = translated();
    project.write(
      'src/nowhere.ts',
      `import { msg } from '@lit/localize';\nexport type Nothing = undefined;\nexport const stray = () => msg('Verdwaald');`,
    );
    const found = faults().join('\n');
    assert.match(found, /does not have the texts of the source; run `npm run localize:extract`/);
    assert.match(found, /src\/nowhere\.ts:3: "Verdwaald" is in no part/);
  });

  it('notices a root that is gone', () => {
    project = translated();
    rmSync(`${project.folder}/src/doors/engine.ts`);
    assert.match(faults().join('\n'), /src\/doors\/engine\.ts: is not there/);
  });
});
