import { writeFileSync } from 'node:fs';
import { readMessages } from '../../scripts/localize/texts/messages.js';
import { renewedXliff } from '../../scripts/localize/xliff/renew.js';
import { TinyProject } from './tiny-project.js';

/** What the texts of the tiny project are in English, by their source as it stands in the file. */
export const english: Readonly<Record<string, string>> = {
  Begin: 'Start',
  LMZ: 'LMZ',
  'Over welke zorg gaat het?': 'What care is it about?',
  'Nog <x id="0" equiv-text="${count}"/> dagen': '<x id="0" equiv-text="${count}"/> days left',
  'Een rekening': 'A bill',
  'Uw klacht': 'Your complaint',
};

/** Brings the files of the translators up to date with the source, as `npm run localize:extract` does. */
export function extract({ folder }: TinyProject): void {
  for (const [path, xliff] of renewedXliff(readMessages(folder))) writeFileSync(path, xliff);
}

/** Changes the file of English as a translator or a tool does. */
export function edit(project: TinyProject, change: (xliff: string) => string): void {
  project.write('src/locales/en.xlf', change(project.read('src/locales/en.xlf')));
}

/** A project of which English is complete, save for what the test changes. */
export function translated(words = english, changes: Readonly<Record<string, string>> = {}): TinyProject {
  const project = new TinyProject(changes);
  extract(project);
  edit(project, (xliff) =>
    xliff.replace(/<source>(.*)<\/source>/g, (source, text: string) =>
      words[text] === undefined ? source : `${source}<target>${words[text]}</target>`,
    ),
  );
  extract(project);
  return project;
}
