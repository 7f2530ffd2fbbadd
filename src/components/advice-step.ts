import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Outcome } from '../flows/flow.js';
import type { Speaker } from '../flows/roles.js';
import type { OutcomeWords } from '../flows/words.js';
import { deadlines, type DeadlinesView } from './deadlines.js';
import { dayInWords } from './day-words.js';
import { markDutch } from './dutch.js';
import { heading } from './heading.js';
import { phoneLink, type PhoneNumber } from './phone-link.js';

/** Somebody who helps: name in Dutch, what for, and how to reach them as far as that was verified. */
export interface Helper {
  readonly name: string;
  readonly what: string;
  readonly not?: string | undefined;
  readonly phone?: PhoneNumber | undefined;
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
  readonly lmz: Helper;
  readonly dates: DeadlinesView;
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
  const { name, what, not, phone, hours, url } = helper;
  return html`<li class="helper">
    <strong lang="nl"><bdi>${name}</bdi></strong>
    <p>${markDutch(what, locale)}${not ? html` ${markDutch(not, locale)}` : nothing}</p>
    <p class="contact">
      ${phone ? phoneLink(phone, kiosk) : nothing} ${hours ? html`<span>${hours}</span>` : nothing}
      ${url ? siteLink(url, kiosk) : nothing}
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

/** Where talking is best: the desk to call, as the thing that stands out. LMZ where it has a task, else the first who helps. */
function callButton({ outcome, helpers, lmz, kiosk }: AdviceView): TemplateResult | typeof nothing {
  const desk = outcome.form === 'geen' ? helpers.find(({ phone }) => phone) : lmz;
  if (outcome.main !== 'phone' || kiosk || !desk?.phone) return nothing;
  const { display, dial } = desk.phone;
  return html`<a class="primary call" part="button" href="tel:${dial}">
    ${msg('Bel')} <bdi lang="nl">${desk.name}</bdi>: <bdi dir="ltr">${display}</bdi>
  </a>`;
}

function roadButton(view: AdviceView, road: string): TemplateResult {
  return html`<li>
    <button type="button" class="road" @click=${() => view.takeRoad(road)}>
      ${markDutch(view.words.roads[road] ?? '', view.locale)}
    </button>
  </li>`;
}

function byWhen(view: AdviceView): TemplateResult {
  const { outcome, words, locale, dates } = view;
  return html`
    ${words.fatal ? html`<p class="fatal"><strong>${markDutch(words.fatal, locale)}</strong></p>` : nothing}
    ${deadlines(dates)}
    ${
      outcome.asks
        ? html`<button type="button" class="secondary" part="button" @click=${view.askDate}>
            ${dates.date ? msg('Verander de datum') : msg('Reken de datum voor mij uit')}
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
  const { outcome, words, level, locale, helpers, kiosk, speakerNotes } = view;
  const otherRoads = Object.keys(outcome.roads).filter((road) => road !== serious);
  return html`
    <div class="advice">
      ${heading(level, markDutch(words.title, locale), 'step-heading', 'step-heading')}
      <p class="recognition">${markDutch(words.recognition, locale)}</p>
      ${section(
        view,
        'now',
        msg('Dit kunt u nu doen'),
        html`<ol class="steps">
            ${words.now.map((text) => html`<li>${markDutch(text, locale)}</li>`)}
          </ol>
          ${callButton(view)}`,
      )}
      ${
        speakerNotes.length > 0
          ? section(view, 'speaker', speakerTitle(view.speaker), paragraphs(speakerNotes, locale))
          : nothing
      }
      ${
        helpers.length > 0
          ? section(
              view,
              'helpers',
              msg('Wie helpt u gratis'),
              html`<ul class="helpers">
                ${helpers.map((helper) => helperCard(helper, locale, kiosk))}
              </ul>`,
            )
          : nothing
      }
      ${section(view, 'when', msg('Wanneer hoort u iets'), byWhen(view))}
      ${section(view, 'fails', msg('En als dat niet lukt'), paragraphs(words.ifFails, locale))}
      ${section(view, 'lmz', msg('Wat doet het Landelijk Meldpunt Zorg'), lmzPart(view))}
      <div class="actions">
        <button type="button" class="secondary" part="button" @click=${view.print}>${msg('Bewaar of print')}</button>
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
      <p class="source">
        ${msg('Waar dit op rust')}: <bdi lang="nl">${outcome.legal.join('; ')}</bdi>.
        ${msg(str`Nagekeken op ${dayInWords(outcome.checked, locale)}.`)}
      </p>
    </div>
  `;
}
