import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { aReport, aSignal } from './example-payloads.js';
import { aDemo, aFolder, press, problemOf, send } from './running-demo.js';

describe('A database that another program keeps to itself', () => {
  it('is said within five seconds, to everybody who waits, and nothing is lost when they ask again', async (t) => {
    const dataDir = aFolder(t);
    const { url, deskUrl, receiver } = await aDemo(t, { dataDir });
    await send(url, aReport({ melder: { naam: 'Roos' } }));
    const other = new Database(join(dataDir, 'meldingen.db'));
    other.exec('BEGIN IMMEDIATE');
    const keys = Array.from({ length: 10 }, () => crypto.randomUUID());
    const start = performance.now();
    const responses = await Promise.all(keys.map((key) => send(url, aReport(), { key })));
    const took = performance.now() - start;
    assert.ok(took < 5000, `${took} ms`);
    for (const response of responses) {
      assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '5']);
      assert.equal(await problemOf(response), 'storage-busy');
    }
    assert.equal((await fetch(`${url}/health`)).status, 503);
    assert.equal((await press({ deskUrl }, '/melding/1/overzicht', { aanbieder: 'Zon' })).status, 503);
    // A person is gone with their key, whoever keeps the database.
    assert.equal((await press({ deskUrl }, '/melding/1/melder-verwijderen')).status, 303);
    assert.equal(receiver.storage.find(1)?.person, undefined);

    other.exec('COMMIT');
    other.close();
    for (const key of keys) assert.equal((await send(url, aReport(), { key })).status, 201);
    assert.equal(receiver.storage.newest(99).length, 11);
  });
});

describe('The health of the receiver', () => {
  it('is not well when there is no room for a report', async (t) => {
    const { url } = await aDemo(t, { mostPages: 60 });
    assert.equal((await fetch(`${url}/health`)).status, 200);
    const full = await aDemo(t, { mostPages: 60 });
    const long = aReport({ signaal: aSignal({ watGebeurd: '€'.repeat(8000) }) });
    for (let status = 201; status === 201;) ({ status } = await send(full.url, long));
    const response = await fetch(`${full.url}/health`);
    assert.deepEqual([response.status, await response.json()], [503, { status: 'fail' }]);
  });
});
