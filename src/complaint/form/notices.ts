import type { ScreenId } from './screens.js';
import { canPersonKnow, isUnreachable } from './visitor.js';
import type { FormContext } from './form-context.js';
import { valueOf, type Draft } from './draft.js';
import { readDate } from '../../flows/terms/given-date.js';
import { standing } from '../../flows/terms/terms.js';

/** What is said beside an answer, never to stop anybody; the words are under `notices` in `check.texts.ts`. */
export type NoticeId = 'old' | 'unreachable' | Goal | Unasked;

/** Hopes that neither the desk nor the inspectorate can fulfil. */
const hopes = ['behandeling', 'oordeel', 'vergoeding', 'maatregel'] as const;
type Goal = (typeof hopes)[number];

/** Whether the person it is about knows of it. */
const unasked = { nee: 'personUnaware', kanNiet: 'personCannot' } as const;
type Unasked = (typeof unasked)[keyof typeof unasked];

/** The inspectorate rarely looks at what is older than two years. A month counts as old only when all of it is. */
export function isOld(draft: Draft, context: FormContext): boolean {
  const { date } = readDate(valueOf(draft, 'wanneer'), context);
  return standing('igj.oud', date, context.today) === 'late';
}

/** What is said of the person it is about, who does not know or cannot be asked. */
const ofPerson = (draft: Draft, context: FormContext): readonly NoticeId[] => {
  const answer = canPersonKnow(draft, context) ? valueOf(draft, 'clientWeetHet') : '';
  return answer === 'nee' || answer === 'kanNiet' ? [unasked[answer]] : [];
};

/** The notices that belong on a screen of the form. Those about desk and inspectorate are only there when LMZ receives it. */
export function noticesOn(screen: ScreenId, draft: Draft, context: FormContext): readonly NoticeId[] {
  if (screen === 'wie') return ofPerson(draft, context);
  if (!context.recipientIsLmz) return [];
  if (screen === 'doel') return hopes.filter((goal) => valueOf(draft, 'doel').includes(goal));
  if (screen === 'wanneer') return isOld(draft, context) ? ['old'] : [];
  return screen === 'volgen' && valueOf(draft, 'klachtVolgen') === 'ja' && isUnreachable(draft) ? ['unreachable'] : [];
}
