import { createActor, fromPromise, type Actor } from 'xstate';
import { adviceStyles } from '../components/styles/advice.styles.js';
import { noticeStyles } from '../components/styles/notice.styles.js';
import type { Draft } from '../complaint/form/draft.js';
import type { LetterOnlyValues } from '../complaint/letter/letter-fields.js';
import type { Keepsake } from '../components/frame/failure-notice.js';
import { isDefect } from '../locales/load-again.js';
import { guidanceMachine } from '../machines/guidance.machine.js';
import { sessionMachine, type SessionEvent, type SessionSnapshot } from '../machines/session.machine.js';
import { isSending } from '../machines/under-way.js';
import type { Appearance } from '../page/attributes.js';
import { readSettings, type Settings } from '../page/settings.js';
import { warnIntegrator } from '../page/warnings.js';
import { offeredBy, reading, type Offered } from './ahead.js';
import { destinationOf, surroundingsOf } from './complaint-input.js';
import type { FormChunk, VisitView } from './doors.js';
import { root, type Loaded } from './loaded.js';
import { PageGuards } from './page-guards.js';
import { placeIn, type Place } from './place.js';
import { sendingTold } from './telling.js';

/** What a visit needs of the element that it is in. */
export interface Host {
  readonly appearance: () => Appearance;
  /** Called after everything that may change the screen. */
  readonly changed: () => void;
  /** Called when the visit broke, and cannot go on. */
  readonly failed: (error: unknown) => void;
  /** Wipes everything, at a kiosk. */
  readonly forget: (reason: 'idle' | 'done') => void;
}

/** Milliseconds from the warning at a kiosk until everything is wiped. */
const warning = 60_000;

const hasFailed = (session: SessionSnapshot): boolean =>
  session.matches({ road: 'failed' }) || session.context.complaint?.value === 'failed';

/** Everything that was typed or chosen, as it was. */
const textsIn = (typed: object): readonly string[] =>
  Object.values(typed)
    .flatMap((value: string | object) => (typeof value === 'string' ? [value] : (Object.values(value) as string[])))
    .filter(Boolean);

/** One visit of one person: the session with its effects, and what was fetched for it. */
export class Visit {
  readonly #element: Element;
  readonly #host: Host;
  /** What was fetched: nothing of the visitor, so the next visit may go on with it. */
  readonly loaded: Loaded;
  readonly #guards: PageGuards;
  readonly #tellOfSending: ReturnType<typeof sendingTold>;
  readonly #actor: Actor<typeof sessionMachine>;
  #settings: Settings;
  #snapshot: SessionSnapshot;
  #place: Place;

