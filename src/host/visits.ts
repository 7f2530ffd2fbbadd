import type { Door } from '../locales/lazy.js';
import { isDefect, loadAgain } from '../locales/load-again.js';
import { needPart } from '../locales/localization.js';
import type { SessionEvent } from '../machines/session.machine.js';
import type { ErrorBoundary } from './error-boundary.js';

type Engine = typeof import('../doors/engine.js');
type Visit = ReturnType<Engine['beginVisit']>;
type Host = Parameters<Engine['beginVisit']>[1];

/** The visits of one widget, one after another, and the engine that they need. */
export class Visits {
  engine: Engine | undefined;
  /** The visit of whoever is here; nothing until the engine has come. */
  current: Visit | undefined;
  /** The engine could not be fetched. */
  isMissing = false;
  readonly #element: Element;
  readonly #door: Door<Engine>;
  readonly #boundary: ErrorBoundary;
  readonly #host: Host;
  #isLoading = false;
  /** What was done before the engine came: it is applied then, never lost. */
  #held: SessionEvent | undefined;

  constructor(element: Element, door: Door<Engine>, boundary: ErrorBoundary, host: Host) {
    this.#element = element;
    this.#door = door;
    this.#boundary = boundary;
    this.#host = host;
  }

  /** Something was done, and waits for the engine. */
  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Fetches it after the paint, so as not to stand in the way of the first question; a page in the background paints nothing. */
  loadSoon(): void {
    const painting = document.hidden ? queueMicrotask : requestAnimationFrame;
    painting(() => setTimeout(() => this.load()));
  }

  /** Fetches the engine and begins a visit, unless that was done; what throws ends in the notice. */
  load(): void {
    this.#boundary.attempt('starting', () => this.#load());
  }

  /** Ends the visit, if there was one, and begins another. */
  beginAgain(): void {
    const before = this.current;
    this.#boundary.attempt('acting', () => before?.stop());
    this.#held = undefined;
    this.current = undefined;
    this.#boundary.attempt('starting', () => {
      this.current = this.engine?.beginVisit(this.#element, this.#host, before);
    });
    if (!this.engine) this.load();
    this.#host.changed();
  }

  send(event: SessionEvent): void {
    if (this.current) this.current.send(event);
    else this.#held = event;
  }

  async #load(): Promise<void> {
    if (this.#isLoading || this.engine) return;
    this.#isLoading = true;
    this.isMissing = false;
    this.#host.changed();
    try {
      [this.engine] = await Promise.all([loadAgain('engine', this.#door), needPart('guide')]);
    } catch (error) {
      this.isMissing = true;
      if (isDefect(error)) throw error;
      this.#host.changed();
      return;
    } finally {
      this.#isLoading = false;
    }
    const held = this.#held;
    this.beginAgain();
    if (held) this.send(held);
  }
}
