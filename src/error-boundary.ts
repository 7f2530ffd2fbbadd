import { failureNotice, type Keepsake } from './components/failure-notice.js';
import { textControls } from './components/unnoted.js';
import { LmzErrorEvent, type ErrorCode } from './events.js';
import { lifelines } from './flows/lifelines.js';
import { languages } from './locales/languages.js';
import { currentLocale } from './locales/localization.js';
import { copyText } from './visit/take-along.js';
import { warnIntegrator } from './warnings.js';

/** What the element knows of a failure. */
export interface Failure {
  readonly keepsake: Keepsake | undefined;
  /** Level of the heading. */
  readonly level: number;
  readonly kiosk: boolean;
  /** Shows the same screen once more; absent where that cannot help. */
  readonly goOn: (() => void) | undefined;
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
  /** What stood in the fields when something threw, whether or not anybody had taken note of it. */
  #fields: readonly string[] = [];

  /** `failure` is asked what to show; it may throw as well. */
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
    if (this.#notice) return this.refresh();
    const wasHere = this.#root.activeElement !== null;
    this.#fields = [...this.#root.querySelectorAll<HTMLInputElement>(textControls)].map(({ value }) => value);
    this.#put();
    if (wasHere) this.#root.querySelector<HTMLElement>('.step-heading')?.focus();
    // Not the message: it may hold what somebody typed.
    warnIntegrator(`something threw (${code}, ${error instanceof Error ? error.name : typeof error}).`);
    this.#element.dispatchEvent(new LmzErrorEvent(code));
  }

  /** Tells anew how things stand: something that was being sent may have arrived meanwhile. */
  refresh(): void {
    const before = this.#notice;
    if (before && this.#made().textContent !== before.textContent) this.#put();
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

  #put(): void {
    this.#notice = this.#made();
    this.#root.replaceChildren(this.#notice);
  }

  /** When even the notice cannot be made there is the number, what was typed, and what the page says instead of us. */
  #made(): HTMLElement {
    try {
      const { keepsake: { told, typed } = { told: [], typed: '' }, level, kiosk, goOn, restart } = this.#failure();
      const unnoted = this.#fields.filter((text) => text && !typed.includes(text));
      const locale = currentLocale();
      return failureNotice({
        locale,
        dir: languages[locale].dir,
        level,
        kiosk,
        numbers: lifelines,
        told,
        typed: [typed, ...unnoted].filter(Boolean).join('\n\n'),
        copy: copyText,
        goOn,
        restart: () => this.attempt('acting', restart),
      });
    } catch {
      const bare = document.createElement('div');
      bare.append(lifelines.advice.display, document.createElement('slot'), ...this.#fields);
      return bare;
    }
  }
}
