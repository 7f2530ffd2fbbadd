import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const figures = resolve(import.meta.dirname, '../../docs/figures.md');

/**
 * Replaces the part of a document that stands between the lines `<!-- name -->` and `<!-- /name -->`: each bench writes its own,
 * and what was written by hand stays.
 *
 * @throws Error when the document has no such part
 */
export function withPart(document: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`there is no part ${name}`);
  return `${document.slice(0, start)}${open}\n${text.trim()}\n\n${document.slice(end)}`;
}

/** Writes what a bench measured into its part of docs/figures.md. */
export function writeFigures(name: 'widget' | 'receiver', text: string): void {
  writeFileSync(figures, withPart(readFileSync(figures, 'utf8'), name, text));
}

/** Rows as a table of a Markdown document. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line)].join('\n');
}
