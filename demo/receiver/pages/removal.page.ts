import { html } from 'hono/html';
import type { StoredReport } from '../storage.js';
import { desk, page } from './layout.js';
import { personRows } from './person-part.js';
import { rowList } from './row-list.js';

/** Asks once more before a person is removed: it cannot be undone. */
export const removalPage = (report: StoredReport) =>
  page(
    desk,
    'Gegevens van de melder verwijderen',
    html`<section class="card">
      <h2>Melding ${report.reference}</h2>
      ${
        report.person
          ? html`<p>
                Deze gegevens verdwijnen voorgoed. De melding zelf blijft. Wie vroeg om zijn klacht te volgen, is daarna
                niet meer te bereiken.
              </p>
              ${rowList(personRows(report.person))}
              <form method="post" action="${desk}/melding/${report.id}/melder-verwijderen">
                <button class="final">Ja, verwijder voorgoed</button>
              </form>`
          : html`<p>Er zijn geen gegevens van de melder.</p>`
      }
      <p><a href="${desk}/melding/${report.id}">Nee, terug naar de melding</a></p>
    </section>`,
  );
