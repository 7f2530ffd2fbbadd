import { html } from 'hono/html';
import { dialled } from '../../../src/flows/organisations/phone-number.js';
import { reachOf, type Reach } from '../reaching.js';
import type { StoredReport } from '../storage.js';
import { label } from './labels.js';
import type { Html } from './layout.js';
import type { Row } from './row-list.js';

const reachInWords: Readonly<Record<Reach, string>> = {
  phone: 'Bellen',
  email: 'E-mail sturen',
  letter: 'Brief sturen',
  unwanted: 'Niet doen: wil geen contact',
  unreachable: 'Kan niet: geen telefoon, e-mail of adres',
};

export const phoneLink = (phone: string): Html => html`<a href="tel:${dialled(phone)}">${phone}</a>`;

/** What would begin the headers of a letter, such as `?bcc=`, is part of the address here. */
export const emailLink = (email: string): Html =>
  html`<a href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a>`;

/** What the desk must know to reach somebody, and to be understood. Nothing to call or write to where no contact is wanted. */
export function reachRows({ signal, person }: StoredReport): Row[] {
  const { naam, telefoon, email, adres, taal, tolkNodig } = person?.melder ?? {};
  const reach = reachOf(person?.melder);
  const ways: Row[] = [
    ['Telefoon', telefoon && phoneLink(telefoon)],
    ['E-mail', email && emailLink(email)],
    ['Adres', adres],
  ];
  return [
    ['Contact', html`<b>${reachInWords[reach]}</b>`],
    ['Naam', naam],
    ...(reach === 'unwanted' ? [] : ways),
    ['Taal', label('taal', taal ?? signal.meta.taal)],
    ['Wil een tolk, of antwoord in die taal', tolkNodig ? 'Ja' : undefined],
    ['Sector', signal.soort === 'aanvulling' ? undefined : label('sector', signal.signaal.sector)],
  ];
}
