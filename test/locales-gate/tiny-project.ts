import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { roots } from '../../scripts/roots.js';

const project = resolve(import.meta.dirname, '../..');

/** The first file of every part, with no words in it. */
const withoutWords = Object.fromEntries(roots.flatMap(({ file, part }) => (part ? [[file, 'export {};\n']] : [])));

/** The smallest source that has every part of a language. */
const source: Readonly<Record<string, string>> = {
  ...withoutWords,
  'lit-localize.json': JSON.stringify({
    ...(JSON.parse(readFileSync(join(project, 'lit-localize.json'), 'utf8')) as object),
    $schema: '',
    // whatever languages the widget has
    targetLocales: ['en'],
    output: { mode: 'runtime', language: 'ts', outputDir: './.whole' },
  }),
  'tsconfig.json': JSON.stringify({
    extends: join(project, 'tsconfig.json'),
    compilerOptions: { types: [] },
    include: ['src'],
  }),
  'src/locales/same-words.json': '{ "en": ["LMZ"] }',
  'src/define.ts': `import { msg } from '@lit/localize';
import { shared } from './flows/begin/index.js';
export const words = () => [msg('Begin'), msg('LMZ'), shared()];`,
  'src/doors/engine.ts': `import { msg, str } from '@lit/localize';
import { shared } from '../flows/begin/index.js';
export const words = (count: number) => [msg(str\`Nog \${count} dagen\`), msg('Begin'), shared()];`,
  'src/doors/form.ts': `import { msg } from '@lit/localize';
import type { Nothing } from '../nowhere.js';
export const words = (_: Nothing) => [msg('Uw klacht')];`,
  'src/nowhere.ts': 'export type Nothing = undefined;',
  'src/flows/begin/index.ts': `import { msg } from '@lit/localize';
export const shared = () => msg('Over welke zorg gaat het?');`,
  'src/doors/tree.ts': `import { msg } from '@lit/localize';
export const words = () => msg('Een rekening');`,
};

/** A project in a folder of its own, within reach of the installed packages. */
export class TinyProject {
  readonly folder: string;

  constructor(changes: Readonly<Record<string, string>> = {}) {
    const cache = join(project, 'node_modules/.cache');
    mkdirSync(cache, { recursive: true });
    this.folder = mkdtempSync(join(cache, 'tiny-'));
    for (const [path, content] of Object.entries({ ...source, ...changes })) this.write(path, content);
  }

  write(path: string, content: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
