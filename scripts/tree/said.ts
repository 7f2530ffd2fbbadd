import type { Outcome } from '../../src/flows/flow.js';
import { organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { speakerTexts } from '../../src/flows/contact/speaker.texts.js';
import type { Speaker } from '../../src/flows/roles.js';
import { termTexts } from '../../src/flows/terms.texts.js';
import type { Msg, OutcomeWords, QuestionWords } from '../../src/flows/words.js';

export const isOutcomeWords = (words: QuestionWords | OutcomeWords): words is OutcomeWords => 'now' in words;

/** The texts of a step itself, in the order of the screen. */
export function textsOf(words: QuestionWords | OutcomeWords): readonly string[] {
  if (!isOutcomeWords(words))
    return [words.title, ...(words.hint ? [words.hint] : []), ...Object.values(words.choices)];
  const { title, recognition, now, byWhen, fatal, ifFails, lmz, roads } = words;
  return [
    title,
    recognition,
    ...now,
    ...(fatal ? [fatal] : []),
    ...byWhen,
    ...ifFails,
    ...lmz,
    ...Object.values(roads),
  ];
}

/** What the screen shows beside the words of an outcome: cards of helpers, computed terms, what holds for the speaker. */
export function besides(msg: Msg, outcome: Outcome, speaker: Speaker): readonly string[] {
  const cards = outcome.helpers.map((id) => organisationTexts(msg)[id]());
  const computed = outcome.terms.map((id) => termTexts(msg)[id]);
  return [
    ...cards.flatMap(({ what, not }) => [what, ...(not ? [not] : [])]),
    ...computed.flatMap(({ by, between, late }) => [
      by('27 maart 2026'),
      between('27 maart 2026', '30 april 2026'),
      late(),
    ]),
    ...(speaker === 'zelf' ? [] : speakerTexts(msg)[outcome.regime]()[speaker]),
  ];
}
