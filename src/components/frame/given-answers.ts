import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { together } from '../../locales/said.js';
import { html } from '../html.js';
import { namedMore } from '../parts/named-more.js';
import type { Address } from '../../flows/flow.js';

export interface GivenAnswer {
  readonly at: Address;
  readonly question: string;
  readonly answer: string;
}

/** What was answered so far, each with a way to change it; the later answers are kept. */
export function givenAnswers(
  answers: readonly GivenAnswer[],
  change: (at: Address) => void,
): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  return html`<section class="given" aria-label=${msg('Uw antwoorden')}>
    <dl>
      ${answers.map(
        ({ at, question, answer }) =>
          html`<div>
            <dt>${question}</dt>
            <dd>${answer}</dd>
            <dd>
              <button type="button" class="plain" @click=${() => change(at)}>
                ${namedMore(msg('Verander'), together`${msg('Verander')}: ${question}`)}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
