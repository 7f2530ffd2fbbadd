import type Database from 'libsql';
import type { Payload } from '../../../src/complaint/payload.schema.js';
import { dayAt } from '../day.js';
import { followedTerm, isFollowed } from '../following.js';
import { withoutPersonalData } from '../redaction.js';
import { newReference, readReference } from '../references.js';
import { StorageFullError, type Dimension, type NewReport, type Stored } from '../storage.js';
import { readKey } from './report-reader.js';

/** The parts of a payload as columns of `signaal`; `melder` and `toestemming` are not among them. */
function toSignalRow(payload: Payload, receivedAt: Date, reference: string) {
  const report = payload.soort === 'aanvulling' ? undefined : payload.signaal;
  const { naam, afdeling, plaats } = report?.zorgaanbieder ?? {};
  return [
    reference,
    receivedAt.toISOString(),
    dayAt(receivedAt),
    payload.soort,
    withoutPersonalData([naam, afdeling, plaats].filter(Boolean).join(', ')),
    report?.sector ?? null,
    report?.categorie ?? null,
    report?.gevolg ?? null,
    payload.soort === 'aanvulling' && payload.aanvullingOp ? readReference(payload.aanvullingOp) : null,
    followedTerm(payload)?.earliest ?? null,
    isFollowed(payload) ? 1 : 0,
    JSON.stringify({ ...payload, melder: undefined, toestemming: undefined }),
  ];
}

/** What the klachtbeeld counts of one report. Additions belong to a report that was counted already. */
function toCounts(payload: Payload, receivedAt: Date): [Dimension, string | undefined][] {
  if (payload.soort === 'aanvulling') return [];
  return [
    ['maand', dayAt(receivedAt).slice(5, 7)],
    ['sector', payload.signaal.sector],
    ['categorie', payload.signaal.categorie],
    ['taal', payload.meta.taal],
    ['kanaal', payload.meta.kanaal],
  ];
}

const codeOf = (error: unknown) => (error as { readonly code?: string }).code;
const isTaken = (error: unknown) => codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE';
const isFull = (error: unknown) => codeOf(error) === 'SQLITE_FULL';

/** Makes the function that writes many reports in one transaction; each is on disk when it returns. */
export function reportWriter(db: Database.Database, makeReference: () => string = newReference) {
  const recall = readKey(db);
  const addSignal = db.prepare(
    `INSERT INTO signaal (referentie, ontvangen, dag, soort, aanbieder, sector, categorie, gevolg, aanvulling_op, termijn,
      volgen, inhoud) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addPerson = db.prepare('INSERT INTO melder (signaal, gegevens, toestemming) VALUES (?, ?, ?)');
  const addKey = db.prepare('INSERT INTO sleutel (signaal, sleutel, vingerafdruk) VALUES (?, ?, ?)');
  const addCount = db.prepare(
    `INSERT INTO telling (jaar, soort, waarde, aantal) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET aantal = aantal + excluded.aantal`,
  );

  /** A random reference that exists already is as good as impossible, and is simply drawn again. */
  function insertSignal(payload: Payload, receivedAt: Date, attempts = 5): { id: number | bigint; reference: string } {
    const reference = makeReference();
    try {
      return { id: addSignal.run(...toSignalRow(payload, receivedAt, reference)).lastInsertRowid, reference };
    } catch (error) {
      if (!isTaken(error) || attempts <= 1) throw error;
      return insertSignal(payload, receivedAt, attempts - 1);
    }
  }

  function write({ payload, receivedAt, key, fingerprint }: NewReport): Stored {
    const before = recall(key, fingerprint);
    if (before) return before;
    const { id, reference } = insertSignal(payload, receivedAt);
    addKey.run(id, key, fingerprint);
    if (payload.anonimiteit !== 'anoniem') {
      const { melder, toestemming } = payload;
      if (melder || toestemming.length > 0) {
        addPerson.run(id, melder ? JSON.stringify(melder) : null, JSON.stringify(toestemming));
      }
    }
    return { outcome: 'new', receipt: { referentienummer: reference, ontvangenOp: receivedAt.toISOString() } };
  }

  function count(reports: readonly NewReport[]): void {
    const totals = new Map<string, number>();
    for (const { payload, receivedAt } of reports) {
      const year = dayAt(receivedAt).slice(0, 4);
      for (const [dimension, value] of toCounts(payload, receivedAt)) {
        const name = `${year} ${dimension} ${value ?? 'onbekend'}`;
        totals.set(name, (totals.get(name) ?? 0) + 1);
      }
    }
    for (const [name, total] of totals) {
      const [year, dimension, value] = name.split(' ');
      addCount.run(Number(year), dimension, value, total);
    }
  }

  return (reports: readonly NewReport[]): Stored[] => {
    try {
      db.exec('BEGIN IMMEDIATE');
      const results = reports.map(write);
      count(reports.filter((_, index) => results[index]?.outcome === 'new'));
      db.exec('COMMIT');
      return results;
    } catch (error) {
      // SQLite has rolled back by itself when the disk is full.
      if (db.inTransaction) db.exec('ROLLBACK');
      throw isFull(error) ? new StorageFullError() : error;
    }
  };
}
