/** The locale that serves a BCP 47 tag best: the tag itself or its language (`ar-MA` gives `ar`); nothing when none does. */
export function matchLocale<L extends string>(tag: string, locales: readonly L[]): L | undefined {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language);
}

/** Whether a text has the shape of a BCP 47 tag, or of the same with underscores. */
export const isLanguageTag = (text: string): boolean => /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i.test(text);

/**
 * The `lang` that holds for an element: its own, or that of the nearest ancestor that has one, also through shadow hosts. What
 * is no tag counts as none.
 */
export function langOf(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    const lang = at instanceof Element && at.getAttribute('lang');
    if (lang && isLanguageTag(lang)) return lang;
  }
  return '';
}
