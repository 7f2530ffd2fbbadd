import { html } from 'hono/html';
import type { Address, Outcome } from '../../src/flows/flow.js';
import { topicOf } from '../../src/flows/graph.js';
import { contactOf, type OrganisationId } from '../../src/flows/organisations/organisations.js';
import { callCost, hoursIn, organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { terms } from '../../src/flows/terms/terms.js';
import type { OutcomeWords } from '../../src/flows/words.js';
import { dayInDutch, termInDutch } from './dates-part.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import type { Reach } from './figures.js';
import { siteOf, trustIn } from './organisations-part.js';
import { stepLink, wayOn } from './ways.js';
import type { WholeTree } from './whole-tree.js';

export interface OutcomePage {
  readonly at: Address;
  readonly outcome: Outcome;
  readonly words: OutcomeWords;
  readonly reach: Reach | undefined;
  readonly whole: WholeTree;
  /** Of all that the page says; a signature under this outcome is for that. */
  readonly fingerprint: string;
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

function helper(id: OrganisationId) {
  const contact = contactOf(id);
  const { name, phone, otherPhone, url, hours } = contact;
  const { what, not, where } = organisationTexts(dutch)[id]();
  const cost = callCost(dutch, contact);
  const numbers = [phone, otherPhone].flatMap((one) => (one ? [one.display] : []));
  return html`<li>
    <strong>${name}</strong> ${numbers.length > 0 ? numbers.join(', ') : '(geen nummer getoond)'}, ${siteOf(url)}
    <span class="quiet">(${trustIn(id)})</span><br />${what} ${not ?? ''} ${where ?? ''} ${cost ?? ''}
    ${hoursIn(dutch, hours) ?? ''}
  </li>`;
}

/** Who helps for free and the other desks, as the screen parts them. */
function whoToTurnTo({ helpers, main }: Outcome) {
  const isFree = (id: OrganisationId) => contactOf(id).free === true;
  const first = helpers.slice(0, 1).some(isFree);
  const lists = [first, !first].map((free) => ({ free, ids: helpers.filter((id) => isFree(id) === free) }));
  const desks = typeof main === 'object' ? main.call.map((id) => contactOf(id).name) : [];
  return html`${desks.length > 0 ? html`<p class="quiet">Grote knop om te bellen: ${desks.join(', ')}</p>` : ''}
  ${lists
    .filter(({ ids }) => ids.length > 0)
    .map(
      ({ free, ids }) =>
        html`<h4>${free ? 'Wie helpt u gratis?' : 'Waar kunt u terecht?'}</h4>
          <ul>
            ${ids.map(helper)}
          </ul>`,
    )}`;
}

const forms = {
  klacht: 'Formulier voor een melding wordt aangeboden.',
  vraag: 'Formulier voor een vraag wordt aangeboden.',
  aanvulling: 'Formulier voor een aanvulling wordt aangeboden.',
  geen: 'Geen formulier: dit hoort niet bij het meldpunt.',
};

const standings = { inTime: 'nog loopt', maybe: 'misschien voorbij is', late: 'voorbij is' } as const;

/** One outcome in full, as a visitor who speaks for themselves reads it, with a place to sign. */
export function outcomePage({ at, outcome, words, reach, whole, fingerprint }: OutcomePage) {
  const running = outcome.terms.map((id) => html`<li>${termInDutch(id)} (${terms[id].legal})</li>`);
  const moved = (outcome.redirects ?? []).map(
    ({ term, when, to }) =>
      html`<li>
        Zegt de gegeven datum dat de termijn "${termInDutch(term)}" ${standings[when]}? Dan gaat het naar
        ${stepLink(whole, `${topicOf(at)}/${to}`)}
      </li>`,
  );
  return html`<article id="${at}">
    <h3>${words.title} <code>${at}</code></h3>
    <p class="quiet">
      ${
        reach
          ? `${reach.paths} paden, ${reach.fewest === reach.most ? reach.fewest : `${reach.fewest} tot ${reach.most}`} vragen`
          : 'Bereikbaar via een andere weg of een link onder de eerste vraag'
      }${outcome.asksFirst ? ' · vraagt eerst de datum' : ''}
      · ${forms[outcome.form]}
    </p>
    <p>${words.recognition}</p>
    <h4>Dit kunt u nu doen</h4>
    <ol>
      ${words.now.map((text) => html`<li>${text}</li>`)}
    </ol>
    ${words.fatal ? html`<p><strong>${words.fatal}</strong></p>` : ''} ${whoToTurnTo(outcome)}
    <h4>${outcome.hurry || words.fatal ? 'Let op de tijd' : 'Hoeveel tijd is er?'}</h4>
    ${paragraphs(words.byWhen)}
    ${
      running.length > 0
        ? html`<ul class="quiet">
            ${running} ${moved}
          </ul>`
        : ''
    }
    <h4>En als dat niet lukt?</h4>
    ${paragraphs(words.ifFails)}
    <h4>Wat doet het Landelijk Meldpunt Zorg?</h4>
    ${paragraphs(words.lmz)}
    <h4>Past dit niet bij u?</h4>
    <ul>
      ${Object.entries(words.roads).map(([road, text]) => html`<li>${text}<br />${wayOn(whole, at, road)}</li>`)}
    </ul>
    <p class="quiet">
      Bronnen: ${outcome.legal.join('; ')}. Bronnen gelezen door de makers op ${dayInDutch(outcome.checked)}; nog niet
      bevestigd door een jurist.
    </p>
    <table class="sign">
      <caption>
        Oordeel over ${at}, kenmerk ${fingerprint}
      </caption>
      <tr>
        <th scope="col">Akkoord</th>
        <th scope="col">Opmerking</th>
        <th scope="col">Naam</th>
        <th scope="col">Datum</th>
      </tr>
      <tr>
        <td>☐ ja ☐ nee</td>
        <td></td>
        <td></td>
        <td></td>
      </tr>
    </table>
  </article>`;
}
