import type { Text } from './messages.js';

type Hole = Text['holes'][number];

/** After a colon, and after it nothing or a new sentence. */
const standsApart = ({ before, after }: Hole): boolean => /: $/.test(before) && /^([.?!]?$|\. )/.test(after);

/** Two words around numbers, such as "Stap 2 van 7": no sentence, and nothing to bend. */
const isCount = (holes: readonly Hole[]): boolean => {
  const around = holes.map(({ before, after }) => `${before} ${after}`).join(' ');
  return holes.length > 1 && new Set(around.split(/\s+/).filter(Boolean)).size <= 2 && !/[.?!]/.test(around);
};

/**
 * The texts in which something is filled in inside a sentence: no language could bend a name or a day to fit there. It may stand
 * after a colon, and after it a new sentence may begin.
 */
export const holesInSentences = (texts: readonly Text[]): readonly string[] =>
  texts
    .filter(({ holes }) => !isCount(holes) && !holes.every(standsApart))
    .map(({ text, files }) => `${files.join(', ')}: something is filled in inside a sentence: "${text}"`);
