import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import { dutch } from '../../scripts/tree/dutch-msg.js';
import { figuresOf } from '../../scripts/tree/figures.js';
import { treePage } from '../../scripts/tree/page.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';
import { isOutcomeWords } from '../../scripts/tree/said.js';

const { tree, wordsAt } = await wholeTree(dutch);
const page = await treePage();
const text = page
  .replace(/&quot;/g, '"')
  .replace(/&#39;/g, "'")
  .replace(/&amp;/g, '&');

test('every question and every outcome of every flow is on the page', () => {
  const missing = addressesOf(tree).filter((at) => !page.includes(`<article id="${at}">`));
  assert.deepEqual(missing, []);
});

test('an outcome is there in full: every step, term, fallback, and its source', () => {
  for (const at of addressesOf(tree)) {
    const step = stepAt(tree, at);
    const words = wordsAt(at);
    if (step?.kind !== 'outcome' || !isOutcomeWords(words)) continue;
    const said = [words.title, words.recognition, ...words.now, ...words.byWhen, ...words.ifFails, ...words.lmz];
    for (const sentence of [...said, step.legal.join('; ')]) assert.ok(text.includes(sentence), `${at}: ${sentence}`);
  }
});

test('the tree asks at most four questions, and 2.3 on the weighted average', () => {
  const { mostQuestions, weighted } = figuresOf(tree);
  assert.ok(mostQuestions <= 4, `${mostQuestions}`);
  assert.ok(weighted <= 2.3, `${weighted}`);
});
