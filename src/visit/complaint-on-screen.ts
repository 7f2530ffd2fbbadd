import { msg } from '@lit/localize';
import { wordingOf } from '../complaint/form/screens.js';
import { complaintTexts } from '../complaint/texts/complaint.texts.js';
import { complaintDateOf, valueOf } from '../complaint/form/draft.js';
import { shownAnswers, type ShownAnswer } from '../complaint/form/shown-answers.js';
import { cleanCode } from '../complaint/payload/unicode.js';
import { givenDateInWords } from '../components/parts/day-words.js';
import type { Visit } from './visit.js';
import { currentLocale } from '../locales/localization.js';
import { contextOf } from '../complaint/form/progress.js';

/** Draft, context and words of the complaint that is being written or was sent. */
export function complaintOf(visit: Visit) {
  if (!visit.complaint) throw new Error('The form is not open');
  const { draft, shown } = visit.complaint.context;
  const context = contextOf(visit.complaint.context);
  const date = complaintDateOf(draft, context);
  return {
    draft,
    context,
    host: new URL(shown.endpoint).host,
    isEncrypted: shown.encryption !== undefined,
    wording: {
      ...wordingOf(draft, context),
      reference: draft.soort === 'aanvulling' ? cleanCode(valueOf(draft, 'aanvullingOp')) : '',
      complaintDate: date && (givenDateInWords(date, currentLocale()) ?? ''),
    },
    words: complaintTexts(msg),
  };
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
