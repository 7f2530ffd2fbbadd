import { msg, str } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { filled, hole, html } from '../html.js';
import { phoneLink, type PhoneNumber } from '../parts/phone-link.js';

export interface ProblemView {
  /** What could not be done, in one sentence. */
  readonly sentence: string;
  readonly phone?: PhoneNumber;
  readonly kiosk: boolean;
  readonly retry: () => unknown;
  /** Trying again did not help: what was typed, to take along, and a way to load the page anew. */
  readonly reload?: { readonly typed: HTMLElement | undefined } | undefined;
}

/** Something did not load. Nothing is lost; it can be tried again, or a person can be called. */
export function problemNotice({ sentence, phone, kiosk, retry, reload }: ProblemView): TemplateResult {
  return html`<div class="problem" part="alert">
    <p>${sentence} ${msg('Wat u heeft ingevuld, blijft staan.')}</p>
    <p>
      <button type="button" class="secondary" part="button" @click=${retry}>${msg('Probeer opnieuw')}</button>
      ${phone ? html`<span>${filled(msg(str`Of bel: ${hole}`), phoneLink(phone, kiosk), phone.display)}</span>` : nothing}
    </p>
    ${
      reload
        ? html`${reload.typed ? html`<p>${msg('Dan is weg wat u schreef. Kopieer het eerst.')}</p>` : nothing}
            ${reload.typed}
            <button type="button" class="secondary" part="button" @click=${() => location.reload()}>
              ${msg('Laad de pagina opnieuw')}
            </button>`
        : nothing
    }
  </div>`;
}
