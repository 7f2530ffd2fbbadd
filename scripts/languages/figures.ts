import { glossary } from '../reading/glossary.js';
import { wordsOf, type Messages } from '../localize/texts/messages.js';
import { readLanguage } from '../localize/xliff/renew.js';
import { isShown, states, type State } from '../localize/xliff/unit.js';

/** How far a language is. */
export interface LanguageFigures {
  readonly locale: string;
  /** How many texts there are to translate. */
  readonly texts: number;
  /** How many of them visitors read in this language. */
  readonly shown: number;
  readonly states: Readonly<Record<State, number>>;
  /** Texts without any translation. */
  readonly missing: number;
  /** Terms of the glossary that have a word in this language. */
  readonly terms: number;
  /** Characters of all translations for each of the Dutch. */
  readonly length: number;
  /** The same of the text that grows most, among those of some length. */
  readonly longest: number;
}

/** A label of one word may become three and is none the worse. */
const someLength = 40;

/** The figures of every language but Dutch. */
export const figuresOf = (messages: Messages): readonly LanguageFigures[] =>
  messages.config.targetLocales.map((locale) => {
    const translations = new Map(readLanguage(messages, locale).units.map((unit) => [unit.id, unit]));
    const found = messages.all.flatMap(({ name, contents }) => {
      const target = translations.get(name)?.target;
      return target ? [{ source: wordsOf(contents).length, words: wordsOf(target.contents).length, target }] : [];
    });
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    const inState = (state: State) => found.filter(({ target }) => target.state === state).length;
    return {
      locale,
      texts: messages.all.length,
      shown: found.filter(isShown).length,
      states: Object.fromEntries(states.map((state) => [state, inState(state)])) as Record<State, number>,
      missing: messages.all.length - found.length,
      terms: glossary.filter(({ staysDutch, in: languages }) => staysDutch || languages?.[locale]?.length).length,
      length: sum(found.map(({ words }) => words)) / (sum(found.map(({ source }) => source)) || 1),
      longest: Math.max(
        0,
        ...found.filter(({ source }) => source > someLength).map(({ source, words }) => words / source),
      ),
    };
  });
