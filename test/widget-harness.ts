import { msg, type str } from '@lit/localize';
import { withoutMarks } from '../src/locales/marks.js';
import type { LmzKlachtwijzer } from '../src/host/lmz-klachtwijzer.js';
import '../src/define.js';
import { clean, ownText } from './own-text.js';

export type Attributes = Readonly<Record<string, string>>;

/** What a page that wants complaints sets. */
export const complete: Attributes = {
  endpoint: 'https://ontvanger.test/v1/meldingen',
  'privacy-url': 'https://ontvanger.test/privacy',
};

/** A Dutch text of ours as it stands on the screen now. */
export const onScreen = (dutch: string | ReturnType<typeof str>): string => withoutMarks(msg(dutch as string));

const patience = 30_000;

/** Test pages share a browser, and it draws no frames for those that are behind another one. */
window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()));

/** Waits until something holds; fails with what was waited for. */
export async function until<T>(what: string, look: () => T | undefined | null | false): Promise<T> {
  for (const start = performance.now(); performance.now() - start < patience;) {
    const found = look();
    if (found) return found;
    await new Promise((again) => setTimeout(again, 4));
  }
  throw new Error(`Waited in vain until ${what}`);
}

const labelsOf = (element: Element) => ('labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []);

/** The accessible name, as far as our own screens need it. */
function nameOf(element: Element): string {
  const label = labelsOf(element).map(ownText);
  return clean(element.getAttribute('aria-label') ?? (label.length > 0 ? label.join(' ') : ownText(element)));
}

/**
 * A person at the widget: finds things by role, name and text, as they are read on the screen, and waits as long as it says so.
 * Texts are given in Dutch and looked up in the language on the screen.
 */
export class Visitor {
  readonly element: LmzKlachtwijzer;

  constructor(element: LmzKlachtwijzer) {
    this.element = element;
  }

  get screen(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  #visible<E extends Element = HTMLElement>(selector: string, within: ParentNode = this.screen): E[] {
    return [...within.querySelectorAll<E>(selector)].filter((one) => one.checkVisibility());
  }

  #named(selector: string, name: string, within: ParentNode = this.screen): HTMLElement {
    const wanted = [name, onScreen(name)].map(clean);
    const all = this.#visible(selector, within);
    const found =
      all.find((one) => wanted.includes(nameOf(one))) ??
      all.find((one) => wanted.some((text) => nameOf(one).startsWith(text)));
    if (found) return found;
    throw new Error(`No ${selector} named "${wanted[1]}" among: ${all.map(nameOf).join(' | ')}`);
  }

  #group(legend: string): ParentNode {
    return this.#visible('fieldset').find((one) =>
      [legend, onScreen(legend)].includes(ownText(one.querySelector('legend'))),
    ) as ParentNode;
  }

  /** Waits until the widget no longer asks for patience. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await until(
      'the widget is ready',
      () => !this.status() && !this.screen.querySelector('[aria-disabled="true"]'),
    ).catch((error: unknown) => {
      throw new Error(`The screen says: ${this.text()}`, { cause: error });
    });
    await this.element.updateComplete;
  }

  text(): string {
    return clean(this.screen.querySelector<HTMLElement>('.frame')?.innerText);
  }

  /** What a screen reader is told aside from the focus while the widget asks for patience. */
  status(): string {
    return ownText(this.screen.querySelector('.frame > [role="status"]'));
  }

  /** What came of a button of the screen. */
  notice(): string {
    return ownText(this.#visible('.own [role="status"]:not(.unseen)')[0]);
  }

  heading(): string {
    const headings = this.#visible('h1, h2, h3, h4, h5, h6');
    return ownText(headings.find((one) => !one.closest('[part="error-summary"]')));
  }

  headingTag(): string | undefined {
    return this.#visible('h1, h2, h3, h4, h5, h6')[0]?.localName;
  }

  choices(): readonly string[] {
    return this.#visible('input[type="radio"], input[type="checkbox"]').map(nameOf);
  }

  chosen(): readonly string[] {
    return this.#visible('input:checked').map(nameOf);
  }

  buttons(): readonly string[] {
    return this.#visible('button').map(nameOf);
  }

  links(): readonly HTMLAnchorElement[] {
    return this.#visible<HTMLAnchorElement>('a[href]');
  }

  fields(): readonly string[] {
    return this.#visible('input:not([type="radio"], [type="checkbox"]), textarea').map(nameOf);
  }

  field(label: string): HTMLInputElement {
    return this.#named('input:not([type="radio"], [type="checkbox"]), textarea', label) as HTMLInputElement;
  }

  option(name: string, legend?: string): HTMLInputElement {
    const within = legend === undefined ? this.screen : this.#group(legend);
    return this.#named('input[type="radio"], input[type="checkbox"]', name, within) as HTMLInputElement;
  }

  /** Marks a choice and does nothing else. */
  async choose(name: string, legend?: string): Promise<void> {
    this.option(name, legend).click();
    await this.element.updateComplete;
  }

  async press(name: string): Promise<void> {
    this.#named('button', name).click();
    await this.settled();
  }

  /** Presses a button as the second half of a double click that began at `start`: a moment later, however slow the machine is. */
  async pressAgain(name: string, start: number, later = 250): Promise<void> {
    const click = new MouseEvent('click', { detail: 2, bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(click, 'timeStamp', { value: start + later });
    this.#named('button', name).dispatchEvent(click);
    await this.settled();
  }

  /** Presses Continue and waits for what comes next. */
  async proceed(): Promise<void> {
    await this.press('Ga verder');
  }

  /** Answers one question after another. */
  async answer(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      await this.choose(name);
      await this.proceed();
    }
  }

  /** Takes another road from an outcome, or from above a question. */
  async take(road: string): Promise<void> {
    await this.press(road);
  }

  async back(): Promise<void> {
    await this.press('Terug');
  }

  /** Presses the button that changes the answer to a question, here or on the check screen. */
  async change(question: string): Promise<void> {
    const ending = `: ${onScreen(question)}`;
    const button = this.#visible('button').find((one) => nameOf(one).endsWith(ending));
    if (!button) throw new Error(`Nothing to change for "${question}" among: ${this.buttons().join(' | ')}`);
    button.click();
    await this.settled();
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
    await this.element.updateComplete;
  }

  async fillDate(day: string, precision = 'Ik weet de dag'): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    await this.choose(precision);
    if (date) await this.fill('Dag', date);
    await this.fill('Maand', month);
    await this.fill('Jaar', year);
  }

  /** The sentences of the error summary. */
  errors(): readonly string[] {
    return this.#visible('[part="error-summary"] a').map(nameOf);
  }

  /** The error beside a field or group, through what describes it. */
  errorAt(control: Element): string {
    const described = [control, control.closest('fieldset')]
      .flatMap((one) => one?.getAttribute('aria-describedby')?.split(' ') ?? [])
      .map((id) => this.screen.getElementById(id));
    return ownText(described.find((one) => one?.part.contains('error-message')));
  }

  followError(sentence: string): void {
    this.#named('[part="error-summary"] a', sentence).click();
  }

  /** The name of what has the focus inside the widget; empty when nothing has. */
  focused(): string {
    const { activeElement } = this.screen;
    return activeElement ? nameOf(activeElement) : '';
  }

  /** What could not be loaded, in words; empty when nothing failed. */
  problem(): string {
    return ownText(this.#visible('[part="alert"]')[0]);
  }

  /** Begins at the start screen of a kiosk. */
  async arrive(language = 'Nederlands'): Promise<void> {
    await until('the kiosk is ready', () => this.screen.querySelector('.start button:not([aria-disabled])'));
    await this.press(language);
    await until('the first question is there', () => this.screen.querySelector('form'));
    await this.settled();
  }

  async switchTo(language: string): Promise<void> {
    if (this.element.getAttribute('mode') === 'kiosk') {
      await this.press('Taal');
      await until('the language has come', () => this.buttons().some((name) => name.startsWith(language)));
      return this.press(language);
    }
    const menu = this.#visible<HTMLSelectElement>('select')[0] as HTMLSelectElement;
    menu.focus();
    menu.value = [...menu.options].find(({ text }) => text === language)?.value ?? '';
    const { value } = menu;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await until(`the screen is in ${language}`, () => this.element.locale === value);
    await this.settled();
  }

  async restart(): Promise<void> {
    await this.press('Begin opnieuw');
    await this.press('Ja, begin opnieuw');
  }

  /** From an outcome to the first screen of the form. */
  async write(): Promise<void> {
    await this.press('Meld het bij het Landelijk Meldpunt Zorg');
  }

  async send(): Promise<void> {
    await this.press('Verstuur mijn melding');
  }
}

const opened: Visitor[] = [];

/** Puts a widget on the page, in a place of its own, and waits until its first question can be answered. */
export async function open(attributes: Attributes = {}, place: Element = document.body): Promise<Visitor> {
  const element = document.createElement('lmz-klachtwijzer');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const visitor = new Visitor(element);
  opened.push(visitor);
  place.append(element);
  if (attributes['mode'] === 'kiosk') await visitor.arrive();
  await until('the first question is there', () => element.shadowRoot?.querySelector('form'));
  await element.updateComplete;
  return visitor;
}

/** Nothing of a test stays on the page: no widget, no language that a visitor chose. */
afterEach(async () => {
  const last = opened.at(-1);
  if (!last) return;
  document.documentElement.lang = 'nl';
  // Only a widget that is in the page follows it.
  if (!last.element.isConnected) document.body.append(last.element);
  for (const { element } of opened) {
    element.removeAttribute('lang');
    element.reset();
  }
  await until('the page is in Dutch again', () => last.element.locale === 'nl');
  for (const { element } of opened.splice(0)) element.remove();
});
