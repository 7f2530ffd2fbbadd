import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fieldIds, fields } from '../../src/complaint/form/fields.js';
import { block, documents, project, tableOf, textOf } from './documents.js';

/** The names that headings of a document are linked by. */
const anchors = (path: string): string[] =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documents', () => {
  for (const path of documents) {
    it(`${path} links only to what exists`, () => {
      for (const [, link = ''] of textOf(path).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(link)) continue;
        const [file, anchor] = link.split('#');
        const target = file ? join(dirname(path), file) : path;
        assert.ok(existsSync(join(project, target)), link);
        if (anchor) assert.ok(anchors(target).includes(anchor), link);
      }
    });
  }

  it('have an index of every decision', () => {
    const index = textOf('docs/decisions/README.md');
    for (const name of readdirSync(join(project, 'docs/decisions'))) {
      if (name !== 'README.md') assert.ok(index.includes(`(${name})`), name);
    }
  });

  it('tell to paste for a frame what the demo has', () => {
    const [first = '', ...script] = textOf('demo/pages/inlijst.js').split('\n');
    assert.equal(first, 'const klachtwijzer = location.origin;');
    assert.ok(block('docs/integrators/embedding.md', 'js', 'lmz-klachtwijzer-height').endsWith(script.join('\n')));
    assert.equal(block('docs/integrators/embedding.md', 'css', 'iframe'), textOf('demo/pages/inlijst.css'));
  });

  it('say of every decision how it stands, and what follows from it', () => {
    for (const name of readdirSync(join(project, 'docs/decisions'))) {
      if (name === 'README.md') continue;
      const text = textOf(join('docs/decisions', name));
      for (const part of ['Status', 'Context', 'Decision', 'Consequences'])
        assert.ok(text.includes(part), `${name}: ${part}`);
    }
  });

  it('name the version that is built', () => {
    const { version, files } = JSON.parse(textOf('package.json')) as { version: string; files: readonly string[] };
    assert.ok(files.includes(`dist/${version}`));
    for (const path of ['README.md', 'docs/integrators/embedding.md']) {
      assert.ok(block(path, 'html').includes(`href="/dist/${version}/lmz-klachtwijzer-shell.js"`), path);
      assert.deepEqual([...new Set(textOf(path).match(/(?<=\/dist\/)\d+\.\d+\.\d+(?=\/lmz-)/g))], [version], path);
    }
    assert.ok(textOf('CHANGELOG.md').includes(`## [${version}]`));
    assert.ok(textOf('publiccode.yml').includes(`softwareVersion: ${version}\n`));
  });
});

describe('the field registry', () => {
  const rows = tableOf('docs/integrators/privacy.md', 'field');

  it('has every field of the form, in its order, and no other', () => {
    assert.deepEqual(
      rows.map(([id]) => id),
      fieldIds,
    );
  });

  for (const id of fieldIds) {
    it(`says what ${id} is for, whether it is required, and where it goes`, () => {
      const [, purpose = '', required, where] = rows.find(([name]) => name === id) ?? [];
      assert.ok(purpose.length > 10);
      assert.equal(required, fields[id].required ? 'yes' : 'no');
      assert.equal(where, fields[id].place);
    });
  }
});
