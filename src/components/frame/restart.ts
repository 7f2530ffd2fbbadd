import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

export interface RestartView {
  /** Whether the visitor is being asked if everything may be wiped. */
  readonly asking: boolean;
  readonly ask: (asked: boolean) => void;
  readonly restart: () => void;
}

/** A fresh start; it asks once, for everything is wiped. */
export function restartControl({ asking, ask, restart }: RestartView): TemplateResult {
  return html`<div class="restart">
    ${
      asking
        ? html`<div class="confirm" role="group" aria-labelledby="confirm-restart">
            <p id="confirm-restart" tabindex="-1">
              ${msg('Opnieuw beginnen? Dan wissen wij alles wat u heeft ingevuld.')}
            </p>
            <button type="button" class="secondary" part="button" @click=${restart}>${msg('Ja, begin opnieuw')}</button>
            <button type="button" class="plain" @click=${() => ask(false)}>${msg('Nee, ga terug')}</button>
          </div>`
        : html`<button type="button" class="plain" id="restart" @click=${() => ask(true)}>
            ${msg('Begin opnieuw')}
          </button>`
    }
  </div>`;
}
