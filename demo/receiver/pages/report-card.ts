import { html } from 'hono/html';
import type { Signaal } from '../../../src/complaint/payload/payload.schema.js';
import type { StoredReport } from '../storage.js';
import { givenInWords, momentInWords } from './dates.js';
import { label } from './labels.js';
import { desk, type Html } from './layout.js';
import { personPart } from './person-part.js';
import { rowList, type Row } from './row-list.js';

/** The provider as the person wrote it. */
export const providerOf = ({ zorgaanbieder: { naam, afdeling, plaats } }: Signaal): string =>
  [naam, afdeling, plaats].filter(Boolean).join(', ');

const question = (value: string | undefined) => value && label('vragen', value);

function signalRows({ signal, words }: StoredReport): Row[] {
  const common: Row[] = [
    ['Wie schrijft', label('rol', signal.rol)],
    ['Weet de cliënt het', question(signal.clientWeetHet)],
    ['Bekend of anoniem', label('anonimiteit', signal.anonimiteit)],
    ['Geschreven in', label('taal', signal.meta.taal)],
    ['Via', label('kanaal', signal.meta.kanaal)],
    ['Herkomst, niet gecontroleerd', signal.meta.herkomst],
  ];
  if (signal.soort === 'aanvulling') return common;
  const { stand, ...rest } = signal.signaal;
  return [
    ['Zorgaanbieder', providerOf(signal.signaal)],
    ['Sector', label('sector', rest.sector)],
    ['Categorie', words.category && label('categorie', words.category)],
    ['Wanneer', givenInWords(rest.wanneer)],
    ['Duurt nog voort', question(rest.duurtNogVoort)],
    ['Gevolg', rest.gevolg && label('gevolg', rest.gevolg)],
    ['Gesproken', question(stand.gesproken)],
    ['Klachtenfunctionaris', question(stand.klachtenfunctionaris)],
    ['Klacht gestuurd', givenInWords(stand.klachtDatum)],
    ['Brief over verlenging', question(stand.verlenging)],
    ['Antwoord gekregen', givenInWords(stand.antwoordDatum)],
    ['Wil bereiken', rest.doel.map((goal) => label('doel', goal)).join(', ')],
    ['Advies in de klachtwijzer', rest.uitkomst],
    ...common,
  ];
}

function additionTo({ signal, parentId }: StoredReport): Html | undefined {
  if (signal.soort !== 'aanvulling') return undefined;
  if (parentId !== undefined)
    return html`<p>Hoort bij <a href="${desk}/melding/${parentId}">de eerdere melding</a>.</p>`;
  return signal.aanvullingOp
    ? html`<p>De eerdere melding <b>${signal.aanvullingOp}</b> is niet gevonden.</p>`
    : html`<p>Zonder nummer van de eerdere melding.</p>`;
}

const storyOf = ({ signal }: StoredReport) =>
  signal.soort === 'aanvulling' ? signal.watIsNieuw : signal.signaal.watGebeurd;

/** Everything about one report, with the signal and the person side by side. */
export const reportCard = (report: StoredReport): Html =>
  html` <article class="card" aria-labelledby="m${report.id}">
    <h2 id="m${report.id}"><a href="${desk}/melding/${report.id}">${report.reference}</a></h2>
    <p class="hint">
      ${label('soort', report.signal.soort)}, ontvangen op
      <time datetime="${report.receivedAt}">${momentInWords(report.receivedAt)}</time>
    </p>
    ${additionTo(report)}
    <p class="story" dir="auto">${storyOf(report)}</p>
    <div class="apart">
      <section>
        <h3>Signaal</h3>
        ${rowList(signalRows(report))}
      </section>
      <section class="person">
        <h3>Melder</h3>
        ${personPart(report)}
      </section>
    </div>
  </article>`;
