import type { Regime, Speaker } from '../../flows/roles.js';

/** What the words of a letter depend on. Days are in words, and empty when they are not known. */
export interface Said {
  readonly regime: Regime;
  readonly speaker: Speaker;
  readonly due: string;
  readonly complained: string;
  readonly answered: string;
  readonly decided: string;
  readonly reference: string;
  /** The time for an answer is certainly over. */
  readonly late: boolean;
  readonly hasReason: boolean;
}

/** The sentences of one letter, around what the visitor tells. */
export interface LetterWords {
  /** To which part of the addressee. */
  readonly to?: string;
  readonly subject: string;
  readonly before: readonly string[];
  /** Before the reasons that the visitor gives. */
  readonly reasonTitle?: string;
  /** Paragraphs: the ground in law and the day, what is asked, what comes next. */
  readonly after: readonly (readonly string[])[];
}
