/**
 * Shows how far each language is (`npm run languages`): texts and their states, the glossary, length beside the Dutch, and what a
 * visitor downloads of it. It judges nothing: `npm run localize:check` and `npm run size` do.
 */
import { resolve } from 'node:path';
import { readMessages } from './localize/texts/messages.js';
import { bytesOf } from './languages/bytes.js';
import { figuresOf, type LanguageFigures } from './languages/figures.js';

const project = resolve(import.meta.dirname, '..');
const messages = readMessages(project);
const bytes = bytesOf(resolve(project, 'dist'));

const columns: readonly (readonly [heading: string, cell: (figures: LanguageFigures) => string])[] = [
  ['', ({ locale }) => locale],
  ['shown', ({ shown, texts }) => `${((100 * shown) / texts).toFixed(1)}%`],
  ['translated', ({ states }) => `${states.translated}`],
  ['final', ({ states }) => `${states.final}`],
  ['to review', ({ states }) => `${states['needs-review-translation']}`],
  ['missing', ({ missing }) => `${missing}`],
  ['terms', ({ terms }) => `${terms}`],
  ['length', ({ length }) => `${length.toFixed(2)}x`],
  ['longest', ({ longest }) => `${longest.toFixed(2)}x`],
  ['B first', ({ locale }) => `${bytes(locale)?.first ?? '-'}`],
  ['B in all', ({ locale }) => `${bytes(locale)?.all ?? '-'}`],
];

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index ? cell.padStart(11) : cell.padEnd(4))).join('');

console.log(`${messages.all.length} texts.\n`);
console.log(row(columns.map(([heading]) => heading)));
for (const figures of figuresOf(messages)) console.log(row(columns.map(([, cell]) => cell(figures))));
console.log(`
shown      of the texts; the others are shown in Dutch, marked
terms      of the glossary that have their word in this language
length     of all texts beside the Dutch, in characters; longest: of one text of more than 40
B          brotli bytes of the words until the first question, and of all words; - when there is no build`);
