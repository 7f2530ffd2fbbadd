import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templateOf } from './template.js';
import type { Messages } from './texts/messages.js';
import { divide } from './texts/parts.js';
import { readLanguage } from './xliff/renew.js';
import { isShown } from './xliff/unit.js';

/** Where the modules go that are made here; nothing in it is written by hand. */
const generated = 'src/locales/generated';

const notice = '// Made by `npm run localize`; do not edit.\n';

function partModule(templates: ReadonlyMap<string, string>, ids: Iterable<string>, doors?: string): string {
  const entries = [...ids].flatMap((id) => {
    const template = templates.get(id);
    return template === undefined ? [] : [`  ${JSON.stringify(id)}: ${template},\n`];
  });
  const imports = [
    entries.some((entry) => entry.includes(': str`')) && "import { str } from '@lit/localize';\n",
    doors?.includes('noWords') && "import { noWords } from '../../lazy.js';\n",
  ].filter(Boolean);
  return `${notice}${imports.join('')}\nexport const templates = {\n${entries.join('')}};\n${doors ?? ''}`;
}

function partsModule(sourceLocale: string, locales: readonly string[], others: readonly string[]): string {
  return `${notice}import { doorsOf } from '../lazy.js';

export const sourceLocale = ${JSON.stringify(sourceLocale)};
export const targetLocales = ${JSON.stringify(locales)} as const;

const others = ${JSON.stringify(others)} as const;

export type TargetLocale = (typeof targetLocales)[number];
export type Part = 'start' | (typeof others)[number];

export const doors = {
${locales.map((locale) => `  ${JSON.stringify(locale)}: doorsOf(() => import('./${locale}/start.js'), others),\n`).join('')}};
`;
}

/** Writes only what changed, so that nothing is built anew without need, and removes what is no longer made. */
function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (![...files.keys()].some((file) => file === path || file.startsWith(`${path}/`))) {
      rmSync(path, { recursive: true, force: true });
    }
  }
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== content) writeFileSync(path, content);
  }
}

/**
 * Writes the modules of every language, cut into parts, and the one that opens them. A message that is not translated yet, or that
 * must be looked at again, is left out: the visitor then reads it in Dutch. Gives the number of translated messages by language.
 */
export function cutLocales(project: string, messages: Messages): ReadonlyMap<string, number> {
  const { config, all, byFile } = messages;
  const { ids } = divide(project, byFile);
  const known = new Set(all.map(({ name }) => name));
  const others = [...ids.keys()].filter((part) => part !== 'start');
  const files = new Map<string, string>();
  const counts = new Map<string, number>();
  const folder = join(project, generated);
  for (const locale of config.targetLocales) {
    const templates = new Map(
      readLanguage(messages, locale).units.flatMap((unit) =>
        unit.target && isShown(unit) && known.has(unit.id)
          ? [[unit.id, templateOf(unit.target.contents, locale, unit.source)]]
          : [],
      ),
    );
    const hasWords = (part: string) => [...(ids.get(part) ?? [])].some((id) => templates.has(id));
    const doors = others.map(
      (part) => `  ${JSON.stringify(part)}: ${hasWords(part) ? `() => import('./${part}.js')` : 'noWords'},\n`,
    );
    for (const part of others.filter(hasWords)) {
      files.set(join(folder, locale, `${part}.ts`), partModule(templates, ids.get(part) ?? []));
    }
    const start = partModule(templates, ids.get('start') ?? [], `\nexport const doors = {\n${doors.join('')}};\n`);
    files.set(join(folder, locale, 'start.ts'), start);
    counts.set(locale, templates.size);
  }
  files.set(join(folder, 'parts.ts'), partsModule(config.sourceLocale, config.targetLocales, others));
  writeAll(folder, files);
  return counts;
}
