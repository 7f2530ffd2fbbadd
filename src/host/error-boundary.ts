import { msg } from '@lit/localize';
import { LmzErrorEvent, type ErrorCode } from '../page/events.js';
import { lifelines } from '../flows/organisations/lifelines.js';
import { warnIntegrator } from '../page/warnings.js';

/** What the element knows of a failure. */
export interface Failure {
  /** The notice, with what was typed; nothing as long as that which makes it has not come. */
  readonly notice: () => HTMLElement | undefined;
  readonly restart: () => void;
}

/**
 * Stands between a defect and the visitor. Whatever throws, from a page that replaced a builtin to a mistake of ours, ends in a
 * notice: a number to call, what was typed, and a way to begin again. The page gets one event, without anything of the visitor.
 */
export class ErrorBoundary {
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #failure: () => Failure;
  #notice: HTMLElement | undefined;

  /** `failure` is asked what to show; its notice may throw as well. */
  constructor(element: HTMLElement, root: ShadowRoot, failure: () => Failure) {
    this.#element = element;
    this.#root = root;
    this.#failure = failure;
  }

  /** The notice is on the screen. */
  get isShown(): boolean {
    return this.#notice !== undefined;
  }

  /** Does something; what it throws ends in the notice. */
  attempt(code: ErrorCode, work: () => unknown): void {
    try {
      // Not by its class: a page may have put another one in the place of Promise.
      const result = work() as { readonly catch?: (caught: (error: unknown) => void) => void } | undefined;
      result?.catch?.((error) => this.fail(code, error));
    } catch (error) {
      this.fail(code, error);
    }
  }

  /** Shows the notice in place of everything else. */
  fail(code: ErrorCode, error: unknown): void {
    if (this.#notice) return;
    const wasHere = this.#root.activeElement;
    this.refresh();
    if (wasHere) this.#root.querySelector<HTMLElement>('[tabindex]')?.focus();
    // Not the message: it may hold what somebody typed.
    warnIntegrator(`something threw (${code}, ${(error as Partial<Error> | undefined)?.name}).`);
    this.#element.dispatchEvent(new LmzErrorEvent(code));
  }

  /** Takes the notice away; what was drawn before it is gone too. */
  clear(): void {
    this.#notice = undefined;
    this.#root.replaceChildren();
  }

  /** A handler of ours, or a whole template with all handlers in it, that can no longer throw. */
  readonly guarded = (value: unknown): unknown => {
    if (typeof value === 'function') return (event: unknown) => this.attempt('acting', () => value(event) as unknown);
    if (Array.isArray(value)) return value.map(this.guarded);
    const { values } = (value ?? {}) as { readonly values?: unknown };
    return Array.isArray(values) ? { ...(value as object), values: values.map(this.guarded) } : value;
  };

  /** Tells how things stand now: something that was being sent may have arrived meanwhile. */
  refresh(): void {
    const { notice, restart } = this.#failure();
    let made: HTMLElement | undefined;
    try {
      made = notice();
    } catch {
      // then there is only the plain one
    }
    const before = this.#notice;
    if (before && (!made || before.textContent === made.textContent)) return;
    this.#notice = made ?? this.#plain(restart);
    if (made) this.#root.replaceChildren(made);
    // What was typed stays where it is.
    else (this.#root.querySelector('.frame') ?? this.#root).prepend(this.#notice);
  }

  /** Early, and when the notice cannot be made either: the number, a fresh start, and what the page says instead of us. */
  #plain(restart: () => void): HTMLElement {
    const button = document.createElement('button');
    button.append(msg('Begin opnieuw'));
    button.onclick = restart;
    const plain = document.createElement('div');
    plain.role = 'alert';
    plain.append(`${msg('Hier ging iets mis')}: ${lifelines.advice.display} `, button, document.createElement('slot'));
    return plain;
  }
}
