import { createActor, fromPromise, type Actor } from 'xstate';
import type { Appearance } from '../attributes.js';
import { adviceStyles } from '../components/advice.styles.js';
import { noticeStyles } from '../components/notice.styles.js';
import type { Surroundings } from '../complaint/context.js';
import type { Order } from '../complaint/prepare-parcel.js';
import type { Parcel } from '../complaint/send-attempt.js';
import { todayInAmsterdam } from '../flows/dates.js';
import { LmzSubmitErrorEvent, LmzSubmitStartEvent, LmzSubmitSuccessEvent, type Phase } from '../events.js';
import type { TopicId } from '../flows/flow.js';
import { topicOf } from '../flows/graph.js';
import { treeVersion } from '../flows/version.js';
import { answered, placeOf } from '../flows/walk.js';
import { currentLocale } from '../locales/localization.js';
import { guidanceMachine } from '../machines/guidance.machine.js';
import {
  sessionMachine,
  type Destination,
  type SessionEvent,
  type SessionSnapshot,
} from '../machines/session.machine.js';
import { submissionMachine } from '../machines/submission.machine.js';
import { defaultRecipient, readSettings, type Settings } from '../settings.js';
import { Shelf, type Form } from './shelf.js';
import { warnIntegrator } from '../warnings.js';

const isBusy = (sending: SessionSnapshot['context']['sending']) => sending?.hasTag('busy') ?? true;

/** Milliseconds within which a second click belongs to the first. */
const doubleClick = 500;

/** The browser asks in its own words. */
const askInOwnWords = (event: Event): void => event.preventDefault();

/** One visit of one person: the session with its effects, and what was fetched for it. */
export class Visit {
  readonly shelf = new Shelf();
  /** Pieces of the story that look personal and that the visitor wants to leave in. */
  readonly keptPieces = new Set<string>();
  readonly #element: Element;
  readonly #appearance: () => Appearance;
  readonly #actor: Actor<typeof sessionMachine>;
  #settings: Settings;

  /** What of the sending was told to the page. */
  #told = '';

  /** The screen that was there last, and when it came: milliseconds on the clock of events. */
  #shown = '';
  #shownAt = 0;

