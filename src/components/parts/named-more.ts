import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

/** What stands on a button whose name says more: `name` holds `text`, so that who speaks what they see is understood. */
export const namedMore = (text: string, name: string): TemplateResult =>
  html`<span aria-hidden="true">${text}</span><span class="unseen">${name}</span>`;
