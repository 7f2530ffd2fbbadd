import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { heading } from '../parts/heading.js';

/** A language to begin in; every text is in that language. */
export interface StartLanguage {
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  readonly how: string;
}

export interface StartView {
  readonly title: string;
  readonly choose: string;
  readonly forgets: string;
  readonly languages: readonly StartLanguage[];
  /** Not everything has been fetched yet. */
  readonly waiting: string | undefined;
  readonly level: number;
  readonly begin: (code: string) => void;
}

/** Languages to choose from, each in its own words. */
export const languageList = (
  { languages, begin }: Pick<StartView, 'languages' | 'begin'>,
  isWaiting = false,
): TemplateResult =>
  html`<ul class="start">
    ${languages.map(
      ({ code, dir, name, how }) =>
        html`<li>
          <button
            type="button"
            class="secondary"
            part="button"
            lang=${code}
            dir=${dir}
            aria-disabled=${isWaiting ? 'true' : nothing}
            @click=${() => isWaiting || begin(code)}
          >
            <strong>${name}</strong> ${how ? html`<span>${how}</span>` : nothing}
          </button>
        </li>`,
    )}
  </ul>`;

/** Where a kiosk waits for its next visitor: nothing moves, nothing sounds, nothing of anybody is here. */
export function startScreen(view: StartView): TemplateResult {
  const { title, choose, forgets, waiting, level } = view;
  return html`
    ${heading(level, title, 'step-heading', 'step-heading')}
    <p>${choose}</p>
    ${languageList(view, waiting !== undefined)}
    ${waiting === undefined ? nothing : html`<p role="status">${waiting}</p>`}
    <p>${forgets}</p>
  `;
}
