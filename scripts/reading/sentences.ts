/** How long a sentence may be, in words; level B1. */
export const limits = { longest: 20, mean: 12 } as const;

/** The sentences of a text. A label or a heading without a mark at its end is one sentence. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!])\s+/).filter((part) => part.trim());

/** The number of words in a sentence; `27` is a word, a loose dash is not. */
export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether it is a full sentence, not a label: only those count for the mean, as labels would flatter it. */
export const isFull = (sentence: string): boolean => /[.?!]$/.test(sentence);
