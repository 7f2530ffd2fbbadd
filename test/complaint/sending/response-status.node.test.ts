import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { meaningOf, statusMeanings } from '../../../src/complaint/sending/response-status.js';

const decision = readFileSync('docs/decisions/sending-what-an-attempt-proves.md', 'utf8');
const decided = [...decision.matchAll(/^\| (\d{3}|other \w*|other) \| (\w+) \| (\w+) \| (yes|no) \|$/gm)].map(
  ([, status = '', code, stored, again]) => [status, { code, stored, again: again === 'yes' }] as const,
);
const unlisted: Readonly<Record<string, number>> = { 'other 4xx': 499, 'other 5xx': 599, other: 304 };

for (const [status, meaning] of decided) {
  it(`${status} means what was decided`, () => {
    assert.deepEqual(meaningOf(unlisted[status] ?? Number(status)), meaning);
  });
}

it('no status has a meaning that was not decided', () => {
  const listed = decided.map(([status]) => status).filter((status) => /^\d+$/.test(status));
  assert.deepEqual(Object.keys(statusMeanings), listed);
});
