import type { KeyInput } from 'puppeteer-core';
import type { Tab } from './engines.js';
import { look, type Sight, type Thing } from './sight.js';

/** Milliseconds until something that must be seen is missed. */
const patience = 8_000;

export const phone = '088 120 50 20';
export const story = 'De arts luisterde niet, en niemand belde terug.';
export const name = 'Anna de Vries';

/** How a walk ended: with a receipt, or with the notice that something went wrong. */
export type End = 'receipt' | 'notice';

/** Somebody at a page with the widget: sees what is on the screen, presses and types where it stands. */
export class Person {
  readonly tab: Tab;
  readonly #index: number;

  /** @param index which of the widgets on the page */
  constructor(tab: Tab, index = 0) {
    this.tab = tab;
    this.#index = index;
  }

  async #look(reveal = -1): Promise<Sight | null> {
    return this.tab.run(look, this.#index, reveal);
  }

  /** What is on the screen, once there is something. */
  async sees(): Promise<Sight> {
    return this.until('the widget is there', () => true);
  }

  /** Waits until something is seen. */
  async until(what: string, isSeen: (sight: Sight) => boolean): Promise<Sight> {
    let sight: Sight | null = null;
    for (const last = Date.now() + patience; Date.now() < last;) {
      sight = await this.#look();
      if (sight && isSeen(sight)) return sight;
      // Nothing of what is waited for comes after a fault.
      if (sight && sight.faultsTold.length > 0) break;
      await new Promise((again) => setTimeout(again, 30));
    }
    throw new Error(`Waited in vain until ${what}. The screen says: ${sight?.text.slice(0, 300) ?? 'nothing'}`);
  }

  /** Something by its role and the beginning of its name, scrolled into view and at rest. */
  async find(role: Thing['role'], wanted: string): Promise<Thing> {
    const isIt = (one: Thing) => one.role === role && one.name.startsWith(wanted);
    const sight = await this.until(`there is a ${role} "${wanted}"`, ({ things, busy }) => !busy && things.some(isIt));
    let latest = sight;
    let before: Thing | undefined;
    let found = latest.things.find(isIt);
    for (
      let looks = 0;
      looks < 100 && !(found?.reachable && before?.x === found.x && before.y === found.y);
      looks += 1
    ) {
      before = found;
      if (sight.glides) await new Promise((later) => setTimeout(later, 100));
      // Something may have come before it since.
      latest = (await this.#look(found?.reachable ? -1 : latest.things.findIndex(isIt))) ?? latest;
      found = latest.things.find(isIt);
      if (looks > 5 && !found?.reachable) break;
    }
    if (!found?.reachable) throw new Error(`A press on the ${role} "${wanted}" does not reach it.`);
    return found;
  }

  async press(button: string): Promise<void> {
    const { x, y } = await this.find('button', button);
    await this.tab.click(x, y);
  }

  async choose(choice: string, role: 'radio' | 'checkbox' = 'radio'): Promise<void> {
    const { x, y } = await this.find(role, choice);
    await this.tab.click(x, y);
  }

  async fill(label: string, text: string): Promise<void> {
    const { x, y } = await this.find('textbox', label);
    await this.tab.click(x, y);
    await this.tab.type(text);
  }

  key(key: KeyInput): Promise<void> {
    return this.tab.press(key);
  }

  /** Presses Continue and waits for what comes of it: another screen, errors, or the notice that something went wrong. */
  async proceed(): Promise<Sight> {
    const before = await this.sees();
    await this.press('Ga verder');
    return this.until(
      `something comes after "${before.heading}"`,
      ({ heading, errors, faultsTold }) => heading !== before.heading || errors.length > 0 || faultsTold.length > 0,
    );
  }

  async answer(choice: string): Promise<Sight> {
    await this.choose(choice);
    return this.proceed();
  }

  at(heading: string): Promise<Sight> {
    return this.until(`the heading is "${heading}"`, (sight) => sight.heading.startsWith(heading) && !sight.busy);
  }

  /** From the first question to the advice of the road that most people take. */
  async toAdvice(): Promise<void> {
    await this.answer('Ziekenhuis, kliniek of ambulance');
    await this.at('Wat heeft u al gedaan');
    await this.answer('Ik heb erover gepraat, maar het is niet opgelost');
  }

  /** From the first question to the story. */
  async toForm(): Promise<void> {
    await this.toAdvice();
    await this.press('Meld het bij het Landelijk Meldpunt Zorg');
    await this.at('Wat is er gebeurd?');
  }

  /** From the first question to the screen to check, with a story and a name. */
  async toCheck(): Promise<void> {
    await this.toForm();
    await this.fill('Wat is er gebeurd?', story);
    for (let screens = 0; screens < 15; screens += 1) {
      const { heading, things } = await this.proceed();
      if (heading.startsWith('Controleer uw antwoorden')) return;
      if (heading.startsWith('Wilt u zeggen wie u bent?')) await this.choose('Ja, tegen het meldpunt');
      if (things.some((one) => one.role === 'textbox' && one.name.startsWith('Uw naam')))
        await this.fill('Uw naam', name);
    }
    throw new Error('There is no end to the form.');
  }

  /** From the first question to the receipt of an addition, the shortest message there is. */
  async addsToEarlier(): Promise<void> {
    await this.press('Ik heb al iets gemeld bij het Landelijk Meldpunt Zorg');
    await this.press('Stuur uw aanvulling');
    await this.fill('Wat is er nieuw?', story);
    await this.proceed();
    await this.answer('Nee, ik blijf anoniem');
    await this.press('Verstuur mijn aanvulling');
    await this.until('there is a receipt', ({ text }) => text.includes('LMZ-K7QM-2345'));
  }

  /** From the first question to a receipt. */
  async toReceipt(): Promise<void> {
    await this.toCheck();
    await this.press('Verstuur mijn melding');
    await this.until('there is a receipt', ({ text }) => text.includes('LMZ-K7QM-2345'));
  }

  /** Walks to the receipt, unless the widget says on the way that something went wrong. */
  async walk(): Promise<End> {
    try {
      await this.toReceipt();
      return 'receipt';
    } catch (error) {
      const { faultsTold } = await this.sees();
      if (faultsTold.length > 0) return 'notice';
      throw error;
    }
  }
}
