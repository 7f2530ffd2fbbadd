/** The languages of the widget as a Dutch letter names them, by code. */
const names: Readonly<Record<string, string>> = {
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
  uk: 'Oekraïens',
  ro: 'Roemeens',
  es: 'Spaans',
  fa: 'Farsi',
  ti: 'Tigrinya',
};

/** What stands under a text that is not in Dutch; nothing for Dutch. Always in Dutch: it is for who gets the letter. */
export const typedIn = (locale: string): string | undefined => names[locale] && `(in het ${names[locale]})`;
