import { msg } from '@lit/localize';
import { render } from 'lit/html.js';
import { html } from '../components/html.js';
import { attributeNames, readAppearance, type Appearance } from '../page/attributes.js';
import { focusOn, placeIn } from '../components/frame/focus.js';
import { sheetOf } from '../components/styles/css.js';
import { frame, type FrameView } from '../components/frame/frame.js';
import { keepOwnEvents } from '../components/frame/own-events.js';
import { shellStyles } from '../components/styles/shell.styles.js';
import { DrawnElement } from './drawn-element.js';
import type { Failure } from './error-boundary.js';
import {
  LmzLanguageChangeEvent,
  LmzReadyEvent,
  LmzResetEvent,
  LmzStepChangeEvent,
  type ResetReason,
} from '../page/events.js';
import { lifelines } from '../flows/organisations/lifelines.js';
import { LocaleController } from '../locales/locale-controller.js';
import { languages } from '../locales/languages.js';
import { KioskDoor } from './kiosk-door.js';
import { loadProblem } from './load-problem.js';
import { currentLocale, locales } from '../locales/localization.js';
import { forgetSaid } from '../locales/said.js';
import type { SessionEvent } from '../machines/session.machine.js';
import { Ordinal } from './ordinal.js';
import { questionScreenOf } from './question-screen.js';
import { ScreenNode } from './screen-node.js';
import { tellState } from './state.js';
import { Visits } from './visits.js';
import type { VisitView } from '../visit/doors.js';
import type { Act, ScreenState } from '../visit/view.js';

const firstQuestion = 'begin/zorg';

/**
 * Guides people with a complaint about Dutch care or youth help to the right desk, and lets them write to it.
 *
 * @tagname lmz-klachtwijzer
 * @slot - Shown until the element is defined, without JavaScript, or when the script is blocked.
 * @attr {string} endpoint - Absolute https URL that complaints are posted to; without it no form is offered.
 * @attr {string} recipient - Short name of who receives them. Default: Landelijk Meldpunt Zorg.
 * @attr {string} privacy-url - https URL of the recipient's privacy statement; without it only the anonymous form is offered.
 * @attr {string} public-key - URL of a JWK set: the payload is encrypted for the recipient.
 * @attr {string} key-thumbprints - One or two SHA-256 JWK thumbprints; required with public-key.
 * @attr {string} lang - BCP 47 language to start in. Default: that of the page, else nl.
 * @attr {'embed'|'standalone'|'kiosk'} mode - How it behaves in its surroundings. Default: embed.
 * @attr {number} idle-timeout - Seconds, 30 to 300, at a kiosk. Default: 60.
 * @attr {number} heading-level - 1 to 5: the level of the heading of each screen. Default: 2.
 * @attr {string} organisations - URL of a JSON file that replaces contact data by id.
 * @attr {string} herkomst - Which site or desk this is; travels in the payload, marked as unverified.
 * @attr {string} exit-url - https URL; shows a way to leave this page quickly.
 * @fires {LmzReadyEvent} lmz-ready - The first question can be answered.
 * @fires {LmzStepChangeEvent} lmz-step-change - Another screen is shown.
 * @fires {LmzLanguageChangeEvent} lmz-language-change - The language on the screen changed.
 * @fires {LmzSubmitStartEvent} lmz-submit-start - Sending began.
 * @fires {LmzSubmitSuccessEvent} lmz-submit-success - The complaint was received.
 * @fires {LmzSubmitErrorEvent} lmz-submit-error - Sending ended without a receipt.
 * @fires {LmzErrorEvent} lmz-error - Something threw, and the visitor sees a notice with a number to call.
 * @fires {LmzResetEvent} lmz-reset - Everything answered and typed is wiped.
 */
export class LmzKlachtwijzer extends DrawnElement {
  static readonly observedAttributes = attributeNames;

