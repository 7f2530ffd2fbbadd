import type { Language } from '../../src/locales/languages.js';

/** How a language counts time: the numbers from one on, and each unit in all its forms. Every entry is a pattern for one whole word. */
export interface TimeWords {
  readonly numbers: readonly string[];
  readonly day: string;
  readonly week: string;
  readonly month: string;
  readonly year: string;
  /** Words that say two of a unit without a number. */
  readonly pairs?: Readonly<Partial<Record<'day' | 'week' | 'month' | 'year', string>>>;
  /** A number may follow what it counts. */
  readonly numberLast?: true;
}

const list = (words: string): readonly string[] => words.split(' ');

/** The languages of the product. A word that is missing here hides a length of time from the test that compares it with the law. */
export const timeWords: Readonly<Record<Language, TimeWords>> = {
  nl: {
    numbers: list('één|een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien'),
    day: '(werk)?dag(en)?',
    week: 'we(ek|ken)',
    month: 'maand(en)?',
    year: 'ja(ar|ren)',
  },
  en: {
    numbers: list('one|an? two three four five six seven eight nine ten eleven twelve thirteen fourteen'),
    day: 'days?',
    week: 'weeks?',
    month: 'months?',
    year: 'years?',
  },
  ar: {
    numbers: list(
      '(ال)?واحدة? اثن(ان|ين|تان|تين) (ال)?ثلاثة? (ال)?أربعة? (ال)?خمسة? (ال)?ستة? (ال)?سبعة? (ال)?ثمان(ي|ية)? (ال)?تسعة? (ال)?عشرة?',
    ),
    day: '[بلو]?(ال)?(يوم(ا|اً|ًا)?|أيام)',
    week: '[بلو]?(ال)?(أسبوع(ا|اً|ًا)?|أسابيع)',
    month: '[بلو]?(ال)?(شهر(ا|اً|ًا)?|أشهر|شهور)',
    year: '[بلو]?(ال)?(سنة|سنوات|سنين|عام(ا|اً|ًا)?|أعوام)',
    pairs: { day: 'يوم(ين|ان)', week: 'أسبوع(ين|ان)', month: 'شهر(ين|ان)', year: '(سنت|عام)(ين|ان)' },
    numberLast: true,
  },
  tr: {
    numbers: list('bir iki üç dört beş altı yedi sekiz dokuz on'),
    day: 'gün(ü|e|ün|de|den|lük|dür|ünüz)?',
    week: 'hafta(yı|ya|nın|da|dan|lık|dır|sı|nız)?',
    month: 'ay(ı|a|ın|da|dan|lık|dır|ınız)?',
    year: 'y[ıi]l(ı|a|ın|da|dan|lık|dır|ınız)?|sene(yi|ye|nin|de|den|lik|dir)?',
  },
  pl: {
    numbers: list(
      'jed(en|nego|ną|na|nej) dw(a|ie|óch) trz(y|ech) czter(y|ech) pię(ć|ciu) sześ(ć|ciu) siedmiu?|siedem ośmiu|osiem dziewię(ć|ciu) dziesię(ć|ciu) jedena(ście|stu) dwana(ście|stu)',
    ),
    day: 'dzień|dni(a|u|om|ami|ach)?|dniow\\p{L}*',
    week: 'tydzień|tygodni\\p{L}*',
    month: 'miesi[ąę]c\\p{L}*',
    year: 'rok(u|iem)?|lat(a|om|ami|ach)?',
  },
  uk: {
    numbers: list(
      "од(ин|ного|ну|на|нієї) дв(а|і|ох) тр(и|ьох) чотири|чотирьох п['’ʼ]ят(ь|и|ьох) шіст(ь|ьох)|шести сім|семи|сімох вісім|восьми|вісьмох дев['’ʼ]ят(ь|и|ьох) десят(ь|и|ьох) одинадцят(ь|и|ьох) дванадцят(ь|и|ьох)",
    ),
    day: 'день|дн(я|і|ів|ями|ях|ем|ю)',
    week: 'тиждень|тижн\\p{L}*',
    month: 'місяц\\p{L}*|місячн\\p{L}*',
    year: 'р(ік|оку|оки|оків|оках|ічн\\p{L}*)',
  },
  ro: {
    numbers: list(
      'un|una|unei|unu|o doi|două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece|douăsprezece',
    ),
    day: 'zi(le|ua|lele|lelor)?',
    week: 'săptămân(ă|i|a|ile|ii|ilor)',
    month: 'lun(ă|i|a|ile|ii|ilor)',
    year: 'an(i|ul|ii|ului|ilor)?',
  },
  es: {
    numbers: list('un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    day: 'días?',
    week: 'semanas?',
    month: 'mes(es)?',
    year: 'años?',
  },
  fa: {
    numbers: list('یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده'),
    day: 'روز(ه|ها|های|ی)?',
    week: 'هفته(ها|های|ای)?',
    month: 'ماه(ه|ها|های|ی)?',
    year: 'سال(ه|ها|های|ی)?',
  },
  ti: {
    numbers: list('ሓደ|ሓንቲ ክልተ ሰለስተ ኣርባዕተ|አርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ ዓሰርተ'),
    day: '\\p{L}?\\p{L}?መዓልቲ|\\p{L}?\\p{L}?መዓልታት',
    week: '\\p{L}?\\p{L}?ሰሙን|\\p{L}?\\p{L}?ሰሙናት|\\p{L}?\\p{L}?ሳምንት|\\p{L}?\\p{L}?ሳምንታት',
    month: '\\p{L}?\\p{L}?ወርሒ|\\p{L}?\\p{L}?[ኣአ]ዋርሕ',
    year: '\\p{L}?\\p{L}?ዓመት|\\p{L}?\\p{L}?ዓመታት',
  },
};
