/** Milliseconds within which a second click belongs to the first. */
const doubleClick = 500;

/** What a visit listens to on the page around it, until it is stopped. */
export class PageGuards {
  readonly #element: Element;
  readonly #onLeft: () => void;
  /** When the screen came: milliseconds on the clock of events. */
  #shownAt = 0;

  /** `onLeft` is called when the page is left. A browser keeps it, for who goes back to it. */
  constructor(element: Element, onLeft: () => void) {
    this.#element = element;
    this.#onLeft = onLeft;
    element.addEventListener('click', this.#dropSecondClick, true);
    window.addEventListener('pagehide', onLeft);
  }

  /** Another screen has come. */
  screenShown(): void {
    this.#shownAt = performance.now();
  }

  /** Lets the browser ask before the page is left, while there is something to lose. */
  askBeforeLeaving(asks: boolean): void {
    if (asks) window.addEventListener('beforeunload', this.#askInOwnWords);
    else window.removeEventListener('beforeunload', this.#askInOwnWords);
  }

  stop(): void {
    this.askBeforeLeaving(false);
    this.#element.removeEventListener('click', this.#dropSecondClick, true);
    window.removeEventListener('pagehide', this.#onLeft);
  }

  /** The browser asks in its own words; older ones only when there is a value. Each visit has its own: several may be on a page. */
  readonly #askInOwnWords = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
    event.returnValue = true;
  };

  /** The second half of a double click on Continue was not meant for what stands there on the next screen. */
  readonly #dropSecondClick = (event: Event): void => {
    if ((event as MouseEvent).detail < 2 || event.timeStamp - this.#shownAt > doubleClick) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
