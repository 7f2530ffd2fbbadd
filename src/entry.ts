import { langOf, matchLocale } from './locales/match-locale.js';

/** Address of the shell, and of the first part of each language: the build fills them in. */
declare const SHELL: string;
declare const STARTS: Record<string, string>;

/**
 * The file that a page embeds. Shell and language are asked for at the same moment, so that no language waits for the shell to
 * find out that it is needed. The shell asks for the same language again, tries again if this failed, and tells the visitor.
 */
const element = document.querySelector('lmz-klachtwijzer') ?? document.documentElement;
const locale = matchLocale(langOf(element), Object.keys(STARTS));
if (locale) import(STARTS[locale]!).catch(() => {});
import(SHELL).catch((error: unknown) => {
  // nobody can load the page anew at a kiosk, and not before it answers: without it there would be nothing at all
  const look = () =>
    fetch(location.href, { method: 'HEAD' }).then(
      ({ ok }) => ok && location.reload(),
      () => {},
    );
  if (element.getAttribute('mode') === 'kiosk') setInterval(look, 2_000);
  throw error;
});
