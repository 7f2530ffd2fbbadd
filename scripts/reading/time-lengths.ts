import { latinDigits } from '../../src/flows/terms/digits.js';
import type { Language } from '../../src/locales/languages.js';
import { timeWords } from './time-words.js';

/** A length of time as the law counts it: a week is seven days, a year twelve months. */
export interface Length {
  readonly days?: number;
  readonly months?: number;
}

/** A length of time in a sentence, and where it stands there. */
export interface SaidLength {
  readonly length: Length;
  readonly start: number;
  readonly end: number;
}

const units = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  year: { months: 12 },
} as const satisfies Record<string, Length>;

type Unit = keyof typeof units;
const unitIds = Object.keys(units) as Unit[];

const times = (count: number, unit: Unit): Length =>
  Object.fromEntries(Object.entries(units[unit]).map(([of, size]) => [of, count * size]));

export const sameLength = (one: Length, other: Length): boolean =>
  (one.days ?? 0) === (other.days ?? 0) && (one.months ?? 0) === (other.months ?? 0);

/** For who reads the faults. */
export const inWords = ({ days = 0, months = 0 }: Length): string =>
  months ? `${months} months` : days % 7 ? `${days} days` : `${days / 7} weeks`;

interface Token {
  readonly start: number;
  readonly end: number;
  /** `word`: written out; one is an article too in half of the languages. */
  readonly number?: { readonly count: number; readonly word: boolean } | undefined;
  readonly unit?: Unit | undefined;
  readonly pair?: Unit | undefined;
}

const whole = (pattern: string) => new RegExp(`^(${pattern})$`, 'iu');

/** To be called, not to be counted. */
const phones = [112, 113];

function tokensOf(sentence: string, language: Language): readonly Token[] {
  const { numbers, pairs = {}, numberLast: _, ...named } = timeWords[language];
  const words = numbers.map(whole);
  return [...latinDigits(sentence).matchAll(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}'’ʼ]*/gu)].map(({ 0: text, index }) => {
    const place = { start: index, end: index + text.length };
    const written = words.findIndex((word) => word.test(text)) + 1;
    const count = Number(/^\d/.test(text) ? text.replace(/[.,]/g, '') : written);
    return {
      ...place,
      number: count > 0 && !phones.includes(count) ? { count, word: written > 0 } : undefined,
      unit: unitIds.find((unit) => whole(named[unit]).test(text)),
      pair: unitIds.find((unit) => pairs[unit] && whole(pairs[unit]).test(text)),
    };
  });
}

/** The unit that a number counts: the next word, or the one after that; in some languages the word before. */
function unitOf(tokens: readonly Token[], at: number, language: Language): Token | undefined {
  const article = tokens[at]?.number?.word && tokens[at].number.count === 1;
  const near = [1, ...(article ? [] : [2]), ...(timeWords[language].numberLast ? [-1] : [])];
  return near.map((step) => tokens[at + step]).find((token) => token?.unit);
}

/**
 * The lengths of time that a text names with a number, in its order. A bare number has the unit of the length before it in the
 * sentence: "within 6 weeks, sometimes 10".
 */
export function lengthsIn(sentence: string, language: Language): readonly SaidLength[] {
  const tokens = tokensOf(sentence, language);
  let last: Unit | undefined;
  return tokens.flatMap(({ number, pair, start, end }, at): SaidLength[] => {
    if (/[.!?؟።]/.test(sentence.slice(tokens[at - 1]?.end ?? 0, start))) last = undefined;
    if (pair) return [{ length: times(2, (last = pair)), start, end }];
    if (!number) return [];
    const found = unitOf(tokens, at, language);
    const unit = found?.unit ?? (number.word ? undefined : last);
    if (!unit) return [];
    last = unit;
    return [
      {
        length: times(number.count, unit),
        start: Math.min(start, found?.start ?? start),
        end: Math.max(end, found?.end ?? end),
      },
    ];
  });
}

/** Whether a text says a length: with a number, or, when it is one of a unit, by the unit alone. */
export function says(text: string, language: Language, length: Length): boolean {
  return (
    lengthsIn(text, language).some((said) => sameLength(said.length, length)) ||
    tokensOf(text, language).some(({ unit }) => unit && sameLength(units[unit], length))
  );
}
