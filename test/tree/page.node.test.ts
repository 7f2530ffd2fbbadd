import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerTexts } from '../../src/flows/topics/contact/speaker.texts.js';
import { todayInAmsterdam } from '../../src/flows/terms/dates.js';
import type { Flow, Outcome } from '../../src/flows/flow.js';
import { dateCodes } from '../../src/flows/terms/given-date.js';
import { givenDateTexts } from '../../src/flows/terms/given-date.texts.js';
import { addressesOf, stepAt, type Tree } from '../../src/flows/graph.js';
import { terms } from '../../src/flows/terms/terms.js';
import { aroundTermsTexts, becauseTexts, termTexts } from '../../src/flows/terms/terms.texts.js';
import { data } from '../../scripts/check-organisations.js';
import { dayInDutch } from '../../scripts/tree/dates-part.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { figuresOf } from '../../scripts/tree/figures.js';
import { fingerprintOf } from '../../scripts/tree/fingerprint.js';
import { treePage } from '../../scripts/tree/page.js';
import { wholeTree, type WholeTree } from '../../scripts/tree/whole-tree.js';
import { isOutcomeWords, termSentences, textsOf } from '../../scripts/tree/said.js';
import { situationsAt } from '../../scripts/tree/situations.js';

const whole = wholeTree(dutch);
const { tree, wordsAt } = whole;
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

test('what is read in another situation is there too: by who speaks for another, under another law, after another answer', () => {
  for (const at of addressesOf(tree)) {
    const said = new Set(situationsAt(at).flatMap((situation) => textsOf(wordsAt(at, situation))));
    for (const sentence of said) assert.ok(text.includes(sentence), `${at}: ${sentence}`);
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

test('the page says of which day it is, and for what content a signature stands', () => {
  const fingerprint = fingerprintOf(whole);
  assert.match(fingerprint, /^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
  assert.ok(text.includes(`Deze pagina is van ${dayInDutch(todayInAmsterdam())}`));
  const signed = [...page.matchAll(/Oordeel over \S+, kenmerk (\S+)/g)].map(([, mark]) => mark);
  assert.ok(signed.length > 50 && signed.every((mark) => mark === fingerprint), signed.join());
});

test('the fingerprint is that of every word and every step, and of nothing else', () => {
  const before = fingerprintOf(whole);
  const otherWord: WholeTree = {
    tree,
    wordsAt: (at, situation) => {
      const words = wordsAt(at, situation);
      return at === 'overig/O9' && situation?.speaker === 'kind' ? { ...words, title: `${words.title} ` } : words;
    },
  };
  const geld = tree.geld as Flow;
  const G1 = geld.steps.G1 as Outcome;
  const otherRoad: Tree = {
    ...tree,
    geld: { ...geld, steps: { ...geld.steps, G1: { ...G1, roads: { fraude: 'G8' } } } },
  };
  assert.notEqual(fingerprintOf(otherWord), before);
  assert.notEqual(fingerprintOf({ tree: otherRoad, wordsAt }), before);
  assert.equal(fingerprintOf({ tree, wordsAt }), before);
});

test('everything that is said about dates is there: the terms, the questions, the errors and the notices', () => {
  const given = givenDateTexts(dutch);
  const said = [
    ...Object.values(termTexts(dutch)).flatMap(termSentences),
    ...Object.values(becauseTexts(dutch)).map((because) => because()),
    ...Object.values(given.label).map((label) => label()),
    ...Object.values(given.precisie).map((choice) => choice()),
    ...dateCodes.map((code) => given.error(code)),
    aroundTermsTexts(dutch).monthOnly(),
  ];
  assert.ok(said.length > 40, `${said.length}`);
  assert.deepEqual(
    said.filter((sentence) => !text.includes(sentence)),
    [],
  );
});

test('a term is named in Dutch, and by its id only where all terms are listed', () => {
  const ids = Object.keys(terms).filter((id) => id.includes('.'));
  const listed = text.replace(/<code>[^<]*<\/code>/g, '');
  assert.ok(ids.length > 5);
  assert.deepEqual(
    ids.filter((id) => listed.includes(id)),
    [],
  );
});

test('nothing is said to be confirmed that nobody confirmed', () => {
  const outcomes = addressesOf(tree).filter((at) => stepAt(tree, at)?.kind === 'outcome');
  const unconfirmed = /Bronnen gelezen door de makers op\s+\d+ \w+ \d{4};\s+nog\s+niet\s+bevestigd door een jurist/g;
  assert.equal([...text.matchAll(unconfirmed)].length, outcomes.length);
  assert.doesNotMatch(text, /nagekeken/i);
});

test('of every organisation it says from when its source is, wherever it is named', () => {
  for (const at of addressesOf(tree)) {
    const step = stepAt(tree, at);
    if (step?.kind !== 'outcome') continue;
    const article = text.slice(text.indexOf(`<article id="${at}">`)).split('</article>')[0] ?? '';
    for (const id of step.helpers) assert.ok(article.includes(data[id].sourceDate), `${at}: ${id}`);
  }
  const table = text.slice(text.indexOf('id="organisations"'));
  for (const [id, { sourceDate }] of Object.entries(data)) assert.ok(table.includes(`<td>${sourceDate}</td>`), id);
});
