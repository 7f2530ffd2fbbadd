import { html } from 'hono/html';
import { addDays, type Day } from '../../../src/flows/terms/dates.js';
import type { OverviewLine } from '../storage.js';
import { weekdayInWords } from './dates.js';
import { formAnchor } from './describe-form.js';
import { label } from './labels.js';
import { desk, page, type Html } from './layout.js';

const place = `${desk}/overzicht` as const;

function row({ id, reference, sector, consequence, words }: OverviewLine): Html {
  const isWritten = words.description !== '';
  const form = `${desk}/melding/${id}#${formAnchor}`;
  return html`<tr>
    <th scope="row"><a href="${desk}/melding/${id}">${reference}</a></th>
    <td class="free" dir="auto">${words.provider || (isWritten ? 'Onbekend' : '')}</td>
    <td>${label('sector', sector)}</td>
    <td>${words.category ? label('categorie', words.category) : ''}</td>
    <td>${consequence ? label('gevolg', consequence) : ''}</td>
    <td class="free wide">
      <span dir="auto">${words.description}</span>
      <a href="${form}">${isWritten ? 'Wijzig' : 'Beschrijf'}<span class="hidden"> ${reference}</span></a>
    </td>
  </tr>`;
}

const table = (lines: readonly OverviewLine[]): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="Signaaloverzicht">
    <table>
      <thead>
        <tr>
          ${['Nummer', 'Zorgaanbieder', 'Sector', 'Categorie', 'Gevolg', 'Korte omschrijving'].map(
            (name) => html`<th scope="col">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${lines.map(row)}
      </tbody>
    </table>
  </div>`;

const inWords = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The signaaloverzicht of a day. What somebody typed is not on it: the desk reads that elsewhere and describes it. */
export function overviewPage(day: Day, lines: readonly OverviewLine[]) {
  const open = lines.filter(({ words }) => words.description === '').length;
  return page(
    place,
    'Signaaloverzicht',
    html`
      <p class="lead">${weekdayInWords(day)}, ${inWords(lines.length, 'melding', 'meldingen')}</p>
      <p class="steps">
        <a href="${place}/${addDays(day, -1)}">Vorige dag</a>
        <a href="${place}/${addDays(day, 1)}">Volgende dag</a>
        <a href="${place}/${day}.csv" download>Bewaar als CSV</a>
      </p>
      ${open > 0 ? html`<p class="hint">Nog te beschrijven: ${inWords(open, 'melding', 'meldingen')}.</p>` : ''}
      ${lines.length > 0 ? table(lines) : html`<p>Op deze dag kwam er niets binnen.</p>`}
    `,
  );
}
