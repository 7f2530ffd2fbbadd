import { msg, str } from '@lit/localize';
import { typedText } from './components/failure-notice.js';
import { problemNotice, type ProblemView } from './components/problem-notice.js';
import { lifelines } from './flows/lifelines.js';
import { languages } from './locales/languages.js';
import { comesNoMore } from './locales/load-again.js';
import type { LocaleController } from './locales/locale-controller.js';
import { copyText } from './visit/take-along.js';

export interface LoadProblem {
  readonly locale: LocaleController;
  /** Asks again for the step that did not come; nothing when every step came. */
  readonly retryStep: (() => void) | undefined;
  readonly kiosk: boolean;
  /** What was typed so far. */
  readonly typed: () => string;
}

/** When trying again does not help: a new release may have taken the place of the one that this page was made for. */
function reloadOf({ kiosk, typed: typedSoFar }: LoadProblem): ProblemView['reload'] {
  const typed = typedSoFar();
  return {
    typed: typed ? typedText({ typed, kiosk, copy: copyText }) : undefined,
    press: () => location.reload(),
  };
}

/** What did not load, in a sentence and in a notice that says what to do. */
export function loadProblem(problem: LoadProblem): { readonly sentence: string; readonly notice: unknown } | undefined {
  const { locale, retryStep, kiosk } = problem;
  const { failed } = locale;
  if (!failed && !retryStep) return undefined;
  const sentence = failed
    ? msg(str`Deze taal kon niet worden geladen: ${languages[failed].name}.`)
    : msg('De volgende stap kon niet worden geladen.');
  const retry = failed ? () => locale.choose(failed) : (retryStep ?? (() => {}));
  const reload = comesNoMore() ? reloadOf(problem) : undefined;
  return { sentence, notice: problemNotice({ sentence, phone: lifelines.advice, kiosk, retry, reload }) };
}
