/** The languages of the product: name in the language itself, and direction. Which of them are offered follows from the XLIFF files. */
export const languages = {
  nl: { name: 'Nederlands', dir: 'ltr' },
  en: { name: 'English', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
  tr: { name: 'Türkçe', dir: 'ltr' },
  pl: { name: 'Polski', dir: 'ltr' },
  uk: { name: 'Українська', dir: 'ltr' },
  ro: { name: 'Română', dir: 'ltr' },
  es: { name: 'Español', dir: 'ltr' },
  fa: { name: 'فارسی', dir: 'rtl' },
  ti: { name: 'ትግርኛ', dir: 'ltr' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>;

export type Language = keyof typeof languages;
