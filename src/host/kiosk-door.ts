import type { Door } from '../locales/lazy.js';
import { isDefect, loadAgain } from '../locales/load-again.js';
import { needPart } from '../locales/localization.js';

type Chunk = typeof import('../doors/kiosk.js');
type Stage = Parameters<Chunk['beginKiosk']>[0];

/** Milliseconds between two looks whether the kiosk is there: nobody may be there to ask for it again. */
const pause = 2_000;

/** So many looks it may be on its way. */
const patience = 15;

/** Brings the kiosk around a widget, and takes it away. */
export class KioskDoor {
  kiosk: ReturnType<Chunk['beginKiosk']> | undefined;
  readonly #door: Door<Chunk>;
  readonly #stage: Stage;
  #isOpening = false;
  #isMissing = false;
  #isWatched = false;

  constructor(door: Door<Chunk>, stage: Stage) {
    this.#door = door;
    this.#stage = stage;
    this.#watch();
  }

  /** Fetches it and begins it, if it is still wanted then. Rejects only with a defect. */
  async open(): Promise<void> {
    if (this.#isOpening || this.#isMissing || !this.#stage.isWanted()) return;
    this.#isOpening = true;
    this.#watch();
    try {
      const [{ beginKiosk }] = await Promise.all([loadAgain('kiosk', this.#door), needPart('kiosk')]);
      // drawn again it would be asked for again, without end
      if (!this.#stage.isWanted()) return;
      this.kiosk = beginKiosk(this.#stage);
      this.#stage.changed();
    } catch (error) {
      this.#isMissing = true;
      if (isDefect(error)) throw error;
    } finally {
      this.#isOpening = false;
    }
  }

  /** Until it is there, a page in which something broke, or in which it does not come, is loaded anew. */
  #watch(looks = 0): void {
    if (this.#isWatched) return;
    this.#isWatched = true;
    setTimeout(() => {
      this.#isWatched = false;
      if (this.kiosk || !this.#stage.isWanted()) return;
      // without the page there would be nothing at all
      if (this.#isMissing || this.#stage.trouble() || looks >= patience)
        void fetch(location.href, { method: 'HEAD' }).then(
          ({ ok }) => ok && location.reload(),
          () => {},
        );
      this.#watch(looks + 1);
    }, pause);
  }

  close(): void {
    this.kiosk?.forget();
    this.kiosk?.stop();
    this.kiosk = undefined;
  }
}
