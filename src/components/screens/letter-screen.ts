import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import type { LetterPart } from '../../complaint/letter/letter-part.js';
import { heading } from '../parts/heading.js';
import { letterPaper, type OwnLetter } from '../parts/letter-paper.js';

interface Button {
  readonly label: string;
  readonly press: (event: Event) => void;
  readonly main?: boolean;
}

interface Titled {
  readonly title: string;
}

export interface LetterView extends Titled {
  readonly level: number;
  /** How to look at it. */
  readonly look: readonly string[];
  /** By when it must be there, when being late costs something. */
  readonly fatal?: string | undefined;
  readonly dutch: readonly LetterPart[];
  readonly own?: OwnLetter | undefined;
  /** The visitor says in which language they typed; absent where there is nothing to say. */
  readonly typedInDutch?:
    { readonly label: string; readonly on: boolean; readonly change: (on: boolean) => void } | undefined;
  readonly buttons: readonly Button[];
  /** What came of a button, as far as it can be known. */
  readonly notice: string | undefined;
  readonly how: Titled & { readonly steps: readonly string[] };
  /** The days that this letter sets going. */
  readonly clock: unknown;
  readonly sent?: (Titled & { readonly why: string; readonly button: Button }) | undefined;
  readonly changes: Titled & { readonly buttons: readonly Button[] };
  readonly toAdvice: Button;
}

const button = ({ label, press, main }: Button): TemplateResult =>
  html`<button type="button" class=${main ? 'primary' : 'secondary'} part="button" @click=${press}>${label}</button>`;

function section(level: number, id: string, title: string, content: unknown): TemplateResult {
  return html`<section aria-labelledby="${id}-heading">
    ${heading(level + 1, title, `${id}-heading`)} ${content}
  </section>`;
}

/** A finished letter as it will look, and everything that can be done with it. */
export function letterScreen(view: LetterView): TemplateResult {
  const { level, how, sent, changes, typedInDutch } = view;
  return html`<div class="letter">
    ${heading(level, view.title, 'step-heading', 'step-heading')}
    ${view.look.map((sentence) => html`<p>${sentence}</p>`)}
    ${view.fatal ? html`<p class="fatal"><strong>${view.fatal}</strong></p>` : nothing}
    ${letterPaper(view.dutch, view.own)}
    ${
      typedInDutch
        ? html`<label class="choice">
            <input
              type="checkbox"
              .checked=${typedInDutch.on}
              @change=${(event: Event) => typedInDutch.change((event.target as HTMLInputElement).checked)}
            />
            <span>${typedInDutch.label}</span>
          </label>`
        : nothing
    }
    <div class="actions">${view.buttons.map(button)}</div>
    <p role="status">${view.notice ?? nothing}</p>
    ${section(
      level,
      'how',
      how.title,
      html`<ol class="steps">
        ${how.steps.map((step) => html`<li>${step}</li>`)}
      </ol>`,
    )}
    ${
      sent
        ? section(
            level,
            'sent',
            sent.title,
            html`<p>${sent.why}</p>
              ${view.clock} ${button(sent.button)}`,
          )
        : view.clock
    }
    ${section(
      level,
      'changes',
      changes.title,
      html`<div class="changes">
        ${changes.buttons.map(
          ({ label, press }) => html`<button type="button" class="plain" @click=${press}>${label}</button>`,
        )}
      </div>`,
    )}
    <div class="actions">${button(view.toAdvice)}</div>
  </div>`;
}
