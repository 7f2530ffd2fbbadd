import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Message, ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { validateLocalizedPlaceholders } from '@lit/localize-tools/lib/messages.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import { roots } from '../roots.js';
import type { Messages } from './messages.js';
import { divide } from './parts.js';
import { renewedXliff, xliffPath } from './xliff.js';

/** Texts that are the same in another language, by locale and as they stand in the source: names, abbreviations. */
type SameWords = Readonly<Record<string, readonly string[]>>;

const textOf = ({ contents }: Message): string =>
  contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

const wordsOf = ({ contents }: Message): string => contents.filter((part) => typeof part === 'string').join('');

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** What is wrong with a message itself, whatever the language. */
function faultOfSource(message: ProgramMessage): string | undefined {
  if (message.tag === 'html') return 'is HTML; a text is plain, its markup stands in a component';
  if (/[&<>]/.test(wordsOf(message))) return 'has &, < or > in it, which other languages would show as code';
  return undefined;
}

/** What is wrong with a translation. */
function faultOfTarget(
  locale: Locale,
  source: ProgramMessage,
  target: Message | undefined,
  same: readonly string[],
): string | undefined {
  if (!target || wordsOf(target).trim() === '') return 'is not translated';
  if (/[&<>]/.test(wordsOf(target))) return 'has &, < or > in its translation, which would be shown as code';
  const known = source.contents.flatMap((part) => (typeof part === 'string' ? [] : [part.index]));
  const unknown = target.contents.find((part) => typeof part !== 'string' && !known.includes(part.index));
  if (unknown && typeof unknown !== 'string') return `has an unknown placeholder <x id="${unknown.index}">`;
  const [fault] = validateLocalizedPlaceholders([source], new Map([[locale, [target]]]));
  if (fault) return `has ${fault.replace(/^.*: /, 'a wrong placeholder: ')}`;
  const text = textOf(target);
  if (hasLetters(wordsOf(target)) && text === textOf(source) && !same.includes(text)) {
    return 'is the Dutch text again (if that is right, add it to src/locales/same-words.json)';
  }
  return undefined;
}

/**
 * Everything that keeps a language from being complete: one sentence each, which says the text, where it stands, and in which
 * file it must be mended. Empty when all is well.
 */
export async function faultsOf(project: string, messages: Messages): Promise<string[]> {
  const { config, localizer, all, byFile } = messages;
  const place = ({ file, node }: ProgramMessage): string =>
    `${relative(project, file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
  const named = (message: ProgramMessage): string => `${place(message)}: "${textOf(message)}"`;
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
  const { translations } = localizer.readTranslationsSync();
  const renewed = await renewedXliff(messages);
  for (const locale of config.targetLocales) {
    const path = xliffPath(messages, locale);
    const file = relative(project, path);
    const targets = new Map(translations.get(locale)?.map((message) => [message.name, message]));
    for (const message of all) {
      const fault = faultOfTarget(locale, message, targets.get(message.name), same[locale] ?? []);
      if (fault) faults.push(`${file}: [${locale}] ${fault} (${message.name}): ${named(message)}`);
    }
    if (!existsSync(path) || readFileSync(path, 'utf8') !== renewed.get(path)) {
      faults.push(`${file}: does not have the texts of the source; run \`npm run localize:extract\` and commit it`);
    }
  }
  return faults;
}
