import type Database from 'libsql';
import type { Category } from '../../../src/complaint/form/form-context.js';
import { todayInAmsterdam, type Day } from '../../../src/flows/terms/dates.js';
import { StorageBusyError, StorageFullError, type OverviewWords } from '../storage.js';
import { removals } from './removals.js';
import { tally } from './tally.js';
import { inTransaction } from './transaction.js';
import type { Vault } from './vault.js';

interface CategoryRow {
  readonly jaar: string;
  readonly categorie: Category | null;
  readonly verzegeld: Uint8Array;
}

/** Makes the functions by which the desk changes what was stored. */
export function deskWriter(db: Database.Database, vault: Vault) {
  const { move } = tally(db);
  const { note } = removals(db);
  const categoryOf = db.prepare(
    `SELECT substr(dag, 1, 4) AS jaar, categorie, verzegeld FROM signaal WHERE id = ? AND soort <> 'aanvulling'`,
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
        const signal = row && vault.reports.open(id, row.verzegeld);
        if (!signal || signal.soort === 'aanvulling') return;
        const chosen = signal.signaal.categorie ?? category;
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
      vault.persons.destroy([id]);
      try {
        inTransaction(db, () => note(todayInAmsterdam(), 'balie', 'melder', removePerson.run(id).changes));
      } catch (error) {
        // Nobody can read the row that stays: the person is gone, and that is what we say.
        if (!(error instanceof StorageFullError || error instanceof StorageBusyError)) throw error;
      }
    },
  };
}
