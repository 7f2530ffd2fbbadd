import type Database from 'libsql';
import { sealWhatWasOpen } from './sealing.js';
import type { Vault } from './vault.js';

/** SQL, or what SQL cannot say. */
type Step = string | ((db: Database.Database, vault: Vault) => void);

/**
 * Each entry brings a database from the version before it to the next. What has been in use never changes: add an entry.
 *
 * `signaal` has no column that says who somebody is; `melder` has nothing else. A row of `melder` can go and the rest stays.
 * `verzegeld` is the signal or the person, sealed by the vault. The other columns are copies of parts of it that a page asks
 * for, none of which somebody typed, and what the desk adds. `aanvulling_op` is the report that an addition belongs to, never
 * another addition. `bewaard_sinds` is the day from which a row's own time counts. `klok` has one row, `proef` none.
 */
export const versions: readonly Step[] = [
  `
CREATE TABLE IF NOT EXISTS signaal (
  id            INTEGER PRIMARY KEY,
  referentie    TEXT NOT NULL UNIQUE,
  ontvangen     TEXT NOT NULL,
  dag           TEXT NOT NULL,
  soort         TEXT NOT NULL,
  aanbieder     TEXT NOT NULL,
  sector        TEXT,
  categorie     TEXT,
  gevolg        TEXT,
  omschrijving  TEXT NOT NULL DEFAULT '',
  aanvulling_op TEXT,
  termijn       TEXT,
  volgen        INTEGER NOT NULL,
  inhoud        TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS signaal_per_dag ON signaal (dag);
CREATE INDEX IF NOT EXISTS signaal_aanvullingen ON signaal (aanvulling_op) WHERE aanvulling_op IS NOT NULL;
CREATE INDEX IF NOT EXISTS signaal_te_volgen ON signaal (termijn) WHERE volgen = 1;

CREATE TABLE IF NOT EXISTS melder (
  signaal     INTEGER PRIMARY KEY REFERENCES signaal (id) ON DELETE CASCADE,
  gegevens    TEXT,
  toestemming TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS sleutel (
  signaal       INTEGER PRIMARY KEY REFERENCES signaal (id) ON DELETE CASCADE,
  sleutel       BLOB NOT NULL UNIQUE,
  vingerafdruk  BLOB NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS telling (
  jaar    INTEGER NOT NULL,
  soort   TEXT NOT NULL,
  waarde  TEXT NOT NULL,
  aantal  INTEGER NOT NULL,
  PRIMARY KEY (jaar, soort, waarde)
) STRICT, WITHOUT ROWID;
`,
  // The provider was the person's own text; from here on it is what the desk has confirmed.
  `
ALTER TABLE signaal DROP COLUMN aanbieder;
ALTER TABLE signaal ADD COLUMN aanbieder TEXT NOT NULL DEFAULT '';
ALTER TABLE signaal ADD COLUMN gevolgd_op TEXT;
CREATE INDEX signaal_gevolgd ON signaal (gevolgd_op) WHERE gevolgd_op IS NOT NULL;
`,
  sealWhatWasOpen,
  `
CREATE TABLE klok (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  vertrouwd   TEXT NOT NULL,
  laatste     TEXT NOT NULL,
  anders      TEXT,
  dagen       INTEGER
) STRICT;
CREATE TABLE proef (inhoud BLOB NOT NULL) STRICT;
CREATE TABLE opruiming (
  dag     TEXT NOT NULL,
  reden   TEXT NOT NULL,
  wat     TEXT NOT NULL,
  aantal  INTEGER NOT NULL,
  PRIMARY KEY (dag, reden, wat)
) STRICT, WITHOUT ROWID;
`,
];

/** Milliseconds that the whole process stands still for another program that writes to the database. */
const busyTimeout = 100;

/**
 * An answer may wait for the disk, but not for longer than it must: the journal is written and flushed once per commit
 * (`synchronous = FULL`).
 */
export const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  `busy_timeout = ${busyTimeout}`,
  'cache_size = -65536',
  'wal_autocheckpoint = 4000',
];
