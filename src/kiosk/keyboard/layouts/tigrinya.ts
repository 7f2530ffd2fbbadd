import type { Layout } from './layout.js';

/** Unicode keeps the forms of one consonant together, eight places to a consonant, not all of them in use. */
const perConsonant = 8;

const isSyllable = (text: string) => /^[\u1200-\u135a]$/.test(text) && /\p{L}/u.test(text);

function formsOf(letter: string): readonly string[] {
  if (!isSyllable(letter)) return [];
  const code = letter.charCodeAt(0);
  const first = code - (code % perConsonant);
  return Array.from({ length: perConsonant }, (_, step) => String.fromCharCode(first + step)).filter(isSyllable);
}

export const tigrinya: Layout = {
  lang: 'ti',
  sign: 'ሀለሐ',
  rows: ['ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቈ ቐ ቘ', 'በ ቨ ተ ቸ ኀ ነ ኘ አ ከ ኰ ኸ ዀ', 'ወ ዐ ዘ ዠ የ ደ ጀ ገ ጐ ጠ ጨ', 'ጰ ጸ ፀ ፈ ፐ ፡ ፤ ፥ ፦'],
  comma: '፣',
  stop: '።',
  formsOf,
};
