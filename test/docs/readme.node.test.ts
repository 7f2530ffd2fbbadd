import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeNames } from '../../src/page/attributes.js';
import { listed, sorted, sources, textOf } from './documents.js';

const views = sources('src/components', 'src/visit');
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

describe('the README', () => {
  it('lists every token of the styles, and no other', () => {
    assert.deepEqual(sorted(listed('README.md', 'token')), sorted(found(views, /(--lmz-[a-z-]+)/g)));
  });

  it('promises at most 60 tokens', () => {
    assert.ok(listed('README.md', 'token').length <= 60);
  });

  it('lists every part of the views, and no other', () => {
    const parts = [...found(views, /\bpart="([a-z -]+)"/g), ...found(views, /\bpart=\$\{[^}]*'([a-z-]+)'[^}]*\}/g)];
    assert.deepEqual(sorted(listed('README.md', 'part')), sorted(parts.flatMap((names) => names.split(' '))));
  });

  it('lists every attribute that is read, and no other', () => {
    assert.deepEqual(sorted(listed('README.md', 'attribute')), sorted([...attributeNames, 'lang']));
  });

  it('lists every event, and no other', () => {
    assert.deepEqual(
      sorted(listed('README.md', 'event')),
      sorted(found(sources('src/page'), /super\('(lmz-[a-z-]+)'/g)),
    );
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = found(
      textOf('README.md') + textOf('CONTRIBUTING.md') + textOf('docs/lawyers.md'),
      /npm run ([a-z:-]+)/g,
    );
    assert.deepEqual(
      named.filter((name) => !scripts[name]),
      [],
    );
  });
});
