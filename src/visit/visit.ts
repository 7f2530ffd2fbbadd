import { createActor, fromPromise, type Actor } from 'xstate';
import type { Appearance } from '../attributes.js';
import { adviceStyles } from '../components/advice.styles.js';
import { noticeStyles } from '../components/notice.styles.js';
import type { Surroundings } from '../complaint/context.js';
import { todayInAmsterdam } from '../flows/dates.js';
import { LmzSubmitErrorEvent, LmzSubmitStartEvent, LmzSubmitSuccessEvent } from '../events.js';
import type { TopicId } from '../flows/flow.js';
import type { DateDraft } from '../flows/given-date.js';
import { stepAt, topicOf } from '../flows/graph.js';
import { treeVersion } from '../flows/version.js';
import { answered, placeOf } from '../flows/walk.js';
import { currentLocale } from '../locales/localization.js';
import type { ComplaintSnapshot, Destination } from '../machines/complaint.machine.js';
import { guidanceMachine } from '../machines/guidance.machine.js';
import { later } from '../machines/later.js';
import { sessionMachine, type SessionEvent, type SessionSnapshot } from '../machines/session.machine.js';
import { defaultRecipient, readSettings, type Settings } from '../settings.js';
import { Shelf, type Form } from './shelf.js';
import { warnIntegrator } from '../warnings.js';
import { isSending, whereabouts, type Whereabouts } from './whereabouts.js';

/** Milliseconds within which a second click belongs to the first. */
const doubleClick = 500;

/** Milliseconds after which somebody who has come to an advice is reading it. */
const reading = 500;

/** The browser asks in its own words. */
const askInOwnWords = (event: Event): void => event.preventDefault();

/** One visit of one person: the session with its effects, and what was fetched for it. */
export class Visit {
  readonly shelf = new Shelf();
  /** Pieces of the story that look personal and that the visitor wants to leave in. */
  readonly keptPieces = new Set<string>();
  /** Dates as they were typed and not yet given, by screen: who comes back finds them as they were. */
  readonly typedDates = new Map<string, DateDraft>();
  readonly #element: Element;
  readonly #appearance: () => Appearance;
  readonly #changed: () => void;
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
    this.#changed = changed;
    this.#settings = readSettings(element, warnIntegrator);
    void this.shelf.useOverrides(this.#settings.organisations).then(changed);
    this.#actor = createActor(this.#logic(), {
      input: {
        guidance: {
          entry: 'begin/zorg',
          tree: this.shelf.tree,
          judge: (outcome, date) => this.shelf.dating?.judge(outcome, date),
        },
        surroundings: () => this.#surroundings(),
        destination: () => this.#destination(),
      },
    });
    this.#actor.subscribe(() => {
      this.#tellOfSending();
      if (this.at.screen !== this.#shown) this.#onScreen();
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

  /** The complaint, while there is one on the screen. */
  get complaint(): ComplaintSnapshot | undefined {
    return this.snapshot.context.complaint;
  }

  /** Styles of the screens that have come so far. */
  get styles(): readonly string[] {
    return [noticeStyles, adviceStyles, ...(this.shelf.form ? [this.shelf.form.formStyles] : [])];
  }

  /** Where the visitor is. */
  get at(): Whereabouts {
    return whereabouts(this.snapshot);
  }

  /** Lets the browser ask before the page is left, while something was typed that would be lost with it. */
  askBeforeLeaving(shown: boolean): void {
    const { complaint } = this;
    const draft = complaint ? complaint.context.draft : this.snapshot.context.draft;
    const unsent = complaint?.value !== 'sent' && Object.keys(draft?.typed ?? {}).length > 0;
    const asks = shown && unsent && this.#appearance().mode !== 'kiosk';
    // Called on the window: old libraries replace these methods by functions that need one.
    window[asks ? 'addEventListener' : 'removeEventListener']('beforeunload', askInOwnWords);
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
    void this.shelf.useOverrides(this.#settings.organisations).then(this.#changed);
  }

  /** Ends the visit. It cannot go on after that: the next visitor gets a new one. */
  stop(): void {
    this.askBeforeLeaving(false);
    this.#element.removeEventListener('click', this.#dropSecondClick, true);
    this.#actor.stop();
  }

  #onScreen(): void {
    const { screen, phase } = this.at;
    this.#shown = screen;
    this.#shownAt = performance.now();
    if (phase === 'advice') setTimeout(() => this.#fetchAhead(), reading);
  }

  /** Fetches what the advice offers while it is being read. A failure is of no matter yet. */
  #fetchAhead(): void {
    const { walk, tree } = this.snapshot.context.walked?.context ?? {};
    const outcome = walk && tree && stepAt(tree, placeOf(walk));
    if (outcome?.kind !== 'outcome') return;
    const writes = outcome.form !== 'geen' && this.#settings.endpoint !== undefined;
    const ahead = writes ? this.shelf.loadForm() : outcome.asks ? this.shelf.loadDating() : undefined;
    ahead?.catch(() => {});
  }

  /** The second half of a double click on Continue was not meant for what stands there on the next screen. */
  readonly #dropSecondClick = (event: Event): void => {
    if ((event as MouseEvent).detail < 2 || event.timeStamp - this.#shownAt > doubleClick) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Tells the page that sending began and how it ended: never what, and not the reference. */
  #tellOfSending(): void {
    const { complaint } = this;
    const sending = complaint?.context.sending;
    const atSending = complaint?.value === 'sending';
    const state = atSending ? (isSending(complaint) ? 'busy' : String(sending?.value)) : String(complaint?.value);
    if (state === this.#told) return;
    this.#told = state;
    if (state === 'busy') this.#element.dispatchEvent(new LmzSubmitStartEvent());
    else if (state === 'sent') this.#element.dispatchEvent(new LmzSubmitSuccessEvent());
    else if (atSending) this.#element.dispatchEvent(new LmzSubmitErrorEvent(sending?.context.code ?? state));
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

  #destination(): Destination | undefined {
    const { endpoint, publicKey, keyThumbprints } = this.#settings;
    if (endpoint === undefined) return undefined;
    return {
      endpoint,
      ...(publicKey !== undefined && { encryption: { keySet: publicKey, thumbprints: keyThumbprints } }),
    };
  }

  #logic(): typeof sessionMachine {
    const { shelf } = this;
    return sessionMachine.provide({
      actors: {
        guidance: guidanceMachine.provide({
          actors: {
            loadTopic: fromPromise(({ input }: { input: TopicId }) => shelf.topic(input)),
            loadDating: fromPromise(() => shelf.loadDating()),
          },
        }),
        loadForm: fromPromise(() => shelf.loadForm()),
        complaint: later(() => (shelf.form as Form).complaint),
      },
    });
  }
}
