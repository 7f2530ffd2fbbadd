/** Lets the class be imported where there is no page, on a server. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * An element that draws itself anew, once, after whatever changed. It is what the widget uses of LitElement: reactive properties and
 * their attributes would double the weight of the first screen (docs/decisions/widget-drawn-element.md).
 */
export abstract class DrawnElement extends Base {
  readonly renderRoot = this.attachShadow({ mode: 'open' });
  #drawing: Promise<void> | undefined;
  #isDrawn = false;

  connectedCallback(): void {
    this.requestUpdate();
  }

  /** Whether it was drawn at least once. */
  get hasUpdated(): boolean {
    return this.#isDrawn;
  }

  /** Settles when what is to be drawn is drawn. */
  get updateComplete(): Promise<void> {
    return this.#drawing ?? Promise.resolve();
  }

  /** Draws soon; any number of calls draw once. */
  requestUpdate(): void {
    this.#drawing ??= Promise.resolve().then(() => {
      this.#drawing = undefined;
      this.#isDrawn = true;
      this.draw();
    });
  }

  /** Draws what there is now. */
  protected abstract draw(): void;
}
