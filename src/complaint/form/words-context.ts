import type { FormContext } from './form-context.js';
import type { Soort } from './draft.js';

/** What the words of the form depend on; a context with the kind of message is one. */
export type WordsContext = Pick<FormContext, 'speaker' | 'recipient' | 'recipientIsLmz' | 'regime' | 'taal'> & {
  readonly soort: Soort;
  /** The number of the earlier report, when it is known. */
  readonly reference?: string | undefined;
  /** The date of the complaint to the provider in words; empty when the visitor does not know it. */
  readonly complaintDate?: string | undefined;
};

/** The words of one question. `options` by answer; `optionHints` stand under an option. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** A second hint, a paragraph of its own. */
  readonly also?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly optionHints?: Readonly<Record<string, string>>;
}

/** Whether the visitor writes for somebody who can be asked about it. */
export const isForAnother = ({ speaker }: WordsContext): boolean => ['kind', 'naaste', 'ander'].includes(speaker);
