import { html } from 'hono/html';
import type { StoredReport } from '../storage.js';
import { describeForm } from './describe-form.js';
import { desk, page, type Html } from './layout.js';
import { reportCard } from './report-card.js';

/** How many reports stand on one page. */
export const reportsPerPage = 20;

/** A removed person is in no table any more, but the disk may still hold a copy. */
const stillOnDisk = (holdsRemoved: boolean): Html | '' =>
  holdsRemoved
    ? html`<p class="warning">
        Verwijderde gegevens zijn uit de meldingen weg, maar nog niet van de schijf gewist. Is de schijf vol? Wij
        proberen het steeds opnieuw.
      </p>`
    : '';

/** What came in, the newest first. */
export function reportsPage(reports: readonly StoredReport[], holdsRemoved: boolean) {
  const last = reports.at(-1);
  const older = reports.length === reportsPerPage && last;
  return page(
    desk,
    'Meldingen',
    html`
      ${stillOnDisk(holdsRemoved)} ${reports.length === 0 ? html`<p>Er zijn nog geen meldingen.</p>` : ''}
      ${reports.map(reportCard)}
      ${older ? html`<p><a class="next" href="${desk}?voor=${older.id}">Oudere meldingen</a></p>` : ''}
    `,
  );
}

/** One report, the line that the desk writes of it, and the additions to it. */
export const reportPage = (report: StoredReport, additions: readonly StoredReport[], holdsRemoved: boolean) =>
  page(
    desk,
    `Melding ${report.reference}`,
    html`${stillOnDisk(holdsRemoved)} ${reportCard(report)} ${describeForm(report)}
    ${additions.length > 0 ? html`<h2>Aanvullingen</h2>` : ''} ${additions.map(reportCard)}`,
  );
