import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { glossary, glossaryFaults, mostTerms } from '../../scripts/reading/glossary.js';
import { textsOfProject } from '../../scripts/reading/messages.js';

test('the glossary is short enough to know by heart, and says what each term means', () => {
  assert.ok(glossary.length > 40 && glossary.length <= mostTerms, `${glossary.length} terms`);
  assert.equal(new Set(glossary.map(({ term }) => term)).size, glossary.length);
  assert.deepEqual(
    glossary.filter(({ means }) => !means.trim()),
    [],
  );
});

test('every text keeps to it: one word for one thing', () =>
  assert.deepEqual(glossaryFaults(textsOfProject(resolve(import.meta.dirname, '../..'))), []));

test('another word for a term is named with its file', () => {
  const planted = { text: 'Uw zorgaanbieder krijgt een signaal.', files: ['src/planted.texts.ts'], holes: [] };
  const faults = glossaryFaults([planted]).filter((fault) => fault.startsWith('src/planted.texts.ts'));
  assert.deepEqual(
    faults.map((fault) => /"(.*?)"/.exec(fault)?.[1]),
    ['signaal', 'zorgaanbieder'],
  );
});
