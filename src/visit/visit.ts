import { createActor, fromPromise, type Actor } from 'xstate';
import type { Appearance } from '../page/attributes.js';
import { adviceStyles } from '../components/styles/advice.styles.js';
import { noticeStyles } from '../components/styles/notice.styles.js';
import type { Surroundings } from '../complaint/form/form-context.js';
import type { Draft } from '../complaint/form/draft.js';
import type { Keepsake } from '../components/frame/failure-notice.js';
import { todayInAmsterdam } from '../flows/terms/dates.js';
import { LmzSubmitErrorEvent, LmzSubmitStartEvent, LmzSubmitSuccessEvent } from '../page/events.js';
import type { DateDraft } from '../flows/terms/given-date.js';
import { stepAt } from '../flows/graph.js';
import { treeVersion } from '../flows/version.js';
import { placeOf } from '../flows/walk.js';
import { isDefect } from '../locales/load-again.js';
import { currentLocale } from '../locales/localization.js';
import type { ComplaintSnapshot } from '../machines/complaint.machine.js';
import type { Destination } from '../complaint/form/progress.js';
import { guidanceMachine } from '../machines/guidance.machine.js';
import { later } from '../machines/later.js';
import { sessionMachine, type SessionEvent, type SessionSnapshot } from '../machines/session.machine.js';
import { defaultRecipient, readSettings, type Settings } from '../page/settings.js';
import { Shelf, type Form } from './loaded.js';
import { warnIntegrator } from '../page/warnings.js';
import { isSending, whereabouts, type Whereabouts } from './place.js';

/** Milliseconds within which a second click belongs to the first. */
const doubleClick = 500;

/** Milliseconds after which somebody who has come to an advice is reading it. */
const reading = 500;

/** What a visit needs of the element that it is in. */
export interface Host {
  readonly appearance: () => Appearance;
  /** Called after everything that may change the screen. */
  readonly changed: () => void;
  /** Called when the visit broke, and cannot go on. */
  readonly failed: (error: unknown) => void;
  /** Wipes everything. */
  readonly forget: () => void;
}

/** One visit of one person: the session with its effects, and what was fetched for it. */
export class Visit {
  readonly shelf = new Shelf();
  /** Pieces of the story that look personal and that the visitor wants to leave in. */
  readonly keptPieces = new Set<string>();
  /** Dates as they were typed and not yet given, by screen: who comes back finds them as they were. */
  readonly typedDates = new Map<string, DateDraft>();
  readonly #element: Element;
  readonly #host: Host;
  readonly #actor: Actor<typeof sessionMachine>;
  #settings: Settings;

  /** What of the sending was told to the page. */
  #told = '';

  /** The screen that was there last, and when it came: milliseconds on the clock of events. */
  #shown = '';
  #shownAt = 0;

