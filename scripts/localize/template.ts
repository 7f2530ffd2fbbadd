import { languages, type Language } from '../../src/locales/languages.js';
import { marks } from '../../src/locales/marks.js';
import { alphabets } from './gate/alphabets.js';
import { addresses } from './texts/addresses.js';
import { cutAtNames } from './texts/dutch-names.js';
import { wordsOf, type Contents } from './texts/messages.js';

const within = ([start, end]: readonly [string, string], text: string): string => `${start}${text}${end}`;

/** Addresses, and digits with what ties them together: a line from right to left would turn their parts around. */
const runsLeftToRight = new RegExp(String.raw`${addresses.source}|\d[\d\s./:-]*\d`, addresses.flags);

/** Latin words in a row. */
const latinWords =
  /(\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[ '’.&/@+-]{1,2}\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*)*)/u;

/** What stands in brackets. */
const inBrackets = /(?<=\()([\p{L} '’-]+)(?=\))/u;

const lettersOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/**
 * A translation cut where its Dutch begins and ends: every second piece is Dutch. In other letters than Latin every Latin word is;
 * else the names that stay Dutch, and words of the source that a translator put in brackets.
 */
function cutAtDutch(text: string, locale: string, source: Contents): readonly string[] {
  if (alphabets[locale]?.test('a') === false) return text.split(latinWords);
  const dutch = new Set(lettersOf(wordsOf(source)));
  return cutAtNames(text).flatMap((piece, index) =>
    index % 2 === 1
      ? [piece]
      : piece
          .split(inBrackets)
          .map((part, at) => ({ part, isDutch: at % 2 === 1 && lettersOf(part).every((word) => dutch.has(word)) }))
          .reduce<string[]>(
            (pieces, { part, isDutch }) =>
              isDutch ? [...pieces, part, ''] : [...pieces.slice(0, -1), `${pieces.at(-1)}${part}`],
            [''],
          ),
  );
}

/** Words of a translation with its marks. */
const marked = (text: string, locale: string, source: Contents, isRightToLeft: boolean): string =>
  cutAtDutch(text, locale, source)
    .map((piece, index) => {
      if (index % 2 === 1) return within(marks.dutch, piece);
      return isRightToLeft ? piece.replaceAll(runsLeftToRight, (run) => within(marks.apart, run)) : piece;
    })
    .join('');

const escaped = (text: string): string => text.replaceAll(/[`\\]|\$(?=\{)/g, String.raw`\$&`);

/** The code of a translation of a source, as `msg` looks it up. */
export function templateOf(contents: Contents, locale: string, source: Contents): string {
  const isRightToLeft = languages[locale as Language].dir === 'rtl';
  const code = contents.map((piece) => {
    if (typeof piece === 'string') return escaped(marked(piece, locale, source, isRightToLeft));
    const hole = `\${${piece.index}}`;
    return isRightToLeft ? within(marks.apart, hole) : hole;
  });
  const isFilled = contents.some((piece) => typeof piece !== 'string');
  return `${isFilled ? 'str' : ''}\`${code.join('')}\``;
}
