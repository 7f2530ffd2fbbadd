import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import type { ReceiptCopy } from '../../complaint/sending/receipt-copy.js';
import { heading } from '../parts/heading.js';
import { phoneLink, type PhoneNumber } from '../parts/phone-link.js';

export interface ReceiptView extends ReceiptCopy {
  /** What came of copying, when that is not to be seen at the button. */
  readonly notice: string | undefined;
  readonly kiosk: boolean;
  /** The days of the complaint as they are drawn. */
  readonly termLine: TemplateResult | typeof nothing;
  /** The telephone number of who can tell more, to tap. */
  readonly phone?: PhoneNumber | undefined;
  /** Whether the answers go into the copy; absent where no copy can be made. */
  readonly withAnswers?: { readonly label: string; readonly on: boolean; readonly change: (on: boolean) => void };
  readonly buttons: readonly { readonly label: string; readonly press: () => void; readonly main?: boolean }[];
  readonly level: number;
}

/** It arrived: the reference, what happens next as a timeline, and something to keep. */
export function receiptScreen(view: ReceiptView): TemplateResult {
  const { numbers, received, notAComplaint, next, answer, phone, term, answers, withAnswers, kiosk, level } = view;
  return html`<div class="receipt">
    ${heading(level, view.title, 'step-heading', 'step-heading')}
    <dl class=${kiosk ? 'reference large' : 'reference'}>
      ${numbers.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd><bdi dir="ltr">${value}</bdi></dd>`,
      )}
      ${received.map(
        ({ label, value }) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${notAComplaint ? html`<p><strong>${notAComplaint}</strong></p>` : nothing}
    <p>${view.keep}</p>
    ${heading(level + 1, next.title, 'next-heading')}
    <ol class="timeline">
      ${next.steps.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${answer ? html`<p>${answer.sentence} ${phone ? phoneLink(phone, kiosk) : nothing}</p>` : nothing}
    ${
      term
        ? html`<div class="deadline">
            <p>${term.title}</p>
            ${term.sentences.map((sentence) => html`<p class="date">${sentence}</p>`)} ${view.termLine}
          </div>`
        : nothing
    }
    <p>${view.later}</p>
    ${
      withAnswers
        ? html`<label class="choice">
            <input
              type="checkbox"
              .checked=${withAnswers.on}
              @change=${(event: Event) => withAnswers.change((event.target as HTMLInputElement).checked)}
            />
            <span>${withAnswers.label}</span>
          </label>`
        : nothing
    }
    ${
      answers
        ? html`${heading(level + 1, answers.title, 'answers-heading')}
            <dl class="check">
              ${answers.rows.map(
                ({ label, value }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd class="answer" dir="auto" data-typed>${value}</dd>
                  </div>`,
              )}
            </dl>`
        : nothing
    }
    <div class="actions">
      ${view.buttons.map(
        ({ label, press, main }) =>
          html`<button type="button" class=${main ? 'primary' : 'secondary'} part="button" @click=${press}>
            ${label}
          </button>`,
      )}
    </div>
    ${view.notice ? html`<p role="status">${view.notice}</p>` : nothing}
  </div>`;
}
