import type { KeyInput } from 'puppeteer-core';
import type { Tab } from '../hostile/engines.js';
import type { Canary } from './canary.js';
import { holds, placeOf, placesOfKeys, readScreen, type Control, type Screen } from './screen.js';

/** Milliseconds until something that must be seen is missed. */
const patience = 30_000;

const pause = () => new Promise((again) => setTimeout(again, 40));

/** What is chosen where it leads to more to type; elsewhere nothing is. */
const chosen = [
  'choice-msz',
  'field-klachtGestuurd-antwoord',
  'field-anonimiteit-bekend',
  'field-voorkeur-email',
] as const;

/** What a date field takes in, by the end of its id. */
const dateParts: Readonly<Record<string, string>> = { dag: '3', maand: '5', jaar: '2026' };
const datePart = ({ id }: Control) => dateParts[id.split('-').at(-1) ?? ''];

const firstOf = (screen: Screen, label: RegExp) => {
  const at = screen.controls.filter(({ kind }) => kind === 'button').findIndex((one) => label.test(one.label));
  if (at < 0) throw new Error(`No button ${label} at "${screen.heading}"`);
  return at;
};

/** Somebody at a kiosk who types one canary wherever something can be typed. It reads nothing that was typed. */
export class Visitor {
  readonly tab: Tab;
  readonly canary: Canary;
  /** Ids of the fields that were typed in. */
  readonly typedIn: string[] = [];
  /** Whether Back brought the very page that was left, from the cache for that; undefined when nobody went back. */
  cameBackToSamePage: boolean | undefined;
  readonly #byFinger: boolean;

  /** @param byFinger whether the longest text goes in by the keyboard on the screen */
  constructor(tab: Tab, canary: Canary, byFinger: boolean) {
    this.tab = tab;
    this.canary = canary;
    this.#byFinger = byFinger;
  }

  async screen(): Promise<Screen> {
    return this.until('there is a screen', () => true);
  }

  async until(what: string, isSeen: (screen: Screen) => boolean, within = patience): Promise<Screen> {
    let screen: Screen | null = null;
    for (const last = Date.now() + within; Date.now() < last;) {
      screen = await this.tab.run(readScreen);
      if (screen && isSeen(screen)) return screen;
      await pause();
    }
    throw new Error(`Waited in vain until ${what}, at "${screen?.heading}"`);
  }

  /** Presses the nth thing in the widget with this selector, as soon as it can be pressed; the last one is -1. */
  async press(selector: string, nth = 0): Promise<void> {
    let before: ReturnType<typeof placeOf> = null;
    for (const last = Date.now() + patience; Date.now() < last;) {
      const place = await this.tab.run(placeOf, selector, nth);
      // at rest: the keyboard comes and goes below it
      if (place && place.x === before?.x && place.y === before.y) return this.tab.click(place.x, place.y);
      before = place;
      await pause();
    }
    throw new Error(`"${selector}" ${nth} cannot be pressed`);
  }

  /** Presses the button with this label on the screen. */
  async pressLabelled(label: RegExp): Promise<Screen> {
    const screen = await this.screen();
    await this.press('.reached button', firstOf(screen, label));
    return screen;
  }

  /** Presses a button that leads to another screen. */
  async follows(label: RegExp): Promise<void> {
    const { heading } = await this.pressLabelled(label);
    await this.until(`something comes after "${heading}"`, (now) => now.heading !== heading);
  }

  async begins(language: string): Promise<void> {
    await this.press(`.start button[lang='${language}']`);
    await this.until('the walk begins', ({ controls }) => controls.some(({ id }) => id === 'choice-msz'));
  }

  /** Waits until the start screen stands there, for whoever comes next. */
  async startStands(): Promise<void> {
    for (const last = Date.now() + patience; Date.now() < last;) {
      if (await this.tab.run(placeOf, '.start button', 0).catch(() => null)) return;
      await pause();
    }
    throw new Error('The start screen does not come.');
  }

  /** Goes on from the first question to the advice. */
  async toAdvice(stand = 'choice-gepraat'): Promise<void> {
    await this.#answers();
    await this.press(`[id='${stand}']`);
    await this.#answers();
  }

  /** Types in every field from here on, up to the screen that this is true of. */
  async typesUntil(isEnd: (screen: Screen) => boolean): Promise<void> {
    for (let screens = 0; screens < 20; screens += 1) {
      const screen = await this.screen();
      if (isEnd(screen)) return;
      await this.#answers(screen);
    }
    throw new Error('There is no end to the form.');
  }

