import { msg } from '@lit/localize';
import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { html } from '../../components/html.js';
import { keyboardTexts } from './keyboard.texts.js';
import type { Layout } from './layouts/layout.js';
import { signRows } from './layouts/layouts.js';

export interface KeyboardView {
  /** The visitor's language. */
  readonly locale: string;
  /** The letters that are shown, or that were shown before the digits and signs. */
  readonly layout: Layout;
  /** Whether digits and signs are shown in place of letters. */
  readonly signs: boolean;
  readonly capitals: boolean;
  /** Letters of another script: what stands on the key that leads there, and the name of their language in that language; none is Latin. */
  readonly other: { readonly sign: string; readonly lang: string; readonly name: string | undefined } | undefined;
  /** The forms of the letter before the caret. */
  readonly forms: readonly string[];
  /** For an e-mail address the sign that it cannot do without takes the place of the comma. */
  readonly email: boolean;
  readonly lines: boolean;
  readonly type: (text: string) => void;
  readonly choose: (form: string) => void;
  readonly erase: () => void;
  readonly toggleCapitals: () => void;
  readonly toggleSigns: () => void;
  readonly toggleScript: () => void;
  readonly move: (to: 'left' | 'right') => void;
  readonly close: () => void;
}

const capitalsSign = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 3 3 10h4v6h6v-6h4Z" /></svg>`;
const eraseSign = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M7 4h11v12H7l-5-6ZM10 8l4 4m0-4-4 4" /></svg>`;
const newLineSign = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M17 4v8H4m4-4-4 4 4 4" /></svg>`;
const leftSign = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M17 10H3m6-6-6 6 6 6" /></svg>`;
const rightSign = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 10h14m-6-6 6 6-6 6" /></svg>`;

/** The focus stays in the field, where the caret is. */
const keepFocus = (event: Event) => event.preventDefault();

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** The arrows walk through all keys in the order of reading and round, so that two of them are enough. */
function walk(event: KeyboardEvent, close: () => void): void {
  const step = steps[event.key];
  if (!step && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (!step) return close();
  const keys = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = keys.indexOf(event.target as HTMLButtonElement);
  keys.at((at + step) % keys.length)?.focus();
}

/** The keys of a layer, row by row; every key is a button. */
export function keyboardView(view: KeyboardView): TemplateResult {
  const { layout, signs, capitals, other, forms, email, lines, type, choose, move } = view;
  const words = keyboardTexts(msg);
  const inCase = (text: string) => (capitals && !signs ? text.toLocaleUpperCase(layout.lang) : text);
  const key = (text: string, press = type) => {
    const name = words.sign(text);
    const face = layout.faces?.[text] ?? text;
    return html`<button
      type="button"
      class="key${face.length > 3 ? ' wide' : ''}"
      lang=${name ? nothing : layout.lang}
      @click=${() => press(text)}
    >
      ${name ? html`<span class="unseen">${name}</span><span aria-hidden="true">${face}</span>` : face}
    </button>`;
  };
  const act = (name: string, sign: unknown, press: () => void) =>
    html`<button type="button" class="key" aria-label=${name} @click=${press}>${sign}</button>`;
  const rows = (signs ? signRows : layout.rows).map((row) => row.split(' ').map((text) => key(inCase(text))));
  const hasCapitals = !signs && /\p{Ll}/u.test(layout.rows.join());
  return html`<div
    class="keyboard"
    role="group"
    aria-label=${words.keyboard()}
    lang=${view.locale}
    dir="ltr"
    @mousedown=${keepFocus}
    @keydown=${(event: KeyboardEvent) => walk(event, view.close)}
  >
    ${
      layout.formsOf && !signs
        ? html`<div class="keys forms" role="group" aria-label=${words.forms()}>
            ${forms.map((form) => key(form, choose))}
          </div>`
        : nothing
    }
    ${rows.slice(0, -1).map((row) => html`<div class="keys">${row}</div>`)}
    <div class="keys">
      ${
        hasCapitals
          ? html`<button
              type="button"
              class="key"
              aria-label=${words.capitals()}
              aria-pressed=${capitals}
              @click=${view.toggleCapitals}
            >
              ${capitalsSign}
            </button>`
          : nothing
      }
      ${rows.at(-1)} ${act(words.erase(), eraseSign, view.erase)}
    </div>
    <div class="keys">
      <button type="button" class="key wide" @click=${view.toggleSigns}>
        <span class="unseen">${signs ? words.letters() : words.signs()}</span> ${signs ? layout.sign : '123'}
      </button>
      ${
        other && !signs
          ? html`<button
              type="button"
              class="key wide"
              lang=${other.name ? other.lang : nothing}
              @click=${view.toggleScript}
            >
              <span class="unseen">${other.name ?? words.latin()}</span> ${other.sign}
            </button>`
          : nothing
      }
      ${key(email ? '@' : signs ? ',' : layout.comma)}
      <button type="button" class="key wide space" @click=${() => type(' ')}>${words.space()}</button>
      ${key(signs ? '.' : layout.stop)} ${act(words.left(), leftSign, () => move('left'))}
      ${act(words.right(), rightSign, () => move('right'))}
      ${lines ? act(words.newLine(), newLineSign, () => type('\n')) : nothing}
      <button type="button" class="key wide" @click=${view.close}>${words.done()}</button>
    </div>
  </div>`;
}
