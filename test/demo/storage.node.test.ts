import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Database from 'libsql';
import { openLibsqlStorage } from '../../demo/receiver/database/libsql-storage.js';
import { newReference, readReference } from '../../demo/receiver/references.js';
import { StorageFullError, type NewReport } from '../../demo/receiver/storage.js';
import { aReport, aSignal, anAddition } from './example-payloads.js';
import { aDemo, aFolder, problemOf, send } from './running-demo.js';

const newReport = (payload = aReport()): NewReport => ({
  payload,
  receivedAt: new Date('2026-03-02T09:00:00Z'),
  key: crypto.getRandomValues(new Uint8Array(16)),
  fingerprint: new Uint8Array(16),
});

const person = {
  naam: 'Roos Plantinga-Geheim',
  adres: 'Geheimelaan 4711, Utrecht',
  email: 'roos.geheim@voorbeeld.nl',
  telefoon: '0612345678',
  voorkeur: 'bellen',
} as const;

/** Every file of the data folder, as it lies on the disk. */
const bytesOf = (folder: string) =>
  readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));

describe('The person and the signal', () => {
  it('lie in two tables, and nothing that somebody typed can be read in any file', async (t) => {
    const dataDir = aFolder(t);
    const { url } = await aDemo(t, { dataDir });
    const toestemming = [
      { doel: 'inspecteur', gegeven: true, tekstVersie: 'geheim-versie', taal: 'nl', tijd: '2026-03-02T10:00:00Z' },
    ] as const;
    const signaal = aSignal({ watGebeurd: 'Geheim verhaal', zorgaanbieder: { naam: 'Geheime praktijk' } });
    await send(url, aReport({ melder: person, toestemming: [...toestemming], signaal }));
    await send(url, anAddition({ aanvullingOp: 'Roos Geheim' }));
    const typed = [...Object.values(person), 'geheim-versie', 'Geheim verhaal', 'Geheime praktijk', 'ROOSGEHEIM'];
    for (const value of typed) assert.ok(!bytesOf(dataDir).some((bytes) => bytes.includes(value)), value);
    const db = new Database(join(dataDir, 'meldingen.db'), { readonly: true });
    t.after(() => db.close());
    const rows = (table: string) => db.prepare(`SELECT * FROM ${table}`).all().length;
    assert.deepEqual([rows('signaal'), rows('melder')], [2, 1]);
  });

  it('part for good: after removal the key of the person is nowhere on the disk, and the signal stays', async (t) => {
    const dataDir = aFolder(t);
    const { url, receiver } = await aDemo(t, { dataDir });
    const key = crypto.randomUUID();
    const { referentienummer } = (await (await send(url, aReport({ melder: person }), { key })).json()) as {
      referentienummer: string;
    };
    const { id } = receiver.storage.newest(1)[0]!;
    const slot = readFileSync(join(dataDir, 'meldingen.keys'))
      .subarray(64 * id, 64 * id + 32)
      .toString('latin1');
    receiver.storage.removePerson(id);
    assert.ok(!bytesOf(dataDir).some((bytes) => bytes.includes(slot)));
    assert.equal(receiver.storage.find(id)?.reference, referentienummer);
    assert.equal(receiver.storage.find(id)?.person, undefined);
    const again = await send(url, aReport({ melder: person }), { key });
    assert.equal(((await again.json()) as { referentienummer: string }).referentienummer, referentienummer);
    assert.equal(receiver.storage.find(id)?.person, undefined);
  });

  it('cannot be read without the keys that belong to them, and then the receiver does not start', async (t) => {
    const folder = aFolder(t);
    const file = join(folder, 'm.db');
    const storage = openLibsqlStorage(file);
    await storage.store(newReport(aReport({ melder: person })));
    storage.close();
    const keys = readFileSync(join(folder, 'm.keys'));
    for (const wrong of [Buffer.alloc(0), Buffer.alloc(keys.length, 7)]) {
      writeFileSync(join(folder, 'm.keys'), wrong);
      assert.throws(() => openLibsqlStorage(file), /m\.keys does not hold the keys of .*m\.db/);
    }
    writeFileSync(join(folder, 'm.keys'), keys);
    const again = openLibsqlStorage(file);
    t.after(() => again.close());
    assert.equal(again.newest(1)[0]?.person?.melder?.naam, person.naam);
  });

  it('are for nobody but the user of the process', async (t) => {
    const dataDir = join(aFolder(t), 'data');
    mkdirSync(dataDir, { mode: 0o755 });
    await aDemo(t, { dataDir, encryption: true });
    const modes = ['', ...readdirSync(dataDir)].map((name) => statSync(join(dataDir, name)).mode & 0o777);
    assert.deepEqual(new Set(modes), new Set([0o700, 0o600]));
  });
});

