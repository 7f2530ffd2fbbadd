import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is the first of a chunk, and the part of a language's words that is loaded with it. */
export interface Root {
  /** Path from the project's folder. */
  readonly file: string;
  /** Files that the build puts in the same chunk, because several later ones say what is in them. */
  readonly shared?: readonly string[];
  /** Name of the chunk. */
  readonly chunk: string;
  /** Part of a language; absent where no word may stand. */
  readonly part?: string;
  /** Parts that are always there before this one, so that their words are not repeated in it. */
  readonly after: readonly string[];
}

const shell: Root = { file: 'src/define.ts', chunk: 'shell', part: 'start', after: [] };

const lazy: readonly Root[] = [
  {
    file: 'src/engine.ts',
    shared: ['src/flows/sentences.texts.ts', 'src/flows/roads.texts.ts'],
    chunk: 'engine',
    part: 'guide',
    after: ['start'],
  },
  { file: 'src/dating.ts', chunk: 'dating', part: 'dating', after: ['start', 'guide'] },
  { file: 'src/form.ts', chunk: 'form', part: 'form', after: ['start', 'guide', 'dating'] },
  { file: 'src/flows/organisations/index.ts', chunk: 'organisations', part: 'organisaties', after: ['start'] },
  { file: 'src/visit/organisations-file.ts', chunk: 'organisations-file', after: [] },
  { file: 'src/complaint/encrypt.ts', chunk: 'encrypt', after: [] },
];

/** Folders of `src/flows` that are no topic with a chunk of its own: the first question is in the shell. */
const noTopic = ['begin', 'organisations'];

/** The topics, by the folders of `src/flows` that have an `index.ts`. */
export function topicRoots(project: string): Root[] {
  return readdirSync(join(project, 'src/flows'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !noTopic.includes(entry.name))
    .map(({ name }) => ({ file: `src/flows/${name}/index.ts`, chunk: name, part: name, after: ['start', 'guide'] }))
    .filter(({ file }) => existsSync(join(project, file)))
    .sort((a, b) => a.chunk.localeCompare(b.chunk));
}

/** Every root, the shell first. */
export function rootsOf(project: string): Root[] {
  return [shell, ...lazy, ...topicRoots(project)];
}
