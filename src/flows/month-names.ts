/** Not every browser knows these. */
const tigrinya = 'ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ'.split(' ');

/** Longer than the name of any month; what is longer is not even looked at. */
const longest = 20;

/** The least letters by which a month is known that is not written out. */
const fewest = 3;

/** A word as it is compared: without capitals, accents and full stops. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replaceAll('ı', 'i')
    .trim();

/** How a month is written in a language: alone, after a day, and short. */
function namesOf(month: number, language: string): readonly string[] {
  if (language === 'ti') return [tigrinya[month] ?? ''];
  const first = Date.UTC(2026, month, 1);
  const shapes = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const;
  return shapes.map((shape) => {
    const format = new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
    return format.formatToParts(first).find(({ type }) => type === 'month')?.value ?? '';
  });
}

const known = new Map<string, readonly (readonly string[])[]>();

function monthsIn(language: string): readonly (readonly string[])[] {
  const names = known.get(language) ?? Array.from({ length: 12 }, (_, month) => namesOf(month, language).map(plain));
  known.set(language, names);
  return names;
}

/**
 * The number of a month that is written in letters, in one of these languages: whole, short, or so much of it that it can be no
 * other. Nothing when it is the name of none.
 */
export function monthNamed(typed: string, languages: readonly string[]): number | undefined {
  if (typed.length > longest) return undefined;
  const word = plain(typed);
  const fits = (name: string) => name === word || (word.length >= fewest && name.startsWith(word));
  const found = languages.flatMap((language) =>
    monthsIn(language).flatMap((names, index) => (word && names.some(fits) ? [index + 1] : [])),
  );
  return new Set(found).size === 1 ? found[0] : undefined;
}
