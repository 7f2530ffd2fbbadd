import type { SessionEvent } from '../machines/session.machine.js';
import type { ResetReason } from '../page/events.js';
import type { Visit } from '../visit/visit.js';

/** What a kiosk needs of the element that it is in. */
export interface Stage {
  readonly root: ShadowRoot;
  /** The element is in a page, and is to be a kiosk. */
  readonly isWanted: () => boolean;
  readonly headingLevel: () => number;
  /** The visit of whoever is here; nothing until the engine has come. */
  readonly visit: () => Visit | undefined;
  /** Draws the widget again. */
  readonly changed: () => void;
  readonly send: (event: SessionEvent) => void;
  readonly switchTo: (locale: string) => void;
  /** Fetches the engine, if it has not come yet. */
  readonly loadEngine: () => void;
  /** Something threw, and a notice stands in place of the screen; whether that says how sending went. */
  readonly trouble: () => { readonly isTold: boolean } | undefined;
  readonly startAgain: (reason: ResetReason) => void;
  /** Sets a state that the styles of the element ask for. */
  readonly mark: (state: string, isOn: boolean) => void;
}
