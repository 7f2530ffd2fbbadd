import { html } from 'hono/html';
import type { Person, StoredReport } from '../storage.js';
import { label } from './labels.js';
import { desk, type Html } from './layout.js';
import { rowList, type Row } from './row-list.js';

/** Everything that a person wrote of themselves, and what they consented to. */
export function personRows({ melder = {}, toestemming }: Person): Row[] {
  const { naam, adres, email, telefoon, voorkeur, taal, tolkNodig } = melder;
  const consents = toestemming.map(({ doel, gegeven }) => `${gegeven ? 'Ja' : 'Nee'}: ${label('toestemming', doel)}`);
  return [
    ['Naam', naam],
    ['Adres', adres],
    ['E-mail', email],
    ['Telefoon', telefoon],
    ['Voorkeur', voorkeur && label('voorkeur', voorkeur)],
    ['Taal', taal && label('taal', taal)],
    ['Tolk nodig', tolkNodig ? 'Ja' : undefined],
    ['Toestemming', consents.join('. ')],
  ];
}

/** The person beside the signal, with the way to remove them. */
export const personPart = ({ id, person, signal }: StoredReport): Html =>
  person
    ? html`${rowList(personRows(person))}
        <p><a class="button" href="${desk}/melding/${id}/melder-verwijderen">Verwijder deze gegevens</a></p>`
    : html`<p>
        ${signal.anonimiteit === 'anoniem' ? 'Deze melding is anoniem.' : 'Er zijn geen gegevens van de melder.'}
      </p>`;
