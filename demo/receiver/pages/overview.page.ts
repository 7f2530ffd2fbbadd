import { html } from 'hono/html';
import { addDays, type Day } from '../../../src/flows/dates.js';
import type { OverviewLine } from '../storage.js';
import { weekdayInWords } from './dates.js';
import { label } from './labels.js';
import { desk, page, type Html } from './layout.js';

/** Longest description of the desk, in UTF-16 units. */
export const longestDescription = 300;

const place = `${desk}/overzicht` as const;

const row = (day: Day) => (line: OverviewLine) =>
  html` <tr>
    <th scope="row"><a href="${desk}/melding/${line.id}">${line.reference}</a></th>
    <td dir="auto">${line.provider || 'Onbekend'}</td>
    <td>${label('sector', line.sector)}</td>
    <td>${line.category ? label('categorie', line.category) : ''}</td>
    <td>${line.consequence ? label('gevolg', line.consequence) : ''}</td>
    <td>
      <form method="post" action="${desk}/melding/${line.id}/omschrijving" class="inline">
        <input type="hidden" name="dag" value="${day}" />
        <label class="hidden" for="o${line.id}">Korte omschrijving van ${line.reference}</label>
        <textarea id="o${line.id}" name="omschrijving" rows="2" maxlength="${longestDescription}">
${line.description}</textarea>
        <button>Bewaar</button>
      </form>
    </td>
  </tr>`;

const table = (day: Day, lines: readonly OverviewLine[]): Html =>
  html` <div class="scroll" tabindex="0" role="region" aria-label="Signaaloverzicht">
    <table>
      <thead>
        <tr>
          ${['Nummer', 'Zorgaanbieder', 'Sector', 'Categorie', 'Gevolg', 'Korte omschrijving'].map(
            (name) => html`<th scope="col">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${lines.map(row(day))}
      </tbody>
    </table>
  </div>`;

/** The signaaloverzicht of a day. The story is not on it: the desk reads that elsewhere and describes it in its own words. */
export const overviewPage = (day: Day, lines: readonly OverviewLine[]) =>
  page(
    place,
    'Signaaloverzicht',
    html`
      <p class="lead">${weekdayInWords(day)}, ${lines.length} ${lines.length === 1 ? 'melding' : 'meldingen'}</p>
      <p class="steps">
        <a href="${place}/${addDays(day, -1)}">Vorige dag</a>
        <a href="${place}/${addDays(day, 1)}">Volgende dag</a>
        <a href="${place}/${day}.csv" download>Bewaar als CSV</a>
      </p>
      <p class="hint">
        Schrijf de omschrijving zelf, zonder namen. Wat op een telefoonnummer, e-mailadres, rekening of
        burgerservicenummer lijkt, halen we weg.
      </p>
      ${lines.length > 0 ? table(day, lines) : html`<p>Op deze dag kwam er niets binnen.</p>`}
    `,
  );
