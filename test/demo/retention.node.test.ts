import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { defaultConfig } from '../../demo/receiver/config.js';
import { openLibsqlStorage } from '../../demo/receiver/database/libsql-storage.js';
import { retentionAt } from '../../demo/receiver/retention.js';
import { aReport } from './example-payloads.js';
import { aFolder } from './running-demo.js';

const now = new Date('2026-11-22T12:00:00Z');

describe('Old data', () => {
  it('goes in its own time: keys first, then persons, then reports; the counts stay', async (t) => {
    const storage = openLibsqlStorage(join(aFolder(t), 'm.db'));
    t.after(() => storage.close());
    const at = async (day: string) => {
      const key = crypto.getRandomValues(new Uint8Array(16));
      const fingerprint = new Uint8Array(16);
      const payload = aReport({ melder: { naam: 'Roos' } });
      await storage.store({ payload, receivedAt: new Date(`${day}T12:00:00Z`), key, fingerprint });
      return () => storage.recall(key, fingerprint) !== undefined;
    };
    const days = ['2020-01-01', '2024-06-01', '2026-11-14', '2026-11-15', '2026-11-22'];
    const hasKey = [];
    for (const day of days) hasKey.push(await at(day));

    await storage.removeOld(retentionAt(now, defaultConfig.retention));
    const left = storage.newest(9).reverse();
    assert.deepEqual(
      left.map(({ receivedAt }) => receivedAt.slice(0, 10)),
      days.slice(1),
    );
    assert.deepEqual(
      left.map(({ person }) => person?.melder?.naam),
      [undefined, 'Roos', 'Roos', 'Roos'],
    );
    assert.deepEqual(
      hasKey.map((has) => has()),
      [false, false, false, true, true],
    );
    assert.equal(storage.counts(2020).sector.get('msz'), 1);
  });

  it('is removed a portion at a time, and all of it', async (t) => {
    const storage = openLibsqlStorage(join(aFolder(t), 'm.db'));
    t.after(() => storage.close());
    const old = Array.from({ length: 1200 }, () => ({
      payload: aReport({ melder: { naam: 'Roos' } }),
      receivedAt: new Date('2020-01-01T12:00:00Z'),
      key: crypto.getRandomValues(new Uint8Array(16)),
      fingerprint: new Uint8Array(16),
    }));
    await Promise.all(old.map((report) => storage.store(report)));
    await storage.removeOld(retentionAt(now, defaultConfig.retention));
    assert.equal(storage.newest(9).length, 0);
  });
});
