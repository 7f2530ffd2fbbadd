import { isDutchBeside, showDutchBeside } from './dutch-beside.js';
import { languages } from './languages.js';
import { isChosen, type LocaleController } from './locale-controller.js';
import { currentLocale, locales, type Locale } from './localization.js';
import { matchLocale } from './match-locale.js';

/** What helps with the language on the screen. */
export interface LanguageAids {
  /** Another language, by its own name, that can be switched to. */
  readonly offer: { readonly locale: Locale; readonly name: string; readonly dir: string } | undefined;
  /** The language that the visitor chose, in its own name: who does not see the screen hears that it came. */
  readonly chosen: string;
  /** The switch that puts the Dutch under each text; nothing in Dutch. */
  readonly dutch: { readonly isOn: boolean; readonly show: (wanted: boolean) => void } | undefined;
}

/** The first language of a browser that is one of ours. */
const preferredBy = (tags: readonly string[]): Locale | undefined =>
  tags.map((tag) => matchLocale(tag, locales)).find((locale) => locale !== undefined);

/** Where the page speaks another language than the browser prefers, each of the two offers the other. */
function offerFor(ofPage: Locale, shown: Locale): LanguageAids['offer'] {
  const preferred = preferredBy(navigator.languages);
  if (!preferred || preferred === ofPage) return undefined;
  const locale = shown === preferred ? ofPage : preferred;
  return { locale, ...languages[locale] };
}

/** What helps in the language that is shown now. */
export function languageAids({ ofPage }: Pick<LocaleController, 'ofPage'>): LanguageAids {
  const shown = currentLocale();
  return {
    offer: offerFor(ofPage, shown),
    chosen: isChosen() ? languages[shown].name : '',
    dutch: shown === 'nl' ? undefined : { isOn: isDutchBeside(), show: showDutchBeside },
  };
}
