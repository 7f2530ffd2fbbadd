import type { Language } from '../../../locales/languages.js';
import { arabic } from './arabic.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import type { Layout } from './layout.js';
import { persian } from './persian.js';
import { polish } from './polish.js';
import { romanian } from './romanian.js';
import { spanish } from './spanish.js';
import { tigrinya } from './tigrinya.js';
import { turkish } from './turkish.js';
import { ukrainian } from './ukrainian.js';

/** The letters of every language of the product. */
export const layouts: Readonly<Record<Language, Layout>> = {
  nl: dutch,
  en: english,
  ar: arabic,
  tr: turkish,
  pl: polish,
  uk: ukrainian,
  ro: romanian,
  es: spanish,
  fa: persian,
  ti: tigrinya,
};

/** Digits and signs, the same for every language. */
export const signRows: readonly string[] = ['1 2 3 4 5 6 7 8 9 0', '@ - _ / : ; ? ! \' "', '( ) € % + & ='];
