/** The locale that serves a BCP 47 tag best: the tag itself or its language (`ar-MA` gives `ar`); nothing when none does. */
export function matchLocale<L extends string>(tag: string, locales: readonly L[]): L | undefined {
  const language = tag.toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language);
}

/** The `lang` that holds for an element: its own, or that of the nearest ancestor that has one, also through shadow hosts. */
export function langOf(element: Element): string {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    const lang = at instanceof Element && at.getAttribute('lang');
    if (lang) return lang;
  }
  return '';
}