  constructor(element: Element, host: Host) {
    this.#element = element;
    this.#host = host;
    this.#settings = readSettings(element, warnIntegrator);
    void this.shelf.useOverrides(this.#settings.organisations).then(host.changed);
    this.#actor = createActor(this.#logic(), {
      input: {
        guidance: {
          entry: 'begin/zorg',
          tree: this.shelf.root,
          judge: (outcome, date) => this.shelf.dating?.judge(outcome, date),
        },
        surroundings: () => this.#surroundings(),
        destination: () => this.#destination(),
      },
    });
    this.#actor.subscribe({ next: () => this.#onChange(), error: host.failed });
    this.#actor.start();
    element.addEventListener('click', this.#dropSecondClick, true);
    window.addEventListener('pagehide', this.#forgetAtKiosk);
    this.#fetchTree();
  }

  get settings(): Settings {
    return this.#settings;
  }

  get appearance(): Appearance {
    return this.#host.appearance();
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

  /** What is written and not sent: the complaint, or what is added to the one that was sent. */
  get #draft(): Draft | undefined {
    const { complaint, draft } = this.snapshot.context;
    if (!complaint) return draft;
    return complaint.value === 'sent' ? complaint.context.news : complaint.context.draft;
  }

  /** Whether something was typed that is not sent. */
  get isUnsent(): boolean {
    return Object.keys(this.#draft?.typed ?? {}).length > 0;
  }

  /** The visit itself threw: nothing that is done changes anything any more. */
  get isBroken(): boolean {
    return this.snapshot.status === 'error';
  }

  /** What is left of the visit when something threw: with its labels if those can be had, else as it was typed. */
  get keepsake(): Keepsake {
    try {
      const labelled = this.complaint && this.shelf.form?.keepsakeOf(this);
      if (labelled) return labelled;
    } catch {
      // what made the visit throw is in the way here too
    }
    const { receipt } = this.complaint?.context ?? {};
    const typed = Object.values((this.#draft ?? this.complaint?.context.draft)?.typed ?? {});
    const texts = typed.flatMap((value) => (typeof value === 'string' ? [value] : Object.values(value)));
    return { told: receipt ? [receipt.referentienummer] : [], typed: texts.filter(Boolean).join('\n\n') };
  }

  /** Lets the browser ask before the page is left, while something was typed that would be lost with it. */
  askBeforeLeaving(shown: boolean): void {
    const asks = shown && this.isUnsent && this.appearance.mode !== 'kiosk';
    if (asks) window.addEventListener('beforeunload', this.#askInOwnWords);
    else window.removeEventListener('beforeunload', this.#askInOwnWords);
  }

  send(event: SessionEvent): void {
    this.#actor.send(event);
  }

  /** Reads the attributes again. What is being sent already goes where the visitor was told. */
  readAttributes(): void {
    this.#settings = readSettings(this.#element, warnIntegrator);
    void this.shelf.useOverrides(this.#settings.organisations).then(this.#host.changed);
  }

  /** Ends the visit. It cannot go on after that: the next visitor gets a new one. */
  stop(): void {
    this.askBeforeLeaving(false);
    this.#element.removeEventListener('click', this.#dropSecondClick, true);
    window.removeEventListener('pagehide', this.#forgetAtKiosk);
    this.#actor.stop();
  }

  /** A browser keeps the page that was left, for who goes back to it: at a kiosk that is somebody else. */
  readonly #forgetAtKiosk = (): void => {
    if (this.appearance.mode === 'kiosk') this.#host.forget();
  };

  #onChange(): void {
    try {
      this.#tellOfSending();
      if (this.at.screen !== this.#shown) this.#onScreen();
      this.#host.changed();
    } catch (error) {
      this.#host.failed(error);
    }
  }

  /** Fetches the tree before anything is chosen, so that no request tells of a choice. A failure is of no matter yet. */
  #fetchTree(): void {
    void this.shelf.loadTree().then(
      (tree) => this.send({ type: 'tree.fetched', tree }),
      () => {},
    );
  }

  /** What throws when it comes is a defect; what does not come can be asked for again. */
  async #unlessDefect<T>(loading: Promise<T>): Promise<T> {
    try {
      return await loading;
    } catch (error) {
      if (isDefect(error)) this.#host.failed(error);
      throw error;
    }
  }

  #loadForm(): Promise<void> {
    return this.shelf.loadForm(this.#settings.publicKey !== undefined);
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
    const ahead = writes ? this.#loadForm() : outcome.asks ? this.shelf.loadDating() : undefined;
    ahead?.catch(() => {});
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
    const { privacyUrl, herkomst } = this.#settings;
    return {
      hasPrivacyUrl: privacyUrl !== undefined,
      kanaal: this.appearance.mode,
      taal: currentLocale(),
      boomVersie: treeVersion,
      today: todayInAmsterdam(),
      ...(herkomst !== undefined && { herkomst }),
    };
  }

  #destination(): Destination | undefined {
    const { endpoint, recipient, publicKey, keyThumbprints } = this.#settings;
    if (endpoint === undefined) return undefined;
    return {
      endpoint,
      recipient,
      recipientIsLmz: recipient === defaultRecipient,
      ...(publicKey !== undefined && { encryption: { keySet: publicKey, thumbprints: keyThumbprints } }),
    };
  }

  #logic(): typeof sessionMachine {
    const { shelf } = this;
    return sessionMachine.provide({
      actors: {
        guidance: guidanceMachine.provide({
          actors: {
            loadTree: fromPromise(() => this.#unlessDefect(shelf.loadTree())),
            loadDating: fromPromise(() => this.#unlessDefect(shelf.loadDating())),
          },
        }),
        loadForm: fromPromise(() => this.#unlessDefect(this.#loadForm())),
        complaint: later(() => (shelf.form as Form).complaint),
      },
    });
  }
}
