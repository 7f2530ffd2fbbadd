import type { msg } from '@lit/localize';

type Template = Parameters<typeof msg>[0];

/** The Dutch of what was said in another language, by what was said, until it is forgotten: what was typed may be filled in. */
const dutchBySaid = new Map<string, string>();

/** The Dutch of a text that was said in another language; the text itself where it has no translation yet. */
export const dutchOf = (said: string): string | undefined => dutchBySaid.get(said);

/** Keeps what belongs together, so that the Dutch can stand beside it. */
export function rememberSaid(said: string, dutch: string): void {
  dutchBySaid.set(said, dutch);
}

export const forgetSaid = (): void => dutchBySaid.clear();

/** Makes one text of several, and keeps it with the same made of their Dutch. */
function combined(texts: readonly string[], combine: (texts: readonly string[]) => string): string {
  const said = combine(texts);
  if (texts.some((text) => dutchOf(text) !== undefined))
    rememberSaid(said, combine(texts.map((text) => dutchOf(text) ?? text)));
  return said;
}

/** Puts texts together as a template says, and their Dutch likewise. */
export const together = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  combined(values, (texts) => String.raw({ raw: strings }, ...texts));

/** Sentences in one, and their Dutch likewise. */
export const joined = (sentences: readonly string[]): string => combined(sentences, (texts) => texts.join(' '));

/** The Dutch source of a text, with the Dutch of what is filled in. */
export function sourceOf(template: Template): string {
  if (typeof template === 'string') return template;
  const { strings, values } = template as { strings: readonly string[]; values: readonly unknown[] };
  const inDutch = values.map((value) => (typeof value === 'string' ? (dutchOf(value) ?? value) : value));
  return String.raw({ raw: strings }, ...inDutch);
}
