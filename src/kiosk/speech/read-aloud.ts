import { engine, localVoice } from './local-voice.js';
import { sentencesOf } from './sentences.js';
import { spokenText, type Piece } from './spoken-text.js';

const volumes = [0.25, 0.5, 0.75, 1] as const;
const usualVolume = 0.75;

/** In milliseconds. On Linux, what is spoken right after a `cancel()` is swallowed by it. */
const breath = 150;

const readMark = 'data-read-aloud';

/** Something to say; without an element it is no part of the screen. */
type Sentence = Omit<Piece, 'element'> & { readonly element?: Element };

/**
 * Reads a screen aloud with a voice of the device itself, sentence by sentence. There is no pause: engines differ in what is left of a
 * sentence after it, and one that is cancelled in a pause may stay silent. Reading stops, or begins at the top again.
 */
export class ReadAloud {
  readonly #changed: () => void;
  #left: Sentence[] = [];
  /** An engine does not hold on to what it says: without this its end may never be told. */
  #speaking: SpeechSynthesisUtterance | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #marked: Element | undefined;
  #volume: number = usualVolume;

  /** `changed` asks for another look at whether there is a voice, whether it reads, and how loud. */
  constructor(changed: () => void) {
    this.#changed = changed;
    engine()?.addEventListener?.('voiceschanged', changed);
  }

  /** Whether the device itself has a voice for a language. */
  canRead(locale: string): boolean {
    return localVoice(locale) !== undefined;
  }

  get isReading(): boolean {
    return this.#left.some(({ element }) => element);
  }

  /** How loud: 0.25 to 1, in four steps. */
  get volume(): number {
    return this.#volume;
  }

  /** Reads what is on a screen from its top, and breaks off what was being read. */
  read(screen: ParentNode, locale: string): void {
    if (!this.canRead(locale)) return;
    this.#left = inOneVoice(spokenText(screen, locale), locale).flatMap((piece) =>
      sentencesOf(piece.text).map((text) => ({ ...piece, text })),
    );
    this.#begin();
  }

  /** Says one sentence at once; what was being read goes on after it, from the sentence that it broke off. */
  say(sentence: string, locale: string): void {
    if (!this.canRead(locale)) return;
    this.#left.unshift(...sentencesOf(sentence).map((text) => ({ text, lang: locale })));
    this.#begin();
  }

  stop(): void {
    this.#left = [];
    this.#silence();
    this.#changed();
  }

  louder(): void {
    this.#turn(1);
  }

  softer(): void {
    this.#turn(-1);
  }

  /** The visitor is gone: nothing is said of what was read, and the next one hears the usual volume. */
  forget(): void {
    this.#volume = usualVolume;
    this.stop();
  }

  end(): void {
    engine()?.removeEventListener?.('voiceschanged', this.#changed);
    this.#left = [];
    this.#silence();
  }

  #turn(steps: number): void {
    const at = volumes.findIndex((volume) => volume === this.#volume);
    this.#volume = volumes[at + steps] ?? this.#volume;
    if (this.#left.length > 0) this.#begin();
    else this.#changed();
  }

  /** From the first sentence that is left. */
  #begin(): void {
    this.#silence();
    this.#waiting = setTimeout(() => this.#next(), breath);
    this.#changed();
  }

  #silence(): void {
    clearTimeout(this.#waiting);
    this.#speaking = undefined;
    this.#mark(undefined);
    engine()?.cancel();
  }

  #next(): void {
    const [sentence] = this.#left;
    const voice = sentence && localVoice(sentence.lang);
    // Of a screen that is gone nothing more is read.
    if (!voice || sentence.element?.isConnected === false) return this.stop();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.volume = this.#volume;
    utterance.onend = () => this.#spoken(utterance);
    utterance.onerror = ({ error }) =>
      error === 'interrupted' || error === 'canceled' ? this.#spoken(utterance) : this.#failed(utterance);
    this.#speaking = utterance;
    this.#mark(sentence.element);
    engine()?.speak(utterance);
  }

  #spoken(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#speaking) return;
    this.#left.shift();
    this.#next();
  }

  #failed(utterance: SpeechSynthesisUtterance): void {
    if (utterance === this.#speaking) this.stop();
  }

  #mark(element: Element | undefined): void {
    if (element === this.#marked) return;
    this.#marked?.removeAttribute(readMark);
    element?.setAttribute(readMark, '');
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#marked = element;
  }
}

/** Pieces with the language of the voice that says them: a word of a language that the device has no voice for stays in its sentence. */
function inOneVoice(pieces: readonly Piece[], locale: string): readonly Piece[] {
  const can = new Map<string, boolean>();
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (!can.has(piece.lang)) can.set(piece.lang, localVoice(piece.lang) !== undefined);
    const lang = can.get(piece.lang) ? piece.lang : locale;
    const last = joined.at(-1);
    if (last?.element === piece.element && last.lang === lang)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${piece.text}` };
    else joined.push({ ...piece, lang });
  }
  return joined;
}
