import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { formField } from '../../../src/components/parts/form-field.js';
import { sheetOf } from '../../../src/components/styles/css.js';
import { formStyles } from '../../../src/components/styles/form.styles.js';
import { shellStyles } from '../../../src/components/styles/shell.styles.js';
import type { Control } from '../../../src/complaint/form/fields.js';
import { keyboardStyles, OnScreenKeyboard } from '../../../src/doors/keyboard.js';
import { emptyDate, type DateDraft } from '../../../src/flows/terms/given-date.js';
import { languages, type Language } from '../../../src/locales/languages.js';

const controls: Readonly<Record<string, Control>> = {
  naam: { control: 'text' },
  verhaal: { control: 'textarea', most: 5000 },
  email: { control: 'text', inputmode: 'email' },
  telefoon: { control: 'text', inputmode: 'tel' },
  kort: { control: 'text', most: 2 },
  datum: { control: 'date' },
};

const withoutPart = (key: Element, selector: string): string => {
  const copy = key.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return (copy.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
};

/** The accessible name of a key, as far as keys have one: the label, else what is read of the text in it. */
export const nameOf = (key: Element): string =>
  key.getAttribute('aria-label') ?? withoutPart(key, '[aria-hidden="true"]');

/** What is seen on a key. */
const faceOf = (key: Element) => withoutPart(key, '.unseen');

/** Long enough for the keyboard to have looked where the focus is. */
export const moment = (): Promise<void> => new Promise((over) => setTimeout(over, 30));

/** A form of the widget with the keyboard below it, and somebody who presses keys. */
export class Typist {
  readonly element = document.createElement('div');
  readonly root = this.element.attachShadow({ mode: 'open' });
  readonly keyboard: OnScreenKeyboard;
  /** What the form was told of each field, and by which events. */
  readonly told: Record<string, unknown> = {};
  readonly events: { readonly type: string; readonly inputType: string; readonly data: string | null }[] = [];
  readonly #locale: Language;

  constructor(locale: Language) {
    this.#locale = locale;
    this.root.adoptedStyleSheets = [...shellStyles, formStyles, keyboardStyles].map(sheetOf);
    for (const type of ['input', 'change']) {
      this.root.addEventListener(type, (event) => {
        const { inputType = '', data = null } = event as InputEvent;
        this.events.push({ type, inputType, data });
      });
    }
    this.keyboard = new OnScreenKeyboard(this.root, () => this.draw());
    document.body.append(this.element);
    this.draw();
  }

  draw(): void {
    const locale = this.#locale;
    render(
      html`<div class="own">
        <div
          class="frame"
          role="region"
          aria-label="Klacht"
          lang=${locale}
          dir=${languages[locale].dir}
          data-mode="kiosk"
        >
          ${Object.keys(controls).map((id) => this.#field(id))}
          <button type="button" class="primary" id="verder">Verder</button>
        </div>
        ${this.keyboard.view(locale)}
      </div>`,
      this.root,
    );
  }

  #field(id: string): TemplateResult | typeof nothing {
    const field = controls[id];
    if (!field) return nothing;
    return formField({
      id,
      field,
      words: { label: id },
      options: [],
      value: (this.told[id] ?? (field.control === 'date' ? emptyDate : '')) as string | DateDraft,
      error: undefined,
      heading: undefined,
      counter: undefined,
      full: undefined,
      mayBeKept: false,
      change: (value) => {
        this.told[id] = value;
        this.draw();
      },
    });
  }

  field(id: string): HTMLInputElement {
    return this.root.querySelector(`#${id}`) as HTMLInputElement;
  }

  async enter(id: string): Promise<HTMLInputElement> {
    const field = this.field(id);
    field.focus();
    await moment();
    return field;
  }

  /** Puts a text in a field as if it was typed there, and selects a part. */
  put(field: HTMLInputElement, text: string, start: number, end: number): void {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.setSelectionRange(Math.min(start, text.length), Math.min(end, text.length));
  }

  get keys(): readonly HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('.keyboard button')];
  }

  named(name: string): HTMLButtonElement | undefined {
    return this.keys.find((key) => nameOf(key) === name);
  }

  press(name: string): void {
    const key = this.named(name);
    if (!key) throw new Error(`No key "${name}" among: ${this.keys.map(nameOf).join(' | ')}`);
    key.click();
  }

  /** Presses the key of each letter, by what stands on it; capitals and digits with the keys that lead there. */
  type(text: string): void {
    for (const letter of text) this.#typeLetter(letter);
  }

  #typeLetter(letter: string): void {
    if (letter === ' ') return this.press('Spatie');
    if (letter === '\n') return this.press('Nieuwe regel');
    const wanted = letter === '\u200c' ? 'نیم‌فاصله' : letter;
    const find = () => this.keys.find((key) => faceOf(key) === wanted);
    for (const lead of ['', 'Hoofdletters', 'Cijfers en tekens 123', 'Latijnse letters abc']) {
      if (lead && !this.named(lead)) continue;
      if (lead) this.press(lead);
      const key = find();
      key?.click();
      const back = { C: 'Letters', L: languages[this.#locale].name }[lead.charAt(0)];
      if (back) this.keys.find((one) => nameOf(one).startsWith(back))?.click();
      else if (lead && !key) this.press(lead);
      if (key) return;
    }
    throw new Error(`No key types "${letter}"; there are: ${this.keys.map(faceOf).join(' ')}`);
  }

  stop(): void {
    this.keyboard.stop();
    this.element.remove();
  }
}
