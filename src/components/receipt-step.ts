import { html, nothing, type TemplateResult } from 'lit/html.js';
import { heading } from './heading.js';

export interface ReceiptView {
  readonly title: string;
  readonly referenceLabel: string;
  readonly reference: string;
  readonly receivedLabel: string;
  readonly received: string;
  readonly keep: string;
  readonly nextTitle: string;
  readonly next: readonly string[];
  /** Until when the provider may answer, under a title of its own: the provider is another than who received this. */
  readonly term: { readonly title: string; readonly sentence: string } | undefined;
  /** What came of copying, when that is not to be seen at the button. */
  readonly notice: string | undefined;
  readonly later: string;
  readonly kiosk: boolean;
  /** Whether the answers go into the copy; absent where no copy can be made. */
  readonly withAnswers?: { readonly label: string; readonly on: boolean; readonly change: (on: boolean) => void };
  /** What was sent, when the visitor wants it in the copy: then it is printed too. */
  readonly answers:
    { readonly title: string; readonly rows: readonly { label: string; value?: string | undefined }[] } | undefined;
  readonly buttons: readonly { readonly label: string; readonly press: () => void; readonly main?: boolean }[];
  readonly level: number;
}

/** It arrived: the reference, what happens next as a timeline, and something to keep. */
export function receiptStep(view: ReceiptView): TemplateResult {
  const { withAnswers, kiosk, level } = view;
  return html`<div class="receipt">
    ${heading(level, view.title, 'step-heading', 'step-heading')}
    <dl class=${kiosk ? 'reference large' : 'reference'}>
      <dt>${view.referenceLabel}</dt>
      <dd><bdi dir="ltr">${view.reference}</bdi></dd>
      <dt>${view.receivedLabel}</dt>
      <dd>${view.received}</dd>
    </dl>
    <p>${view.keep}</p>
    ${heading(level + 1, view.nextTitle, 'next-heading')}
    <ol class="timeline">
      ${view.next.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${
      view.term
        ? html`<div class="deadline">
            <p>${view.term.title}</p>
            <p class="date">${view.term.sentence}</p>
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
      view.answers
        ? html`${heading(level + 1, view.answers.title, 'answers-heading')}
            <dl class="check">
              ${view.answers.rows.map(
                ({ label, value }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd class="answer" dir="auto">${value}</dd>
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
