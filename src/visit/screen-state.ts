import type { ResetReason } from '../page/events.js';
import type { DateCode } from '../flows/terms/given-date.js';

/** What a screen holds until its answer is given. It ends with the screen. */
export interface ScreenState {
  /** The choice that is marked. */
  readonly chosen?: string;
  /** Continue was pressed without a choice. */
  readonly missing?: boolean;
  readonly dateCode?: DateCode | undefined;
  /** Personal data in the story is pointed out. */
  readonly spotting?: boolean;
  /** The copy of the receipt holds the answers too. */
  readonly withAnswers?: boolean;
  /** The visitor is being asked whether everything may be wiped. */
  readonly askingToRestart?: boolean;
  /** What came of copying. */
  readonly copied?: boolean;
}

/** What the host does for a screen. */
export interface ScreenTools {
  readonly state: ScreenState;
  /** Keeps the state and, when asked, puts the focus on what a selector finds. */
  readonly update: (state: ScreenState, focus?: string) => void;
  /** Wipes everything and begins a new visit. */
  readonly startAgain: (reason: ResetReason) => void;
}