  #appearance: Appearance = readAppearance(this);
  readonly #locale = new LocaleController(
    this,
    () => this.dispatchEvent(new LmzLanguageChangeEvent(currentLocale())),
    (error) => this.boundary.fail('starting', error),
  );
  readonly #ordinal = new Ordinal();
  readonly #internals = this.attachInternals();
  readonly #visits = new Visits(this, () => import('../doors/engine.js'), this.boundary, {
    appearance: () => this.#appearance,
    changed: () => this.requestUpdate(),
    failed: (error) => this.boundary.fail('deciding', error),
    forget: (reason) => this.#startAgain(reason),
  });
  readonly #desk = new KioskDoor(() => import('../doors/kiosk.js'), {
    root: this.renderRoot,
    headingLevel: () => this.#appearance.headingLevel,
    visit: () => this.#visit,
    changed: () => this.requestUpdate(),
    send: (event) => this.boundary.attempt('acting', () => this.#visit?.send(event)),
    switchTo: (locale) => this.#locale.choose(locale),
    loadEngine: () => this.#visits.load(),
    trouble: () => (this.boundary.isShown ? { isTold: this.#visit?.mayHaveArrived === true } : undefined),
    startAgain: (reason) => this.#startAgain(reason),
    mark: (state, isOn) => tellState(this.#internals, state, isOn),
    isWanted: () => this.isConnected && this.#isKiosk,
  });
  #state: ScreenState = {};
  readonly #screenNode = new ScreenNode();
  /** The screen and the notices that had their turn of the focus. */
  #shown = '';
  /** Whether the next screen takes the focus: not when the page itself started again, and the visitor is elsewhere. */
  #takesFocus = true;

  /** The language on the screen: that of all widgets on the page. */
  get locale(): string {
    return currentLocale();
  }

  /** Wipes everything that was answered and typed, and shows the first question. */
  reset(): void {
    this.#startAgain('host');
  }

  /** Puts the focus on the heading of the screen. */
  override focus(): void {
    focusOn(this.renderRoot, '.step-heading');
  }

  constructor() {
    super();
    keepOwnEvents(this.renderRoot);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ordinal.take();
    this.boundary.attempt('starting', () => this.#locale.connect());
  }

  disconnectedCallback(): void {
    this.#locale.disconnect();
    this.#ordinal.giveBack();
    this.#visit?.askBeforeLeaving(false);
    // Moved in the page it is back at once; else nobody watches any more.
    if (this.#desk.kiosk) setTimeout(() => this.isConnected || this.#leaveDesk('idle'));
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.hasUpdated) return;
    if (name === 'mode' && [before, after].includes('kiosk')) this.#leaveDesk('host');
    this.boundary.attempt('acting', () => {
      this.#visit?.readAttributes();
      this.#locale.follow();
    });
    this.requestUpdate();
  }

  protected override draw(): void {
    if (!this.#locale.ready) return;
    this.#appearance = readAppearance(this);
    if (this.#isKiosk && !this.#desk.kiosk) {
      // Without it nobody would be forgotten: until it has come, the page says what it says without us.
      this.paint(html`<slot></slot>`);
      this.boundary.attempt('starting', () => this.#desk.open());
      return;
    }
    if (this.#shown && this.#shown !== this.#screen) this.#state = {};
    const styles = [...shellStyles, ...(this.#visit?.styles ?? []), ...(this.#desk.kiosk?.styles ?? [])];
    const { adoptedStyleSheets: sheets } = this.renderRoot;
    if (sheets.length !== styles.length) this.renderRoot.adoptedStyleSheets = styles.map(sheetOf);
    const takeBack = placeIn(this.renderRoot);
    this.paint(this.#frame());
    this.#desk.kiosk?.drawn();
    if (this.#shown === this.#screen) takeBack();
    this.#visit?.askBeforeLeaving(true);
    tellState(this.#internals, 'unsent', this.#visit?.isUnsent === true);
    const before = this.#shown;
    this.#shown = this.#screen;
    if (before === '') this.#onFirstPaint();
    else if (before !== this.#shown) {
      if (this.#takesFocus) this.focus();
      if (this.#visit) this.dispatchEvent(new LmzStepChangeEvent(this.#visit.place.index, this.#visit.place.phase));
    }
  }

  #frame(): unknown {
    const locale = currentLocale();
    const { engine } = this.#visits;
    const view = this.#visit?.view;
    const act = this.#act();
    const problem = this.#problem();
    const node = this.#screenNode.for(`${this.#screen} ${locale}`);
    const instead = this.#desk.kiosk?.screen;
    render(this.boundary.guarded(html`${problem?.notice}${instead ?? this.#content(view, act)}`), node);
    const around: FrameView = {
      locale,
      dir: languages[locale].dir,
      mode: this.#appearance.mode,
      ordinal: this.#ordinal.number,
      languages: locales.map((code) => ({ code, name: languages[code].name })),
      exit: view && engine?.exitControl(view, act),
      languageButtons: engine?.languageButtons(this.#locale),
      content: node,
      below: instead ? undefined : view && engine?.belowScreen(view, act),
      lifelines,
      status: view?.place.busy ? msg('Even geduld') : (problem?.sentence ?? ''),
      canGoBack: view?.place.canGoBack ?? false,
      switchTo: (code) => this.#locale.choose(code),
      back: () => act.send({ type: 'step.back' }),
    };
    return this.#desk.kiosk?.frame(around) ?? frame(around);
  }

  get #visit(): Visits['current'] {
    return this.#visits.current;
  }

  get #isKiosk(): boolean {
    return this.#appearance.mode === 'kiosk';
  }

  get #screen(): string {
    return this.#visit?.place.screen ?? (this.#isKiosk ? 'start' : firstQuestion);
  }

  #act(): Act {
    return {
      state: this.#state,
      update: (change, focus) => this.#update(change, focus),
      send: (event, focus) => this.#send(event, focus),
      startAgain: (reason) => this.#startAgain(reason),
    };
  }

  #content(view: VisitView | undefined, act: Act): unknown {
    const question = view && this.#visits.engine?.questionOn(view, act);
    if (view && !question) return this.#visits.engine?.otherScreen(view, act);
    return questionScreenOf({
      question,
      isFirst: this.#screen === firstQuestion,
      act,
      level: this.#appearance.headingLevel,
      isHeld: this.#visits.isHeld,
    });
  }

  #problem(): ReturnType<typeof loadProblem> {
    const isMissing = this.#visits.isMissing || this.#visit?.place.unavailable;
    const retry = () => (this.#visit ? this.#send({ type: 'load.retried' }) : this.#visits.load());
    return loadProblem({
      locale: this.#locale,
      retryStep: isMissing ? retry : undefined,
      kiosk: this.#isKiosk,
      typed: () => this.#visit && this.#visits.engine?.typedSoFar(this.#visit.keepsake, this.#appearance),
    });
  }

  #onFirstPaint(): void {
    this.dispatchEvent(new LmzReadyEvent());
    this.#visits.loadSoon();
  }

  #send(event: SessionEvent, focus?: string): void {
    this.#takesFocus = true;
    const before = this.#screen;
    this.#visits.send(event);
    this.requestUpdate();
    if (this.#screen === before) this.#focusOn(focus);
  }

  #update(change: ScreenState, focus?: string): void {
    this.#state = { ...this.#state, ...change };
    this.requestUpdate();
    this.#focusOn(focus);
  }

  /** Puts the focus where a screen asks, when it is drawn. */
  #focusOn(selector: string | undefined): void {
    if (!selector) return;
    this.boundary.attempt('acting', () => this.updateComplete.then(() => focusOn(this.renderRoot, selector)));
  }

  #startAgain(reason: ResetReason): void {
    this.#state = {};
    this.#visits.engine?.forgetFailure(this.renderRoot);
    this.#desk.kiosk?.forget();
    // A kiosk keeps no node that somebody typed in.
    if (this.boundary.isShown || this.#desk.kiosk) this.drawAnew();
    this.#takesFocus = reason !== 'host' || this.matches(':focus-within');
    this.#visits.beginAgain();
    if (reason !== 'restart' || this.#isKiosk) this.#locale.reset(this.#isKiosk);
    forgetSaid();
    this.dispatchEvent(new LmzResetEvent(reason));
  }

  #leaveDesk(reason: ResetReason): void {
    this.#appearance = readAppearance(this);
    this.#startAgain(reason);
    this.#desk.close();
  }

  protected override failure(): Failure {
    const restart = () => this.boundary.attempt('acting', () => this.#startAgain('restart'));
    const notice = () => {
      const { engine, current } = this.#visits;
      const goOn = current?.isBroken === false ? () => this.drawAnew() : undefined;
      return engine?.failureOf(current?.keepsake, this.#appearance, this.renderRoot, { goOn, restart });
    };
    return { notice, restart };
  }
}
