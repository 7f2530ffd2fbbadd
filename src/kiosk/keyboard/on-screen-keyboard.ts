import { nothing, type TemplateResult } from 'lit/html.js';
import { languages, type Language } from '../../locales/languages.js';
import { keyboardView } from './keyboard-view.js';
import { layouts } from './layouts/layouts.js';
import { erase, insert, isTextField, letterBefore, moveCaret, replaceLetter, type TextField } from './typing.js';

/** Whoever types in another script still needs these letters, for names and addresses in the Netherlands. */
const latin: Language = 'nl';

const isLatin = (locale: Language) => layouts[locale].sign === layouts[latin].sign;

/** How long to wait before looking again whether a finger or mouse was lifted, in milliseconds. */
const patience = 100;

/**
 * The keyboard on the screen of a kiosk. It follows the focus in the shadow root that it is given, types in the field that has it,
 * and knows nothing of a text but what stands in that field.
 */
export class OnScreenKeyboard {
  readonly #root: ShadowRoot;
  readonly #changed: () => void;
  readonly #listening = new AbortController();
  #field: TextField | undefined;
  /** What the field asked for: its `inputmode` keeps the keyboard of the device away meanwhile. */
  #inputmode: string | null = null;
  #isTouched = false;
  #isAway = false;
  #signs = false;
  #latin = false;
  #capitals = false;

  /**
   * Listens on `root` until `stop()`; `changed` asks the owner to draw `view()` again, soon.
   */
  constructor(root: ShadowRoot, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    const { signal } = this.#listening;
    const take = ({ target }: Event) => isTextField(target) && this.#open(target);
    root.addEventListener('focusin', take, { signal });
    // A field that has the focus is tapped to get the keyboard back, or to put the caret elsewhere.
    root.addEventListener('click', take, { signal });
    root.addEventListener('focusout', () => this.#whenReleased(() => this.#leaveIfLeft()), { signal });
  }

  /** Whether a text field of the widget has the focus, or had it and the focus is in the keyboard; not when it was put away. */
  get isOpen(): boolean {
    return !this.#isAway && this.#field?.isConnected === true;
  }

  /** The keyboard in the visitor's language, or nothing when it is not open. */
  view(locale: Language): TemplateResult | typeof nothing {
    const field = this.#field;
    if (!field || !this.isOpen) return nothing;
    const shown = this.#latin ? latin : locale;
    const layout = layouts[shown];
    const there = shown === locale ? latin : locale;
    return keyboardView({
      locale,
      layout,
      signs: this.#signs,
      capitals: this.#capitals,
      other: isLatin(locale)
        ? undefined
        : { sign: layouts[there].sign, lang: there, name: there === latin ? undefined : languages[there].name },
      forms: layout.formsOf?.(letterBefore(field)) ?? [],
      email: this.#inputmode === 'email',
      lines: field.localName === 'textarea',
      type: (text) => {
        this.#capitals = false;
        this.#act(() => insert(field, text));
      },
      choose: (form) =>
        this.#act(() => {
          const isOfLetter = layout.formsOf?.(letterBefore(field)).includes(form);
          return isOfLetter ? replaceLetter(field, form) : insert(field, form);
        }),
      erase: () => this.#act(() => erase(field)),
      toggleCapitals: () => this.#show({ capitals: !this.#capitals }),
      toggleSigns: () => this.#show({ signs: !this.#signs }),
      toggleScript: () => this.#show({ latin: !this.#latin }),
      move: (to) =>
        this.#act(() => {
          moveCaret(field, to);
          return false;
        }),
      close: () => this.close(),
    });
  }

  /** Puts the focus on the first key, for who has no touch; opens the keyboard when it was put away. */
  enter(): void {
    const { activeElement } = this.#root;
    if (!this.isOpen && isTextField(activeElement)) this.#open(activeElement);
    // when it is drawn
    setTimeout(() => this.#root.querySelector<HTMLElement>('.keyboard button')?.focus());
  }

  /** Puts it away; the focus is in the field again. */
  close(): void {
    this.#field?.focus();
    this.#isAway = true;
    this.#changed();
  }

  /** The visitor is gone: no field, no layer, nothing of what was typed. */
  forget(): void {
    this.#isTouched = false;
    this.#leave();
    this.#changed();
  }

  /** Takes the listeners away. */
  stop(): void {
    this.#listening.abort();
    this.forget();
  }

  #open(field: TextField): void {
    this.#isAway = false;
    if (field !== this.#field) {
      this.#leave();
      this.#field = field;
      this.#inputmode = field.getAttribute('inputmode');
      field.setAttribute('inputmode', 'none');
      this.#signs = this.#inputmode === 'numeric' || this.#inputmode === 'tel';
      this.#latin = this.#inputmode === 'email';
    }
    this.#changed();
    this.#whenReleased(() => this.#bringIntoView());
  }

  /** A browser says `change` only of what it typed itself. */
  #leave(): void {
    const field = this.#field;
    this.#field = undefined;
    if (field && this.#inputmode === null) field.removeAttribute('inputmode');
    else if (field && this.#inputmode !== null) field.setAttribute('inputmode', this.#inputmode);
    if (this.#isTouched) field?.dispatchEvent(new Event('change', { bubbles: true }));
    this.#inputmode = null;
    this.#isTouched = this.#isAway = this.#capitals = false;
  }

  /** What is pressed stays where it is until it is released, or the press would miss: keyboard and scrolling wait for that. */
  #whenReleased(then: () => void, wait = 0): void {
    const look = () => (this.#root.host.matches(':active') ? this.#whenReleased(then, patience) : then());
    setTimeout(look, wait);
  }

  #leaveIfLeft(): void {
    const { activeElement } = this.#root;
    if (!this.#field || activeElement === this.#field || activeElement?.closest('.keyboard')) return;
    this.#leave();
    this.#changed();
  }

  #bringIntoView(): void {
    if (this.isOpen) this.#field?.scrollIntoView({ block: 'nearest' });
  }

  /** On a low screen the keyboard scrolls along with the page: then it would go from under the finger. */
  get #isDocked(): boolean {
    const keyboard = this.#root.querySelector('.keyboard');
    return keyboard !== null && getComputedStyle(keyboard).position === 'sticky';
  }

  #act(change: () => boolean): void {
    this.#isTouched = change() || this.#isTouched;
    if (this.#isDocked) this.#bringIntoView();
    this.#changed();
  }

  #show({ signs = this.#signs, latin = this.#latin, capitals = false }): void {
    this.#signs = signs;
    this.#latin = latin;
    this.#capitals = capitals;
    this.#changed();
  }
}
