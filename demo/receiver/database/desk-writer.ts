import type Database from 'libsql';
import type { Category } from '../../../src/complaint/context.js';
import type { Day } from '../../../src/flows/dates.js';
import type { OverviewWords } from '../storage.js';
import type { Journal } from './journal.js';
import { tally } from './tally.js';
import { inTransaction } from './transaction.js';

interface CategoryRow {
  readonly jaar: string;
  readonly categorie: Category | null;
  /** What the report itself says. */
  readonly gemeld: Category | null;
}

/** Makes the functions by which the desk changes what was stored. */
export function deskWriter(db: Database.Database, journal: Journal) {
  const { move } = tally(db);
  const categoryOf = db.prepare(
    `SELECT substr(dag, 1, 4) AS jaar, categorie, json_extract(inhoud, '$.signaal.categorie') AS gemeld FROM signaal
      WHERE id = ? AND soort <> 'aanvulling'`,
  );
  const describe = db.prepare('UPDATE signaal SET aanbieder = ?, omschrijving = ?, categorie = ? WHERE id = ?');
  const markFollowedUp = db.prepare('UPDATE signaal SET volgen = 0, gevolgd_op = ? WHERE id = ? AND volgen = 1');
  const followAgain = db.prepare(
    'UPDATE signaal SET volgen = 1, gevolgd_op = NULL WHERE id = ? AND gevolgd_op IS NOT NULL',
  );
  const removePerson = db.prepare('DELETE FROM melder WHERE signaal = ?');

  return {
    describe(id: number, { provider, description, category }: OverviewWords): void {
      inTransaction(db, () => {
        const row = categoryOf.get(id) as CategoryRow | undefined;
        if (!row) return;
        const chosen = row.gemeld ?? category;
        describe.run(provider, description, chosen ?? null, id);
        move(Number(row.jaar), 'categorie', row.categorie ?? undefined, chosen);
      });
    },
    markFollowedUp(id: number, on: Day): void {
      inTransaction(db, () => markFollowedUp.run(on, id));
    },
    followAgain(id: number): void {
      inTransaction(db, () => followAgain.run(id));
    },
    removePerson(id: number): void {
      inTransaction(db, () => removePerson.run(id));
      journal.empty();
    },
    holdsRemoved: () => journal.holdsRemoved,
  };
}
