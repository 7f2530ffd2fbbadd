import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { live } from 'lit/directives/live.js';
import { roomOf, type Control } from '../../complaint/form/fields.js';
import type { FieldWords } from '../../complaint/form/words-context.js';
import type { DateDraft } from '../../flows/terms/given-date.js';
import { dateControl, dateField } from './date-field.js';

export interface FieldView {
  readonly id: string;
  readonly field: Control;
  readonly words: FieldWords;
  /** The options that apply, in order. */
  readonly options: readonly string[];
  readonly value: string | readonly string[] | DateDraft;
  readonly error: string | undefined;
  /** The heading of the screen, when this is its only question: then it is the label. */
  readonly heading: unknown;
  /** Shown under the control: how much may still be typed. */
  readonly counter: string | undefined;
  /** Said under the control as soon as nothing more goes in, for what was pasted may have been cut off. */
  readonly full: string | undefined;
  /** What to know before writing, between label and control; its element `${id}-rules` describes the control. */
  readonly before?: unknown;
  /** The browser may keep and offer what is typed here: not where somebody else sits next, and not for who must leave no trace. */
  readonly mayBeKept: boolean;
  readonly change: (value: string | readonly string[] | DateDraft) => void;
}

/** The control that an error of a field leads to. */
export function controlOf({
  id,
  field,
  options,
  value,
}: Pick<FieldView, 'id' | 'field' | 'options' | 'value'>): string {
  if (field.control === 'date') return dateControl(id, value as DateDraft);
  const grouped = field.control === 'radios' || field.control === 'checkboxes';
  return grouped ? `${id}-${options[0] ?? ''}` : id;
}

function notes({ id, words, error, counter, full, before }: FieldView) {
  const parts = [
    [words.hint, `${id}-hint`, 'hint'],
    [words.also, `${id}-also`, 'hint'],
    [error, `${id}-error`, 'error'],
  ] as const;
  const shown = parts.filter(([text]) => text);
  return {
    describedBy:
      [...shown.map(([, noteId]) => noteId), before && `${id}-rules`, counter && `${id}-counter`, full && `${id}-full`]
        .filter(Boolean)
        .join(' ') || nothing,
    above: shown.map(
      ([text, noteId, look]) =>
        html`<p class=${look} id=${noteId} part=${look === 'error' ? 'error-message' : nothing}>${text}</p>`,
    ),
  };
}

const typed = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

function textField(view: FieldView): TemplateResult {
  const { id, field, words, value, error, mayBeKept, counter, full, change } = view;
  const { describedBy, above } = notes(view);
  const autocomplete = (mayBeKept && field.autocomplete) || 'off';
  const invalid = error ? 'true' : 'false';
  const required = field.required ? 'true' : nothing;
  // Some fill in a field and tell of it only by `change`, or not at all until the form is sent.
  const input = (event: Event) => typed(event) !== value && change(typed(event));
  // Empty it is written in the direction of the language.
  const direction = value === '' ? nothing : 'auto';
  const control =
    field.control === 'textarea'
      ? html`<textarea
          id=${id}
          part="textarea"
          rows="8"
          maxlength=${roomOf(field)}
          dir=${direction}
          spellcheck="false"
          autocorrect="off"
          writingsuggestions="false"
          autocomplete="off"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          aria-required=${required}
          .value=${live(value as string)}
          @input=${input}
          @change=${input}
        ></textarea>`
      : html`<input
          id=${id}
          part="input"
          type=${(mayBeKept && field.type) || 'text'}
          inputmode=${field.inputmode ?? nothing}
          maxlength=${roomOf(field)}
          dir=${field.inputmode ? 'ltr' : direction}
          autocapitalize=${field.inputmode ? 'none' : nothing}
          spellcheck="false"
          autocorrect="off"
          writingsuggestions="false"
          autocomplete=${autocomplete}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          aria-required=${required}
          .value=${live(value as string)}
          @input=${input}
          @change=${input}
        />`;
  const label = html`<label for=${id}>${words.label}</label>`;
  return html`<div class="field">
    ${view.heading ?? label} ${above} ${view.before} ${control}
    ${
      counter
        ? html`<p class="hint" id="${id}-counter">${counter}</p>
            <p class=${full ? 'error' : nothing} aria-live="polite" id="${id}-full">${full}</p>`
        : nothing
    }
  </div>`;
}

function optionField(view: FieldView): TemplateResult {
  const { id, field, words, options, value, error, change } = view;
  const { describedBy, above } = notes(view);
  const many = field.control === 'checkboxes';
  const isOn = (option: string) => (many ? (value as readonly string[]).includes(option) : value === option);
  const toggle = (option: string, on: boolean) => {
    if (!many) return change(option);
    const others = (value as readonly string[]).filter((other) => other !== option);
    change(on ? [...others, option] : others);
  };
  return html`<fieldset
    class="field"
    aria-describedby=${describedBy}
    aria-invalid=${error && !many ? 'true' : nothing}
    role=${many ? nothing : 'radiogroup'}
    aria-required=${field.required && !many ? 'true' : nothing}
  >
    <legend>${view.heading ?? words.label}</legend>
    ${above}
    <div class="choices">
      ${options.map(
        (option) =>
          html`<label class="choice" part="radio">
            <input
              type=${many ? 'checkbox' : 'radio'}
              id="${id}-${option}"
              name=${id}
              .checked=${live(isOn(option))}
              @change=${(event: Event) => toggle(option, (event.target as HTMLInputElement).checked)}
            />
            <span
              >${words.options?.[option] ?? ''}
              ${words.optionHints?.[option] ? html`<small class="hint">${words.optionHints[option]}</small>` : nothing}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function tickField(view: FieldView): TemplateResult {
  const { id, words, value, change } = view;
  const { describedBy, above } = notes(view);
  const ticked = (event: Event) => change((event.target as HTMLInputElement).checked ? 'ja' : 'nee');
  return html`<div class="field">
    ${view.heading ?? nothing}
    <label class="choice" part="radio">
      <input
        type="checkbox"
        id=${id}
        aria-describedby=${describedBy}
        .checked=${live(value === 'ja')}
        @change=${ticked}
      />
      <span>${words.label}</span>
    </label>
    ${above}
  </div>`;
}

/** One question of the form with its native control, its hints and its error. */
export function formField(view: FieldView): TemplateResult {
  const { id, field, words, value, error, heading, change } = view;
  switch (field.control) {
    case 'text':
    case 'textarea':
      return textField(view);
    case 'radios':
    case 'checkboxes':
      return optionField(view);
    case 'checkbox':
      return tickField(view);
    case 'date':
      return html`<div class="field">
        ${dateField({ id, legend: heading ?? words.label, hint: words.hint, draft: value as DateDraft, error, change })}
      </div>`;
  }
}
