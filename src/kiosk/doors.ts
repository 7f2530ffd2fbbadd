import type { nothing, TemplateResult } from 'lit/html.js';
import type { Language } from '../locales/languages.js';

/** A keyboard on the screen, for the text fields of a widget. */
export interface Keyboard {
  /** A text field has the focus, or had it and the keyboard has it now. */
  readonly isOpen: boolean;
  readonly view: (locale: Language) => TemplateResult | typeof nothing;
  /** Puts the focus on its first key. */
  readonly enter: () => void;
  /** Puts it away, and the focus back in the field. */
  readonly close: () => void;
  /** Nothing is kept of the field that it typed in. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** The keyboard, fetched after the start screen has come. */
export interface KeyboardChunk {
  readonly OnScreenKeyboard: new (root: ShadowRoot, changed: () => void) => Keyboard;
  readonly keyboardStyles: string;
}
