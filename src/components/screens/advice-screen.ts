import { msg, str } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { filled, hole, html, inARow } from '../html.js';
import type { Outcome } from '../../flows/flow.js';
import type { Speaker } from '../../flows/roles.js';
import type { OutcomeWords } from '../../flows/words.js';
import { reportTexts } from '../../complaint/texts/report.texts.js';
import { heading } from '../parts/heading.js';
import { phoneLink, type PhoneNumber } from '../parts/phone-link.js';
import { roadList } from '../parts/road-list.js';

/** Somebody to turn to: name in Dutch, what for, and how to reach them as far as that was verified. */
export interface Helper {
  readonly name: string;
  /** What the name says, in the language of the visitor. */
  readonly called?: string | undefined;
  readonly what: string;
  readonly not?: string | undefined;
  /** Where to find them, when there is no address to give. */
  readonly where?: string | undefined;
  /** The screen says elsewhere what they do: the card says only how to reach them. */
  readonly explained?: boolean;
  /** Helps or advises at no charge. Others decide, or ask for money. */
  readonly free?: boolean | undefined;
  /** When to call this one of several. */
  readonly callFor?: string | undefined;
  readonly phone?: PhoneNumber | undefined;
  /** What a call costs, where that is not what any call costs. */
  readonly callCost?: string | undefined;
  readonly hours?: string | undefined;
  readonly url?: string | undefined;
  /** Takes the place of the web address, where nobody can follow it. */
  readonly code?: TemplateResult | undefined;
}

export interface AdviceView {
  readonly outcome: Outcome;
  readonly words: OutcomeWords;
  readonly level: number;
  readonly kiosk: boolean;
  readonly helpers: readonly Helper[];
  /** The desks whose numbers stand out, the first most. */
  readonly toCall: readonly Helper[];
  readonly lmz: Helper;
  /** Why this advice is shown, when that is not what was chosen. */
  readonly because: unknown;
  /** The days on which terms end, as far as a date was given to count from. */
  readonly deadlines: unknown;
  /** The same days in a row, with what is past and what comes. */
  readonly line: unknown;
  /** The first of them in a sentence, to end the first step with. */
  readonly dayThatCounts: readonly string[];
  readonly dateKnown: boolean;
  readonly speaker: Speaker;
  /** What holds for somebody who speaks for another, or is young. */
  readonly speakerNotes: readonly string[];
  /** Whether there is anywhere to send a complaint to. */
  readonly canSend: boolean;
  /** Who receives it, when that is not LMZ. */
  readonly recipient: string | undefined;
  /** Other roads that fit what was answered. */
  readonly roads: readonly string[];
  /** What the visitor pressed for and is not there yet. */
  readonly opening: 'form' | 'letter' | undefined;
  readonly takeRoad: (road: string) => void;
  readonly askDate: () => void;
  readonly write: () => void;
  readonly writeLetter: () => void;
  /** What the button to the letter says; nothing where no letter is offered. */
  readonly letterLabel: string | undefined;
  readonly print: () => void;
  /** What can be taken along; until it has come, the page can be printed. */
  readonly along: unknown;
}

function paragraphs(texts: readonly string[]): readonly TemplateResult[] {
  return texts.map((text) => html`<p>${text}</p>`);
}

function section(view: AdviceView, id: string, title: string, content: unknown): TemplateResult {
  return html`<section class=${`advice-${id}`} aria-labelledby=${`${id}-heading`}>
    ${heading(view.level + 1, title, `${id}-heading`)} ${content}
  </section>`;
}

/** A web address as people read it. */
export const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** A web address to follow; at a kiosk, which nobody may leave, just to read. */
function siteLink(url: string, kiosk: boolean): TemplateResult {
  const site = html`<bdi dir="ltr">${siteOf(url)}</bdi>`;
  return kiosk ? site : html`<a href=${url} part="link" rel="noopener noreferrer">${site}</a>`;
}

/** Name, use and contact data of somebody who helps. */
export function helperCard(helper: Helper, kiosk: boolean): TemplateResult {
  const { name, called, what, not, where, explained, phone, callCost, hours, url, code } = helper;
  const said = [...(explained ? [] : [what, not]), where].filter((text) => text !== undefined);
  return html`<li class="helper">
    <div>
      <strong lang="nl"><bdi>${name}</bdi></strong> ${called ? html`<span>(${called})</span>` : nothing}
      ${said.length > 0 ? html`<p>${inARow(said)}</p>` : nothing}
      <p class="contact">
        ${phone ? phoneLink(phone, kiosk) : nothing} ${callCost ? html`<span>${callCost}</span>` : nothing}
        ${hours ? html`<span>${hours}</span>` : nothing} ${url && !code ? siteLink(url, kiosk) : nothing}
      </p>
    </div>
    ${code ?? nothing}
  </li>`;
}

const openWords = { klacht: 'openKlacht', vraag: 'openVraag', aanvulling: 'openAanvulling' } as const;

/** The way to the form; of a report also that it is no complaint to the provider. */
function writeButton(view: AdviceView): TemplateResult | typeof nothing {
  const { outcome, canSend, recipient, opening } = view;
  if (outcome.form === 'geen' || !canSend) return nothing;
  const words = reportTexts(msg);
  return html`<div class="actions">
      <button
        type="button"
        class=${outcome.main === 'form' ? 'primary' : 'secondary'}
        part="button"
        aria-disabled=${opening === 'form' ? 'true' : nothing}
        @click=${() => !opening && view.write()}
      >
        ${opening === 'form' ? msg('Even geduld') : words[openWords[outcome.form]](recipient)}
      </button>
    </div>
    ${outcome.form === 'klacht' ? html`<p class="hint">${words.notAComplaint(outcome.regime)}</p>` : nothing}`;
}

