import type { LocaleModule } from '@lit/localize';

/**
 * Fetches one chunk when called. A browser remembers a failed `import()` by its URL for as long as the page lives, so after a
 * failure `query` (`?r=1`) asks for the same file under another URL; the build makes that work, unbuilt code ignores it.
 */
export type Door<T> = (query?: string) => Promise<T>;

/** The first part of a language; only it knows the addresses of the others, so that other visitors do not carry them. */
export interface FirstPart<P extends string> extends LocaleModule {
  readonly doors: Readonly<Record<P, Door<LocaleModule>>>;
}

/** A part in which a language has no words: nothing is fetched. */
export const noWords: Door<LocaleModule> = () => Promise.resolve({ templates: {} });

/** The doors of all parts of a language, given the door of its first. */
export function doorsOf<P extends string>(
  first: Door<FirstPart<P>>,
  others: readonly P[],
): Record<'start' | P, Door<LocaleModule>> {
  let opened: Promise<FirstPart<P>> | undefined;
  const start: Door<FirstPart<P>> = (query) => {
    const opening = first(query);
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  };
  const behind =
    (part: P): Door<LocaleModule> =>
    async (query) =>
      (await (opened ?? start(query))).doors[part](query);
  return { start, ...Object.fromEntries(others.map((part) => [part, behind(part)])) } as Record<
    'start' | P,
    Door<LocaleModule>
  >;
}
