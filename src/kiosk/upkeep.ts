import { renewPage } from './renewal.js';
import type { Stage } from './stage.js';

/** Milliseconds that a notice stays when something threw, so that it can be read that it was not the visitor's doing. */
const noticeStays = 2_500;

/** Milliseconds after which a page that nobody used is loaded anew all the same: there may be a new release. */
const untilRenewal = 3_600_000;

/** Milliseconds in which all that a visit needs must have come: what does not may be gone, and a page as it is now knows better. */
const untilStocked = 30_000;

/** How often in a row something may throw before the page itself is loaded anew. */
const patience = 3;

/** Lets a kiosk come back by itself: to the start when something threw, and to a page as it is now when nobody is here. */
export class Upkeep {
  readonly #stage: Pick<Stage, 'trouble' | 'startAgain'>;
  /** Nobody is here, and nobody touched the start screen. */
  readonly #isQuiet: () => boolean;
  /** A visitor can begin. */
  readonly #isOpen: () => boolean;
  readonly #loadedAt = Date.now();
  #quietSince = Date.now();
  #wasUsed = false;
  #troubleSince: number | undefined;
  #troubles = 0;

  constructor(stage: Pick<Stage, 'trouble' | 'startAgain'>, isQuiet: () => boolean, isOpen: () => boolean) {
    this.#stage = stage;
    this.#isQuiet = isQuiet;
    this.#isOpen = isOpen;
  }

  /** A visitor began. */
  visitorCame(): void {
    this.#wasUsed = true;
    this.#troubles = 0;
  }

  /** A visitor is forgotten. */
  visitorWent(): void {
    this.#quietSince = Date.now();
  }

  /** Looks at how things stand; `idle` tells how long a visitor may be still, and throws in a visit that broke. Both in milliseconds. */
  look(time: number, idle: () => number): void {
    const trouble = this.#stage.trouble();
    if (trouble) return this.#endTrouble(time, trouble.isTold ? idle : () => noticeStays);
    this.#troubleSince = undefined;
    this.#renew(time, idle);
  }

  /** How sending went can be read for as long as anything else that nobody touches. */
  #endTrouble(time: number, stays: () => number): void {
    this.#troubleSince ??= time;
    if (Math.abs(time - this.#troubleSince) < stays()) return;
    this.#troubleSince = undefined;
    this.#troubles += 1;
    // before what may throw in its turn
    if (this.#troubles >= patience) void renewPage(() => true);
    this.#stage.startAgain('idle');
  }

  #renew(time: number, idle: () => number): void {
    const isOpen = this.#isOpen();
    if (isOpen ? !this.#isDue(time, idle) : time - this.#quietSince < untilStocked) return;
    this.#quietSince = time;
    void renewPage(isOpen ? this.#isQuiet : () => !this.#isOpen());
  }

  /** Whatever a browser may still hold of a visitor goes with the old page. */
  #isDue(time: number, idle: () => number): boolean {
    if (!this.#isQuiet() || time - this.#quietSince < idle()) return false;
    return this.#wasUsed || time - this.#loadedAt >= untilRenewal;
  }
}
