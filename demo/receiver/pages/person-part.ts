import { html } from 'hono/html';
import type { Melder } from '../../../src/complaint/payload/payload.schema.js';
import type { Person, StoredReport } from '../storage.js';
import { label } from './labels.js';
import { desk, type Html } from './layout.js';
import { rowList, type Row } from './row-list.js';

/** What a person can write of themselves, in the order of the page: a part without a row does not compile. */
const rowsOf = ({ naam, adres, email, telefoon, voorkeur, taal, tolkNodig }: Melder) =>
  ({
    naam: ['Naam', naam],
    adres: ['Adres', adres],
    email: ['E-mail', email],
    telefoon: ['Telefoon', telefoon],
    voorkeur: ['Voorkeur', voorkeur && label('voorkeur', voorkeur)],
    taal: ['Taal', taal && label('taal', taal)],
    tolkNodig: ['Wil een tolk, of antwoord in die taal', tolkNodig ? 'Ja' : undefined],
  }) satisfies Record<keyof Melder, Row>;

/** Everything that a person wrote of themselves, and what they consented to. */
export function personRows({ melder = {}, toestemming }: Person): Row[] {
  const consents = toestemming.map(({ doel, gegeven }) => `${gegeven ? 'Ja' : 'Nee'}: ${label('toestemming', doel)}`);
  return [...Object.values(rowsOf(melder)), ['Toestemming', consents.join('. ')]];
}

/** The person beside the signal, with the way to remove them. */
export const personPart = ({ id, person, signal }: StoredReport): Html =>
  person
    ? html`${rowList(personRows(person))}
        <p><a class="button" href="${desk}/melding/${id}/melder-verwijderen">Verwijder deze gegevens</a></p>`
    : html`<p>
        ${signal.anonimiteit === 'anoniem' ? 'Deze melding is anoniem.' : 'Er zijn geen gegevens van de melder.'}
      </p>`;
