import type { ShownAnswer } from '../form/shown-answers.js';

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

export interface ReceiptTerm {
  readonly title: string;
  readonly sentences: readonly string[];
  /** The days of the complaint in their order, under a title of their own; it is drawn on the screen. */
  readonly line: readonly string[];
}

/** What a receipt says, on the screen and in the copy; every sentence comes in the visitor's language. */
export interface ReceiptCopy {
  readonly title: string;
  /** The first is the one to use from now on. */
  readonly numbers: readonly LabelledValue[];
  /** The day and the hour. */
  readonly received: readonly LabelledValue[];
  /** That it is no complaint to the provider, unless the visitor sent one. */
  readonly notAComplaint?: string | undefined;
  /** Which number to keep. */
  readonly keep: string;
  readonly next: { readonly title: string; readonly steps: readonly string[] };
  /** How long an answer takes, and whom to call without one. */
  readonly answer?: { readonly sentence: string; readonly phone?: LabelledValue | undefined } | undefined;
  /** The day by which the provider must answer, under a title of its own: the provider is another than who received this. */
  readonly term?: ReceiptTerm | undefined;
  /** When to write again. */
  readonly later: string;
  /** What was sent, when the visitor wants it in the copy: then it is printed too. */
  readonly answers?: { readonly title: string; readonly rows: readonly ShownAnswer[] } | undefined;
}

/** The receipt as plain text, to copy and to save. Lines end with `\n`. */
export function receiptText(copy: ReceiptCopy): string {
  const { title, numbers, received, notAComplaint, keep, next, answer, term, later, answers } = copy;
  const blocks = [
    title,
    [...numbers, ...received].map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...(notAComplaint ? [notAComplaint] : []),
    [next.title, ...next.steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    ...(answer
      ? [[answer.sentence, ...(answer.phone ? [`${answer.phone.label}: ${answer.phone.value}`] : [])].join('\n')]
      : []),
    ...(term ? [[term.title, ...term.sentences].join('\n'), term.line.join('\n')] : []),
    `${keep}\n${later}`,
    ...(answers
      ? [answers.title, ...answers.rows.flatMap(({ label, value }) => (value ? [`${label}\n${value}`] : []))]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Name for the saved file. A browser replaces what cannot stand in a name, such as a slash in a number that was typed. */
export const receiptFileName = (reference: string): string => `${reference}.txt`;
