import { alphabets } from './alphabets.js';
import { addresses } from '../texts/addresses.js';
import { longest } from '../texts/notes.js';
import { namesIn, withoutNames } from '../texts/dutch-names.js';
import { fillingOf, textOf, wordsOf, type Contents } from '../texts/messages.js';

/** A translation to be looked at. */
export interface Translation {
  readonly locale: string;
  readonly source: Contents;
  readonly target: Contents;
  /** The same text in other languages, by locale. */
  readonly elsewhere: ReadonlyMap<string, Contents>;
  /** Texts that are the same in this language as in Dutch. */
  readonly same: readonly string[];
}

/** Says what is wrong with a translation, to go on after "[ar] "; nothing when all is well. */
export type Rule = (translation: Translation) => string | undefined;

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
const quoted = (pieces: Iterable<string>): string => [...pieces].map((piece) => `"${piece}"`).join(', ');

/** What is in one list and not in another, as often as it is there. */
function missing(from: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return from.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const isEmpty: Rule = ({ source, target }) =>
  /[\p{L}\p{N}]/u.test(wordsOf(target)) || !/[\p{L}\p{N}]/u.test(wordsOf(source)) ? undefined : 'is not translated';

const hasCode: Rule = ({ target }) =>
  /[&<>]/.test(wordsOf(target)) ? 'has &, < or > in its translation, which would be shown as code' : undefined;

/** Marks of direction are set when the language is built; a joiner belongs to the spelling of Persian. */
const hasUnseen: Rule = ({ locale, target }) => {
  const unseen = /[\p{Cc}\p{Cf}\u00ad\ufffd]/gu;
  const found = [...wordsOf(target).matchAll(unseen)]
    .map(([mark]) => mark)
    .filter((mark) => locale !== 'fa' || mark !== '\u200c');
  return found.length > 0
    ? `has marks in it that nobody sees: ${found.map((mark) => `U+${mark.codePointAt(0)?.toString(16).padStart(4, '0')}`).join(', ')}`
    : undefined;
};

const placesOf = (contents: Contents): readonly string[] =>
  contents.flatMap((piece) => (typeof piece === 'string' ? [] : [String(piece.index)]));

/** The order is part of what they mean: "from the first to the last". */
const hasOtherPlaces: Rule = ({ source, target }) => {
  const [wanted, found] = [placesOf(source), placesOf(target)];
  const unknown = missing(found, wanted);
  const lost = missing(wanted, found);
  if (unknown.length > 0)
    return wanted.includes(unknown[0] ?? '')
      ? `has a placeholder twice: <x id="${unknown[0]}">`
      : `has an unknown placeholder <x id="${unknown[0]}">`;
  if (lost.length > 0) return `lacks the placeholder <x id="${lost[0]}">`;
  if (wanted.join() !== found.join()) return 'has its placeholders in another order than the Dutch';
  const names = new Map(
    source.flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.index, piece.untranslatable]])),
  );
  const swapped = target.find(
    (piece) =>
      typeof piece !== 'string' && piece.untranslatable !== '' && piece.untranslatable !== names.get(piece.index),
  );
  return swapped && typeof swapped !== 'string'
    ? `has {${fillingOf(swapped.untranslatable)}} where <x id="${swapped.index}"> is something else`
    : undefined;
};

const isDutch: Rule = ({ source, target, same }) => {
  const letters = (contents: Contents) => (textOf(contents).match(/\p{L}+/gu) ?? []).join(' ').toLowerCase();
  if (!hasLetters(wordsOf(source)) || same.includes(textOf(target))) return undefined;
  return letters(target) === letters(source)
    ? 'is the Dutch text again (if that is right, add it to src/locales/same-words.json)'
    : undefined;
};

/** Words of a text in runs, without the names that stay Dutch, and without addresses. */
const runs = (text: string): readonly string[] => {
  const words =
    withoutNames(text)
      .replaceAll(addresses, '|')
      .toLowerCase()
      .match(/\p{L}+|\|/gu) ?? [];
  return words.flatMap((_, at) => {
    const run = words.slice(at, at + longestRun);
    return run.length === longestRun && !run.includes('|') ? [run.join(' ')] : [];
  });
};

/** So many words in a row that are the same in two languages are no coincidence. */
const longestRun = 3;

const isHalfDutch: Rule = ({ source, target }) => {
  const dutch = new Set(runs(wordsOf(source)));
  const found = runs(wordsOf(target)).find((run) => dutch.has(run));
  return found ? `has Dutch left in it: "${found}"` : undefined;
};

/** A text of one language that stands in the file of another. */
const isAnotherLanguage: Rule = ({ locale, target, elsewhere }) => {
  const own = runs(wordsOf(target));
  for (const [other, contents] of elsewhere) {
    if (other === locale) continue;
    const theirs = new Set(runs(wordsOf(contents)));
    const found = own.filter((run) => theirs.has(run)).length;
    if (found > 0 && found >= own.length / 2) return `is the text of "${other}"`;
  }
  return undefined;
};

const hasOtherLetters: Rule = ({ locale, source, target }) => {
  const alphabet = alphabets[locale];
  if (!alphabet) return undefined;
  const kept = new Set(wordsOf(source).match(/[\p{L}\d]+/gu));
  const words = withoutNames(wordsOf(target)).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const strange = words.filter((word) => !kept.has(word) && !alphabet.test(word.normalize('NFC')));
  return strange.length > 0 ? `has letters of another language in it: ${quoted(new Set(strange))}` : undefined;
};

const numbersIn = (contents: Contents): readonly string[] => wordsOf(contents).match(/\p{N}+/gu) ?? [];

const hasOtherNumbers: Rule = ({ source, target }) => {
  const [wanted, found] = [numbersIn(source), numbersIn(target)];
  const lost = missing(wanted, found);
  const added = missing(found, wanted);
  if (lost.length === 0 && added.length === 0) return undefined;
  const said = [lost.length > 0 && `lacks ${lost.join(', ')}`, added.length > 0 && `says ${added.join(', ')}`];
  return `has other numbers than the Dutch: ${said.filter(Boolean).join(' and ')}`;
};

/** That of an example e-mail may be in the words of the language. */
const hasOtherSites: Rule = ({ source, target }) => {
  const sitesIn = (contents: Contents) =>
    (wordsOf(contents).match(addresses) ?? []).filter((address) => !address.includes('@'));
  const [lost] = missing(sitesIn(source), sitesIn(target));
  const [added] = missing(sitesIn(target), sitesIn(source));
  if (lost) return `does not have the address ${lost}`;
  return added ? `has an address that is not in the Dutch: ${added}` : undefined;
};

const dropsNames: Rule = ({ source, target }) => {
  const found = namesIn(wordsOf(target));
  const lost = [...namesIn(wordsOf(source))].filter((name) => ![...found].some((other) => isSameName(name, other)));
  return lost.length > 0 ? `does not have the Dutch name ${quoted(lost)}, which people must be able to say` : undefined;
};

/** One of the two may be the plural, or stand in the other. */
const isSameName = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

const isTooLong: Rule = ({ source, target }) => {
  const most = longest(source);
  const { length } = wordsOf(target);
  return length > most ? `is too long: ${length} characters, and ${most} fit` : undefined;
};

/** What a translation is held to; the first that is broken is named. */
export const rules: readonly Rule[] = [
  isEmpty,
  hasCode,
  hasUnseen,
  hasOtherPlaces,
  isDutch,
  isHalfDutch,
  isAnotherLanguage,
  hasOtherLetters,
  hasOtherNumbers,
  hasOtherSites,
  dropsNames,
  isTooLong,
];
