/**
 * Measures how easy the Dutch texts are to read (`npm run reading`): the length of sentences by topic, words to avoid, and legal
 * terms that a screen uses without explaining them. Exits 1 when a limit is broken, and names every place.
 */
import { resolve } from 'node:path';
import { measure, type Figures } from './reading/measure.js';
import { textsOfProject } from './reading/messages.js';
import { screensOfTree } from './reading/screens.js';
import { limits } from './reading/sentences.js';

const project = resolve(import.meta.dirname, '..');
const { topics, total, faults } = measure(textsOfProject(project), await screensOfTree());

const row = (first: string, ...others: readonly string[]): string =>
  first.padEnd(18) + others.map((cell) => cell.padStart(11)).join('');
const figures = ({ topic, texts, sentences, mean, longest }: Figures): string =>
  row(topic, `${texts}`, `${sentences}`, mean.toFixed(1), `${longest}`);

console.log(row('', 'texts', 'sentences', 'mean', 'longest'));
for (const topic of topics) console.log(figures(topic));
console.log(figures(total));
console.log(`Words in a sentence: ${limits.longest} at most, ${limits.mean} on average.`);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Every text is within the limits.' : `${faults.length} faults in the texts.`);
if (faults.length > 0) process.exitCode = 1;
