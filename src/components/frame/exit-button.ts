import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

/** For somebody who may be watched: wipes everything, then another page takes the place of this one. */
export function exitButton(leave: () => void): TemplateResult {
  return html`<button type="button" class="secondary" part="button" @click=${leave}>
    ${msg('Verlaat deze pagina snel')}
  </button>`;
}
