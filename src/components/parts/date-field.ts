import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { live } from 'lit/directives/live.js';
import { withPart, type DateDraft } from '../../flows/terms/given-date.js';
import { givenDateTexts } from '../../flows/terms/given-date.texts.js';

export interface DateFieldView {
  readonly id: string;
  /** The question; on a screen of its own this is the heading. */
  readonly legend: unknown;
  readonly hint?: unknown;
  readonly draft: DateDraft;
  readonly error: string | undefined;
  readonly change: (draft: DateDraft) => void;
}

/** The control that an error of this field leads to: the first that is shown. */
export const dateControl = (id: string, { precisie }: DateDraft): string =>
  `${id}-${precisie === 'maand' ? 'maand' : 'dag'}`;

/** A field takes in a whole date with its weekday, to be spread over the three. */
const room = 60;

const typed = (event: Event) => (event.target as HTMLInputElement).value;

/** Whether a text is still being typed, key by key; what was pasted or filled in comes as a whole. */
function isTyping({ data, inputType = '', isComposing }: Partial<InputEvent>): boolean {
  return Boolean(isComposing) || data?.length === 1 || /^(delete|history)/.test(inputType);
}

/** A date as people give it: how sure they are, then day, month and year as they stand in a Dutch letter. */
export function dateField({ id, legend, hint, draft, error, change }: DateFieldView): TemplateResult {
  const words = givenDateTexts(msg);
  const precisions = ['dag', 'maand', 'onbekend'] as const;
  const parts = [
    ['dag', 2, 'numeric'],
    ['maand', 9, 'text'],
    ['jaar', 4, 'numeric'],
  ] as const;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
  const example = draft.precisie === 'maand' ? words.monthHint : words.hint;
  /** Of a field that is empty and stays so there is nothing to tell. */
  const take = (part: 'dag' | 'maand' | 'jaar', isWhole: (event: Event) => boolean) => (event: Event) =>
    (typed(event) || draft[part]) && change(withPart(draft, part, typed(event), isWhole(event)));
  return html`<fieldset
    class="date-field"
    id=${id}
    aria-describedby=${describedBy}
    data-precision=${draft.precisie ?? 'dag'}
  >
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" part="error-message" id="${id}-error">${error}</p>` : nothing}
    <div class="choices inline">
      ${precisions.map(
        (precision) =>
          html`<label class="choice" part="radio">
            <input
              type="radio"
              name=${id}
              .checked=${live(draft.precisie === precision)}
              @change=${() => change({ ...draft, precisie: precision })}
            />
            <span>${words.precisie[precision]()}</span>
          </label>`,
      )}
    </div>
    ${draft.precisie === 'onbekend' ? nothing : html`<p class="hint" id="${id}-example">${example()}</p>`}
    <div class="date-parts">
      ${parts.map(
        ([part, size, inputmode]) =>
          html`<div class="date-part" data-part=${part}>
            <label for="${id}-${part}">${words[part]()}</label>
            <input
              id="${id}-${part}"
              part="input"
              inputmode=${inputmode}
              autocomplete="off"
              spellcheck="false"
              autocorrect="off"
              writingsuggestions="false"
              size=${size}
              maxlength=${room}
              aria-describedby=${`${id}-example`}
              aria-invalid=${error ? 'true' : 'false'}
              .value=${live(draft[part])}
              @input=${take(part, (event) => !isTyping(event))}
              @change=${take(part, () => true)}
            />
          </div>`,
      )}
    </div>
  </fieldset>`;
}
