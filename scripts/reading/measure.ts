import { avoidedIn } from './avoided-words.js';
import { unexplainedIn } from './legal-terms.js';
import type { Text } from './messages.js';
import type { Screen } from './screens.js';
import { isFull, limits, sentencesOf, wordsIn } from './sentences.js';

/** The figures of one topic. Lengths are in words; the mean is that of full sentences. */
export interface Figures {
  readonly topic: string;
  readonly texts: number;
  readonly sentences: number;
  readonly mean: number;
  readonly longest: number;
}

export interface Reading {
  readonly topics: readonly Figures[];
  readonly total: Figures;
  /** What breaks a limit: one line each, with the file or the step where it stands. */
  readonly faults: readonly string[];
}

/** The part of the widget that a file belongs to: a topic of the tree, the form, or what stands around them. */
export function topicOfFile(file: string): string {
  const topic = /^src\/flows\/topics\/([^/]+)\//.exec(file)?.[1];
  if (topic) return topic;
  if (file.startsWith('src/flows/')) return 'dates and terms';
  if (file.startsWith('src/takeaway/')) return 'taken home';
  return file.startsWith('src/complaint/') ? 'form' : 'frame';
}

function figuresOf(topic: string, texts: readonly Text[]): Figures {
  const sentences = texts.flatMap(({ text }) => sentencesOf(text));
  const lengths = sentences.filter(isFull).map(wordsIn);
  const sum = lengths.reduce((before, length) => before + length, 0);
  return {
    topic,
    texts: texts.length,
    sentences: lengths.length,
    mean: lengths.length > 0 ? sum / lengths.length : 0,
    longest: Math.max(0, ...sentences.map(wordsIn)),
  };
}

/** Steps of the tree are screens already. A letter is written from one of them, which explains its words, to a body that knows them. */
const readElsewhere = ['src/flows/', 'src/takeaway/letter/'];

/** What stands in one file is read together. */
const screensOfFiles = (texts: readonly Text[]): readonly Screen[] =>
  [...new Set(texts.flatMap(({ files }) => files))]
    .filter((file) => !readElsewhere.some((folder) => file.startsWith(folder)))
    .map((name) => ({ name, texts: texts.filter(({ files }) => files.includes(name)).map(({ text }) => text) }));

/** Measures the texts, and finds what is hard to read in them and on the screens of the tree. */
export function measure(texts: readonly Text[], screens: readonly Screen[]): Reading {
  const names = [...new Set(texts.flatMap(({ files }) => files.map(topicOfFile)))].sort();
  const topics = names.map((topic) =>
    figuresOf(
      topic,
      texts.filter(({ files }) => files.some((file) => topicOfFile(file) === topic)),
    ),
  );
  const total = figuresOf('all', texts);

  const hard = texts.flatMap(({ text, files }) => [
    ...sentencesOf(text)
      .filter((sentence) => wordsIn(sentence) > limits.longest)
      .map((sentence) => `${files.join(', ')}: ${wordsIn(sentence)} words in "${sentence}"`),
    ...avoidedIn(text).map((word) => `${files.join(', ')}: ${word} in "${text}"`),
  ]);
  const slow = [...topics, total]
    .filter(({ mean }) => mean > limits.mean)
    .map(({ topic, mean }) => `${topic}: ${mean.toFixed(1)} words in a sentence on average`);
  const unexplained = [...screens, ...screensOfFiles(texts)].flatMap(({ name, texts: shown }) =>
    unexplainedIn(shown).map((term) => `${name}: "${term}" is not explained`),
  );
  return { topics, total, faults: [...hard, ...slow, ...unexplained] };
}
