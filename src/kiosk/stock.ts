import type { Door } from '../locales/lazy.js';
import { loadAgain } from '../locales/load-again.js';
import { fetchWords, locales, needPart, type Locale } from '../locales/localization.js';
import type { KeyboardChunk } from './doors.js';
import { pageAnswers } from './renewal.js';
import type { Stage } from './stage.js';

/** What a kiosk has in the house before its first visitor: all that a visit needs, in all languages. */
export class Stock {
  keyboard: KeyboardChunk | undefined;
  readonly #stage: Pick<Stage, 'visit' | 'loadEngine' | 'changed'>;
  readonly #keyboardDoor: Door<KeyboardChunk>;
  readonly #spoken = new Set<Locale>();
  #isFetching = false;
  #wasTried = false;

  constructor(stage: Pick<Stage, 'visit' | 'loadEngine' | 'changed'>, keyboardDoor: Door<KeyboardChunk>) {
    this.#stage = stage;
    this.#keyboardDoor = keyboardDoor;
  }

  /** Languages in which a visit needs no network any more, but for sending. Without Dutch, none. */
  get languages(): readonly Locale[] {
    return locales.filter((locale) => this.#spoken.has(locale));
  }

  /** Fetches what is still missing. What does not come can be asked for again. */
  async fill(): Promise<void> {
    if (this.#isFetching || this.#spoken.size === locales.length) return;
    this.#isFetching = true;
    try {
      // a page keeps each import that failed, and a night without a network is long
      if (this.#wasTried && !(await pageAnswers())) return;
      this.#wasTried = true;
      const visit = this.#stage.visit();
      if (!visit) return this.#stage.loadEngine();
      await visit.fetchEverything();
      [this.keyboard] = await Promise.all([loadAgain('keyboard', this.#keyboardDoor), needPart('keyboard')]);
      await Promise.all(locales.map((locale) => this.#learn(locale)));
    } catch {
      // the clock asks again
    } finally {
      this.#isFetching = false;
    }
  }

  async #learn(locale: Locale): Promise<void> {
    await fetchWords(locale);
    this.#spoken.add(locale);
    this.#stage.changed();
  }
}
