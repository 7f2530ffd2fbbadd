import { html } from 'hono/html';
import { daysBetween, type Day } from '../../../src/flows/dates.js';
import { answerTerm, followedTerm } from '../following.js';
import type { StoredReport } from '../storage.js';
import { dayInWords, givenInWords } from './dates.js';
import { label } from './labels.js';
import { desk, page, type Html } from './layout.js';

const place = `${desk}/volgen` as const;

/** What the desk must know about the end of a term, in words. */
export function termInWords(report: StoredReport, today: Day): string {
  const term = followedTerm(report.signal);
  if (!term) return '';
  const weeks = answerTerm(report.signal) === 'wkkgz.verlengd' ? 'tien weken' : 'zes weken';
  const { earliest, latest } = term;
  const days = earliest === latest ? dayInWords(latest) : `tussen ${dayInWords(earliest)} en ${dayInWords(latest)}`;
  if (today > latest) return `De ${weeks} zijn voorbij: ${days}.`;
  if (today > earliest) return `De ${weeks} zijn misschien voorbij: ${days}.`;
  const left = daysBetween(today, earliest);
  const when = left === 0 ? 'vandaag' : left === 1 ? 'morgen' : `over ${left} dagen`;
  return `De ${weeks} eindigen ${when}: ${days}.`;
}

/** The date that was given, and why there is no term. */
function withoutTermInWords({ signal }: StoredReport): string {
  if (signal.soort === 'aanvulling') return '';
  const { sector, stand } = signal.signaal;
  const sent = givenInWords(stand.klachtDatum);
  const date = `Klacht gestuurd: ${sent ?? 'niet ingevuld'}.`;
  if (stand.antwoordDatum) return `${date} Antwoord gekregen: ${givenInWords(stand.antwoordDatum)}.`;
  if (answerTerm(signal)) return `${date} Vraag naar de datum.`;
  return sector === 'jeugd'
    ? `${date} Jeugdhulp: de wet noemt geen zes weken.`
    : `${date} Hier geldt een andere termijn.`;
}

const contact = ({ person }: StoredReport) =>
  person?.melder?.telefoon ?? person?.melder?.email ?? 'Geen telefoon of e-mail';

const item = (report: StoredReport, words: string): Html =>
  html` <li class="card">
    <h3><a href="${desk}/melding/${report.id}">${report.reference}</a></h3>
    <p>${words}</p>
    <p class="hint" dir="auto">
      ${report.signal.soort === 'aanvulling' ? '' : label('sector', report.signal.signaal.sector)}. Bereikbaar via:
      ${contact(report)}
    </p>
    <form method="post" action="${desk}/melding/${report.id}/gebeld"><button>Gebeld, haal van de lijst</button></form>
  </li>`;

interface Followed {
  readonly today: Day;
  readonly withTerm: readonly StoredReport[];
  readonly withoutTerm: readonly StoredReport[];
}

/** Whom the desk calls: the complaints that somebody asked to follow. */
export const followPage = ({ today, withTerm, withoutTerm }: Followed) =>
  page(
    place,
    'Klacht volgen',
    html`
      <p class="lead">Deze mensen vroegen om hun klacht te volgen.</p>
      <h2>De termijn eindigt binnen een week of is voorbij</h2>
      ${
        withTerm.length > 0
          ? html`<ul class="cards">
              ${withTerm.map((report) => item(report, termInWords(report, today)))}
            </ul>`
          : html`<p>Niemand op dit moment.</p>`
      }
      <h2>Zonder termijn die wij kunnen uitrekenen</h2>
      ${
        withoutTerm.length > 0
          ? html`<ul class="cards">
              ${withoutTerm.map((report) => item(report, withoutTermInWords(report)))}
            </ul>`
          : html`<p>Niemand op dit moment.</p>`
      }
    `,
  );
