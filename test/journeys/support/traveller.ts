import assert from 'node:assert/strict';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import type { Locator, Page } from 'playwright-core';
import { templates as form } from '../../../src/locales/generated/en/form.js';
import { templates as guide } from '../../../src/locales/generated/en/guide.js';
import { templates as hoofdweg } from '../../../src/locales/generated/en/hoofdweg.js';
import { templates as start } from '../../../src/locales/generated/en/start.js';

const english: Readonly<Record<string, unknown>> = { ...start, ...guide, ...hoofdweg, ...form };

const inLanguage = {
  nl: (dutch: string) => dutch,
  en(dutch: string) {
    const translated = english[generateMsgId(dutch, false)];
    assert.equal(typeof translated, 'string', `"${dutch}" is translated`);
    return translated as string;
  },
};

/** How a visitor presses and types. */
interface Hands {
  readonly press: (name: string) => Promise<void>;
  readonly choose: (name: string) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
}

const named = (page: Page, role: 'button' | 'radio', name: string): Locator =>
  page.getByRole(role, { name, exact: true });

const withMouse = (page: Page): Hands => ({
  press: (name) => named(page, 'button', name).click(),
  choose: (name) => page.locator('label').filter({ hasText: name }).first().click(),
  fill: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
});

/** The name of what has the focus, also deep inside the widget. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const labels = at && 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
    const text = labels.length > 0 ? labels.map(({ textContent }) => textContent).join(' ') : (at?.textContent ?? '');
    return (at?.getAttribute('aria-label') ?? text).replace(/\s+/g, ' ').trim();
  });

/** No pointer at all: Tab, arrows, space and Enter. */
function withKeys(page: Page): Hands {
  async function keyUntil(key: string, name: string, isIt: (focused: string) => boolean): Promise<void> {
    const seen: string[] = [];
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press(key);
      seen.push(await focusedName(page));
      if (isIt(seen.at(-1) ?? '')) return;
    }
    assert.fail(`${key} does not come to "${name}": ${seen.join(' | ')}`);
  }
  return {
    async press(name) {
      await keyUntil('Tab', name, (focused) => focused === name);
      await page.keyboard.press('Enter');
    },
    async choose(name) {
      const names = await page.locator('label:has(input[type="radio"])').allInnerTexts();
      const isChoice = (focused: string) => names.some((text) => text.replace(/\s+/g, ' ').trim() === focused);
      await keyUntil('Tab', 'the choices', isChoice);
      if ((await focusedName(page)).startsWith(name)) return page.keyboard.press('Space');
      await keyUntil('ArrowDown', name, (focused) => focused.startsWith(name));
      await page.keyboard.press('Space');
    },
    async fill(label, text) {
      await keyUntil('Tab', label, (focused) => focused === label);
      await page.keyboard.type(text);
    },
  };
}

/** What the visitor of a journey writes. */
export interface Complaint {
  readonly story: string;
  readonly place?: string;
}

/** A visitor of the main road, from the first question to the receipt, in a language and with mouse or keys. */
export class Traveller {
  readonly page: Page;
  readonly #say: (dutch: string) => string;
  readonly #hands: Hands;

  constructor(page: Page, language: keyof typeof inLanguage = 'nl', hands: 'mouse' | 'keys' = 'mouse') {
    this.page = page;
    this.#say = inLanguage[language];
    this.#hands = hands === 'mouse' ? withMouse(page) : withKeys(page);
  }

  /** Waits until a screen is there, and holds its heading to have the focus. */
  async sees(dutch: string): Promise<void> {
    const heading = this.page.getByRole('heading', { name: this.#say(dutch), exact: true });
    await heading.waitFor();
    assert.equal(await focusedName(this.page), this.#say(dutch), 'the focus is on the heading');
  }

  async choose(dutch: string): Promise<void> {
    await this.#hands.choose(this.#say(dutch));
  }

  async press(dutch: string): Promise<void> {
    await this.#hands.press(this.#say(dutch));
  }

  async fill(dutch: string, text: string): Promise<void> {
    await this.#hands.fill(this.#say(dutch), text);
  }

  async answer(...dutch: readonly string[]): Promise<void> {
    for (const choice of dutch) {
      await this.choose(choice);
      await this.press('Ga verder');
    }
  }

  /** From the first question to the advice that the provider comes first. */
  async walk(): Promise<void> {
    await this.answer('Ziekenhuis, kliniek of ambulance');
    await this.sees('Wat heeft u al gedaan?');
    await this.answer('Nog niets, of nog niet met hen gepraat');
    await this.sees('Praat er eerst over, als dat kan');
  }

  /** Opens the form from the advice. */
  async openForm(): Promise<void> {
    const label = this.#say === inLanguage.nl ? 'Schrijf uw klacht aan het ' : 'Write your complaint to the ';
    await this.#hands.press(`${label}Landelijk Meldpunt Zorg`);
    await this.sees('Wat is er gebeurd?');
  }

  /** Writes a complaint without a name, up to the screen with everything to check. */
  async write({ story, place }: Complaint): Promise<void> {
    await this.fill('Wat is er gebeurd?', story);
    await this.press('Ga verder');
    await this.sees('Over wie gaat het?');
    if (place) await this.fill('Plaats', place);
    const anonymous = this.page.getByRole('heading', { name: this.#say('Wie mag weten wie u bent?') });
    for (let screens = 0; screens < 8 && !(await anonymous.isVisible()); screens += 1) {
      const before = await this.page.getByRole('heading').first().innerText();
      await this.press('Ga verder');
      await this.page.getByRole('heading', { name: before, exact: true }).waitFor({ state: 'detached' });
    }
    await this.choose('Niemand: ik blijf anoniem');
    await this.press('Ga verder');
    await this.sees('Controleer uw antwoorden');
  }

  async send(): Promise<void> {
    await this.press('Verstuur mijn klacht');
    await this.sees('Uw klacht is aangekomen');
  }

  /** The number on the receipt. */
  reference(): Promise<string> {
    return this.page.locator('.reference bdi').innerText();
  }
}
