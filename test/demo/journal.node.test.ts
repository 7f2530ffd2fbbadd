import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'libsql';
import { Journal } from '../../demo/receiver/database/journal.js';
import { openLibsqlStorage } from '../../demo/receiver/database/libsql-storage.js';
import { aReport } from './example-payloads.js';
import { aFolder } from './running-demo.js';

/** A database whose checkpoints end as told, the last one for ever: an error, or whether a reader held them up. */
function aDatabase(...ends: ('full' | 'busy' | 'done')[]) {
  let tries = 0;
  return {
    open: true,
    get tries() {
      return tries;
    },
    pragma(source: string) {
      if (!source.startsWith('wal_checkpoint')) return [];
      const end = ends[Math.min(tries, ends.length - 1)];
      tries += 1;
      if (end === 'full') throw new Error('database or disk is full');
      return [{ busy: end === 'busy' ? 1 : 0 }];
    },
  };
}

const until = async (holds: () => boolean) => {
  for (let waited = 0; !holds() && waited < 5000; waited += 5) await delay(5);
};

describe('The journal', () => {
  it('is emptied at once when nothing is in the way', () => {
    const db = aDatabase('done');
    const journal = new Journal(db, 1);
    journal.empty();
    assert.deepEqual([journal.holdsRemoved, db.tries], [false, 1]);
  });

  it('is tried again for as long as the disk is full or somebody reads, and says so meanwhile', async () => {
    const db = aDatabase('full', 'busy', 'full', 'done');
    const journal = new Journal(db, 1);
    journal.empty();
    assert.equal(journal.holdsRemoved, true);
    await until(() => !journal.holdsRemoved);
    assert.deepEqual([journal.holdsRemoved, db.tries], [false, 4]);
  });

  it('is left alone when the database closes', async () => {
    const db = aDatabase('full');
    const journal = new Journal(db, 1);
    journal.empty();
    journal.stop();
    await delay(20);
    assert.equal(db.tries, 1);
  });
});

describe('A person who is removed while another program reads the database', () => {
  const name = 'Roos Plantinga-Geheim';
  const bytesOf = (folder: string) =>
    readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));
  const isOnDisk = (folder: string) => bytesOf(folder).some((bytes) => bytes.includes(name));

  async function removedWhileRead(folder: string) {
    const file = join(folder, 'meldingen.db');
    const storage = openLibsqlStorage(file);
    const key = crypto.getRandomValues(new Uint8Array(16));
    const payload = aReport({ melder: { naam: name } });
    await storage.store({ payload, receivedAt: new Date(), key, fingerprint: key });
    const reader = new Database(file, { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM melder').all();
    const start = performance.now();
    storage.removePerson(1);
    const took = performance.now() - start;
    const endReading = () => {
      reader.exec('COMMIT');
      reader.close();
    };
    return { storage, endReading, took };
  }

  it('is gone from the reports at once, without making requests wait', async (t) => {
    const folder = aFolder(t);
    const { storage, endReading, took } = await removedWhileRead(folder);
    assert.equal(storage.find(1)?.person, undefined);
    assert.equal(storage.holdsRemoved(), true);
    assert.ok(isOnDisk(folder));
    assert.ok(took < 1000, `${took} ms`);
    endReading();
    storage.close();
    assert.ok(!isOnDisk(folder));
  });

  it('is wiped from the disk by the next process, when this one was stopped before it could', async (t) => {
    const folder = aFolder(t);
    const { storage, endReading } = await removedWhileRead(folder);
    storage.close();
    assert.ok(isOnDisk(folder));
    endReading();
    const next = openLibsqlStorage(join(folder, 'meldingen.db'));
    t.after(() => next.close());
    assert.ok(!isOnDisk(folder) && !next.holdsRemoved());
  });
});
