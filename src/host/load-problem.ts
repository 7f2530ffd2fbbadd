import { msg, str } from '@lit/localize';
import { problemNotice } from '../components/frame/problem-notice.js';
import { lifelines } from '../flows/organisations/lifelines.js';
import { languages } from '../locales/languages.js';
import { comesNoMore } from '../locales/load-again.js';
import type { LocaleController } from '../locales/locale-controller.js';

export interface LoadProblem {
  readonly locale: LocaleController;
  /** Asks again for the step that did not come; nothing when every step came. */
  readonly retryStep: (() => unknown) | undefined;
  readonly kiosk: boolean;
  /** What was typed so far. */
  readonly typed: () => HTMLElement | undefined;
}

/** What did not load, in a sentence and in a notice that says what to do. */
export function loadProblem({
  locale,
  retryStep,
  kiosk,
  typed,
}: LoadProblem): { readonly sentence: string; readonly notice: unknown } | undefined {
  const { failed } = locale;
  if (!failed && !retryStep) return undefined;
  const sentence = failed
    ? msg(str`Deze taal kon niet worden geladen: ${languages[failed].name}.`)
    : msg('De volgende stap kon niet worden geladen.');
  const retry = () => (failed ? locale.choose(failed) : retryStep?.());
  // When trying again does not help: a new release may have taken the place of the one that this page was made for.
  const reload = comesNoMore() ? { typed: typed() } : undefined;
  return { sentence, notice: problemNotice({ sentence, phone: lifelines.advice, kiosk, retry, reload }) };
}
