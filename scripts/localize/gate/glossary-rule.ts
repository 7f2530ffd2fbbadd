import { glossary } from '../../reading/glossary.js';
import { wordsOf } from '../texts/messages.js';
import type { Rule } from './rules.js';

/** A word that begins with a stem, whatever a language puts before or after it. */
const has = (text: string, stem: string): boolean => text.includes(stem.toLowerCase());

/** Whether the Dutch uses a term: as a word, or its plural. */
const uses = (text: string, term: string): boolean =>
  new RegExp(`(?<!\\p{L})${term}(?:en|s)?(?!\\p{L})`, 'iu').test(text);

/** One word for one thing in each language: where the Dutch says a term, the translation has one of its words, and none that it never is. */
export const glossaryRule: Rule = ({ locale, source, target }) => {
  const dutch = wordsOf(source).toLowerCase();
  const text = wordsOf(target).toLocaleLowerCase(locale);
  for (const { term, in: languages } of glossary) {
    const words = languages?.[locale];
    if (words && uses(dutch, term) && !words.some((word) => has(text, word)))
      return `does not say "${term}" with the word of the glossary: ${words.join(', ')}`;
  }
  return undefined;
};