describe('A full disk', () => {
  it('is said openly, and nothing that was answered with a reference is missing', async (t) => {
    const dataDir = aFolder(t);
    const { url, deskUrl, receiver } = await aDemo(t, { dataDir, mostPages: 40 });
    const story = 'x'.repeat(2000);
    const answers: { status: number; reference?: string; problem?: string; wait: string | null }[] = [];
    for (let batch = 0; batch < 12; batch += 1) {
      const responses = Array.from({ length: 10 }, () =>
        send(url, aReport({ signaal: aSignal({ watGebeurd: story }) })),
      );
      for (const response of await Promise.all(responses)) {
        const { status, headers } = response;
        const wait = headers.get('retry-after');
        if (status !== 201) answers.push({ status, wait, problem: await problemOf(response) });
        else
          answers.push({
            status,
            wait,
            reference: ((await response.json()) as { referentienummer: string }).referentienummer,
          });
      }
    }
    const refused = answers.filter(({ status }) => status !== 201);
    assert.ok(refused.length > 0 && refused.length < answers.length);
    assert.ok(
      refused.every(({ status, problem, wait }) => status === 503 && problem === 'storage-full' && wait === '60'),
    );

    const stored = receiver.storage.newest(1000).map(({ reference }) => reference);
    assert.deepEqual(new Set(stored), new Set(answers.flatMap(({ reference }) => reference ?? [])));
    assert.equal((await fetch(`${deskUrl}/ontvanger`)).status, 200);
  });

  it('refuses one report without harm to those that still fit', async (t) => {
    const storage = openLibsqlStorage(join(aFolder(t), 'm.db'), { mostPages: 30 });
    t.after(() => storage.close());
    const large = newReport(aReport({ signaal: aSignal({ watGebeurd: '€'.repeat(8000) }) }));
    const results = await Promise.allSettled(
      [newReport(), ...Array<NewReport>(5).fill(large), newReport()].map((r) =>
        storage.store({ ...r, key: crypto.getRandomValues(new Uint8Array(16)) }),
      ),
    );
    assert.equal(results[0]?.status, 'fulfilled');
    assert.ok(results.some((result) => result.status === 'rejected' && result.reason instanceof StorageFullError));
    const kept = results.filter(({ status }) => status === 'fulfilled').length;
    assert.equal(storage.newest(99).length, kept);
  });
});

describe('References', () => {
  it('are drawn again when one exists already', async (t) => {
    const drawn = ['AAAA-AAAA-AA', 'AAAA-AAAA-AA', 'BBBB-BBBB-BB'];
    const storage = openLibsqlStorage(join(aFolder(t), 'm.db'), {
      makeReference: () => drawn.shift() ?? newReference(),
    });
    t.after(() => storage.close());
    await storage.store(newReport());
    await storage.store(newReport());
    assert.deepEqual(
      storage.newest(9).map(({ reference }) => reference),
      ['BBBB-BBBB-BB', 'AAAA-AAAA-AA'],
    );
  });

  it('use every one of 24 characters about as often, and never come twice', () => {
    const many = Array.from({ length: 20_000 }, newReference);
    assert.equal(new Set(many).size, many.length);
    const counts = new Map<string, number>();
    for (const sign of many.join('').replaceAll('-', '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    assert.equal(counts.size, 24);
    const expected = 200_000 / 24;
    for (const [sign, count] of counts) assert.ok(Math.abs(count / expected - 1) < 0.08, sign);
  });

  it('are recognised as people copy them', () => {
    for (const typed of ['k7qm-3xrd-9f', ' K7QM3XRD9F', 'K7QM 3XRD 9F', 'k7qm.3xrd.9f']) {
      assert.equal(readReference(typed), 'K7QM-3XRD-9F');
    }
    assert.equal(readReference('zaak 12/3'), 'ZAAK123');
  });
});

describe('Writing together', () => {
  it('writes a report once when its key is in the batch twice, and tells when the body is another one', async (t) => {
    const storage = openLibsqlStorage(join(aFolder(t), 'm.db'));
    t.after(() => storage.close());
    const report = newReport();
    const other = { ...report, fingerprint: new Uint8Array(16).fill(1) };
    const results = await Promise.all([report, report, other].map((one) => storage.store(one)));
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['new', 'repeated', 'otherBody'],
    );
    assert.equal(storage.newest(9).length, 1);
    assert.equal(storage.counts(2026).sector.get('msz'), 1);
  });

  it('keeps every report apart, however many arrive at once', async (t) => {
    const storage = openLibsqlStorage(join(aFolder(t), 'm.db'));
    t.after(() => storage.close());
    const stories = Array.from({ length: 500 }, (_, index) => `Verhaal ${index}`);
    await Promise.all(
      stories.map((watGebeurd) => storage.store(newReport(aReport({ signaal: aSignal({ watGebeurd }) })))),
    );
    const stored = storage.newest(1000).map(({ signal }) => signal.soort === 'klacht' && signal.signaal.watGebeurd);
    assert.deepEqual(new Set(stored), new Set(stories));
    assert.equal(storage.counts(2026).sector.get('msz'), 500);
  });

  it('is finished before the storage closes', async (t) => {
    const file = join(aFolder(t), 'm.db');
    const storage = openLibsqlStorage(file);
    const written = storage.store(newReport());
    storage.close();
    await written;
    const again = openLibsqlStorage(file);
    t.after(() => again.close());
    assert.equal(again.newest(9).length, 1);
  });
});