/** The way to the letter, wherever writing is advised. */
function letterButton({ outcome, opening, letterLabel, writeLetter }: AdviceView): TemplateResult | typeof nothing {
  if (!letterLabel) return nothing;
  return html`<div class="actions">
    <button
      type="button"
      class=${outcome.main === 'letter' ? 'primary' : 'secondary'}
      part="button"
      aria-disabled=${opening === 'letter' ? 'true' : nothing}
      @click=${() => !opening && writeLetter()}
    >
      ${opening === 'letter' ? msg('Even geduld') : letterLabel}
    </button>
  </div>`;
}

/** Where talking is best: the desks to call, as what stands out. */
function callButtons({ toCall, kiosk }: AdviceView): readonly (TemplateResult | typeof nothing)[] {
  return toCall.map(({ name, phone, callFor }, index) =>
    phone && !kiosk
      ? html`<a class="${index === 0 ? 'primary' : 'secondary'} call" part="button" href="tel:${phone.dial}">
          ${callFor ? html`<span class="call-for">${callFor}</span>` : nothing}
          ${filled(msg(str`Bel: ${hole}`), html`<bdi lang="nl">${name}</bdi> <bdi dir="ltr">${phone.display}</bdi>`)}
        </a>`
      : nothing,
  );
}

/** Who helps for free, and the desks that decide or ask for money: two lists, and who is named first is in the first. */
function whoToTurnTo(view: AdviceView): readonly (TemplateResult | typeof nothing)[] {
  const { helpers, kiosk } = view;
  const first = helpers[0]?.free === true;
  return [first, !first].map((free) => {
    const some = helpers.filter((helper) => (helper.free === true) === free);
    if (some.length === 0) return nothing;
    const title = free ? msg('Wie helpt u gratis?') : msg('Waar kunt u terecht?');
    const cards = some.map((helper) => helperCard(helper, kiosk));
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

function byWhen(view: AdviceView): TemplateResult {
  const { outcome, words, dateKnown } = view;
  return html`${
    outcome.asks && !dateKnown
      ? html`<button type="button" class="secondary" part="button" @click=${view.askDate}>
          ${msg('Reken de datum voor mij uit')}
        </button>`
      : nothing
  }
  ${paragraphs(words.byWhen)} ${view.line}`;
}

function lmzPart(view: AdviceView): TemplateResult {
  const { outcome, words, lmz, kiosk } = view;
  const isHelper = view.helpers.some(({ name }) => name === lmz.name);
  return html`${paragraphs(words.lmz)} ${outcome.main === 'form' ? nothing : writeButton(view)}
  ${
    outcome.form !== 'geen' && !isHelper
      ? html`<ul class="helpers">
          ${helperCard({ ...lmz, explained: true }, kiosk)}
        </ul>`
      : nothing
  }`;
}

function steps({ words, dayThatCounts }: AdviceView): TemplateResult {
  const [first, ...others] = words.now;
  return html`<ol class="steps">
    <li>${first} ${dayThatCounts.length > 0 ? html`<span class="date">${inARow(dayThatCounts)}</span>` : nothing}</li>
    ${others.map((text) => html`<li>${text}</li>`)}
  </ol>`;
}

/** The other roads, by name: whoever took a wrong turn finds the right one here. */
function otherRoads(view: AdviceView): TemplateResult | typeof nothing {
  const { words, roads, takeRoad } = view;
  if (roads.length === 0) return nothing;
  return section(view, 'roads', msg('Past dit niet bij u?'), roadList({ roads, words: words.roads, take: takeRoad }));
}

const speakerTitle = (speaker: Speaker) =>
  speaker === 'jongere' ? msg('Omdat u jonger bent dan 18 jaar') : msg('Omdat het niet over uzelf gaat');

/** The advice: what now, who helps, by when, what if that fails, what LMZ does, and other roads. */
export function adviceScreen(view: AdviceView): TemplateResult {
  const { outcome, words, level, speakerNotes } = view;
  return html`
    <div class="advice">
      ${heading(level, words.title, 'step-heading', 'step-heading')} ${view.because} ${view.deadlines}
      <p class="recognition">${words.recognition}</p>
      ${section(
        view,
        'now',
        msg('Dit kunt u nu doen'),
        html`${callButtons(view)} ${steps(view)}
        ${words.fatal ? html`<p class="fatal"><strong>${words.fatal}</strong></p>` : nothing} ${letterButton(view)}
        ${outcome.main === 'form' ? writeButton(view) : nothing}`,
      )}
      ${
        speakerNotes.length > 0
          ? section(view, 'speaker', speakerTitle(view.speaker), paragraphs(speakerNotes))
          : nothing
      }
      ${whoToTurnTo(view)}
      ${section(
        view,
        'when',
        outcome.hurry || words.fatal ? msg('Let op de tijd') : msg('Hoeveel tijd is er?'),
        byWhen(view),
      )}
      ${section(view, 'fails', msg('En als dat niet lukt?'), paragraphs(words.ifFails))}
      ${section(view, 'lmz', msg('Wat doet het Landelijk Meldpunt Zorg?'), lmzPart(view))} ${otherRoads(view)}
      ${
        view.along ??
        html`<div class="actions">
          <button type="button" class="secondary" part="button" @click=${view.print}>${msg('Bewaar of print')}</button>
        </div>`
      }
      <div class="source">
        <p>${msg('Bronnen')}</p>
        <ul lang="nl">
          ${outcome.legal.map((law) => html`<li><bdi>${law}</bdi></li>`)}
        </ul>
      </div>
    </div>
  `;
}
