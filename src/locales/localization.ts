import type { LocaleModule, msg } from '@lit/localize';
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { doors, sourceLocale, targetLocales, type Part } from './generated/parts.js';
import { loadAgain } from './load-again.js';
import { rememberSaid, sourceOf } from './said.js';

/** A language that is shipped. */
export type Locale = typeof sourceLocale | TargetLocale;
type TargetLocale = (typeof targetLocales)[number];
type Templates = LocaleModule['templates'];

export const locales: readonly Locale[] = [sourceLocale, ...targetLocales];

/** What was fetched, by locale: messages are looked up in these very objects, so a part that comes later only has to be added. */
const fetched: Partial<Record<Locale, Templates>> = {};
const underWay = new Map<string, Promise<void>>();
const needed = new Set<Part>(['start']);
const listeners = new Set<() => void>();

let shown: Locale = sourceLocale;
let wanted: Locale = sourceLocale;

/** Says a text in a language, as far as its words were fetched; else in Dutch. */
export const sayIn = (locale: Locale): typeof msg =>
  ((template, options) => runtimeMsg(fetched[locale], template, options)) as typeof msg;

_installMsgImplementation(((template, options) => {
  const said = runtimeMsg(fetched[shown], template, options);
  if (shown !== sourceLocale) rememberSaid(said as string, sourceOf(template));
  return said;
}) as typeof msg);

function fetchPart(locale: Locale, part: Part): Promise<void> {
  if (locale === sourceLocale) return Promise.resolve();
  const key = `${locale}/${part}`;
  const before = underWay.get(key);
  if (before) return before;
  const loading = loadAgain(key, doors[locale][part]).then(({ templates }) => {
    fetched[locale] = Object.assign(fetched[locale] ?? {}, templates);
  });
  underWay.set(key, loading);
  loading.catch(() => underWay.delete(key));
  return loading;
}

/** The language on the screen: of all widgets on the page, for messages are looked up per page. */
export const currentLocale = (): Locale => shown;

/** Calls back after the language changed; gives the function that ends it. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Loads the words of a part (a topic, the form) in the language on the screen, and from now on in every language that is
 * switched to. Rejects when they cannot be fetched; calling again tries again.
 */
export async function needPart(part: Part): Promise<void> {
  needed.add(part);
  const locale = wanted;
  await fetchPart(locale, part);
  if (locale !== wanted) await fetchPart(wanted, part);
}

/** Fetches the words of all parts in use in a language. Rejects when one cannot be fetched; calling again tries again. */
export const fetchWords = (locale: Locale): Promise<unknown> =>
  Promise.all([...needed].map((part) => fetchPart(locale, part)));

/**
 * Switches to another language once every part in use is there, so that no screen is ever half in Dutch. Rejects when a part
 * cannot be fetched: then the language on the screen stays. A later call overtakes an earlier one, however that ends.
 */
export async function switchLocale(locale: Locale): Promise<void> {
  wanted = locale;
  try {
    await fetchWords(locale);
  } catch (error) {
    if (wanted !== locale) return;
    wanted = shown;
    throw error;
  }
  if (wanted !== locale || currentLocale() === locale) return;
  shown = locale;
  for (const listener of listeners) listener();
}
