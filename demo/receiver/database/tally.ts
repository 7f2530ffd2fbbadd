import type Database from 'libsql';
import type { Payload } from '../../../src/complaint/payload/payload.schema.js';
import { dayAt } from '../day.js';
import type { Dimension, NewReport } from '../storage.js';

const unknown = 'onbekend';

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

/** Makes the functions that keep the counts of the klachtbeeld. Each belongs in the transaction of what it counts. */
export function tally(db: Database.Database) {
  const add = db.prepare(
    `INSERT INTO telling (jaar, soort, waarde, aantal) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET aantal = aantal + excluded.aantal`,
  );
  const dropEmpty = db.prepare('DELETE FROM telling WHERE jaar = ? AND soort = ? AND aantal <= 0');

  return {
    count(reports: readonly NewReport[]): void {
      const totals = new Map<string, number>();
      for (const { payload, receivedAt } of reports) {
        const year = dayAt(receivedAt).slice(0, 4);
        for (const [dimension, value] of toCounts(payload, receivedAt)) {
          const name = `${year} ${dimension} ${value ?? unknown}`;
          totals.set(name, (totals.get(name) ?? 0) + 1);
        }
      }
      for (const [name, total] of totals) {
        const [year, dimension, value] = name.split(' ');
        add.run(Number(year), dimension, value, total);
      }
    },

    /** Counts a report under another value than before. */
    move(year: number, dimension: Dimension, from: string | undefined, to: string | undefined): void {
      if (from === to) return;
      add.run(year, dimension, from ?? unknown, -1);
      add.run(year, dimension, to ?? unknown, 1);
      dropEmpty.run(year, dimension);
    },
  };
}
