import { msg } from '@lit/localize';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { safetyLine, safetyStrip, type SafetyNumbers } from './safety-strip.js';

export interface FrameLanguage {
  readonly code: string;
  readonly name: string;
}

export interface FrameView {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly mode: string;
  /** Which of the widgets of the page it is: from the second on, the number is in the names of its landmarks. */
  readonly ordinal: number;
  readonly languages: readonly FrameLanguage[];
  /** A way to leave the page quickly, when the page wants one. */
  readonly exit: unknown;
  /** What stands beside the menu of languages. */
  readonly languageButtons: unknown;
  /** The screen, and what stands below it. */
  readonly content: unknown;
  readonly below: unknown;
  readonly lifelines: SafetyNumbers;
  readonly status: string;
  readonly canGoBack: boolean;
  readonly switchTo: (locale: string) => void;
  readonly back: () => void;
}

const arrow = svg`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M10.5 2.5 5 8l5.5 5.5" /></svg>`;
const globe = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8" /><path d="M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16" /></svg>`;

/** Whether a key is being handled: what the menu changes meanwhile, it changes on the way to something else. */
let keyIsDown = false;

/**
 * A choice by mouse, finger or screen reader, or in the open menu, is a choice. Arrows and letters go through a closed menu, which
 * says so each time: then it is chosen with Enter or by leaving the menu, and Escape takes it back.
 */
function languageMenu({ locale, languages, switchTo }: FrameView): TemplateResult {
  const choose = ({ target }: Event) => {
    const menu = target as HTMLSelectElement;
    const wanted = menu.value;
    if (wanted === locale) return;
    // It names the language on the screen until another one has come.
    menu.value = locale;
    switchTo(wanted);
  };
  const key = (event: KeyboardEvent) => {
    const menu = event.target as HTMLSelectElement;
    if (event.key === 'Escape') menu.value = locale;
    if (event.key === 'Enter' && menu.value !== locale) {
      event.preventDefault();
      choose(event);
      return;
    }
    keyIsDown = true;
    setTimeout(() => (keyIsDown = false));
  };
  return html`<label class="language">
    ${globe}<span class="unseen">${msg('Taal')}</span>
    <select
      part="select"
      @change=${(event: Event) => keyIsDown || choose(event)}
      @blur=${choose}
      @keydown=${key}
      @keypress=${key}
    >
      ${languages.map(
        ({ code, name }) => html`<option lang=${code} value=${code} .selected=${code === locale}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** What stands around every screen: back and language above it, help that cannot wait and a fresh start below it. */
export function frame(view: FrameView): TemplateResult {
  const { locale, dir, mode, ordinal, exit, languageButtons, content, below, lifelines, status, canGoBack, back } =
    view;
  const kiosk = mode === 'kiosk';
  const called = (name: string) => (ordinal > 1 ? `${name} (${ordinal})` : name);
  const name = called(msg('Klachtwijzer voor zorg en jeugdhulp'));
  return html`<div class="own">
    <div class="frame" role="region" aria-label=${name} lang=${locale} dir=${dir} data-mode=${mode}>
      <div class="bar">
        ${
          canGoBack
            ? html`<button type="button" class="plain" part="back-button" @click=${back}>
                ${arrow}${msg('Terug')}
              </button>`
            : nothing
        }
        ${exit} ${languageButtons} ${languageMenu(view)}
      </div>
      ${safetyLine(lifelines, kiosk)} ${content} ${below}
      ${safetyStrip(lifelines, called(msg('Hulp die niet kan wachten')), kiosk)}
      <p class="unseen" role="status">${status}</p>
    </div>
  </div>`;
}
