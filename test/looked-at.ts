import { locales, type Locale } from '../src/locales/localization.js';

/** Whether this is the engine in which every language is looked at. */
export const looksAtAll = /Chrome/.test(navigator.userAgent);

/** The languages to look at in this engine: all, or one for each direction and one in letters that no other has. */
export const lookedAt: readonly Locale[] = looksAtAll
  ? locales
  : locales.filter((locale) => ['nl', 'ar', 'ti'].includes(locale));
