import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { heading } from '../parts/heading.js';

export interface PartingView {
  readonly title: string;
  /** What to call it later, and what to do with that. */
  readonly reference: { readonly label: string; readonly value: string; readonly keep: string } | undefined;
  readonly again: string | undefined;
  readonly stay: { readonly label: string; readonly press: () => void };
  readonly wipe: { readonly label: string; readonly press: () => void };
  readonly level: number;
}

/** What came of sending, for who had already said to be done, or walked off. Nothing that was typed. */
export function partingScreen({ title, reference, again, stay, wipe, level }: PartingView): TemplateResult {
  return html`
    ${heading(level, title, 'step-heading', 'step-heading')}
    ${
      reference
        ? html`<dl class="reference large">
              <dt>${reference.label}</dt>
              <dd><bdi dir="ltr">${reference.value}</bdi></dd>
            </dl>
            <p>${reference.keep}</p>`
        : nothing
    }
    ${again ? html`<p>${again}</p>` : nothing}
    <div class="actions">
      <button type="button" class="primary" part="button" @click=${stay.press}>${stay.label}</button>
      <button type="button" class="secondary" part="button" @click=${wipe.press}>${wipe.label}</button>
    </div>
  `;
}
