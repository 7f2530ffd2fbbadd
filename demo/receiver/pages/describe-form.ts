import { html } from 'hono/html';
import { categories, limits } from '../../../src/complaint/payload/payload.schema.js';
import { withoutPersonalData } from '../redaction.js';
import type { StoredReport } from '../storage.js';
import { label } from './labels.js';
import { desk, type Html } from './layout.js';
import { providerOf } from './report-card.js';

/** Longest texts of the desk, in code points: the three parts of a provider with commas between them, and two sentences. */
export const longestProvider = 3 * limits.short + 4;
export const longestDescription = 300;

/** Where the form is on the page of a report. */
export const formAnchor = 'overzicht';

const option = (value: string, name: string, chosen: string | undefined) =>
  html`<option value="${value}" ${value === (chosen ?? '') ? html`selected` : ''}>${name}</option>`;

/** The category of the report itself stays; where it has none, the desk chooses. */
const category = (own: string | undefined, chosen: string | undefined): Html =>
  own
    ? html`<p><b>Categorie</b> ${label('categorie', own)}</p>`
    : html`<label for="categorie">Categorie</label>
        <select id="categorie" name="categorie">
          ${option('', 'Niet bekend', chosen)}
          ${categories.map((value) => option(value, label('categorie', value), chosen))}
        </select>`;

/**
 * The form by which the desk writes a report's line in the signaaloverzicht, with the report above it. What the person typed as
 * the provider is only a proposal: it may hold a name.
 */
export function describeForm({ id, signal, words, person }: StoredReport): Html | undefined {
  if (signal.soort === 'aanvulling') return undefined;
  const isWritten = words.provider !== '' || words.description !== '';
  const provider = isWritten ? words.provider : withoutPersonalData(providerOf(signal.signaal), person?.melder);
  return html`<section class="card" id="${formAnchor}">
    <h2>In het signaaloverzicht</h2>
    <p class="hint">
      De inspecteurs lezen alleen wat u hier bewaart. Noem geen namen van mensen, ook niet van de melder. Wat op een
      telefoonnummer, e-mailadres, rekening of burgerservicenummer lijkt, halen we weg. Ook naam en adres van de melder.
    </p>
    <form method="post" action="${desk}/melding/${id}/overzicht" class="fields">
      <label for="aanbieder">Zorgaanbieder${isWritten ? '' : ', zoals de melder het schreef'}</label>
      <textarea id="aanbieder" name="aanbieder" dir="auto" rows="2" maxlength="${longestProvider}">
${provider}</textarea>
      ${category(signal.signaal.categorie, words.category)}
      <label for="omschrijving">Korte omschrijving, in uw woorden</label>
      <textarea id="omschrijving" name="omschrijving" dir="auto" rows="3" maxlength="${longestDescription}">
${words.description}</textarea>
      <button>Bewaar en ga naar het overzicht</button>
    </form>
  </section>`;
}
