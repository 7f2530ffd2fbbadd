import { msg } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';

export interface FrameLanguage {
  readonly code: string;
  readonly name: string;
}

export interface FrameView {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly mode: string;
  readonly languages: readonly FrameLanguage[];
  /** Changes when another screen is shown: then its nodes are made anew, whatever a page translator did to the old ones. */
  readonly screen: string;
  readonly content: unknown;
  readonly beside: unknown;
  readonly status: string;
  readonly canGoBack: boolean;
  readonly canRestart: boolean;
  readonly askingToRestart: boolean;
  readonly switchTo: (locale: string) => void;
  readonly back: () => void;
  readonly askRestart: (asked: boolean) => void;
  readonly restart: () => void;
}

const arrow = svg`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M10.5 2.5 5 8l5.5 5.5" /></svg>`;
const globe = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8" /><path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16" /></svg>`;

function languageMenu({ locale, languages, switchTo }: FrameView): TemplateResult {
  const change = (event: Event) => switchTo((event.target as HTMLSelectElement).value);
  return html`<label class="language">
    ${globe}<span class="unseen">${msg('Taal')}</span>
    <select part="select" @change=${change}>
      ${languages.map(
        ({ code, name }) => html`<option lang=${code} value=${code} .selected=${live(code === locale)}>${name}</option>`,
      )}
    </select>
  </label>`;
}

function restartControl({ askingToRestart, askRestart, restart }: FrameView): TemplateResult {
  return askingToRestart
    ? html`<div class="confirm" role="group" aria-labelledby="confirm-restart">
        <p id="confirm-restart" tabindex="-1">${msg('Opnieuw beginnen? Dan wissen wij alles wat u heeft ingevuld.')}</p>
        <button type="button" class="secondary" part="button" @click=${restart}>${msg('Ja, begin opnieuw')}</button>
        <button type="button" class="plain" @click=${() => askRestart(false)}>${msg('Nee, ga terug')}</button>
      </div>`
    : html`<button type="button" class="plain" id="restart" @click=${() => askRestart(true)}>
        ${msg('Begin opnieuw')}
      </button>`;
}

/** What stands around every screen: back and language above it, help that cannot wait and a fresh start below it. */
export function frame(view: FrameView): TemplateResult {
  const { locale, dir, mode, screen, content, beside, status, canGoBack, canRestart, back } = view;
  return html`<div class="frame" lang=${locale} dir=${dir} data-mode=${mode}>
    <div class="bar">
      ${canGoBack
        ? html`<button type="button" class="back" part="back-button" @click=${back}>${arrow}${msg('Terug')}</button>`
        : nothing}
      ${languageMenu(view)}
    </div>
    ${keyed(`${screen} ${locale}`, html`<div class="screen">${content}</div>`)} ${beside}
    ${canRestart ? html`<div class="restart">${restartControl(view)}</div>` : nothing}
    <p class="unseen" role="status">${status}</p>
  </div>`;
}