  constructor(element: Element, host: Host, loaded: Loaded) {
    this.#element = element;
    this.#host = host;
    this.loaded = loaded;
    this.#settings = readSettings(element, warnIntegrator);
    this.#tellOfSending = sendingTold(element);
    this.#useOverrides();
    this.#actor = createActor(this.#logic(), {
      input: {
        guidance: {
          entry: 'begin/zorg',
          tree: root,
          dates: {
            redirect: (outcome, date) => this.loaded.dateQuestion?.dates.redirect(outcome, date),
            read: (typed, before) => this.loaded.dateQuestion?.dates.read(typed, before) ?? {},
          },
        },
        watch: this.#isAtKiosk ? { idle: this.#settings.idleTimeout * 1000, warning } : undefined,
        surroundings: () => surroundingsOf(this.#settings, host.appearance()),
        destination: () => destinationOf(this.#settings),
      },
    });
    this.#snapshot = this.#actor.getSnapshot();
    this.#place = placeIn(this.#snapshot);
    this.#guards = new PageGuards(element, () => {
      if (this.#isAtKiosk) host.forget('idle');
    });
    this.#actor.subscribe({ next: (snapshot) => this.#onChange(snapshot), error: host.failed });
    this.#actor.start();
    this.#fetchTree();
  }

  /** Where the visitor is. */
  get place(): Place {
    return this.#place;
  }

  /** What the screens may know, as it is now. */
  get view(): VisitView {
    const { walked, complaint, letter, left } = this.#snapshot.context;
    const { tree, overrides, dateQuestion, form, letters, takeaway } = this.loaded;
    if (!walked) throw new Error('The visit has not begun');
    return {
      place: this.#place,
      guidance: walked.context,
      presence: this.#snapshot.context,
      complaint,
      letter,
      written: left?.draft.typed.watGebeurd ?? '',
      settings: this.#settings,
      appearance: this.#host.appearance(),
      tree,
      overrides,
      codeOfSite: this.#isAtKiosk ? takeaway?.codeOfSite : undefined,
      dateQuestion,
      form,
      letters,
      takeaway,
    };
  }

  /** Styles of the screens that have come so far. */
  get styles(): readonly string[] {
    const { dateQuestion, form, letters, takeaway } = this.loaded;
    const brought = [dateQuestion?.termLineStyles, form?.formStyles, letters?.letterStyles, takeaway?.takeAlongStyles];
    return [noticeStyles, adviceStyles, ...brought.filter((css) => css !== undefined)];
  }

  /** What is written and not sent: the complaint, a letter, or what is added to the complaint that was sent. */
  get #draft(): Draft | undefined {
    const { complaint, letter, left } = this.#snapshot.context;
    if (letter) return letter.context.draft;
    if (!complaint) return left?.draft;
    return complaint.value === 'sent' ? complaint.context.unsentAddition : complaint.context.draft;
  }

  /** What was typed that only a letter asks. */
  get #letterOnly(): LetterOnlyValues {
    const { letter, leftLetter } = this.#snapshot.context;
    return letter?.context.own ?? leftLetter ?? {};
  }

  /** Whether something was typed that is not sent. */
  get isUnsent(): boolean {
    // the walk may have told this date
    const { besluitDatum: _, ...typed } = this.#letterOnly;
    return Object.keys({ ...this.#draft?.typed, ...typed }).length > 0;
  }

  /** The visit itself threw: nothing that is done changes anything any more. */
  get isBroken(): boolean {
    const { status } = this.#actor.getSnapshot();
    return status === 'error' || hasFailed(this.#snapshot);
  }

  get #isAtKiosk(): boolean {
    return this.#host.appearance().mode === 'kiosk';
  }

  /** What is left of the visit when something threw: with its labels if those can be had, else as it was typed. */
  get keepsake(): Keepsake {
    const { complaint } = this.#snapshot.context;
    try {
      const labelled = complaint && this.loaded.form?.keepsakeOf(complaint);
      if (labelled) return { ...labelled, typed: [labelled.typed, ...textsIn(this.#letterOnly)].join('\n\n') };
    } catch {
      // what made the visit throw is in the way here too
    }
    const { receipt } = complaint?.context ?? {};
    const { typed } = this.#draft ?? complaint?.context.draft ?? {};
    const texts = textsIn({ ...typed, ...this.#letterOnly });
    return { told: receipt ? [receipt.referentienummer] : [], typed: texts.join('\n\n') };
  }

  /** The complaint was sent, or may have been: what became of it is worth reading, whatever broke. */
  get mayHaveArrived(): boolean {
    const { complaint } = this.#snapshot.context;
    if (!complaint) return false;
    const { receipt, sending } = complaint.context;
    return receipt !== undefined || sending?.value === 'unknown' || isSending(complaint);
  }

  /** Lets the browser ask before the page is left, while something was typed that would be lost with it. */
  askBeforeLeaving(shown: boolean): void {
    this.#guards.askBeforeLeaving(shown && this.isUnsent && !this.#isAtKiosk);
  }

  send(event: SessionEvent): void {
    this.#actor.send(event);
  }

  /** Reads the attributes again. What is being sent already goes where the visitor was told. */
  readAttributes(): void {
    this.#settings = readSettings(this.#element, warnIntegrator);
    this.#useOverrides();
  }

  /** Ends the visit. It cannot go on after that: the next visitor gets a new one. */
  stop(): void {
    const { letters, takeaway } = this.loaded;
    (takeaway ?? letters)?.forgetPrint();
    this.#guards.stop();
    this.#actor.stop();
  }

  #onChange(snapshot: SessionSnapshot): void {
    // the clock told nothing that matters
    if (snapshot === this.#snapshot) return;
    try {
      const { screen } = this.#place;
      const wasWell = !hasFailed(this.#snapshot);
      this.#snapshot = snapshot;
      this.#place = placeIn(snapshot);
      const { error, complaint } = snapshot.context;
      this.#tellOfSending(complaint);
      if (this.#place.screen !== screen) this.#onScreen();
      if (wasWell && hasFailed(snapshot)) this.#host.failed(error ?? complaint?.context.error);
      if (snapshot.matches({ presence: 'wiped' })) this.#host.forget(snapshot.context.hasLeft ? 'done' : 'idle');
      else this.#host.changed();
    } catch (error) {
      this.#host.failed(error);
    }
  }

  #onScreen(): void {
    this.#guards.screenShown();
    if (this.#place.phase === 'advice') setTimeout(() => this.#fetchAhead(), reading);
  }

  #useOverrides(): void {
    void this.loaded.useOverrides(this.#settings.organisations).then(this.#host.changed);
  }

  /** Fetches the tree before anything is chosen, so that no request tells of a choice. A failure is of no matter yet. */
  #fetchTree(): void {
    void this.loaded.loadTree().then(
      (tree) => this.send({ type: 'tree.fetched', tree }),
      () => {},
    );
  }

  /** Fetches what the advice offers while it is being read. A failure is of no matter yet. */
  #fetchAhead(): void {
    const ahead: Readonly<Record<Offered, () => Promise<unknown>>> = {
      takeaway: () => this.loaded.loadTakeaway(),
      form: () => this.#loadForm(),
      letter: () => this.loaded.loadLetter(),
    };
    for (const offered of offeredBy(this.view)) {
      ahead[offered]().then(this.#host.changed, () => {});
    }
  }

  /** Fetches all that any visit can need, for a kiosk whose network may be lost. Rejects when something cannot be had. */
  async fetchEverything(): Promise<void> {
    const { loaded } = this;
    await Promise.all([
      loaded.loadTree(),
      loaded.loadTakeaway(),
      loaded.loadLetter(),
      this.#loadForm(),
      loaded.useOverrides(this.#settings.organisations),
    ]);
    this.#host.changed();
  }

  #loadForm(): Promise<FormChunk> {
    return this.loaded.loadForm(this.#settings.publicKey !== undefined);
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

  #logic(): typeof sessionMachine {
    const loaded = this.loaded;
    return sessionMachine.provide({
      actors: {
        guidance: guidanceMachine.provide({
          actors: {
            loadTree: fromPromise(() => this.#unlessDefect(loaded.loadTree())),
            loadDateQuestion: fromPromise(() => this.#unlessDefect(loaded.loadDateQuestion())),
          },
        }),
        loadLetter: fromPromise(async () => (await this.#unlessDefect(loaded.loadLetter())).letter),
        loadForm: fromPromise(async () => (await this.#unlessDefect(this.#loadForm())).complaint),
      },
    });
  }
}
