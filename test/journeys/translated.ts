import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wordsOf } from '../../scripts/localize/texts/messages.js';
import { readXliff } from '../../scripts/localize/xliff/read.js';

const folder = resolve(import.meta.dirname, '../../src/locales');

const read = (locale: string): ReadonlyMap<string, string> =>
  new Map(
    readXliff(readFileSync(join(folder, `${locale}.xlf`), 'utf8')).units.map(({ source, target }) => [
      wordsOf(source),
      wordsOf(target?.contents ?? []),
    ]),
  );

const known = new Map<string, ReadonlyMap<string, string>>();

/** All texts of a language, by the Dutch. */
export function textsOf(locale: string): ReadonlyMap<string, string> {
  const texts = known.get(locale) ?? read(locale);
  known.set(locale, texts);
  return texts;
}

/** How a language says a Dutch text. */
export function said(locale: string, dutch: string): string {
  const words = locale === 'nl' ? dutch : textsOf(locale).get(dutch);
  if (words === undefined) throw new Error(`${locale} has no text for "${dutch}".`);
  return words;
}
