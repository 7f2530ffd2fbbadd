import { html } from 'hono/html';
import { contactOf, organisationIds, type OrganisationId } from '../../src/flows/organisations/organisations.js';
import { hoursIn } from '../../src/flows/organisations/organisations.texts.js';
import { data } from '../check-organisations.js';
import { dayInDutch } from './dates-part.js';
import { dutch } from '../../src/flows/dutch-msg.js';

/** Where contact data comes from. */
interface Source {
  readonly source: string;
  readonly sourceDate: string;
  readonly checked: string;
  readonly confirmedOn?: string;
}

/** Where the contact data of an organisation was found. */
export const sourceOf = (id: OrganisationId): Source => data[id];

/** A site as the widget shows it. */
export const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** How far contact data can be trusted: who confirmed it, or else from when its source is. */
export function trustIn(id: OrganisationId): string {
  const { sourceDate, confirmedOn } = sourceOf(id);
  return confirmedOn ? `bevestigd op ${dayInDutch(confirmedOn)}` : `bron: ${sourceDate}; door niemand bevestigd`;
}

/** All contact data in one table, with where it comes from. */
export function organisationsPart() {
  const rows = organisationIds.map((id) => {
    const { name, phone, otherPhone, url, hours } = contactOf(id);
    const { source, sourceDate, checked, confirmedOn } = sourceOf(id);
    const numbers = [phone, otherPhone].flatMap((one) => (one ? [one.display] : [])).join(' of ') || 'niet getoond';
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${numbers}<br />${hoursIn(dutch, hours) ?? ''}</td>
      <td>${siteOf(url)}</td>
      <td>${source}</td>
      <td>${sourceDate}</td>
      <td>${dayInDutch(checked)}</td>
      <td>${confirmedOn ? dayInDutch(confirmedOn) : 'nog niet'}</td>
    </tr>`;
  });
  return html`<section aria-labelledby="organisations">
    <h2 id="organisations">Organisaties</h2>
    <table>
      <caption>
        Contactgegevens zoals de klachtwijzer ze toont
      </caption>
      <tr>
        <th scope="col">Naam</th>
        <th scope="col">Telefoon</th>
        <th scope="col">Site</th>
        <th scope="col">Bron</th>
        <th scope="col">Bron is van</th>
        <th scope="col">Bron gelezen door de makers op</th>
        <th scope="col">Bevestigd door een mens op</th>
      </tr>
      ${rows}
    </table>
  </section>`;
}
