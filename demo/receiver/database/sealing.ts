import type Database from 'libsql';
import type { Consent, Melder } from '../../../src/complaint/payload/payload.schema.js';
import { looksLikeReference } from '../references.js';
import type { Signal } from '../storage.js';
import type { Vault } from './vault.js';

interface OpenSignal {
  readonly id: number;
  readonly inhoud: string;
  readonly aanvulling_op: string | null;
}

interface OpenPerson {
  readonly signaal: number;
  readonly gegevens: string | null;
  readonly toestemming: string;
}

/** Seals the reports and persons of a database from before there was a vault, and gives each row a time of its own. */
export function sealWhatWasOpen(db: Database.Database, vault: Vault): void {
  db.exec(`
ALTER TABLE signaal ADD COLUMN verzegeld BLOB NOT NULL DEFAULT x'';
ALTER TABLE signaal ADD COLUMN bewaard_sinds TEXT NOT NULL DEFAULT '';
ALTER TABLE sleutel ADD COLUMN bewaard_sinds TEXT NOT NULL DEFAULT '';
ALTER TABLE melder RENAME TO melder_open;
CREATE TABLE melder (
  signaal       INTEGER PRIMARY KEY REFERENCES signaal (id) ON DELETE CASCADE,
  verzegeld     BLOB NOT NULL,
  bewaard_sinds TEXT NOT NULL
) STRICT;`);
  const seal = db.prepare('UPDATE signaal SET verzegeld = ?, aanvulling_op = ?, bewaard_sinds = dag WHERE id = ?');
  for (const { id, inhoud, aanvulling_op } of rows<OpenSignal>(db, 'signaal', 'id')) {
    const sealed = vault.reports.seal(id, JSON.parse(inhoud) as Signal);
    seal.run(sealed, aanvulling_op && looksLikeReference(aanvulling_op) ? aanvulling_op : null, id);
  }
  const add = db.prepare('INSERT INTO melder SELECT id, ?, dag FROM signaal WHERE id = ?');
  for (const { signaal, gegevens, toestemming } of rows<OpenPerson>(db, 'melder_open', 'signaal')) {
    const melder = gegevens === null ? undefined : (JSON.parse(gegevens) as Melder);
    add.run(vault.persons.seal(signaal, { melder, toestemming: JSON.parse(toestemming) as Consent[] }), signaal);
  }
  db.exec(`
UPDATE sleutel SET bewaard_sinds = (SELECT dag FROM signaal WHERE id = sleutel.signaal);
ALTER TABLE signaal DROP COLUMN inhoud;
DROP TABLE melder_open;
CREATE INDEX signaal_bewaard ON signaal (bewaard_sinds);
CREATE INDEX melder_bewaard ON melder (bewaard_sinds);
CREATE INDEX sleutel_bewaard ON sleutel (bewaard_sinds);`);
}

/** The rows of a table in the order of their number, a portion at a time: a database can be larger than the memory. */
function* rows<Row extends object>(db: Database.Database, table: string, column: keyof Row & string): Generator<Row> {
  const next = db.prepare(`SELECT * FROM ${table} WHERE ${column} > ? ORDER BY ${column} LIMIT 1000`);
  for (let last: unknown = -1; ;) {
    const portion = next.all(last) as Row[];
    if (portion.length === 0) return;
    yield* portion;
    last = portion.at(-1)?.[column];
  }
}
