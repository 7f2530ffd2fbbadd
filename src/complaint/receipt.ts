import type { ShownAnswer } from './shown-answers.js';

/** What stands in the copy of a receipt; every sentence comes in the visitor's language. */
export interface ReceiptCopy {
  readonly title: string;
  readonly reference: { readonly label: string; readonly value: string };
  readonly receivedAt: { readonly label: string; readonly value: string };
  readonly next: { readonly title: string; readonly steps: readonly string[] };
  /** The sentence with the day by which there must be an answer. */
  readonly deadline?: string;
  /** What to keep and when to write again. */
  readonly advice: readonly string[];
  /** Only when the visitor asked for it. */
  readonly answers?: { readonly title: string; readonly rows: readonly ShownAnswer[] };
}

/** The receipt as plain text, to copy and to save. Lines end with `\n`. */
export function receiptText({ title, reference, receivedAt, next, deadline, advice, answers }: ReceiptCopy): string {
  const blocks = [
    title,
    [reference, receivedAt].map(({ label, value }) => `${label}: ${value}`).join('\n'),
    [next.title, ...next.steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    ...(deadline === undefined ? [] : [deadline]),
    advice.join('\n'),
    ...(answers
      ? [answers.title, ...answers.rows.flatMap(({ label, value }) => (value ? [`${label}\n${value}`] : []))]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Name for the saved file: the reference has only letters, digits, dots and dashes. */
export const receiptFileName = (reference: string): string => `${reference}.txt`;
