import type { ShownAnswer } from './shown-answers.js';

export interface LabelledValue {
  readonly label: string;
  readonly value: string;
}

/** What a receipt says, on the screen and in the copy; every sentence comes in the visitor's language. */
export interface ReceiptCopy {
  readonly title: string;
  /** The first is the one to use from now on. */
  readonly numbers: readonly LabelledValue[];
  readonly receivedAt: LabelledValue;
  /** Which number to keep. */
  readonly keep: string;
  readonly next: { readonly title: string; readonly steps: readonly string[] };
  /** The day by which the provider must answer, under a title of its own: the provider is another than who received this. */
  readonly term?: { readonly title: string; readonly sentence: string } | undefined;
  /** When to write again. */
  readonly later: string;
  /** What was sent, when the visitor wants it in the copy: then it is printed too. */
  readonly answers?: { readonly title: string; readonly rows: readonly ShownAnswer[] } | undefined;
}

/** The receipt as plain text, to copy and to save. Lines end with `\n`. */
export function receiptText({ title, numbers, receivedAt, keep, next, term, later, answers }: ReceiptCopy): string {
  const blocks = [
    title,
    [...numbers, receivedAt].map(({ label, value }) => `${label}: ${value}`).join('\n'),
    [next.title, ...next.steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    ...(term ? [`${term.title}\n${term.sentence}`] : []),
    `${keep}\n${later}`,
    ...(answers
      ? [answers.title, ...answers.rows.flatMap(({ label, value }) => (value ? [`${label}\n${value}`] : []))]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Name for the saved file. A browser replaces what cannot stand in a name, such as a slash in a number that was typed. */
export const receiptFileName = (reference: string): string => `${reference}.txt`;
