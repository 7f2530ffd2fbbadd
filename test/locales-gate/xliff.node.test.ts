import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { jsToXliff12, xliff12ToJs } from 'xliff';
import { cutLocales } from '../../scripts/localize/cut.js';
import { faultsOf } from '../../scripts/localize/gate/gate.js';
import { readMessages } from '../../scripts/localize/texts/messages.js';
import { edit, extract, translated } from './translated-project.js';
import type { TinyProject } from './tiny-project.js';

const file = 'src/locales/en.xlf';
const form = (text: string) => `import { msg } from '@lit/localize';
export const words = () => [msg('${text}')];`;

let project: TinyProject;
afterEach(() => project.remove());

const faults = () => faultsOf(project.folder, readMessages(project.folder));
const unitOf = (text: string) =>
  project
    .read(file)
    .split('<trans-unit')
    .find((unit) => unit.includes(`<source>${text}</source>`)) ?? '';

/** The words of the form as the widget would have them; nothing where it has none. */
function built(): string {
  cutLocales(project.folder, readMessages(project.folder));
  try {
    return project.read('src/locales/generated/en/form.ts');
  } catch {
    return '';
  }
}

describe('the file of the translators', () => {
  it('stays the same when nothing changed', () => {
    project = translated();
    const before = project.read(file);
    extract(project);
    assert.equal(project.read(file), before);
  });

  it('says of each text where it is said, what it is, how long it may be, and what is filled in', () => {
    project = translated();
    const unit = unitOf('Nog <x id="0" equiv-text="${count}"/> dagen');
    assert.match(unit, /<context context-type="sourcefile">src\/doors\/engine\.ts#words\.0<\/context>/);
    assert.match(unit, /<note from="source">Any screen: .*words\.<\/note>/);
    assert.match(unit, /At most 52 characters/);
    assert.match(unit, /\{count\} is a number, such as: 3/);
  });

  it('keeps what translators write to each other', () => {
    project = translated();
    edit(project, (xliff) =>
      xliff.replace(/(<source>Uw klacht<\/source>[^]*?)(<note)/, '$1<note from="Ayşe">Kort?</note>$2'),
    );
    extract(project);
    assert.match(unitOf('Uw klacht'), /<note from="Ayşe">Kort\?<\/note>/);
    assert.deepEqual(faults(), []);
  });

  for (const [what, before, after, state] of [
    ['final', '<target state="translated">Your', '<target state="final">Your', 'final'],
    ['approved', '<trans-unit id="', '<trans-unit approved="yes" id="', 'final'],
    ['not approved', '<trans-unit id="', '<trans-unit approved="no" id="', 'needs-review-translation'],
    ['new', 'state="translated"', 'state="new"', 'needs-review-translation'],
    ['of no state', ' state="translated"', '', 'translated'],
  ] as const)
    it(`keeps how far a text is that is ${what}, whatever a tool adds`, () => {
      project = translated();
      edit(project, (xliff) => xliff.replaceAll(before, after));
      extract(project);
      assert.match(unitOf('Uw klacht'), new RegExp(`<target state="${state}">Your complaint`));
      assert.deepEqual(faults(), []);
      assert.equal(built().includes('Your complaint'), state !== 'needs-review-translation');
    });

  it('names a text with markup in it, and is read on', () => {
    project = translated();
    edit(project, (xliff) => xliff.replace('Your complaint', 'Your <g id="1">complaint</g>'));
    assert.match(faults().join('\n'), /^src\/locales\/en\.xlf: \[en\] \(\w+\) has <g> in it/m);
  });

  it('gives a placeholder back the name that a tool lost', () => {
    project = translated();
    const before = project.read(file);
    edit(project, (xliff) => xliff.replaceAll('<x id="0" equiv-text="${count}"/> days', '<ph id="0">{0}</ph> days'));
    extract(project);
    assert.equal(project.read(file), before);
  });

  it('that is no XML is named, and does not take the others along', () => {
    project = translated();
    edit(project, (xliff) => xliff.replace('</body>', ''));
    assert.match(faults().join('\n'), /is no XML that can be read/);
  });

  it('comes back whole from a tool that we did not write, one that loses attributes and places among it', async () => {
    project = translated();
    project.write('src/doors/form.ts', form('Uw klachten'));
    edit(project, (xliff) => xliff.replace('<target state="translated">A bill', '<target state="final">A bill'));
    extract(project);
    const before = project.read(file);
    project.write(file, await jsToXliff12(await xliff12ToJs(before)));
    extract(project);
    assert.equal(project.read(file), before);
  });
});

describe('a changed Dutch text', () => {
  for (const [what, text] of [
    ['by one letter', 'Uw klachten'],
    ['altogether', 'Vertel wat er gebeurde'],
  ] as const) {
    it(`keeps its translation to be looked at, with the old Dutch, when it changed ${what}`, () => {
      project = translated();
      project.write('src/doors/form.ts', form(text));
      extract(project);
      const unit = unitOf(text);
      assert.match(unit, /<target state="needs-review-translation">Your complaint<\/target>/);
      assert.match(unit, />Made of this Dutch: Uw klacht<\/note>/);
    });

    it(`can land, and is shown in Dutch, when it changed ${what}`, () => {
      project = translated();
      project.write('src/doors/form.ts', form(text));
      extract(project);
      assert.deepEqual(faults(), []);
      assert.doesNotMatch(built(), /Your complaint/);
    });
  }

  it('keeps the first Dutch when it changes again, and has its translation back when it becomes what it was', () => {
    project = translated();
    project.write('src/doors/form.ts', form('Uw klachten'));
    extract(project);
    project.write('src/doors/form.ts', form('Uw klachten nu'));
    extract(project);
    assert.match(unitOf('Uw klachten nu'), /Made of this Dutch: Uw klacht</);
    project.write('src/doors/form.ts', form('Uw klacht'));
    extract(project);
    assert.match(unitOf('Uw klacht'), /<target state="translated">Your complaint<\/target>/);
    assert.doesNotMatch(unitOf('Uw klacht'), /Made of/);
  });

  it('is translated again when a translator says so', () => {
    project = translated();
    project.write('src/doors/form.ts', form('Uw klachten'));
    extract(project);
    edit(project, (xliff) =>
      xliff.replace(
        '<target state="needs-review-translation">Your complaint',
        '<target state="translated">Your complaints',
      ),
    );
    extract(project);
    assert.doesNotMatch(unitOf('Uw klachten'), /Made of/);
    assert.match(built(), /Your complaints/);
  });

  it('is not mixed up with a new one: that has no translation yet, and is refused', () => {
    project = translated();
    project.write(
      'src/doors/form.ts',
      `import { msg } from '@lit/localize';
export const words = () => [msg('Uw klacht')];
export const more = { other: () => msg('Iets heel anders') };`,
    );
    extract(project);
    assert.doesNotMatch(unitOf('Iets heel anders'), /<target/);
    assert.match(faults().join('\n'), /is not translated .*"Iets heel anders"/);
  });
});
