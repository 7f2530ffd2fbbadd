import type Database from 'libsql';
import type { Consent, Melder } from '../../../src/complaint/payload.schema.js';
import type { Day } from '../../../src/flows/dates.js';
import { dimensions, type Counts, type OverviewLine, type Person, type Signal } from '../storage.js';
import type { Dimension, Stored, StoredReport } from '../storage.js';

interface ReportRow {
  readonly id: number;
  readonly referentie: string;
  readonly ontvangen: string;
  readonly inhoud: string;
  readonly gegevens: string | null;
  readonly toestemming: string | null;
  readonly ouder: number | null;
}

interface OverviewRow {
  readonly id: number;
  readonly referentie: string;
  readonly aanbieder: string;
  readonly sector: string;
  readonly categorie: string | null;
  readonly gevolg: string | null;
  readonly omschrijving: string;
}

interface KeyRow {
  readonly vingerafdruk: Uint8Array;
  readonly referentie: string;
  readonly ontvangen: string;
}

const toPerson = ({ gegevens, toestemming }: ReportRow): Person | undefined =>
  toestemming === null
    ? undefined
    : {
        ...(gegevens !== null && { melder: JSON.parse(gegevens) as Melder }),
        toestemming: JSON.parse(toestemming) as Consent[],
      };

/** Rows are mapped by name: libsql adds a key of its own to some. */
function toReport(row: ReportRow): StoredReport {
  const person = toPerson(row);
  return {
    id: row.id,
    reference: row.referentie,
    receivedAt: row.ontvangen,
    signal: JSON.parse(row.inhoud) as Signal,
    ...(person && { person }),
    ...(row.ouder !== null && { parentId: row.ouder }),
  };
}

const toOverviewLine = (row: OverviewRow): OverviewLine => ({
  id: row.id,
  reference: row.referentie,
  provider: row.aanbieder,
  sector: row.sector,
  category: row.categorie ?? undefined,
  consequence: row.gevolg ?? undefined,
  description: row.omschrijving,
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

const reports = `
  SELECT s.id, s.referentie, s.ontvangen, s.inhoud, m.gegevens, m.toestemming, p.id AS ouder FROM signaal s
    LEFT JOIN melder m ON m.signaal = s.id
    LEFT JOIN signaal p ON p.referentie = s.aanvulling_op`;

/** Makes the functions that read what was stored. */
export function reportReader(db: Database.Database) {
  const many = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: unknown[]) => (statement.all(...values) as ReportRow[]).map(toReport);
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
