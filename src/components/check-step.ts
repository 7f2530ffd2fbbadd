import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from './heading.js';

/** One answer as it will be sent, with the way to change it. */
export interface CheckRow {
  readonly label: string;
  readonly answer: string | undefined;
  readonly changeLabel: string;
  readonly change: () => void;
}

export interface CheckView {
  readonly title: string;
  readonly rows: readonly CheckRow[];
  readonly changeWord: string;
  readonly emptyWord: string;
  /** To whom it goes: the name of the recipient and the host of the endpoint. */
  readonly destination: string;
  /** What will happen with it, in plain sentences. */
  readonly expect: readonly string[];
  readonly privacy: unknown;
  readonly sendWord: string;
  readonly level: number;
  readonly send: () => void;
}

/** Everything that will be sent, to look at once more and to change, and to whom it goes. */
export function checkStep(view: CheckView): TemplateResult {
  const { title, rows, changeWord, emptyWord, destination, expect, privacy, sendWord, level, send } = view;
  return html`
    ${heading(level, title, 'step-heading', 'step-heading')}
    <dl class="check">
      ${rows.map(
        ({ label, answer, changeLabel, change }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class=${answer ? 'answer' : 'answer hint'} dir="auto">${answer ?? emptyWord}</dd>
            <dd>
              <button type="button" class="plain" aria-label=${changeLabel} @click=${change}>${changeWord}</button>
            </dd>
          </div>`,
      )}
    </dl>
    <div class="before-sending">
      <p class="destination"><strong>${destination}</strong></p>
      ${
        expect.length > 0
          ? html`<ul>
              ${expect.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : nothing
      }
      ${privacy}
    </div>
    <button type="button" class="primary" part="button" @click=${send}>${sendWord}</button>
  `;
}
