import { checkTexts } from './check.texts.js';
import { errorText } from './errors.texts.js';
import { fieldTexts } from './fields.texts.js';
import { receiptTexts } from './receipt.texts.js';
import { reportTexts } from './report.texts.js';
import { complaintTitle, headingOf } from './screens.texts.js';
import type { Screen } from '../form/screens.js';
import { hasComplained, type Draft } from '../form/draft.js';
import type { FieldError } from '../form/validate.js';
import type { WordsContext } from '../form/words-context.js';
import { givenDateTexts } from '../../flows/terms/given-date.texts.js';
import type { Msg } from '../../flows/words.js';

/** All words of the form in one place; each is made when it is asked for. */
export const complaintTexts = (msg: Msg) => ({
  fields: fieldTexts(msg),
  dates: givenDateTexts(msg),
  notAComplaint: (draft: Draft, { regime }: WordsContext): string | undefined => {
    if (draft.soort !== 'klacht') return reportTexts(msg).reachesNoProvider();
    return hasComplained(draft) ? undefined : reportTexts(msg).howToComplain(regime);
  },
  heading: (screen: Screen, wording: WordsContext) => headingOf(msg, screen, wording),
  error: (error: FieldError, wording: WordsContext) => errorText(msg, error, wording),
  ...checkTexts(msg),
  complaintTitle: ({ regime }: WordsContext) => complaintTitle(msg, regime),
  receipt: receiptTexts(msg),
});

export type ComplaintWords = ReturnType<typeof complaintTexts>;
