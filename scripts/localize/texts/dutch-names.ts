import names from '../../../src/locales/dutch-names.json' with { type: 'json' };

/** Names and terms that stay Dutch in every language, so that somebody can say them on the phone; in a sentence others stand around them. */
const dutchNames: readonly string[] = names;

const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A name with no Latin letter right before or after it, whatever other script is tied to it; the longest that fits. */
const anyName = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(${[...dutchNames]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{Script=Latin}\\d])`,
  'iu',
);

/** A text cut where its Dutch names begin and end: every second piece is a name. */
export const cutAtNames = (text: string): readonly string[] => text.split(anyName);

/** A text without its Dutch names. */
export const withoutNames = (text: string): string =>
  cutAtNames(text)
    .filter((_, index) => index % 2 === 0)
    .join(' | ');

/** The Dutch names in a text, in lower case. */
export const namesIn = (text: string): ReadonlySet<string> =>
  new Set(
    cutAtNames(text)
      .filter((_, index) => index % 2 === 1)
      .map((name) => name.toLowerCase()),
  );
