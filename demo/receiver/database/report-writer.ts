import type Database from 'libsql';
import type { Payload } from '../../../src/complaint/payload/payload.schema.js';
import { dayAt } from '../day.js';
import { followedTerm, isFollowed } from '../following.js';
import { looksLikeReference, newReference } from '../references.js';
import type { NewReport, Person, Signal, Stored } from '../storage.js';
import { readKey, readRoot } from './report-reader.js';
import { tally } from './tally.js';
import { inTransaction } from './transaction.js';
import type { Vault } from './vault.js';

/** The parts of a payload as columns of `signaal` that are not sealed. */
function toColumns(payload: Payload, receivedAt: Date, root: string | null) {
  const report = payload.soort === 'aanvulling' ? undefined : payload.signaal;
  return [
    receivedAt.toISOString(),
    dayAt(receivedAt),
    payload.soort,
    report?.sector ?? null,
    report?.categorie ?? null,
    report?.gevolg ?? null,
    root,
    followedTerm(payload)?.earliest ?? null,
    isFollowed(payload) ? 1 : 0,
  ];
}

/** A payload in two: the person, if they said anything of themselves, and the rest. */
function apart(payload: Payload): { readonly signal: Signal; readonly person?: Person } {
  if (payload.anonimiteit === 'anoniem') return { signal: payload };
  const { melder, toestemming, ...signal } = payload;
  return { signal, ...((melder || toestemming.length > 0) && { person: { melder, toestemming } }) };
}

const isTaken = (error: unknown) => (error as { readonly code?: string }).code === 'SQLITE_CONSTRAINT_UNIQUE';

/** Makes the function that writes many reports in one transaction; each is on disk when it returns. */
export function reportWriter(db: Database.Database, vault: Vault, makeReference: () => string = newReference) {
  const recall = readKey(db);
  const rootOf = readRoot(db);
  const { count } = tally(db);
  const last = db.prepare('SELECT coalesce(max(id), 0) AS id FROM signaal');
  const addSignal = db.prepare(
    `INSERT INTO signaal (id, bewaard_sinds, verzegeld, referentie, ontvangen, dag, soort, sector, categorie, gevolg,
      aanvulling_op, termijn, volgen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addPerson = db.prepare('INSERT INTO melder (signaal, verzegeld, bewaard_sinds) VALUES (?, ?, ?)');
  const addKey = db.prepare('INSERT INTO sleutel (signaal, sleutel, vingerafdruk, bewaard_sinds) VALUES (?, ?, ?, ?)');

  /** A random reference that exists already is as good as impossible, and is simply drawn again. */
  function withReference(insert: (reference: string) => void, attempts = 5): string {
    const reference = makeReference();
    try {
      insert(reference);
      return reference;
    } catch (error) {
      if (!isTaken(error) || attempts <= 1) throw error;
      return withReference(insert, attempts - 1);
    }
  }

  function write({ payload, receivedAt, keptSince = dayAt(receivedAt), key, fingerprint }: NewReport): Stored {
    const before = recall(key, fingerprint);
    if (before) return before;
    const id = (last.get() as { readonly id: number }).id + 1;
    const { signal, person } = apart(payload);
    const addedTo = signal.soort === 'aanvulling' ? (signal.aanvullingOp ?? '') : '';
    const columns = toColumns(payload, receivedAt, looksLikeReference(addedTo) ? rootOf(addedTo) : null);
    const sealed = vault.reports.seal(id, signal);
    const reference = withReference((drawn) => addSignal.run(id, keptSince, sealed, drawn, ...columns));
    addKey.run(id, key, fingerprint, keptSince);
    if (person) addPerson.run(id, vault.persons.seal(id, person), keptSince);
    return { outcome: 'new', receipt: { referentienummer: reference, ontvangenOp: receivedAt.toISOString() } };
  }

  return (reports: readonly NewReport[]): Stored[] =>
    inTransaction(db, () => {
      const results = reports.map(write);
      count(reports.filter((_, index) => results[index]?.outcome === 'new'));
      return results;
    });
}
