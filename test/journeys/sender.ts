import type { Locator, Page } from 'playwright-core';
import type { LmzKlachtwijzer } from '../../src/host/lmz-klachtwijzer.js';
import type { Seen } from '../faulty-server/told.js';

/** What the sender has to tell. */
export const story = 'Gisteren kreeg ik alsnog een brief. Er staat “wij weten van niets”. 😞';

/** Milliseconds: the longest pause before an automatic try, and the second that a server may ask for. */
const pause = 5_000;

/** How somebody presses a button. */
type Press = (button: Locator) => Promise<void>;
const once: Press = (button) => button.click();

/** Somebody who sends an addition, the shortest message there is, and sees on the screen what comes of it. */
export class Sender {
  readonly page: Page;
  readonly #widget: Locator;
  readonly #field: Locator;
  readonly #pausing: Locator;
  readonly #rest: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#widget = page.locator('lmz-klachtwijzer');
    this.#field = this.field('Wat is er nieuw?');
    this.#pausing = this.#widget.getByRole('heading', { name: 'Het lukte nog niet. Wij proberen het zo opnieuw.' });
    this.#rest = this.#widget.locator('.stopped, .receipt');
  }

  /** Starts again, at a widget with these attributes, and writes the story. */
  async writes(attributes: Readonly<Record<string, string>>): Promise<void> {
    await this.#widget.evaluate((element, wanted) => {
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
      for (const [name, value] of Object.entries(wanted)) element.setAttribute(name, value);
      (element as LmzKlachtwijzer).reset();
    }, attributes);
    await this.button('Ik heb al iets gemeld bij het Landelijk Meldpunt Zorg').click();
    await this.button('Stuur uw aanvulling').click();
    await this.#field.fill(story);
  }

  /** Sends what stands in the form, and waits for what comes of it. */
  async sends(): Promise<void> {
    await this.begins();
    await this.rests();
  }

  /** Sends what stands in the form. */
  async begins(press = once): Promise<void> {
    await this.button('Ga verder').click();
    await press(this.button('Verstuur mijn aanvulling'));
  }

  /** Sends the same once more, and waits for what comes of it. */
  async triesAgain(press = once): Promise<void> {
    await press(this.button('Opnieuw versturen'));
    await this.rests();
  }

  /** Goes back to the story: by the screen to check, unless the recipient named what is wrong. */
  async changes(): Promise<void> {
    await this.button('Bericht aanpassen').click();
    const change = this.button('Verander: Wat is er nieuw?');
    await change.or(this.#field).waitFor();
    if (await change.isVisible()) await change.click();
  }

  /** Waits until it arrived or sending stopped. A pause has passed as soon as it is on the screen. */
  async rests(): Promise<void> {
    for (;;) {
      await this.pausesOrRests();
      if (await this.#rest.isVisible()) return;
      await this.wait(pause);
    }
  }

  /** Waits until an attempt has come to nothing. */
  async pausesOrRests(): Promise<void> {
    await this.#rest.or(this.#pausing).waitFor();
  }

  /** Lets milliseconds pass on the clock of the page. */
  readonly wait = (milliseconds: number): Promise<void> => this.page.clock.fastForward(milliseconds);

  /** Stops the clock of the page: from now on time passes only by `wait`. */
  async stopsClock(): Promise<void> {
    const soon = (await this.page.evaluate(() => Date.now())) + 1_000;
    await this.page.clock.pauseAt(soon);
  }

  /** A field, by its label. */
  field(name: string): Locator {
    return this.#widget.getByRole('textbox', { name });
  }

  /** A button, by what stands on it. */
  button(name: string): Locator {
    return this.#widget.getByRole('button', { name });
  }

  /** What stands in the field of the story. */
  text(): Promise<string> {
    return this.#field.inputValue();
  }

  /** What the summary above the form says, as links to the fields. */
  errors(): Locator {
    return this.#widget.locator('[part~="error-summary"]').getByRole('link');
  }

  /** The heading of the screen. */
  heading(): Promise<string> {
    return this.#widget.locator('.step-heading').innerText();
  }

  /** The number on the receipt. */
  reference(): Promise<string> {
    return this.#widget.locator('.receipt .reference bdi').innerText();
  }

  /** What the screen says and offers when sending stopped. */
  async sees(): Promise<Seen> {
    const stopped = this.#widget.locator('.stopped');
    return {
      sentences: await stopped.locator(':scope > :is(.step-heading, p), :scope > .bullets > li').allInnerTexts(),
      buttons: await stopped.locator(':scope > .actions button').allInnerTexts(),
      phone: await stopped.locator('a[href="tel:0881205020"]').innerText(),
    };
  }

  /** Presses the button to copy; gives what is on the clipboard then. */
  async copies(): Promise<string> {
    await this.button('Bericht kopiëren').click();
    await this.#widget.getByText('Uw bericht is gekopieerd.').waitFor();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Whether a word stands anywhere in the widget, seen or not. */
  async has(word: string): Promise<boolean> {
    return this.#widget.evaluate((element, text) => element.shadowRoot?.innerHTML.includes(text) ?? false, word);
  }

  /** Closes the page. */
  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}
