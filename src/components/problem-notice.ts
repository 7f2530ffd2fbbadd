import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { phoneLink, type PhoneNumber } from './phone-link.js';

export interface ProblemView {
  /** What could not be done, in one sentence. */
  readonly sentence: string;
  readonly phone?: PhoneNumber;
  readonly kiosk: boolean;
  readonly retry: () => void;
}

/** Something did not load. Nothing is lost; it can be tried again, or a person can be called. */
export function problemNotice({ sentence, phone, kiosk, retry }: ProblemView): TemplateResult {
  return html`<div class="problem" part="alert">
    <p>${sentence} ${msg('Wat u heeft ingevuld, blijft staan.')}</p>
    <p>
      <button type="button" class="secondary" part="button" @click=${retry}>${msg('Probeer opnieuw')}</button>
      ${phone ? html`<span>${msg('Of bel')} ${phoneLink(phone, kiosk)}</span>` : nothing}
    </p>
  </div>`;
}
