import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { openLibsqlStorage } from '../../demo/receiver/database/libsql-storage.js';
import { versions } from '../../demo/receiver/database/tables.js';
import { aReport, aSignal } from './example-payloads.js';
import { aFolder } from './running-demo.js';

describe('A database of an earlier version', () => {
  it('keeps its reports, and publishes no provider that nobody has confirmed', (t) => {
    const file = join(aFolder(t), 'm.db');
    const old = new Database(file);
    old.exec(versions[0] as string);
    const report = aReport({ signaal: aSignal({ watGebeurd: 'Van vroeger' }) });
    old
      .prepare(
        `INSERT INTO signaal (referentie, ontvangen, dag, soort, aanbieder, sector, volgen, inhoud)
          VALUES ('AAAA-AAAA-AA', '2026-03-02T09:00:00.000Z', '2026-03-02', 'klacht', 'Zon, over mij: Roos', 'msz', 1, ?)`,
      )
      .run(JSON.stringify(report));
    old.close();

    for (let opened = 0; opened < 2; opened += 1) {
      const storage = openLibsqlStorage(file);
      const [found] = storage.newest(9);
      assert.deepEqual(found?.signal, report);
      assert.equal(storage.overview('2026-03-02')[0]?.words.provider, '');
      storage.markFollowedUp(found.id, '2026-03-03');
      assert.equal(storage.followedUp(9).length, 1);
      storage.close();
    }
  });
});
