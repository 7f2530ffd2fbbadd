import terms from '../../src/locales/glossary.json' with { type: 'json' };
import type { Text } from './messages.js';

/** One word for one thing: what it means, where it may be used, and whether it stays Dutch in every language. */
export interface Term {
  readonly term: string;
  readonly staysDutch: boolean;
  readonly means: string;
  readonly use?: string;
  /** Words that say the same and are not used for it. */
  readonly never?: readonly string[];
  /** Its words in other languages, by locale, as far as they stay the same when they are bent. */
  readonly in?: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** The words that every text and every translation keeps to. */
export const glossary: readonly Term[] = terms;

/** The most terms that a translator can be asked to know by heart. */
export const mostTerms = 60;

const has = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase());

/** What breaks the glossary: a term that no text uses, and a text that uses another word for one. */
export const glossaryFaults = (texts: readonly Text[]): readonly string[] => [
  ...glossary
    .filter(({ term }) => !texts.some(({ text }) => has(text, term)))
    .map(({ term }) => `no text says "${term}"`),
  ...glossary.flatMap(({ term, never = [] }) =>
    never.flatMap((word) =>
      texts
        .filter(({ text }) => has(text, word))
        .map(({ text, files }) => `${files.join(', ')}: "${word}" (say: ${term}) in "${text}"`),
    ),
  ),
];
