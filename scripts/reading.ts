/**
 * Measures how easy the Dutch texts are to read (`npm run reading`): the length of sentences by topic, words to avoid, legal
 * terms that a screen uses without explaining them, and the words of each whole outcome. Exits 1 when a limit is broken, and names
 * every place.
 */
import { resolve } from 'node:path';
import { msg } from '@lit/localize';
import { holesInSentences } from './reading/holes.js';
import { lengthFaults, longestOfEach, outcomeLengths, quantile } from './reading/length.js';
import { measure, type Figures } from './reading/measure.js';
import { textsOfProject } from './reading/messages.js';
import { screensOfTree } from './reading/screens.js';
import { limits } from './reading/sentences.js';

const project = resolve(import.meta.dirname, '..');
const texts = textsOfProject(project);
const lengths = longestOfEach(await outcomeLengths(msg));
const { topics, total, faults: inSentences } = measure(texts, await screensOfTree());
const faults = [...inSentences, ...lengthFaults(lengths), ...holesInSentences(texts)];

const row = (first: string, ...others: readonly string[]): string =>
  first.padEnd(18) + others.map((cell) => cell.padStart(11)).join('');
const figures = ({ topic, texts, sentences, mean, longest }: Figures): string =>
  row(topic, `${texts}`, `${sentences}`, mean.toFixed(1), `${longest}`);

console.log(row('', 'texts', 'sentences', 'mean', 'longest'));
for (const topic of topics) console.log(figures(topic));
console.log(figures(total));
const counted = lengths.map(({ words }) => words);
console.log(
  `Words on an outcome: median ${quantile(counted, 0.5)}, p90 ${quantile(counted, 0.9)}, most ${counted.at(-1)}.`,
);
for (const { at, situation, words } of lengths.slice(-10)) console.log(`  ${words} ${at} (${situation})`);
console.log(`Words in a sentence: ${limits.longest} at most, ${limits.mean} on average.`);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Every text is within the limits.' : `${faults.length} faults in the texts.`);
if (faults.length > 0) process.exitCode = 1;
