import { html } from 'hono/html';
import type { StoredReport } from '../storage.js';
import { describeForm } from './describe-form.js';
import { desk, page } from './layout.js';
import { reportCard } from './report-card.js';

/** How many reports stand on one page. */
export const reportsPerPage = 20;

/** What came in, the newest first. */
export function reportsPage(reports: readonly StoredReport[]) {
  const last = reports.at(-1);
  const older = reports.length === reportsPerPage && last;
  return page(
    desk,
    'Meldingen',
    html`
      ${reports.length === 0 ? html`<p>Er zijn nog geen meldingen.</p>` : ''} ${reports.map(reportCard)}
      ${older ? html`<p><a class="next" href="${desk}?voor=${older.id}">Oudere meldingen</a></p>` : ''}
    `,
  );
}

/** One report, the line that the desk writes of it, and the additions to it. */
export const reportPage = (report: StoredReport, additions: readonly StoredReport[]) =>
  page(
    desk,
    `Melding ${report.reference}`,
    html`${reportCard(report)} ${describeForm(report)} ${additions.length > 0 ? html`<h2>Aanvullingen</h2>` : ''}
    ${additions.map(reportCard)}`,
  );
