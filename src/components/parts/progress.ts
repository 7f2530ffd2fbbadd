import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

/** How far the visitor is, above a screen of the form and outside its heading. */
export const progressLine = (text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<p class="progress">${text}</p>` : nothing;
