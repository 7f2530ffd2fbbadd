import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dutch } from '../../src/flows/dutch-msg.js';
import { treeHashOf } from '../../scripts/tree/fingerprint.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';
import type { Outcome, Question } from '../../src/flows/flow.js';
import { topic as geld } from '../../src/flows/topics/geld/index.js';
import { treeHash } from '../../src/flows/version.js';

const { tree } = wholeTree(dutch);
const { G1, wat } = geld.flow.steps as { G1: Outcome; wat: Question };
const withSteps = (changed: object) =>
  treeHashOf({ tree: { ...tree, geld: { topic: 'geld', steps: { ...geld.flow.steps, ...changed } } } });

test('the version is that of this tree', () => {
  const hash = treeHashOf({ tree });
  const mend = `the tree changed: raise treeVersion in src/flows/version.ts, and make treeHash '${hash}'`;
  assert.ok(treeHash === hash, mend);
});

test('another tree is one with another step, choice, target, redirect or term', () => {
  const changes = [
    { G10: G1 },
    { wat: { ...wat, choices: { ...wat.choices, rekening: 'G2' } } },
    { wat: { ...wat, choices: { nieuw: 'G1', ...wat.choices } } },
    { G1: { ...G1, terms: ['bezwaar'] } },
    { G1: { ...G1, form: 'geen' } },
    { G1: { ...G1, redirects: [{ term: 'bezwaar', when: 'late', to: 'G2', because: 'dateSaysLate' }] } },
  ];
  assert.equal(new Set([{}, ...changes].map(withSteps)).size, changes.length + 1);
});

test('it is the same tree when somebody read its sources again, or another organisation helps', () =>
  assert.equal(withSteps({ G1: { ...G1, checked: '2030-01-01', legal: [], helpers: ['lmz'] } }), treeHashOf({ tree })));
