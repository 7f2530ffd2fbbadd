import type { goalsOfLetter } from '../../complaint/letter/letter-questions.js';
import type { LetterId } from '../../flows/letter.js';
import type { Regime, Speaker } from '../../flows/roles.js';
import type { Day, GivenDate } from '../../flows/terms/dates.js';

export type LetterGoal = (typeof goalsOfLetter)[number];
export type FileRequest = 'lezen' | 'kopie' | 'verbeteren' | 'weghalen' | 'verklaring' | 'wieKeek';

/** What a letter says. Every text is clean: well-formed, without control characters; empty when it was not given. */
export interface LetterFacts {
  readonly letter: LetterId;
  readonly regime: Regime;
  readonly speaker: Speaker;
  /** The day of the letter. */
  readonly day: Day;
  readonly sender: { readonly name: string; readonly address: string; readonly phone: string; readonly email: string };
  readonly to: { readonly name: string; readonly department: string; readonly place: string };
  /** The name of whom it is about, when that is not the sender. */
  readonly about: string;
  /** What happened, in one or more lines; nothing when the letter does not tell it. */
  readonly story?: string;
  /** Why somebody does not agree, or what the damage is. */
  readonly reason?: string;
  /** Stands under what was typed in another language than Dutch. */
  readonly typedIn?: string | undefined;
  readonly goals: readonly LetterGoal[];
  readonly requests: readonly FileRequest[];
  readonly happened?: GivenDate;
  readonly complained?: GivenDate;
  readonly answered?: GivenDate;
  readonly decided?: GivenDate;
  /** Number of a decision or a bill. */
  readonly reference: string;
}
