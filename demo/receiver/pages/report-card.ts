import { html } from 'hono/html';
import type { StoredReport } from '../storage.js';
import { givenInWords, momentInWords } from './dates.js';
import { label } from './labels.js';
import { desk, type Html } from './layout.js';

type Row = readonly [name: string, value: string | undefined];

const list = (rows: readonly Row[]) =>
  html` <dl>
    ${rows
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd dir="auto">${value}</dd>
          </div>`,
      )}
  </dl>`;

const question = (value: string | undefined) => value && label('vragen', value);

function signalRows({ signal }: StoredReport): Row[] {
  const common: Row[] = [
    ['Wie schrijft', label('rol', signal.rol)],
    ['Weet de cliënt het', question(signal.clientWeetHet)],
    ['Bekend of anoniem', label('anonimiteit', signal.anonimiteit)],
    ['Taal', label('taal', signal.meta.taal)],
    ['Via', label('kanaal', signal.meta.kanaal)],
    ['Herkomst, niet gecontroleerd', signal.meta.herkomst],
  ];
  if (signal.soort === 'aanvulling') return common;
  const { zorgaanbieder, stand, ...rest } = signal.signaal;
  return [
    ['Zorgaanbieder', [zorgaanbieder.naam, zorgaanbieder.afdeling, zorgaanbieder.plaats].filter(Boolean).join(', ')],
    ['Sector', label('sector', rest.sector)],
    ['Categorie', rest.categorie && label('categorie', rest.categorie)],
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

function personPart({ id, person, signal }: StoredReport): Html {
  if (!person) {
    return html`<p>
      ${signal.anonimiteit === 'anoniem' ? 'Deze melding is anoniem.' : 'Er zijn geen gegevens van de melder.'}
    </p>`;
  }
  const { naam, adres, email, telefoon, voorkeur, taal, tolkNodig } = person.melder ?? {};
  const consents = person.toestemming.map(
    ({ doel, gegeven }) => `${gegeven ? 'Ja' : 'Nee'}: ${label('toestemming', doel)}`,
  );
  return html` ${list([
      ['Naam', naam],
      ['Adres', adres],
      ['E-mail', email],
      ['Telefoon', telefoon],
      ['Voorkeur', voorkeur && label('voorkeur', voorkeur)],
      ['Taal', taal && label('taal', taal)],
      ['Tolk nodig', tolkNodig ? 'Ja' : undefined],
      ['Toestemming', consents.join('. ')],
    ])}
    <form method="post" action="${desk}/melding/${id}/melder-verwijderen">
      <button>Verwijder deze gegevens</button>
      <p class="hint">Voorgoed. De melding zelf blijft.</p>
    </form>`;
}

function additionTo({ signal, parentId }: StoredReport): Html | undefined {
  if (signal.soort !== 'aanvulling') return undefined;
  if (parentId !== undefined)
    return html`<p>Hoort bij <a href="${desk}/melding/${parentId}">de eerdere melding</a>.</p>`;
  return signal.aanvullingOp
    ? html`<p>De eerdere melding <b>${signal.aanvullingOp}</b> is niet gevonden.</p>`
    : html`<p>Zonder nummer van de eerdere melding.</p>`;
}

/** Everything about one report, with the signal and the person side by side. */
export const reportCard = (report: StoredReport): Html =>
  html` <article class="card" aria-labelledby="m${report.id}">
    <h2 id="m${report.id}"><a href="${desk}/melding/${report.id}">${report.reference}</a></h2>
    <p class="hint">
      ${label('soort', report.signal.soort)}, ontvangen op
      <time datetime="${report.receivedAt}">${momentInWords(report.receivedAt)}</time>
    </p>
    ${additionTo(report)}
    <p class="story" dir="auto">
      ${report.signal.soort === 'aanvulling' ? report.signal.watIsNieuw : report.signal.signaal.watGebeurd}
    </p>
    <div class="apart">
      <section>
        <h3>Signaal</h3>
        ${list(signalRows(report))}
      </section>
      <section class="person">
        <h3>Melder</h3>
        ${personPart(report)}
      </section>
    </div>
  </article>`;
