import type Database from 'libsql';
import type { Category } from '../../../src/complaint/form/form-context.js';
import type { Day } from '../../../src/flows/terms/dates.js';
import { readReference } from '../references.js';
import { dimensions, type Counts, type OverviewLine, type OverviewWords } from '../storage.js';
import type { Dimension, Stored, StoredReport } from '../storage.js';
import type { Vault } from './vault.js';

interface WordsRow {
  readonly aanbieder: string;
  readonly categorie: Category | null;
  readonly omschrijving: string;
}

interface ReportRow extends WordsRow {
  readonly id: number;
  readonly referentie: string;
  readonly ontvangen: string;
  readonly verzegeld: Uint8Array;
  readonly melder: Uint8Array | null;
  readonly ouder: number | null;
  readonly gevolgd_op: Day | null;
}

interface OverviewRow extends WordsRow {
  readonly id: number;
  readonly referentie: string;
  readonly sector: string;
  readonly gevolg: string | null;
}

interface KeyRow {
  readonly vingerafdruk: Uint8Array;
  readonly referentie: string;
  readonly ontvangen: string;
}

const toWords = ({ aanbieder, categorie, omschrijving }: WordsRow): OverviewWords => ({
  provider: aanbieder,
  category: categorie ?? undefined,
  description: omschrijving,
});

/** A report; nothing when its key was destroyed. Rows are mapped by name: libsql adds a key of its own to some. */
function toReport(row: ReportRow, vault: Vault): StoredReport | undefined {
  const signal = vault.reports.open(row.id, row.verzegeld);
  const person = row.melder ? vault.persons.open(row.id, row.melder) : undefined;
  return (
    signal && {
      id: row.id,
      reference: row.referentie,
      receivedAt: row.ontvangen,
      signal,
      words: toWords(row),
      ...(person && { person }),
      ...(row.ouder !== null && { parentId: row.ouder }),
      ...(row.gevolgd_op !== null && { followedUpOn: row.gevolgd_op }),
    }
  );
}

const toOverviewLine = (row: OverviewRow): OverviewLine => ({
  id: row.id,
  reference: row.referentie,
  sector: row.sector,
  consequence: row.gevolg ?? undefined,
  words: toWords(row),
});

/** Makes the function that looks up what was answered to an idempotency key. */
export function readKey(db: Database.Database) {
  const find = db.prepare(
    `SELECT vingerafdruk, referentie, ontvangen FROM sleutel JOIN signaal ON signaal.id = sleutel.signaal WHERE sleutel = ?`,
  );
  return (key: Uint8Array, fingerprint: Uint8Array): Stored | undefined => {
    // In an array: libsql takes a lone object for named parameters, also when it is bytes.
    const row = find.get([key]) as KeyRow | undefined;
    if (!row) return undefined;
    if (!Buffer.from(row.vingerafdruk).equals(fingerprint)) return { outcome: 'otherBody' };
    return { outcome: 'repeated', receipt: { referentienummer: row.referentie, ontvangenOp: row.ontvangen } };
  };
}

/** Makes the function that finds the report that an addition to this reference belongs to: that very one, or what it adds to. */
export function readRoot(db: Database.Database) {
  const find = db.prepare(
    `SELECT coalesce(p.referentie, s.referentie) AS referentie FROM signaal s
      LEFT JOIN signaal p ON p.referentie = s.aanvulling_op WHERE s.referentie = ?`,
  );
  return (typed: string): string => {
    const reference = readReference(typed);
    return (find.get(reference) as { readonly referentie: string } | undefined)?.referentie ?? reference;
  };
}

const reports = `
  SELECT s.id, s.referentie, s.ontvangen, s.verzegeld, s.aanbieder, s.categorie, s.omschrijving, s.gevolgd_op,
    m.verzegeld AS melder, p.id AS ouder FROM signaal s
    LEFT JOIN melder m ON m.signaal = s.id
    LEFT JOIN signaal p ON p.referentie = s.aanvulling_op`;

/** Makes the functions that read what was stored. */
export function reportReader(db: Database.Database, vault: Vault) {
  const many = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: unknown[]) =>
      (statement.all(...values) as ReportRow[]).flatMap((row) => toReport(row, vault) ?? []);
  };
  const newest = many(`${reports} WHERE s.id < ? ORDER BY s.id DESC LIMIT ?`);
  const byId = many(`${reports} WHERE s.id = ?`);
  const overview = db.prepare(
    `SELECT id, referentie, aanbieder, sector, categorie, gevolg, omschrijving FROM signaal
      WHERE dag = ? AND soort <> 'aanvulling' ORDER BY id`,
  );
  const counts = db.prepare('SELECT soort, waarde, aantal FROM telling WHERE jaar = ? ORDER BY aantal DESC, waarde');

  return {
    newest: (count: number, belowId = Number.MAX_SAFE_INTEGER) => newest(belowId, count),
    find: (id: number) => byId(id)[0],
    additionsTo: many(`${reports} WHERE s.aanvulling_op = ? ORDER BY s.id`),
    overview: (day: Day) => (overview.all(day) as OverviewRow[]).map(toOverviewLine),
    followedUntil: many(`${reports} WHERE s.volgen = 1 AND s.termijn <= ? ORDER BY s.termijn LIMIT ?`),
    followedWithoutTerm: many(`${reports} WHERE s.volgen = 1 AND s.termijn IS NULL ORDER BY s.id LIMIT ?`),
    followedUp: many(`${reports} WHERE s.gevolgd_op IS NOT NULL ORDER BY s.gevolgd_op DESC, s.id DESC LIMIT ?`),
    counts(year: number): Counts {
      const rows = counts.all(year) as { soort: Dimension; waarde: string; aantal: number }[];
      const of = (dimension: Dimension) => rows.filter(({ soort }) => soort === dimension);
      return Object.fromEntries(
        dimensions.map((dimension) => [
          dimension,
          new Map(of(dimension).map(({ waarde, aantal }) => [waarde, aantal])),
        ]),
      ) as unknown as Counts;
    },
  };
}
