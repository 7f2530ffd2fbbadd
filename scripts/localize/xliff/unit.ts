import type { Contents } from '../texts/messages.js';

/** How far a translation is, in the words of XLIFF: one that must be looked at again is not shown. */
export const states = ['needs-review-translation', 'translated', 'final'] as const;

export type State = (typeof states)[number];

export interface Target {
  readonly contents: Contents;
  readonly state: State;
}

/** A remark of whoever works on the translation; ours are made anew each time. */
export interface Remark {
  readonly from: string | undefined;
  readonly text: string;
}

/** One text in the file of a language. */
export interface Unit {
  readonly id: string;
  readonly source: Contents;
  readonly target?: Target | undefined;
  /** The Dutch that the translation was made of, in words, while that is no longer the Dutch. */
  readonly madeOf?: string | undefined;
  /** Where the text is said: a file and the names around it. */
  readonly addresses: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Whether visitors see the translation. */
export const isShown = ({ target }: Pick<Unit, 'target'>): boolean =>
  target !== undefined && target.state !== 'needs-review-translation';

/** Notes that say what tools lose when it stands elsewhere: how far a translation is, where that is not as far as usual, and of what it was made. */
export const keptInNotes = { state: 'State: ', madeOf: 'Made of this Dutch: ' } as const;

/** Who writes the notes that are made at extraction. */
export const fromSource = 'source';
