import type { ScreenId } from './complaint.screens.js';
import type { Context } from './context.js';
import { valueOf, type Draft } from './draft.js';
import { readDate } from '../flows/given-date.js';
import { standing } from '../flows/terms.js';

/** What is said beside an answer, never to stop anybody; the words are under `notices` in `check.texts.ts`. */
export type NoticeId = 'old' | 'moneyOrPunishment' | 'unreachable';

/** The inspectorate rarely looks at what is older than two years. A month counts as old only when all of it is. */
function isOld(draft: Draft, { today }: Context): boolean {
  const { date } = readDate(valueOf(draft, 'wanneer'), { today });
  return standing('igj.oud', date, today) === 'late';
}

/** The desk can tell nothing to somebody who gave no way to be reached, or wants no contact. */
const isUnreachable = (draft: Draft): boolean =>
  valueOf(draft, 'voorkeur') === 'geenContact' ||
  (['telefoon', 'email', 'adres'] as const).every((field) => valueOf(draft, field).trim() === '');

const hopes = ['vergoeding', 'maatregel'];

/** The notices that belong on a screen of the form. They are about the inspectorate, so only there when LMZ receives it. */
export function noticesOn(screen: ScreenId, draft: Draft, context: Context): readonly NoticeId[] {
  if (!context.recipientIsLmz) return [];
  if (screen === 'wanneer' && isOld(draft, context)) return ['old'];
  if (screen === 'volgen' && valueOf(draft, 'klachtVolgen') === 'ja' && isUnreachable(draft)) return ['unreachable'];
  return screen === 'doel' && valueOf(draft, 'doel').some((goal) => hopes.includes(goal)) ? ['moneyOrPunishment'] : [];
}
