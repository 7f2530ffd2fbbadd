import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import type { FrameView } from '../components/frame/frame.js';
import { kioskDialog, showDialog, type KioskDialog } from '../components/kiosk/kiosk-dialog.js';
import { kioskFrame, type BarButton } from '../components/kiosk/kiosk-frame.js';
import { startScreen } from '../components/kiosk/start-screen.js';
import { kioskStyles } from '../components/styles/kiosk.styles.js';
import { readAloudStyles } from '../components/styles/read-aloud.styles.js';
import { showDutchBeside } from '../locales/dutch-beside.js';
import { languages } from '../locales/languages.js';
import type { Door } from '../locales/lazy.js';
import { currentLocale, locales, sayIn } from '../locales/localization.js';
import { secondsLeft } from '../machines/presence.js';
import type { SessionEvent } from '../machines/session.machine.js';
import { hearActivity } from './activity.js';
import { barButtons } from './bar.js';
import { followClock } from './clock.js';
import { helpDialog, languageDialog, lastSaid, warningDialog } from './dialogs.js';
import type { Keyboard, KeyboardChunk } from './doors.js';
import { useFiveKeys } from './five-keys.js';
import { kioskTexts } from './kiosk.texts.js';
import { partingScreenOf } from './parting.js';
import { chime } from './speech/chime.js';
import { ReadAloud } from './speech/read-aloud.js';
import { isLonger, scrollOn, scrollToTop } from './scrolling.js';
import type { Stage } from './stage.js';
import { Stock } from './stock.js';
import { leaveNoTrace, refuseClipboard } from './traces.js';
import { Upkeep } from './upkeep.js';
import { noWishes, type Wishes } from './wishes.js';

/** Milliseconds between two touches that are told apart: the visitor is there, that is enough. */
const apart = 1_000;

/** A kiosk around the visits of one widget: who is there, what stands around the screen, and that nothing stays behind. */
export class Kiosk {
  readonly #stage: Stage;
  readonly #stock: Stock;
  readonly #upkeep: Upkeep;
  readonly #voice: ReadAloud;
  readonly #endings: readonly (() => void)[];
  #keyboard: Keyboard | undefined;
  #wishes: Wishes = noWishes;
  #dialog: 'help' | 'language' | undefined;
  #shown = '';
  /** The screen is longer than what is seen of it. */
  #canScroll = false;
  /** The seconds that were left when the visitor was last warned aloud. */
  #warnedAt: number | undefined;
  /** When a touch was told last. */
  #toldAt = 0;

