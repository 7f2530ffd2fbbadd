import { sentencesOf } from '../../../scripts/reading/sentences.js';
import { inWords, lengthsIn, sameLength, says, type Length } from '../../../scripts/reading/time-lengths.js';
import type { Language } from '../../../src/locales/languages.js';
import { otherLengths, termSentences } from './term-sentences.js';

/** A Dutch text that somebody reads, and the file it stands in. */
export interface Dutch {
  readonly text: string;
  readonly file: string;
}

/** A translation of a Dutch text. */
export interface Translation extends Dutch {
  readonly language: Language;
  readonly source: string;
}

type Law = Readonly<Record<string, Length>>;

/** The rows of the table: a sentence with its lengths of time left open, and the terms that stand there. */
const rows = termSentences.map((row) => ({
  sentence: row.replace(/\[[^\]]*\]/g, '[]'),
  ids: [...row.matchAll(/\[([^\]]*)\]/g)].map(([, id = '']) => id),
}));

const lengthsOf = (sentence: string) => (otherLengths.includes(sentence) ? [] : lengthsIn(sentence, 'nl'));

/** A sentence with its lengths of time left open. */
const opened = (sentence: string): string =>
  lengthsOf(sentence).reduceRight((text, { start, end }) => `${text.slice(0, start)}[]${text.slice(end)}`, sentence);

/** The rows that may be meant by a sentence: of several that differ in nothing else the one that says what it says, or all. */
function rowsOf(sentence: string, law: Law): readonly (readonly string[])[] {
  const said = lengthsOf(sentence);
  if (said.length === 0) return [];
  const open = opened(sentence);
  const alike = rows.filter((row) => row.sentence === open).map(({ ids }) => ids);
  const fits = alike.find((ids) => ids.every((id, at) => sameLength(law[id] ?? {}, said[at]?.length ?? {})));
  return fits ? [fits] : alike;
}

/** The terms that a sentence is tied to. */
const termsIn = (sentence: string, law: Law): readonly string[] | undefined => rowsOf(sentence, law)[0];

/** Each Dutch sentence that says another length of time than the law, or one that is tied to no term. */
export function faultsInDutch(texts: readonly Dutch[], law: Law): readonly string[] {
  return texts.flatMap(({ text, file }) =>
    sentencesOf(text).flatMap((sentence) => {
      const said = lengthsOf(sentence);
      const meant = rowsOf(sentence, law);
      if (said.length > 0 && meant.length === 0)
        return [`${file}: "${sentence}" says a length of time; term-sentences.ts ties it to none`];
      return said.flatMap(({ length }, at) => {
        const ids = meant.map((row) => row[at] ?? '');
        if (meant.length === 1 && ids.every((id) => sameLength(length, law[id] ?? {}))) return [];
        const must = ids.map((id) => `${id} is ${inWords(law[id] ?? {})}`);
        return [`${file}: "${sentence}" says ${inWords(length)}; ${must.join(', or ')}`];
      });
    }),
  );
}

/** Each translation that says another length of time than the terms of its Dutch text, or none. */
export function faultsInTranslations(translations: readonly Translation[], law: Law): readonly string[] {
  return translations.flatMap(({ text, file, language, source }) => {
    const ids = [...new Set(sentencesOf(source).flatMap((sentence) => termsIn(sentence, law) ?? []))];
    if (ids.length === 0) return [];
    const said = sentencesOf(text).flatMap((sentence) => lengthsIn(sentence, language).map(({ length }) => length));
    const right =
      said.every((length) => ids.some((id) => sameLength(length, law[id] ?? {}))) &&
      ids.every((id) => says(text, language, law[id] ?? {}));
    const must = ids.map((id) => `${id} is ${inWords(law[id] ?? {})}`);
    return right ? [] : [`${file}: "${text}" says ${said.map(inWords).join(', ') || 'none'}; ${must.join(', ')}`];
  });
}

/** The rows of the table that no text says any more: rows that differ only in their terms need a sentence each. */
export function staleTies(texts: readonly Dutch[]): readonly string[] {
  const sentences = [...new Set(texts.flatMap(({ text }) => sentencesOf(text)))];
  const said = sentences.map(opened);
  const count = (all: readonly string[], wanted: string) => all.filter((one) => one === wanted).length;
  const tied = rows.map(({ sentence }) => sentence);
  return [
    ...new Set(tied.filter((sentence) => count(said, sentence) < count(tied, sentence))),
    ...otherLengths.filter((sentence) => !sentences.includes(sentence)),
  ];
}
