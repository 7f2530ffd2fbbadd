import type Database from 'libsql';
import type { Payload } from '../../../src/complaint/payload.schema.js';
import { dayAt } from '../day.js';
import { followedTerm, isFollowed } from '../following.js';
import { newReference } from '../references.js';
import type { NewReport, Stored } from '../storage.js';
import { readKey, readRoot } from './report-reader.js';
import { tally } from './tally.js';
import { inTransaction } from './transaction.js';

/** The parts of a payload as columns of `signaal`; `melder` and `toestemming` are not among them. */
function toSignalRow(payload: Payload, receivedAt: Date, reference: string, root: string | null) {
  const report = payload.soort === 'aanvulling' ? undefined : payload.signaal;
  return [
    reference,
    receivedAt.toISOString(),
    dayAt(receivedAt),
    payload.soort,
    report?.sector ?? null,
    report?.categorie ?? null,
    report?.gevolg ?? null,
    root,
    followedTerm(payload)?.earliest ?? null,
    isFollowed(payload) ? 1 : 0,
    JSON.stringify({ ...payload, melder: undefined, toestemming: undefined }),
  ];
}

const isTaken = (error: unknown) => (error as { readonly code?: string }).code === 'SQLITE_CONSTRAINT_UNIQUE';

/** Makes the function that writes many reports in one transaction; each is on disk when it returns. */
export function reportWriter(db: Database.Database, makeReference: () => string = newReference) {
  const recall = readKey(db);
  const rootOf = readRoot(db);
  const { count } = tally(db);
  const addSignal = db.prepare(
    `INSERT INTO signaal (referentie, ontvangen, dag, soort, sector, categorie, gevolg, aanvulling_op, termijn, volgen,
      inhoud) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addPerson = db.prepare('INSERT INTO melder (signaal, gegevens, toestemming) VALUES (?, ?, ?)');
  const addKey = db.prepare('INSERT INTO sleutel (signaal, sleutel, vingerafdruk) VALUES (?, ?, ?)');

  /** A random reference that exists already is as good as impossible, and is simply drawn again. */
  function insertSignal(payload: Payload, receivedAt: Date, attempts = 5): { id: number | bigint; reference: string } {
    const reference = makeReference();
    const root = payload.soort === 'aanvulling' && payload.aanvullingOp ? rootOf(payload.aanvullingOp) : null;
    try {
      return { id: addSignal.run(...toSignalRow(payload, receivedAt, reference, root)).lastInsertRowid, reference };
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

  return (reports: readonly NewReport[]): Stored[] =>
    inTransaction(db, () => {
      const results = reports.map(write);
      count(reports.filter((_, index) => results[index]?.outcome === 'new'));
      return results;
    });
}
