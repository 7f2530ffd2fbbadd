/**
 * `signaal` has no column that says who somebody is; `melder` has nothing else. A row of `melder` can go and the rest stays.
 * `inhoud` is the signal as JSON; the other columns are copies of parts of it that a page asks for.
 */
export const tables = `
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
`;

/**
 * An answer may wait for the disk, but not for longer than it must: the journal is written and flushed once per commit
 * (`synchronous = FULL`). Removed data is overwritten with zeros (`secure_delete`).
 */
export const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'cache_size = -65536',
  'wal_autocheckpoint = 4000',
];
