/** What speaks; absent on some devices, whatever the types say. */
export const engine = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** Some write nl_NL. */
const partsOf = (tag: string) => tag.toLowerCase().split(/[-_]/);

/** How well a voice fits a language of which it is known that it speaks it. */
function fit({ lang, default: isDefault }: SpeechSynthesisVoice, region: string | undefined): number {
  return (
    (partsOf(lang)
      .slice(1)
      .includes(region?.toLowerCase() ?? '')
      ? 2
      : 0) + (isDefault ? 1 : 0)
  );
}

/**
 * The voice of the device itself that fits a language best; nothing when it has none. A voice of a service elsewhere does not count: it
 * would tell others what is on the screen.
 */
export function localVoice(locale: string): SpeechSynthesisVoice | undefined {
  const { language, region } = new Intl.Locale(locale).maximize();
  return engine()
    ?.getVoices()
    .filter(({ lang, localService }) => localService === true && partsOf(lang)[0] === language)
    .reduce<SpeechSynthesisVoice | undefined>(
      (best, voice) => (best && fit(best, region) >= fit(voice, region) ? best : voice),
      undefined,
    );
}
