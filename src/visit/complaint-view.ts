import { msg } from '@lit/localize';
import { complaintTexts } from '../complaint/texts/complaint.texts.js';
import { complaintDateOf, valueOf, type Draft } from '../complaint/form/draft.js';
import type { FormContext } from '../complaint/form/form-context.js';
import { contextOf } from '../complaint/form/progress.js';
import { wordingOf } from '../complaint/form/screens.js';
import { shownAnswers, type ShownAnswer } from '../complaint/form/shown-answers.js';
import type { WordsContext } from '../complaint/form/words-context.js';
import { cleanCode } from '../complaint/payload/unicode.js';
import { givenDateInWords } from '../components/parts/day-words.js';
import { currentLocale } from '../locales/localization.js';
import type { ComplaintSnapshot } from '../machines/complaint.machine.js';
import type { View } from './view.js';

/** A complaint that is being written or was sent, with its words. */
export interface ComplaintView {
  readonly complaint: ComplaintSnapshot;
  readonly draft: Draft;
  readonly context: FormContext;
  /** What the words depend on. */
  readonly wording: WordsContext;
  readonly words: ReturnType<typeof complaintTexts>;
}

/** What a screen of the form may know. */
export type FormView = View & ComplaintView;

/** Made once for a draw. */
export function complaintView(complaint: ComplaintSnapshot): ComplaintView {
  const { draft } = complaint.context;
  const context = contextOf(complaint.context);
  const date = complaintDateOf(draft, context);
  return {
    complaint,
    draft,
    context,
    wording: {
      ...wordingOf(draft, context),
      reference: draft.soort === 'aanvulling' ? cleanCode(valueOf(draft, 'aanvullingOp')) : '',
      complaintDate: date && (givenDateInWords(date, currentLocale()) ?? ''),
    },
    words: complaintTexts(msg),
  };
}

/** Every answer that applies, in words. */
export const answersOf = ({ draft, context, words }: ComplaintView): readonly ShownAnswer[] =>
  shownAnswers(draft, context, words, (date) => givenDateInWords(date, currentLocale()));

/** What was filled in as plain text, to copy. */
export const answersAsText = (view: ComplaintView): string =>
  answersOf(view)
    .flatMap(({ label, value }) => (value ? [`${label}\n${value}`] : []))
    .join('\n\n');
