import type { LabelledValue } from '../../complaint/sending/receipt-copy.js';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { heading } from '../parts/heading.js';

export interface SendingView {
  readonly title: string;
  readonly busy: boolean;
  /** Why it is not simply sent. */
  readonly reason: string | undefined;
  readonly arrived: readonly string[];
  readonly now: readonly string[];
  readonly kept: string;
  readonly buttons: readonly { readonly label: string; readonly press: () => void; readonly main?: boolean }[];
  readonly contact: unknown;
  /** What was typed, to be read and copied by hand; nothing while it is being sent. */
  readonly typed?: { readonly title: string; readonly rows: readonly LabelledValue[] } | undefined;
  readonly level: number;
}

/** How sending stands: what happened, whether it arrived, what can be done now, and that nothing is lost. */
export function sendingScreen({
  title,
  busy,
  reason,
  arrived,
  now,
  kept,
  buttons,
  contact,
  typed,
  level,
}: SendingView): TemplateResult {
  return html`<div class=${busy ? 'sending' : 'sending stopped'}>
    ${heading(level, title, 'step-heading', 'step-heading')} ${reason ? html`<p>${reason}</p>` : nothing}
    ${arrived.map((sentence) => html`<p><strong>${sentence}</strong></p>`)}
    ${
      now.length > 0
        ? html`<ul class="bullets">
            ${now.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : nothing
    }
    <p>${kept}</p>
    <div class="actions">
      ${buttons.map(
        ({ label, press, main }) =>
          html`<button type="button" class=${main ? 'primary' : 'secondary'} part="button" @click=${press}>
            ${label}
          </button>`,
      )}
    </div>
    ${contact}
    ${
      typed
        ? html`<section aria-labelledby="typed-heading">
            ${heading(level + 1, typed.title, 'typed-heading')}
            <dl class="check">
              ${typed.rows.map(
                ({ label, value }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd class="answer" dir="auto" data-typed>${value}</dd>
                  </div>`,
              )}
            </dl>
          </section>`
        : nothing
    }
  </div>`;
}