  constructor(stage: Stage, keyboardDoor: Door<KeyboardChunk>) {
    this.#stage = stage;
    this.#stock = new Stock(stage, keyboardDoor);
    const isQuiet = () => this.#presence === 'awaiting' && this.#toldAt === 0;
    this.#upkeep = new Upkeep(stage, isQuiet, () => this.#stock.languages.length > 0);
    this.#voice = new ReadAloud(stage.changed);
    showDutchBeside(this.#wishes.dutchBeside);
    this.#endings = [
      hearActivity((event) => this.#heard(event)),
      followClock((time) => this.#onTime(time)),
      refuseClipboard(stage.root),
      useFiveKeys(stage.root, {
        place: () => stage.root.querySelector('dialog[open]') ?? stage.root,
        type: () => this.#keyboard?.enter(),
        back: () => this.#back(),
        help: () => this.#show('help'),
        read: () => this.#readAloud(),
      }),
    ];
  }

  get styles(): readonly string[] {
    const { keyboard } = this.#stock;
    return [kioskStyles, readAloudStyles, ...(keyboard ? [keyboard.keyboardStyles] : [])];
  }

  /** What stands in place of the road: the start, or what came of sending when the visitor had already left. */
  get screen(): TemplateResult | undefined {
    const view = this.#stage.visit()?.view;
    const level = this.#stage.headingLevel();
    if (!view || view.place.presence === 'awaiting') return this.#start(level);
    return view.place.presence === 'parting' ? partingScreenOf(view, level, (event) => this.#tell(event)) : undefined;
  }

  /** The frame around any screen. */
  frame(view: FrameView): TemplateResult {
    const { bar, waitingForAnswer } = kioskTexts(msg);
    const isWaiting = this.#presence === 'waitingForAnswer';
    return kioskFrame({
      ...view,
      textSize: this.#wishes.textSize,
      barName: bar.title(),
      bar: this.#bar(view),
      note: isWaiting ? waitingForAnswer() : undefined,
      keyboard: this.#keyboardNow?.view(currentLocale()) ?? nothing,
      dialog: kioskDialog(this.#dialogNow),
    });
  }

  /** Called after everything that was drawn. */
  drawn(): void {
    const shown = `${this.#stage.visit()?.place.screen} ${currentLocale()}`;
    // what is read belongs to what is seen
    if (shown !== this.#shown && this.#voice.isReading) this.#voice.stop();
    this.#shown = shown;
    const canScroll = isLonger(this.#stage.root);
    if (canScroll !== this.#canScroll) {
      this.#canScroll = canScroll;
      this.#stage.changed();
    }
    showDialog(this.#stage.root, this.#dialogNow !== undefined);
  }

  /** The visitor is gone: nothing stays of how they saw the screen, of what they typed or of what they heard. */
  forget(): void {
    this.#wishes = noWishes;
    this.#dialog = undefined;
    this.#toldAt = 0;
    this.#upkeep.visitorWent();
    this.#keyboard?.forget();
    this.#voice.forget();
    this.#stage.mark('more-contrast', false);
    scrollToTop(this.#stage.root);
    leaveNoTrace();
  }

  /** Ends the kiosk: nothing listens any more. */
  stop(): void {
    for (const end of this.#endings) end();
    this.#keyboard?.stop();
    this.#voice.end();
  }

  get #presence() {
    return this.#stage.visit()?.place.presence ?? 'awaiting';
  }

  /** Begun as soon as it has come. */
  get #keyboardNow(): Keyboard | undefined {
    const { keyboard } = this.#stock;
    if (keyboard) this.#keyboard ??= new keyboard.OnScreenKeyboard(this.#stage.root, this.#stage.changed);
    return this.#keyboard;
  }

  #tell(event: SessionEvent): void {
    this.#stage.send(event);
  }

  #start(level: number): TemplateResult {
    const { start } = kioskTexts(msg);
    const isOpen = this.#stock.languages.length > 0;
    const offered = isOpen ? this.#stock.languages : locales;
    return startScreen({
      title: start.title(),
      choose: start.choose(),
      forgets: start.forgets(),
      languages: offered.map((code) => ({ code, ...languages[code], how: kioskTexts(sayIn(code)).start.how() })),
      waiting: isOpen ? undefined : start.waiting(),
      level,
      begin: (code) => this.#begin(code),
    });
  }

  #begin(code: string): void {
    this.#upkeep.visitorCame();
    this.#stage.switchTo(code);
    this.#tell({ type: 'visitor.came', time: Date.now() });
  }

  #bar({ canGoBack, back }: FrameView): readonly BarButton[] {
    const voice = this.#voice.canRead(currentLocale()) ? this.#voice : undefined;
    return barButtons({
      isStart: this.#presence === 'awaiting',
      canGoBack,
      canScroll: this.#canScroll,
      wishes: this.#wishes,
      voice,
      back,
      scroll: (direction) => void scrollOn(this.#stage.root, direction),
      wish: (wishes) => {
        this.#wishes = wishes;
        this.#stage.mark('more-contrast', wishes.moreContrast);
        showDutchBeside(wishes.dutchBeside);
        this.#stage.changed();
      },
      read: () => this.#readAloud(),
      show: (dialog) => this.#show(dialog),
      done: () => this.#tell({ type: 'visitor.left' }),
    });
  }

  /** Reads what is before the visitor, or stops. */
  #readAloud(): void {
    if (this.#voice.isReading) return this.#voice.stop();
    const { root } = this.#stage;
    const screen = root.querySelector('dialog[open]') ?? root.querySelector('.reached');
    if (screen) this.#voice.read(screen, currentLocale());
  }

  #show(dialog: 'help' | 'language' | undefined): void {
    this.#dialog = this.#dialog === dialog ? undefined : dialog;
    this.#stage.changed();
  }

  /** Back is out of the dialog first, then out of the keyboard, then a step. */
  #back(): void {
    if (this.#dialog) this.#show(undefined);
    else if (this.#keyboard?.isOpen) this.#keyboard.close();
    else if (this.#stage.visit()?.place.canGoBack) this.#tell({ type: 'step.back' });
  }

  get #dialogNow(): KioskDialog | undefined {
    const view = this.#stage.visit()?.view;
    if (view?.place.presence === 'warned')
      return warningDialog(secondsLeft(view.presence, Date.now()), {
        stay: () => this.#tell({ type: 'visitor.seen', time: Date.now() }),
        wipe: () => this.#tell({ type: 'visitor.left' }),
      });
    const close = () => this.#show(undefined);
    if (this.#dialog === 'help') return helpDialog(close);
    if (this.#dialog !== 'language') return undefined;
    const choose = (code: string) => {
      close();
      this.#stage.switchTo(code);
    };
    return languageDialog(this.#stock.languages, choose, close);
  }

  /** A touch or a key: the visitor is there. */
  #heard(event: Event): void {
    const time = Date.now();
    const presence = this.#presence;
    if (presence === 'warned' || presence === 'parting') {
      // what these ask is answered by their own buttons
      if (isPressing(event)) return;
      if (event.type === 'keydown') {
        event.preventDefault();
        event.stopPropagation();
      }
    } else if (presence !== 'waitingForAnswer') {
      if (Math.abs(time - this.#toldAt) < apart) return;
    }
    this.#toldAt = time;
    this.#tell({ type: 'visitor.seen', time });
  }

  /** A sound, and a voice where there is one, for who does not look at the screen. */
  #warnAloud(time: number): void {
    const view = this.#presence === 'warned' ? this.#stage.visit()?.view : undefined;
    const said = view && lastSaid(secondsLeft(view.presence, time));
    if (said !== undefined && said !== this.#warnedAt) {
      const { soon, left } = kioskTexts(msg).warning;
      chime(this.#voice.volume);
      this.#voice.say(`${soon()} ${left(said)}`, currentLocale());
    }
    this.#warnedAt = said;
  }

  #onTime(time: number): void {
    const { visit, send, changed } = this.#stage;
    // first: what comes after may throw for as long as a visit is broken
    this.#upkeep.look(time, () => (visit()?.view.settings.idleTimeout ?? 0) * 1000);
    void this.#stock.fill();
    if (visit()) send({ type: 'time.told', time });
    this.#warnAloud(time);
    if (this.#presence === 'warned') changed();
  }
}

/** Whether an event presses a button, or is on its way to. */
function isPressing(event: Event): boolean {
  const key = event.type === 'keydown' ? (event as KeyboardEvent).key : 'Enter';
  if (key !== 'Enter' && key !== ' ') return false;
  return event.composedPath().some((target) => target instanceof HTMLButtonElement);
}
