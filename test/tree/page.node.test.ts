import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerTexts } from '../../src/flows/contact/speaker.texts.js';
import { addressesOf, stepAt } from '../../src/flows/graph.js';
import { speakers } from '../../src/flows/roles.js';
import { dutch } from '../../scripts/tree/dutch-msg.js';
import { figuresOf } from '../../scripts/tree/figures.js';
import { treePage } from '../../scripts/tree/page.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';
import { isOutcomeWords, textsOf } from '../../scripts/tree/said.js';

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

test('what somebody who speaks for another reads is there too', () => {
  for (const at of addressesOf(tree)) {
    for (const speaker of speakers)
      for (const sentence of textsOf(wordsAt(at, speaker))) assert.ok(text.includes(sentence), `${at}: ${sentence}`);
  }
  for (const regime of Object.values(speakerTexts(dutch)))
    for (const sentence of Object.values(regime()).flat()) assert.ok(text.includes(sentence), sentence);
});

test('every link leads to a place on the page, and nothing on it is empty code', () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.ok(targets.length > 100, `${targets.length}`);
  assert.deepEqual(
    targets.filter((id) => !page.includes(`id="${id}"`)),
    [],
  );
  assert.doesNotMatch(page, /undefined|\[object|Infinity|NaN/);
});

test('every outcome has a place to sign', () => {
  const outcomes = addressesOf(tree).filter((at) => stepAt(tree, at)?.kind === 'outcome');
  assert.equal([...page.matchAll(/<table class="sign">/g)].length, outcomes.length);
});

test('the tree asks at most four questions, and 2.3 on the weighted average', () => {
  const { mostQuestions, weighted } = figuresOf(tree);
  assert.ok(mostQuestions <= 4, `${mostQuestions}`);
  assert.ok(weighted <= 2.3, `${weighted}`);
});
