import { render } from 'lit/html.js';
import { ErrorBoundary, type Failure } from './error-boundary.js';

/** Lets the class be imported where there is no page, on a server. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * An element that draws itself anew, once, after whatever changed, and shows a notice instead when something threw. It is what the
 * widget uses of LitElement: reactive properties and their attributes would double the weight of the first screen
 * (docs/decisions/widget-drawn-element.md).
 */
export abstract class DrawnElement extends Base {
  readonly renderRoot = this.attachShadow({ mode: 'open' });
  protected readonly boundary = new ErrorBoundary(this, this.renderRoot, () => this.failure());
  #drawing: Promise<void> | undefined;
  #isDrawn = false;
  /** Lit keeps what it drew with this node: another one is a fresh start. */
  #end: Comment | undefined;

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
      if (this.boundary.isShown) this.boundary.refresh();
      else this.boundary.attempt('drawing', () => this.draw());
    });
  }

  /** Draws what there is now. */
  protected abstract draw(): void;

  /** What is shown when something threw. */
  protected abstract failure(): Failure;

  /** Puts a template in the element. */
  protected paint(template: unknown): void {
    this.#end ??= this.renderRoot.appendChild(document.createComment(''));
    render(this.boundary.guarded(template), this.renderRoot, { renderBefore: this.#end });
  }

  /** Draws from nothing, whatever was left half drawn. */
  protected drawAnew(): void {
    this.#end = undefined;
    this.boundary.clear();
    this.requestUpdate();
  }
}
