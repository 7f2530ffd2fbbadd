import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableOf, textOf } from '../docs/documents.js';
import { engineNames } from '../hostile/engines.js';
import { channels } from './channels.js';
import { ways } from './ways.js';

const path = 'docs/kiosk-forgetting.md';

describe('the document about forgetting', () => {
  it('has a row for every channel that is looked at, and no other', () => {
    assert.deepEqual(
      tableOf(path, 'channel').map(([name, how]) => ({ name, how })),
      Object.values(channels),
    );
  });

  it('says of every channel what came of it in each engine', () => {
    for (const [name, , ...results] of tableOf(path, 'channel')) {
      assert.equal(results.length, engineNames.length, name);
      for (const result of results) assert.match(result, /^(nothing|not tried)/, name);
    }
  });

  it('names every way in which a visit ends', () => {
    const text = textOf(path);
    for (const { name } of Object.values(ways)) assert.ok(text.includes(`- ${name}\n`), name);
  });
});
