import { msg } from '@lit/localize';
import { complaintTexts } from '../complaint/complaint.texts.js';
import { shownAnswers, type ShownAnswer } from '../complaint/shown-answers.js';
import { givenDateInWords } from '../components/day-words.js';
import type { Visit } from './visit.js';
import { currentLocale } from '../locales/localization.js';
import { writing } from '../machines/form-progress.js';

/** Draft, context and words of the complaint that is being written or was sent. */
export function complaintOf(visit: Visit) {
  const { draft, context } = writing(visit.snapshot.context);
  return { draft, context, wording: { ...context, soort: draft.soort }, words: complaintTexts(msg) };
}

/** Every answer that applies, in words. */
export function answersOf(visit: Visit): readonly ShownAnswer[] {
  const { draft, context, words } = complaintOf(visit);
  return shownAnswers(draft, context, words, (date) => givenDateInWords(date, currentLocale()));
}

/** What was filled in as plain text, to copy. */
export const answersAsText = (visit: Visit): string =>
  answersOf(visit)
    .flatMap(({ label, value }) => (value ? [`${label}\n${value}`] : []))
    .join('\n\n');
