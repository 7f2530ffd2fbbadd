import { nothing, type TemplateResult } from 'lit/html.js';
import { together } from '../../locales/said.js';
import { html } from '../html.js';
import { heading } from '../parts/heading.js';
import { namedMore } from '../parts/named-more.js';
import { progressLine } from '../parts/progress.js';

/** One question with the way to its screen. */
interface Question {
  readonly label: string;
  readonly change: () => void;
}

/** One answer as it will be sent. */
export interface CheckRow extends Question {
  readonly answer: string;
}

export interface CheckView {
  readonly title: string;
  readonly progress: string | undefined;
  readonly rows: readonly CheckRow[];
  readonly changeWord: string;
  /** What was left empty: together, so that what is filled in can be read. */
  readonly empty: {
    readonly title: string;
    readonly hint: string;
    readonly verb: string;
    readonly questions: readonly Question[];
  };
  /** To whom it goes, and where that is. */
  readonly destination: readonly unknown[];
  /** That it is no complaint to the provider. */
  readonly notAComplaint: string | undefined;
  /** What will happen with it, in plain sentences. */
  readonly expect: readonly string[];
  readonly privacy: unknown;
  readonly sendWord: string;
  readonly level: number;
  readonly send: () => void;
}

function leftEmpty({ empty, level }: CheckView): TemplateResult | typeof nothing {
  if (empty.questions.length === 0) return nothing;
  return html`<section class="unfilled" aria-labelledby="unfilled-heading">
    ${heading(level + 1, empty.title, 'unfilled-heading')}
    <p class="hint">${empty.hint}</p>
    <ul>
      ${empty.questions.map(
        (question) =>
          html`<li>
            <button type="button" class="plain" @click=${question.change}>
              ${namedMore(question.label, together`${empty.verb}: ${question.label}`)}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Everything that will be sent, to look at once more and to change, and to whom it goes. */
export function checkScreen(view: CheckView): TemplateResult {
  const { title, progress, rows, changeWord, destination, notAComplaint, expect, privacy, sendWord, level, send } =
    view;
  return html`
    ${progressLine(progress)} ${heading(level, title, 'step-heading', 'step-heading')}
    <dl class="check">
      ${rows.map(
        (row) =>
          html`<div>
            <dt>${row.label}</dt>
            <dd class="answer" dir="auto" data-typed>${row.answer}</dd>
            <dd>
              <button type="button" class="plain" @click=${row.change}>
                ${namedMore(changeWord, together`${changeWord}: ${row.label}`)}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
    ${leftEmpty(view)}
    <div class="before-sending">
      <div class="destination">${destination.map((line) => html`<p><strong>${line}</strong></p>`)}</div>
      ${notAComplaint ? html`<p><strong>${notAComplaint}</strong></p>` : nothing}
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
