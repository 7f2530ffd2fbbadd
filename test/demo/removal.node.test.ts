import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { defaultConfig } from '../../demo/receiver/config.js';
import { openLibsqlStorage } from '../../demo/receiver/database/libsql-storage.js';
import { versions } from '../../demo/receiver/database/tables.js';
import { retentionAt } from '../../demo/receiver/retention.js';
import type { Storage } from '../../demo/receiver/storage.js';
import { aReport, aSignal } from './example-payloads.js';
import { aFolder } from './running-demo.js';

const nameOf = (number: number) => `Persoon-${String(number).padStart(6, '0')}-Geheim`;

/** Stores a person of their own in each report, under a name that is in no other, in what they say of themselves and in the story. */
async function storePersons(storage: Storage, numbers: readonly number[], day: string): Promise<void> {
  const receivedAt = new Date(`${day}T12:00:00Z`);
  const store = (number: number) => {
    const key = crypto.getRandomValues(new Uint8Array(16));
    const melder = { naam: nameOf(number), adres: 'x'.repeat((number * 37) % 400) };
    const signaal = aSignal({ watGebeurd: `Verhaal van ${nameOf(number)}` });
    return storage.store({ payload: aReport({ melder, signaal }), receivedAt, key, fingerprint: key });
  };
  await Promise.all(numbers.map(store));
}

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((value) => ({ value, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);

/** All names that can be read in any file of the folder. */
function namesIn(folder: string): Set<string> {
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file)).toString('latin1'));
  return new Set(texts.flatMap((text) => text.match(/Persoon-\d{6}-Geheim/g) ?? []));
}

/** The keys of persons that are on the disk, by the number of the report. */
function hasKey(folder: string): (id: number) => boolean {
  const keys = readFileSync(join(folder, 'm.keys'));
  return (id) => keys.subarray(64 * id, 64 * id + 32).some((byte) => byte !== 0);
}

const readable = (storage: Storage, count: number) =>
  new Map(storage.newest(count).map(({ id, person }) => [id, person?.melder?.naam]));

describe('A removed person', () => {
  it('is in no file, and everybody else is still there: 10,500 removed by the desk, in any order', async (t) => {
    const folder = aFolder(t);
    const storage = openLibsqlStorage(join(folder, 'm.db'));
    t.after(() => storage.close());
    const count = 12_000;
    await storePersons(storage, numbers(count), '2026-03-02');
    const names = readable(storage, count);
    const order = shuffled([...names.keys()]);
    const gone = new Set(order.slice(0, 10_500));
    for (const id of gone) storage.removePerson(id);

    assert.deepEqual([...namesIn(folder)], []);
    const keyOf = hasKey(folder);
    const left = readable(storage, count);
    for (const [id, name] of names) {
      assert.equal(left.get(id), gone.has(id) ? undefined : name);
      assert.equal(keyOf(id), !gone.has(id));
    }
  });

  it('is in no file, and everybody else is still there: 10,500 whose time was over', async (t) => {
    const folder = aFolder(t);
    const storage = openLibsqlStorage(join(folder, 'm.db'));
    t.after(() => storage.close());
    // Old and new in turn, so that they share pages.
    for (let part = 0; part < 15; part += 1) {
      await storePersons(storage, numbers(700, part * 1000), '2025-01-01');
      await storePersons(storage, numbers(100, part * 1000 + 700), '2026-11-01');
    }
    const { persons } = await storage.removeOld(retentionAt(new Date('2026-11-22T12:00:00Z'), defaultConfig.retention));
    assert.deepEqual(persons, { removed: 10_500, left: 0 });
    assert.deepEqual([...namesIn(folder)], []);
    const left = readable(storage, 12_000);
    const keyOf = hasKey(folder);
    assert.equal([...left.values()].filter((name) => name !== undefined).length, 1500);
    for (const [id, name] of left) assert.equal(keyOf(id), name !== undefined);
  });

  it('is in no copy of the database that somebody made before, once the key is gone', async (t) => {
    const folder = aFolder(t);
    const storage = openLibsqlStorage(join(folder, 'm.db'));
    await storePersons(storage, [1], '2026-03-02');
    const reader = new Database(join(folder, 'm.db'), { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM melder').all();
    storage.removePerson(1);
    assert.equal(storage.find(1)?.person, undefined);
    reader.exec('COMMIT');
    reader.close();
    storage.close();
    assert.ok(!hasKey(folder)(1) && namesIn(folder).size === 0);
  });

  it('stays removed when the process stops between destroying the key and removing the row', async (t) => {
    const folder = aFolder(t);
    const file = join(folder, 'm.db');
    const storage = openLibsqlStorage(file);
    t.after(() => storage.close());
    await storePersons(storage, [1, 2], '2026-03-02');
    const blocker = new Database(file);
    blocker.exec("CREATE TRIGGER stop BEFORE DELETE ON melder BEGIN SELECT RAISE(ABORT, 'stop'); END");
    blocker.close();
    assert.throws(() => storage.removePerson(1), /stop/);
    assert.deepEqual([...readable(storage, 9).values()], [nameOf(2), undefined]);
  });
});

describe('A database from before there was a vault', () => {
  it('is sealed once, and nothing stays readable', (t) => {
    const folder = aFolder(t);
    const file = join(folder, 'm.db');
    const old = new Database(file);
    for (const step of versions.slice(0, 2)) old.exec(step as string);
    old.pragma('user_version = 2');
    const add = old.prepare(
      `INSERT INTO signaal (referentie, ontvangen, dag, soort, aanvulling_op, volgen, inhoud)
        VALUES (?, '2026-03-02T09:00:00.000Z', '2026-03-02', 'klacht', ?, 0, ?)`,
    );
    const addPerson = old.prepare('INSERT INTO melder VALUES (?, ?, ?)');
    for (const number of numbers(2000, 1)) {
      const report = aReport({ signaal: aSignal({ watGebeurd: nameOf(number) }) });
      add.run(`AAAA-${number}`, nameOf(number), JSON.stringify(report));
      if (number % 2) addPerson.run(number, JSON.stringify({ naam: nameOf(number) }), '[]');
    }
    old.close();
    assert.equal(namesIn(folder).size, 2000);

    for (let opened = 0; opened < 2; opened += 1) {
      const storage = openLibsqlStorage(file);
      assert.equal(namesIn(folder).size, 0);
      const left = readable(storage, 2000);
      for (const number of numbers(2000, 1)) assert.equal(left.get(number), number % 2 ? nameOf(number) : undefined);
      storage.close();
      assert.equal(namesIn(folder).size, 0);
    }
  });
});
