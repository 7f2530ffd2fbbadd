import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Outcome } from '../flows/flow.js';
import type { Speaker } from '../flows/roles.js';
import type { OutcomeWords } from '../flows/words.js';
import { markDutch } from './dutch.js';
import { heading } from './heading.js';
import { phoneLink, type PhoneNumber } from './phone-link.js';

/** Somebody to turn to: name in Dutch, what for, and how to reach them as far as that was verified. */
export interface Helper {
  readonly name: string;
  readonly what: string;
  readonly not?: string | undefined;
  /** Helps or advises at no charge. Others decide, or ask for money. */
  readonly free?: boolean | undefined;
  readonly phone?: PhoneNumber | undefined;
  /** What a call costs, where that is not what any call costs. */
  readonly callCost?: string | undefined;
  readonly hours?: string | undefined;
  readonly url?: string | undefined;
}

export interface AdviceView {
  readonly outcome: Outcome;
  readonly words: OutcomeWords;
  readonly level: number;
  readonly locale: string;
  readonly kiosk: boolean;
  readonly helpers: readonly Helper[];
  /** The desks whose numbers stand out, the first most. */
  readonly toCall: readonly Helper[];
  readonly lmz: Helper;
  /** Why this advice is shown, when that is not what was chosen. */
  readonly because: unknown;
  /** The days on which terms end, as far as a date was given to count from. */
  readonly deadlines: unknown;
  readonly dateKnown: boolean;
  readonly speaker: Speaker;
  /** What holds for somebody who speaks for another, or is young. */
  readonly speakerNotes: readonly string[];
  /** Whether there is anywhere to send a complaint to. */
  readonly canSend: boolean;
  /** Who receives it, as it stands in a sentence. */
  readonly recipient: string;
  readonly opening: boolean;
  readonly takeRoad: (road: string) => void;
  readonly askDate: () => void;
  readonly write: () => void;
  readonly print: () => void;
}

const serious = 'ernstig';

function paragraphs(texts: readonly string[], locale: string): readonly TemplateResult[] {
  return texts.map((text) => html`<p>${markDutch(text, locale)}</p>`);
}

function section(view: AdviceView, id: string, title: string, content: unknown): TemplateResult {
  return html`<section class=${`advice-${id}`} aria-labelledby=${`${id}-heading`}>
    ${heading(view.level + 1, title, `${id}-heading`)} ${content}
  </section>`;
}

/** A web address to follow; at a kiosk, which nobody may leave, just to read. */
function siteLink(url: string, kiosk: boolean): TemplateResult {
  const site = html`<bdi dir="ltr">${new URL(url).host.replace(/^www\./, '')}</bdi>`;
  return kiosk ? site : html`<a href=${url} part="link" rel="noopener noreferrer">${site}</a>`;
}

/** Name, use and contact data of somebody who helps. */
export function helperCard(helper: Helper, locale: string, kiosk: boolean): TemplateResult {
  const { name, what, not, phone, callCost, hours, url } = helper;
  return html`<li class="helper">
    <strong lang="nl"><bdi>${name}</bdi></strong>
    <p>${markDutch(what, locale)}${not ? html` ${markDutch(not, locale)}` : nothing}</p>
    <p class="contact">
      ${phone ? phoneLink(phone, kiosk) : nothing} ${callCost ? html`<span>${callCost}</span>` : nothing}
      ${hours ? html`<span>${hours}</span>` : nothing} ${url ? siteLink(url, kiosk) : nothing}
    </p>
  </li>`;
}

function writeButton(view: AdviceView): TemplateResult | typeof nothing {
  const { outcome, canSend, recipient, opening } = view;
  if (outcome.form === 'geen' || !canSend) return nothing;
  const words = {
    klacht: () => msg(str`Schrijf uw klacht aan ${recipient}`),
    vraag: () => msg(str`Stuur uw vraag aan ${recipient}`),
    aanvulling: () => msg(str`Schrijf uw aanvulling aan ${recipient}`),
  };
  return html`<button
    type="button"
    class=${outcome.main === 'form' ? 'primary' : 'secondary'}
    part="button"
    aria-disabled=${opening ? 'true' : nothing}
    @click=${() => !opening && view.write()}
  >
    ${opening ? msg('Even geduld') : words[outcome.form]()}
  </button>`;
}

/** Where talking is best: the desks to call, as what stands out. */
function callButtons({ toCall, kiosk }: AdviceView): readonly (TemplateResult | typeof nothing)[] {
  return toCall.map(({ name, phone }, index) =>
    phone && !kiosk
      ? html`<a class="${index === 0 ? 'primary' : 'secondary'} call" part="button" href="tel:${phone.dial}">
          ${msg('Bel')} <bdi lang="nl">${name}</bdi>: <bdi dir="ltr">${phone.display}</bdi>
        </a>`
      : nothing,
  );
}