  /** To the screen to check. */
  toCheck(): Promise<void> {
    return this.typesUntil(({ heading }) => /^(Controleer|Check) /.test(heading));
  }

  /** Sends, and waits for the receipt. */
  async sends(): Promise<void> {
    const { heading } = await this.screen();
    await this.press('.reached button.primary', -1);
    for (const last = Date.now() + patience; Date.now() < last;) {
      const isSent = await this.tab.run(
        () => document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('.receipt') !== null,
      );
      if (isSent) return;
      await pause();
    }
    throw new Error(`No receipt after "${heading}"`);
  }

  /** Lets the screen be read aloud. */
  async hears(): Promise<void> {
    const labels = await this.tab.run(() =>
      [...(document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelectorAll('.kiosk-bar button') ?? [])].map(
        ({ textContent }) => (textContent ?? '').trim(),
      ),
    );
    const at = labels.findIndex((label) => /^(Lees voor|Read)/.test(label));
    if (at < 0) throw new Error(`Nothing reads aloud among ${labels.join(', ')}`);
    await this.press('.kiosk-bar button', at);
    for (const last = Date.now() + patience; Date.now() < last;) {
      if ((await this.tab.run(() => ({ isOn: speechSynthesis.speaking }))).isOn) return;
      await pause();
    }
    throw new Error('Nothing is read aloud.');
  }

  /** Presses "I am finished". */
  isFinished(): Promise<void> {
    return this.press('.kiosk-bar button', -1);
  }

  key(key: KeyInput): Promise<void> {
    return this.tab.press(key);
  }

  /** Fills in a screen and goes on; what is refused is put right. */
  async #answers(screen?: Screen): Promise<void> {
    const { heading, controls } = screen ?? (await this.screen());
    for (const { id, kind } of controls)
      if (kind === 'choice' && chosen.some((one) => one === id)) await this.press(`[id='${id}']`);
    const texts = controls.filter(({ kind }) => kind === 'text');
    for (const control of texts) await this.#types(control);
    const isOn = (now: Screen) => now.heading !== heading;
    const after = await this.#continues(heading, (now) => isOn(now) || now.errors > 0);
    if (isOn(after)) return;
    for (const control of texts) await this.#typesWhatIsTaken(control);
    await this.#continues(heading, isOn);
  }

  /** Presses Continue, and once more when nothing comes of it: on a busy machine the page may move under a press. */
  async #continues(heading: string, isSeen: (screen: Screen) => boolean): Promise<Screen> {
    for (let presses = 0; ; presses += 1) {
      await this.press('.reached button.primary', -1);
      try {
        return await this.until(`something comes after "${heading}"`, isSeen, presses < 3 ? 2_500 : patience);
      } catch (error) {
        if (presses >= 3) throw error;
      }
    }
  }

  async #types(control: Control): Promise<void> {
    const { word, foreign, email } = this.canary;
    this.typedIn.push(control.id);
    await this.press(`[id='${control.id}']`);
    if (control.inputmode === 'email') return this.tab.type(email);
    if (control.id.endsWith('watGebeurd') && this.#byFinger) await this.#typesByFinger(word);
    else await this.tab.type(control.id.endsWith('watGebeurd') ? `${word} ${foreign}` : word);
    if (!control.id.endsWith('watGebeurd')) return;
    await this.tab.control('a');
    await this.tab.control('c');
    await this.tab.press('End');
  }

  async #typesWhatIsTaken(control: Control): Promise<void> {
    const date = datePart(control);
    const taken = date ?? (control.inputmode === 'tel' ? this.canary.phone : undefined);
    if (!taken) return;
    // On a busy machine the keyboard may open under a press, and the field beside it gets the keys. Nothing of the canary is read.
    for (let tries = 0; tries < 4; tries += 1) {
      await this.press(`[id='${control.id}']`);
      await this.tab.control('a');
      await this.tab.type(taken);
      if (!date || (await this.tab.run(holds, control.id, date))) return;
    }
  }

  async #typesByFinger(text: string): Promise<void> {
    const places = await this.#keys();
    for (const letter of text) {
      const [x, y] = places[letter] ?? [0, 0];
      await this.tab.click(x, y);
    }
  }

  async #keys(): Promise<ReturnType<typeof placesOfKeys>> {
    for (const last = Date.now() + patience; Date.now() < last;) {
      const places = await this.tab.run(placesOfKeys);
      if (places['k']) return places;
      await pause();
    }
    throw new Error('There is no keyboard on the screen.');
  }
}
