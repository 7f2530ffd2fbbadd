import { html } from 'hono/html';
import type { Address, Outcome } from '../../src/flows/flow.js';
import { topicOf } from '../../src/flows/graph.js';
import { contactOf, type OrganisationId } from '../../src/flows/organisations/organisations.js';
import { organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { terms } from '../../src/flows/terms.js';
import type { OutcomeWords } from '../../src/flows/words.js';
import { dutch } from './dutch-msg.js';
import type { Reach } from './figures.js';
import { stepLink, wayOn } from './ways.js';
import type { WholeTree } from './whole-tree.js';

export interface OutcomePage {
  readonly at: Address;
  readonly outcome: Outcome;
  readonly words: OutcomeWords;
  readonly reach: Reach | undefined;
  readonly whole: WholeTree;
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);

/** A site as the widget shows it. */
export const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

function helper(id: OrganisationId) {
  const { name, phone, otherPhone, url, verified } = contactOf(id);
  const { what, not } = organisationTexts(dutch)[id]();
  const numbers = [phone, otherPhone].flatMap((one) => (one ? [one.display] : []));
  return html`<li>
    <strong>${name}</strong> ${numbers.length > 0 ? numbers.join(', ') : '(geen nummer getoond)'},
    ${siteOf(url)}${verified ? '' : ' – nog niet nagekeken'}<br />${what} ${not ?? ''}
  </li>`;
}

const forms = {
  klacht: 'Formulier voor een klacht wordt aangeboden.',
  vraag: 'Formulier voor een vraag wordt aangeboden.',
  aanvulling: 'Formulier voor een aanvulling wordt aangeboden.',
  geen: 'Geen formulier: het Landelijk Meldpunt Zorg houdt hier geen toezicht.',
};

const standings = { inTime: 'nog loopt', maybe: 'misschien voorbij is', late: 'voorbij is' } as const;

/** One outcome in full, as a visitor who speaks for themselves reads it, with a place to sign. */
export function outcomePage({ at, outcome, words, reach, whole }: OutcomePage) {
  const running = outcome.terms.map((id) => {
    const { days, months, from, whose, legal } = terms[id];
    const long = days ? `${days} dagen` : `${months} maanden`;
    return html`<li>
      ${id}: ${long} vanaf ${from}; ${whose === 'bezoeker' ? 'van de bezoeker' : 'van de aanbieder'} (${legal})
    </li>`;
  });
  const moved = (outcome.redirects ?? []).map(
    ({ term, when, to }) =>
      html`<li>
        Zegt de gegeven datum dat ${term} ${standings[when]}? Dan gaat het naar
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
      }
      · ${forms[outcome.form]}
    </p>
    <p>${words.recognition}</p>
    <h4>Dit kunt u nu doen</h4>
    <ol>
      ${words.now.map((text) => html`<li>${text}</li>`)}
    </ol>
    <h4>Wie helpt u gratis</h4>
    <ul>
      ${outcome.helpers.map(helper)}
    </ul>
    <h4>Wanneer hoort u iets</h4>
    ${words.fatal ? html`<p><strong>${words.fatal}</strong></p>` : ''} ${paragraphs(words.byWhen)}
    ${
      running.length > 0
        ? html`<ul class="quiet">
            ${running} ${moved}
          </ul>`
        : ''
    }
    <h4>En als dat niet lukt</h4>
    ${paragraphs(words.ifFails)}
    <h4>Wat doet het Landelijk Meldpunt Zorg</h4>
    ${paragraphs(words.lmz)}
    <h4>Andere wegen</h4>
    <ul>
      ${Object.entries(words.roads).map(([road, text]) => html`<li>${text}<br />${wayOn(whole, at, road)}</li>`)}
    </ul>
    <p class="quiet">Waar dit op rust: ${outcome.legal.join('; ')}. Nagekeken op ${outcome.checked}.</p>
    <table class="sign">
      <caption>
        Oordeel over ${at}
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
