import { html } from 'hono/html';
import { daysBetween, type Day } from '../../../src/flows/terms/dates.js';
import { terms, type TermId } from '../../../src/flows/terms/terms.js';
import { answerTerm, followedTerm } from '../following.js';
import { canBeReached } from '../reaching.js';
import type { StoredReport } from '../storage.js';
import { dayInWords, givenInWords } from './dates.js';
import { desk, page, type Html } from './layout.js';
import { reachRows } from './reach-rows.js';
import { rowList } from './row-list.js';

const place = `${desk}/volgen` as const;

const written: Readonly<Record<number, string>> = { 6: 'zes', 10: 'tien' };

function weeksInWords(id: TermId): string {
  const weeks = (terms[id].days ?? 0) / 7;
  return `${written[weeks] ?? weeks} weken`;
}

/** What the desk must know about the end of a term, in words. */
export function termInWords(report: StoredReport, today: Day): string {
  const id = answerTerm(report.signal);
  const term = followedTerm(report.signal);
  if (!id || !term) return '';
  const weeks = weeksInWords(id);
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

const post = (report: StoredReport, action: string, name: string): Html =>
  html`<form method="post" action="${desk}/melding/${report.id}/${action}">
    <button>${name}<span class="hidden"> ${report.reference}</span></button>
  </form>`;

const heading = ({ id, reference }: StoredReport): Html =>
  html`<h3><a href="${desk}/melding/${id}">${reference}</a></h3>`;

const toCall =
  (inWords: (report: StoredReport) => string) =>
  (report: StoredReport): Html =>
    html`<li class="card">
      ${heading(report)}
      <p>${inWords(report)}</p>
      ${rowList(reachRows(report))} ${post(report, 'afgehandeld', 'Afgehandeld')}
    </li>`;

const handled = (report: StoredReport): Html =>
  html`<li class="card">
    ${heading(report)}
    <p>Afgehandeld op ${report.followedUpOn && dayInWords(report.followedUpOn)}.</p>
    ${rowList([['Naam', report.person?.melder?.naam]])} ${post(report, 'weer-volgen', 'Zet terug op de lijst')}
  </li>`;

const listOf = (reports: readonly StoredReport[], item: (report: StoredReport) => Html): Html =>
  reports.length > 0
    ? html`<ul class="cards">
        ${reports.map(item)}
      </ul>`
    : html`<p>Niemand op dit moment.</p>`;

interface Followed {
  readonly today: Day;
  readonly withTerm: readonly StoredReport[];
  readonly withoutTerm: readonly StoredReport[];
  readonly done: readonly StoredReport[];
}

/** Whom the desk calls or writes to: the people who asked to follow their complaint, and apart those who cannot be reached. */
export function followPage({ today, withTerm, withoutTerm, done }: Followed) {
  const inWords = (report: StoredReport) => termInWords(report, today) || withoutTermInWords(report);
  const reachable = ({ person }: StoredReport) => canBeReached(person?.melder);
  const apart = [...withTerm, ...withoutTerm].filter((report) => !reachable(report));
  return page(
    place,
    'Klacht volgen',
    html`
      <p class="lead">Deze mensen vroegen om hun klacht te volgen.</p>
      <h2>De termijn eindigt binnen een week of is voorbij</h2>
      ${listOf(withTerm.filter(reachable), toCall(inWords))}
      <h2>Zonder termijn die wij kunnen uitrekenen</h2>
      ${listOf(withoutTerm.filter(reachable), toCall(inWords))}
      <h2>Niet te bereiken, of liever geen contact</h2>
      ${listOf(apart, toCall(inWords))}
      <h2>Afgehandeld</h2>
      ${listOf(done, handled)}
    `,
  );
}
