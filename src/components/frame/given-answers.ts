import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Address } from '../../flows/flow.js';
import { markDutch } from '../parts/dutch.js';

export interface GivenAnswer {
  readonly at: Address;
  readonly question: string;
  readonly answer: string;
}

/** What was answered so far, each with a way to change it; the later answers are kept. */
export function givenAnswers(
  answers: readonly GivenAnswer[],
  locale: string,
  change: (at: Address) => void,
): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  return html`<section class="given" aria-label=${msg('Uw antwoorden')}>
    <dl>
      ${answers.map(
        ({ at, question, answer }) =>
          html`<div>
            <dt>${markDutch(question, locale)}</dt>
            <dd>${markDutch(answer, locale)}</dd>
            <dd>
              <button
                type="button"
                class="plain"
                aria-label=${msg(str`Verander uw antwoord: ${question}`)}
                @click=${() => change(at)}
              >
                ${msg('Verander')}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