  /** `changed` is called after everything that may change the screen. */
  constructor(element: Element, appearance: () => Appearance, changed: () => void) {
    this.#element = element;
    this.#appearance = appearance;
    this.#settings = readSettings(element, warnIntegrator);
    void this.shelf.useOverrides(this.#settings.organisations).then(changed);
    this.#actor = createActor(this.#logic(), {
      input: {
        guidance: { entry: 'begin/zorg', tree: this.shelf.tree, today: todayInAmsterdam },
        surroundings: () => this.#surroundings(),
        destination: () => this.#destination(),
      },
    });
    this.#actor.subscribe(() => {
      this.#tellOfSending();
      this.#noteScreen();
      changed();
    });
    this.#actor.start();
    element.addEventListener('click', this.#dropSecondClick, true);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get appearance(): Appearance {
    return this.#appearance();
  }

  get snapshot(): SessionSnapshot {
    return this.#actor.getSnapshot();
  }

  /** Styles of the screens that have come so far. */
  get styles(): readonly string[] {
    return [noticeStyles, adviceStyles, ...(this.shelf.form ? [this.shelf.form.formStyles] : [])];
  }

  /** Name of the screen: another name is another screen. Never shown, and never told to the page. */
  get screen(): string {
    const { value, context } = this.snapshot;
    const { walked, screen } = context;
    if (value === 'writing') return `writing ${screen}`;
    if (value === 'sending') return `sending ${isBusy(context.sending) ? '' : context.sending?.value}`;
    if (value === 'checking' || value === 'sent') return value;
    return walked ? `${placeOf(walked.context.walk)}${walked.value === 'dating' ? ' date' : ''}` : '';
  }

  /** How many screens came before this one. */
  get index(): number {
    const { walked, completed } = this.snapshot.context;
    return (
      (walked?.context.walk.trail.length ?? 1) -
      1 +
      (this.phase === 'question' || this.phase === 'advice' ? 0 : completed.length + 1)
    );
  }

  get phase(): Phase {
    const { value, context } = this.snapshot;
    if (value === 'sent') return 'sent';
    if (value === 'checking' || value === 'sending') return 'check';
    if (value === 'writing') return 'complaint';
    return context.walked?.value === 'advised' ? 'advice' : 'question';
  }

  /** At a question or an outcome of the tree. */
  get guiding(): boolean {
    return this.snapshot.matches('guiding');
  }

  get canGoBack(): boolean {
    const { value, context } = this.snapshot;
    if (value === 'sending' || value === 'sent') return false;
    return (
      value !== 'guiding' || context.walked?.value === 'dating' || (context.walked?.context.walk.trail.length ?? 1) > 1
    );
  }

  /** Something is being fetched or sent. */
  get busy(): boolean {
    const { value, context } = this.snapshot;
    return (
      value === 'opening' || context.walked?.value === 'loading' || (value === 'sending' && isBusy(context.sending))
    );
  }

  /** A chunk did not come. */
  get unavailable(): boolean {
    const { value, context } = this.snapshot;
    return value === 'formUnavailable' || (value === 'guiding' && context.walked?.value === 'unavailable');
  }

  /** Lets the browser ask before the page is left, while something was typed that would be lost with it. */
  askBeforeLeaving(shown: boolean): void {
    const { value, context } = this.snapshot;
    const unsent = value !== 'sent' && Object.keys(context.draft?.typed ?? {}).length > 0;
    const asks = shown && unsent && this.#appearance().mode !== 'kiosk';
    (asks ? addEventListener : removeEventListener)('beforeunload', askInOwnWords);
  }

  /** Fetches what a choice leads to while the visitor is still looking at it. A failure is of no matter yet. */
  prefetch(choice: string): void {
    const { walked } = this.snapshot.context;
    if (!walked) return;
    const { walk, tree } = walked.context;
    const to = topicOf(answered(tree, walk, choice).to);
    if (tree[to]) return;
    void this.shelf.topic(to).then(
      (flow) => this.send({ type: 'topic.fetched', flow }),
      () => {},
    );
  }

  send(event: SessionEvent): void {
    this.#actor.send(event);
  }

  /** Reads the attributes again. What is being sent already keeps its destination. */
  readAttributes(): void {
    this.#settings = readSettings(this.#element, warnIntegrator);
    void this.shelf.useOverrides(this.#settings.organisations);
  }

  /** Ends the visit. It cannot go on after that: the next visitor gets a new one. */
  stop(): void {
    this.askBeforeLeaving(false);
    this.#element.removeEventListener('click', this.#dropSecondClick, true);
    this.#actor.stop();
  }

  #noteScreen(): void {
    if (this.screen === this.#shown) return;
    this.#shown = this.screen;
    this.#shownAt = performance.now();
  }

  /** The second half of a double click on Continue was not meant for what stands there on the next screen. */
  readonly #dropSecondClick = (event: Event): void => {
    if ((event as MouseEvent).detail < 2 || event.timeStamp - this.#shownAt > doubleClick) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Tells the page that sending began and how it ended: never what, and not the reference. */
  #tellOfSending(): void {
    const { value, context } = this.snapshot;
    const { sending } = context;
    const state = value === 'sending' ? (isBusy(sending) ? 'busy' : String(sending?.value)) : String(value);
    if (state === this.#told) return;
    this.#told = state;
    if (state === 'busy') this.#element.dispatchEvent(new LmzSubmitStartEvent());
    else if (state === 'sent') this.#element.dispatchEvent(new LmzSubmitSuccessEvent());
    else if (value === 'sending') this.#element.dispatchEvent(new LmzSubmitErrorEvent(sending?.context.code ?? state));
  }

  #surroundings(): Surroundings {
    const { recipient, privacyUrl, herkomst } = this.#settings;
    return {
      recipient,
      recipientIsLmz: recipient === defaultRecipient,
      hasPrivacyUrl: privacyUrl !== undefined,
      kanaal: this.#appearance().mode,
      taal: currentLocale(),
      boomVersie: treeVersion,
      today: todayInAmsterdam(),
      ...(herkomst !== undefined && { herkomst }),
    };
  }

  #destination(): Destination {
    const { endpoint = '', publicKey, keyThumbprints } = this.#settings;
    return {
      endpoint,
      ...(publicKey !== undefined && { encryption: { keySet: publicKey, thumbprints: keyThumbprints } }),
    };
  }

  #logic(): typeof sessionMachine {
    const { shelf } = this;
    const form = () => shelf.form as Form;
    return sessionMachine.provide({
      actors: {
        loadForm: fromPromise(() => shelf.loadForm()),
        guidance: guidanceMachine.provide({
          actors: { loadTopic: fromPromise(({ input }: { input: TopicId }) => shelf.topic(input)) },
        }),
        submission: submissionMachine.provide({
          actors: {
            prepare: fromPromise(({ input, signal }: { input: Order; signal: AbortSignal }) =>
              form().prepare(input, signal),
            ),
            attempt: fromPromise(({ input, signal }: { input: Parcel; signal: AbortSignal }) =>
              form().sendAttempt(input, signal),
            ),
          },
        }),
      },
    });
  }
}