/** Who helps for free, and the desks that decide or ask for money: two lists, and who is named first is in the first. */
function whoToTurnTo(view: AdviceView): readonly (TemplateResult | typeof nothing)[] {
  const { helpers, locale, kiosk } = view;
  const first = helpers[0]?.free === true;
  return [first, !first].map((free) => {
    const some = helpers.filter((helper) => (helper.free === true) === free);
    if (some.length === 0) return nothing;
    const title = free ? msg('Wie helpt u gratis') : msg('Waar u terechtkunt');
    const cards = some.map((helper) => helperCard(helper, locale, kiosk));
    return section(
      view,
      free ? 'helpers' : 'desks',
      title,
      html`<ul class="helpers">
        ${cards}
      </ul>`,
    );
  });
}

function roadButton(view: AdviceView, road: string): TemplateResult {
  return html`<li>
    <button type="button" class="road" @click=${() => view.takeRoad(road)}>
      ${markDutch(view.words.roads[road] ?? '', view.locale)}
    </button>
  </li>`;
}

function byWhen(view: AdviceView): TemplateResult {
  const { outcome, words, locale, dateKnown } = view;
  return html`
    ${view.deadlines}
    ${
      outcome.asks
        ? html`<button type="button" class="secondary" part="button" @click=${view.askDate}>
            ${dateKnown ? msg('Verander de datum') : msg('Reken de datum voor mij uit')}
          </button>`
        : nothing
    }
    ${paragraphs(words.byWhen, locale)}
  `;
}

function lmzPart(view: AdviceView): TemplateResult {
  const { outcome, words, locale, lmz, kiosk, canSend } = view;
  const isHelper = view.helpers.some(({ name }) => name === lmz.name);
  return html`${paragraphs(words.lmz, locale)}
    <div class="actions">${writeButton(view)}</div>
    ${
      outcome.form !== 'geen' && (!canSend || !isHelper)
        ? html`<ul class="helpers">
            ${helperCard(lmz, locale, kiosk)}
          </ul>`
        : nothing
    }`;
}

const speakerTitle = (speaker: Speaker) =>
  speaker === 'jongere' ? msg('Omdat u jonger bent dan 18 jaar') : msg('Omdat het niet over uzelf gaat');

/** The advice: what now, who helps, by when, what if that fails, what LMZ does, and other roads. */
export function adviceStep(view: AdviceView): TemplateResult {
  const { outcome, words, level, locale, speakerNotes } = view;
  const otherRoads = Object.keys(outcome.roads).filter((road) => road !== serious);
  return html`
    <div class="advice">
      ${heading(level, markDutch(words.title, locale), 'step-heading', 'step-heading')} ${view.because}
      <p class="recognition">${markDutch(words.recognition, locale)}</p>
      ${section(
        view,
        'now',
        msg('Dit kunt u nu doen'),
        html`<ol class="steps">
            ${words.now.map((text) => html`<li>${markDutch(text, locale)}</li>`)}
          </ol>
          ${words.fatal ? html`<p class="fatal"><strong>${markDutch(words.fatal, locale)}</strong></p>` : nothing}
          ${callButtons(view)}`,
      )}
      ${
        speakerNotes.length > 0
          ? section(view, 'speaker', speakerTitle(view.speaker), paragraphs(speakerNotes, locale))
          : nothing
      }
      ${whoToTurnTo(view)}
      ${section(
        view,
        'when',
        outcome.hurry || words.fatal ? msg('Let op de tijd') : msg('Wanneer hoort u iets'),
        byWhen(view),
      )}
      ${section(view, 'fails', msg('En als dat niet lukt'), paragraphs(words.ifFails, locale))}
      ${section(view, 'lmz', msg('Wat doet het Landelijk Meldpunt Zorg'), lmzPart(view))}
      <div class="actions">
        <button type="button" class="secondary" part="button" @click=${view.print}>
          ${view.kiosk ? msg('Print') : msg('Bewaar of print')}
        </button>
      </div>
      ${
        serious in outcome.roads
          ? html`<ul class="roads serious">
              ${roadButton(view, serious)}
            </ul>`
          : nothing
      }
      ${
        otherRoads.length > 0
          ? html`<details class="roads">
              <summary>${msg('Andere wegen')}</summary>
              <ul>
                ${otherRoads.map((road) => roadButton(view, road))}
              </ul>
            </details>`
          : nothing
      }
      <p class="source">${msg('Waar dit op rust')}: <bdi lang="nl">${outcome.legal.join('; ')}</bdi>.</p>
    </div>
  `;
}
