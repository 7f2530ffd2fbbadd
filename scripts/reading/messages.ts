import { relative, resolve } from 'node:path';
import { readMessages } from '../localize/texts/messages.js';

/** A Dutch text of the widget, and every file that says it (paths from the project's folder). */
export interface Text {
  readonly text: string;
  readonly files: readonly string[];
  /** The words before and after each place where something is filled in. */
  readonly holes: readonly { readonly before: string; readonly after: string }[];
}

/** Stands for what is filled in: as many words as `het Landelijk Meldpunt Zorg`, the longest that is; a date has three. */
const gap = 'wat hier wordt ingevuld';

/** Every text once, as extraction for translators finds it. */
export function textsOfProject(project: string): readonly Text[] {
  const { all, byFile } = readMessages(project);
  const filesOf = new Map<string, string[]>();
  for (const [file, ids] of byFile) {
    for (const id of ids) filesOf.set(id, [...(filesOf.get(id) ?? []), relative(resolve(project), file)]);
  }
  return all.map(({ name, contents }) => ({
    text: contents.map((part) => (typeof part === 'string' ? part : gap)).join(''),
    files: filesOf.get(name) ?? [],
    holes: contents.flatMap((part, index) => {
      const wordsAt = (at: number) => (typeof contents[at] === 'string' ? contents[at] : '');
      return typeof part === 'string' ? [] : [{ before: wordsAt(index - 1), after: wordsAt(index + 1) }];
    }),
  }));
}
