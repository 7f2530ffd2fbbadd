import { toCsv } from './csv.js';
import { label } from './pages/labels.js';
import type { OverviewLine } from './storage.js';

const heading = ['nummer', 'zorgaanbieder', 'sector', 'categorie', 'gevolg', 'omschrijving'];

/** The signaaloverzicht of a day as a file for a spreadsheet. */
export const overviewCsv = (lines: readonly OverviewLine[]): string =>
  toCsv([
    heading,
    ...lines.map(({ reference, sector, consequence, words }) => [
      reference,
      words.provider,
      label('sector', sector),
      words.category ? label('categorie', words.category) : '',
      consequence ? label('gevolg', consequence) : '',
      words.description,
    ]),
  ]);
