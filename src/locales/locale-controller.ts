import { onDutchBesideChange, showDutchBeside } from './dutch-beside.js';
import { langOf, matchLocale } from './match-locale.js';
import { currentLocale, locales, onLocaleChange, switchLocale, type Locale } from './localization.js';

/** Whether a visitor chose a language: from then on the widgets of the page no longer follow the page. */
let visitorChose = false;
/** The language of the first widget; the others on the page join it. */
let begun: Promise<void> | undefined;
/** Whether the language on the screen is one that the visitor chose. */
export const isChosen = (): boolean => visitorChose;

/** How many widgets there are: when the last one is gone, the next one is the first again. */
let present = 0;

/** An element that can be asked to draw itself anew. */
type Drawn = Element & { requestUpdate(): void };

/**
 * Keeps one element in the language of the page until the visitor chooses one. A language that cannot be fetched leaves the
 * screen as it is, and can be tried again.
 */
export class LocaleController {
  /** False until the words of the first language are there: nothing is shown in Dutch before. */
  ready = false;
  /** The language that could not be fetched. */
  failed: Locale | undefined;
  readonly #element: Drawn;
  readonly #changed: () => unknown;
  readonly #failed: (error: unknown) => void;
  readonly #observer = new MutationObserver(() => this.follow());
  #endings: readonly (() => void)[] = [];

  /** `changed` is called when another language is on the screen, `failed` when something threw that a language cannot explain. */
  constructor(element: Drawn, changed: () => unknown, failed: (error: unknown) => void) {
    this.#element = element;
    this.#changed = changed;
    this.#failed = failed;
  }

  connect(): void {
    present += 1;
    this.#endings = [
      onLocaleChange(() => {
        this.#element.requestUpdate();
        this.#changed();
      }),
      onDutchBesideChange(() => this.#element.requestUpdate()),
    ];
    const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let root = this.#element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      this.#observer.observe(root, options);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#begin().catch((error: unknown) => {
      this.ready = true;
      this.#failed(error);
    });
  }

  disconnect(): void {
    for (const end of this.#endings) end();
    this.#observer.disconnect();
    present -= 1;
    if (!present) begun = undefined;
  }

  /** Follows the language of the page it is in, unless the visitor chose one. */
  follow(): void {
    if (!this.ready || visitorChose || !this.#element.isConnected) return;
    const locale = this.ofPage;
    if (locale !== currentLocale()) void this.#switch(locale);
  }

  /** Switches to the language that the visitor chose. */
  choose(code: string): void {
    const locale = matchLocale(code, locales);
    if (!locale) return;
    visitorChose = true;
    void this.#switch(locale);
  }

  /** Goes back to the language of the page, with the Dutch beside another or not, for the next visitor. */
  reset(dutchBeside: boolean): void {
    showDutchBeside(dutchBeside);
    visitorChose = false;
    this.failed = undefined;
    this.follow();
  }

  /** The language of the page. */
  get ofPage(): Locale {
    return matchLocale(langOf(this.#element), locales) ?? 'nl';
  }

  async #begin(): Promise<void> {
    const locale = visitorChose ? currentLocale() : this.ofPage;
    const isFirst = !begun;
    if (this.ready || (isFirst && locale === currentLocale())) {
      begun ??= Promise.resolve();
      this.ready = true;
      // Put back after a while in which no widget saw the page change its language.
      if (isFirst) this.follow();
      return;
    }
    try {
      await (begun ??= switchLocale(locale));
    } catch {
      begun = undefined;
      this.failed = locale;
    }
    this.ready = true;
    this.#element.requestUpdate();
  }

  async #switch(locale: Locale): Promise<void> {
    this.failed = undefined;
    try {
      await switchLocale(locale);
    } catch {
      this.failed = locale;
    }
    this.#element.requestUpdate();
  }
}
