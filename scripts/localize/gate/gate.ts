import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { roots } from '../../roots.js';
import { fillings } from '../texts/fillings.js';
import { fillingOf, textOf, wordsOf, type Contents, type Messages } from '../texts/messages.js';
import { divide } from '../texts/parts.js';
import { readLanguage, renewedXliff, xliffPath } from '../xliff/renew.js';
import { isShown, type Unit } from '../xliff/unit.js';
import { glossaryRule } from './glossary-rule.js';
import { rules } from './rules.js';

/** Texts that are the same in another language, by locale and as they stand in the source: names, abbreviations. */
type SameWords = Readonly<Record<string, readonly string[]>>;

/** What is wrong with a message itself, whatever the language. */
function faultOfSource(message: ProgramMessage): string | undefined {
  if (message.tag === 'html') return 'is HTML; a text is plain, its markup stands in a component';
  if (/[&<>]/.test(wordsOf(message.contents))) return 'has &, < or > in it, which other languages would show as code';
  const unknown = message.contents.flatMap((piece) =>
    typeof piece === 'string' || fillings[fillingOf(piece.untranslatable)] ? [] : [piece.untranslatable],
  );
  return unknown.length > 0
    ? `has ${unknown[0]} filled in, of which scripts/localize/texts/fillings.ts has no example for translators`
    : undefined;
}

/**
 * Everything that keeps the languages from being shown: one sentence each, which says the file and line in which it must be mended,
 * the language, the id, and the Dutch text with its place. Empty when all is well. A translation that waits to be looked at again
 * is no fault: its text is shown in Dutch.
 */
export function faultsOf(project: string, messages: Messages): string[] {
  const { config, all, byFile, places } = messages;
  const named = ({ name, contents }: ProgramMessage): string => {
    const [place] = places.get(name) ?? [];
    return `${place?.file}:${place?.line}: "${textOf(contents)}"`;
  };
  const faults: string[] = [];

  for (const { file, part } of roots) {
    if (part && !existsSync(join(project, file)))
      faults.push(`${file}: is not there, though a part of each language needs it`);
  }
  const { astray } = divide(project, byFile);
  for (const message of all) {
    const fault = faultOfSource(message);
    if (fault) faults.push(`${named(message)} ${fault}`);
    if (astray.has(message.name)) faults.push(`${named(message)} is in no part: no chunk loads this file`);
  }

  const same = JSON.parse(readFileSync(join(project, 'src/locales/same-words.json'), 'utf8')) as SameWords;
  const renewed = renewedXliff(messages);
  const languages = new Map(config.targetLocales.map((locale) => [locale, readLanguage(messages, locale)]));
  const shown = new Map<string, Map<string, Contents>>();
  for (const [locale, { units }] of languages)
    for (const { id, target } of units) {
      if (target) shown.set(id, (shown.get(id) ?? new Map<string, Contents>()).set(locale, target.contents));
    }
  for (const [locale, read] of languages) {
    const path = xliffPath(messages, locale);
    const file = relative(project, path);
    const content = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const lineOf = linesById(content);
    const units = new Map<string, Unit>(read.units.map((unit) => [unit.id, unit]));
    faults.push(...read.faults.map((fault) => `${file}: [${locale}] ${fault}`));
    for (const message of all) {
      const unit = units.get(message.name);
      if (unit?.target && !isShown(unit)) continue;
      const translation = {
        locale,
        source: message.contents,
        target: unit?.target?.contents ?? [],
        elsewhere: shown.get(message.name) ?? new Map<string, Contents>(),
        same: same[locale] ?? [],
      };
      const broken = [...rules, glossaryRule].map((rule) => rule(translation)).find((fault) => fault !== undefined);
      if (broken)
        faults.push(
          `${file}:${lineOf.get(message.name) ?? 1}: [${locale}] ${broken} (${message.name}): ${named(message)}`,
        );
    }
    if (content !== renewed.get(path)) {
      faults.push(`${file}: does not have the texts of the source; run \`npm run localize:extract\` and commit it`);
    }
  }
  return faults;
}

/** The line of each text in a file, by id. */
function linesById(content: string): ReadonlyMap<string, number> {
  const lines = content
    .split('\n')
    .map((line, index) => [/<trans-unit[^>]*? id="([^"]*)"/.exec(line)?.[1], index + 1] as const);
  return new Map(lines.flatMap(([id, line]) => (id ? [[id, line]] : [])));
}
