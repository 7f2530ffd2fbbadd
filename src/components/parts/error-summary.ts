import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { moveFocus } from '../frame/focus.js';
import { heading } from './heading.js';

/** An error at a field: the id of the control it belongs to, and a sentence that names the field. */
export interface ShownError {
  readonly control: string;
  readonly sentence: string;
}

export const summaryId = 'error-heading';

/** In pixels: where label and field are further apart there is hardly a window for both, and the field is what must be seen. */
const roomForBoth = 560;

/**
 * The summary above a form. The screen puts the focus on its heading, and only that is announced. An item brings the label of its
 * field into view before it moves the focus there; the address bar is never touched.
 */
export function errorSummary(errors: readonly ShownError[], level: number): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  const goTo = (event: Event, control: string) => {
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    const field = root.getElementById(control);
    const label = field?.closest('fieldset')?.querySelector('legend') ?? root.querySelector(`label[for="${control}"]`);
    const height = (field?.getBoundingClientRect().bottom ?? 0) - (label?.getBoundingClientRect().top ?? 0);
    moveFocus(field, ...(height > roomForBoth ? [label, field] : [field, label]));
  };
  return html`<div class="errors" part="error-summary">
    ${heading(level, msg('Er ging iets mis met invullen'), summaryId, 'errors-heading')}
    <ul>
      ${errors.map(
        ({ control, sentence }) =>
          html`<li><a href="#" @click=${(event: Event) => goTo(event, control)}>${sentence}</a></li>`,
      )}
    </ul>
  </div>`;
}
