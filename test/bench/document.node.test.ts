import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf } from '../docs/documents.js';
import { markdownTable, withPart } from './document.js';

const parts = ['widget', 'receiver'];

describe('What a bench writes', () => {
  it('replaces its own part of the figures, and nothing else', () => {
    const before = textOf('docs/figures.md');
    for (const name of parts) {
      const after = withPart(before, name, 'Nieuw.');
      const own = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
      assert.equal(after.replace(own, ''), before.replace(own, ''));
      assert.ok(after.includes(`<!-- ${name} -->\n\nNieuw.\n\n<!-- /${name} -->\n`));
      assert.equal(withPart(after, name, 'Nieuw.'), after);
    }
  });

  it('is refused by a document without such a part', () => {
    assert.throws(() => withPart('# Figures\n', 'widget', 'Nieuw.'), /no part widget/);
  });

  it('is a table', () => {
    assert.equal(markdownTable(['a', 'b'], [['1', '2']]), '| a | b |\n|---|---|\n| 1 | 2 |');
  });
});
