import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { readMessages, textOf, type Messages } from '../../../scripts/localize/texts/messages.js';
import { readLanguage, xliffPath } from '../../../scripts/localize/xliff/renew.js';
import { textsOfProject } from '../../../scripts/reading/messages.js';
import { terms, toldTerms } from '../../../src/flows/terms/terms.js';
import { languages, type Language } from '../../../src/locales/languages.js';
import { faultsInDutch, faultsInTranslations, staleTies, type Dutch, type Translation } from './held-to-the-law.js';

const project = resolve(import.meta.dirname, '../../..');
const pages = 'demo/receiver/pages';
const law = { ...terms, ...toldTerms };

/** All of them, one to a line: an assertion on the list would cut it short. */
const none = (faults: readonly string[]) => assert.ok(faults.length === 0, `\n${faults.join('\n')}`);

/** What somebody reads at the desk: every string and every piece of a template in the pages of the receiver. */
function textsOfReceiver(): readonly Dutch[] {
  const folder = join(project, pages);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return sources.flatMap((name) => {
    const texts: Dutch[] = [];
    const collect = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
        const pieces = node.text.split(/<[^>]*>/).map((piece) => piece.replace(/\s+/g, ' ').trim());
        texts.push(...pieces.map((text) => ({ text, file: `${pages}/${name}` })));
      }
      ts.forEachChild(node, collect);
    };
    collect(ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ESNext));
    return texts;
  });
}

/** Every translation, in every language that there is. */
function translationsOf(messages: Messages): readonly Translation[] {
  const { all, config } = messages;
  const sources = new Map(all.map(({ name, contents }) => [name, textOf(contents)]));
  return config.targetLocales.flatMap((locale) =>
    readLanguage(messages, locale).units.flatMap(({ id, target }) =>
      target
        ? {
            text: textOf(target.contents),
            source: sources.get(id) ?? '',
            language: locale as Language,
            file: relative(project, xliffPath(messages, locale)),
          }
        : [],
    ),
  );
}

describe('the sentences that say a term of the law', () => {
  const dutch = [
    ...textsOfProject(project).map(({ text, files }) => ({ text, file: files.join(', ') })),
    ...textsOfReceiver(),
  ];
  const messages = readMessages(project);

  it('say it as the law does, and each is tied to its term', () => none(faultsInDutch(dutch, law)));

  it('say so in every language', () => {
    const translations = translationsOf(messages);
    assert.ok(messages.config.targetLocales.every((locale) => locale in languages));
    assert.ok(translations.length >= 1300 * messages.config.targetLocales.length);
    none(faultsInTranslations(translations, law));
  });

  it('are all there still', () => none(staleTies(dutch)));
});
