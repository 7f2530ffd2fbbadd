import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const project = resolve(import.meta.dirname, '../..');

/** A text file of the project. */
export const textOf = (path: string): string => readFileSync(join(project, path), 'utf8');

/** Every Markdown document, by its path from the project's folder. */
export const documents: readonly string[] = [
  ...readdirSync(project).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** All TypeScript in these folders, as one text. */
export const sources = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => textOf(join(folder, name))),
    )
    .join('\n');

/**
 * The rows of the table in a document whose first column has this head: the cells of each row, without the ticks of code.
 * Throws when there is no such table.
 */
export function tableOf(path: string, head: string): readonly (readonly string[])[] {
  const lines = textOf(path).split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  if (start < 0) throw new Error(`${path} has no table "${head}"`);
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith('|'));
  return rest.slice(0, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replace(/^`([^`]+)`$/, '$1')),
  );
}

/** What a table lists in its first column. */
export const listed = (path: string, head: string): string[] => tableOf(path, head).map(([first = '']) => first);

/** Each once, in alphabetical order. */
export const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** The first block of code of a kind in a document that has this text in it. */
export function block(path: string, language: string, text = ''): string {
  const blocks = textOf(path).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'));
  const found = [...blocks].map(([, code = '']) => code).find((code) => code.includes(text));
  return found ?? assert.fail(`${path} has no block of ${language} with "${text}"`);
}

/** The policy that the README promises to run under, with the host of its example. */
export const documentedPolicy = (): string =>
  textOf('README.md').match(/^Content-Security-Policy: (.+)$/m)?.[1] ?? assert.fail('The README has no policy');
