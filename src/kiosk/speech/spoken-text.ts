import { msg } from '@lit/localize';
import { readAloudTexts } from './read-aloud.texts.js';

/** A text to say in one language, and the element of the screen that it is about. */
export interface Piece {
  readonly text: string;
  readonly lang: string;
  readonly element: Element;
}

/** Whoever hears this has found its buttons. */
const unspoken = '.read-aloud, [aria-hidden="true"]';

const isText = (text: string) => /[\p{L}\p{N}]/u.test(text);

function isShown(element: Element, display: string): boolean {
  // What is drawn by its children alone has no box, and so is "not visible".
  return display === 'contents' || element.checkVisibility({ visibilityProperty: true });
}

class Reader {
  readonly pieces: Piece[] = [];
  readonly #words = readAloudTexts(msg);
  readonly #locale: string;
  /** What stands on one line so far, by language. */
  #line: { text: string; readonly lang: string }[] = [];
  /** What kind of thing the next text is. */
  #kind = '';
  #hasToldOfTyped = false;

  constructor(locale: string) {
    this.#locale = locale;
  }

  read(parent: ParentNode, block: Element, lang: string): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) this.#add(node.data, lang);
      else if (node instanceof Element) this.#readElement(node, block, lang);
    }
  }

  #readElement(element: Element, block: Element, outerLang: string): void {
    const { display } = getComputedStyle(element);
    if (element.matches(unspoken) || !isShown(element, display)) return;
    const lang = element.getAttribute('lang') || outerLang;
    const isOwnLine = !/^(inline|contents)/.test(display) || element.localName === 'button';
    const isControl = block.matches('button, label');
    const about = isOwnLine && !isControl ? element : block;
    if (isOwnLine) this.endLine(block);
    this.#say(element, about, lang);
    if (isOwnLine) this.endLine(about);
  }

  #say(element: Element, about: Element, lang: string): void {
    const name = element.getAttribute('aria-label') ?? '';
    if (element.matches('[data-typed]')) this.#tellOfTyped(about);
    else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      this.#sayField(element, about);
    else if (element instanceof HTMLSelectElement) this.read(element.selectedOptions[0] ?? element, about, lang);
    else if (element instanceof HTMLImageElement) this.#add(element.alt, lang);
    else if (element instanceof SVGElement) this.#add(name, lang);
    else if (element.matches('.phone')) this.#spell(element.textContent.replaceAll('-', ''), lang);
    else if (element.matches('.reference bdi')) this.#spell(element.textContent, lang);
    else {
      const isButton = element.localName === 'button';
      if (isButton) this.#kind = this.#words.button();
      if (isButton && name) this.#add(name, lang);
      else this.read(element, about, lang);
    }
  }

  #sayField(field: HTMLInputElement | HTMLTextAreaElement, about: Element): void {
    if (field.matches('[type="radio"], [type="checkbox"]')) {
      this.#kind = field.matches(':checked') ? this.#words.chosen() : this.#words.choice();
      return;
    }
    this.endLine(about);
    this.#add(field.value ? this.#words.filledField() : this.#words.emptyField(), this.#locale);
    this.endLine(field);
    if (field.value) this.#tellOfTyped(field);
  }

  #tellOfTyped(about: Element): void {
    if (this.#hasToldOfTyped) return;
    this.#hasToldOfTyped = true;
    this.endLine(about);
    this.#add(this.#words.typed(), this.#locale);
    this.endLine(about);
  }

  /** Sign by sign, so that it can be written down. */
  #spell(text: string, lang: string): void {
    const signs = [...text].filter((sign) => sign.trim());
    this.#add(` ${signs.map((sign) => (sign === '-' ? this.#words.hyphen() : sign)).join(', ')} `, lang);
  }

  #add(text: string, lang: string): void {
    const last = this.#line.at(-1);
    if (last?.lang === lang) last.text += text;
    else this.#line.push({ text, lang });
  }

  /** Ends the line that is about an element. */
  endLine(element: Element): void {
    const line = this.#line.splice(0);
    if (!line.some(({ text }) => isText(text))) return;
    const [first] = line;
    if (this.#kind && first?.lang === this.#locale) first.text = `${this.#kind} ${first.text}`;
    else if (this.#kind) line.unshift({ text: this.#kind, lang: this.#locale });
    this.#kind = '';
    for (const { text, lang } of line)
      if (isText(text)) this.pieces.push({ text: text.replaceAll(/\s+/g, ' ').trim(), lang, element });
  }
}

/**
 * What is on a screen, as somebody must hear it who does not see it: in the order of reading, with what is a button, a choice or a
 * field. What somebody typed is never in it, for a page cannot know whether there is a headset; that it is left out is said once.
 */
export function spokenText(screen: ParentNode, locale: string): readonly Piece[] {
  const reader = new Reader(locale);
  const top = screen instanceof Element ? screen : screen.firstElementChild;
  if (!top) return [];
  reader.read(screen, top, locale);
  reader.endLine(top);
  return reader.pieces;
}
