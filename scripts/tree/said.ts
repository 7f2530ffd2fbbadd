import type { Outcome } from '../../src/flows/flow.js';
import { organisationTexts } from '../../src/flows/organisations/organisations.texts.js';
import { speakerTexts } from '../../src/flows/topics/contact/speaker.texts.js';
import type { Situation } from '../../src/flows/situation.js';
import { termTexts, type NoticeWords, type TermWords } from '../../src/flows/terms/terms.texts.js';
import type { Msg, OutcomeWords, QuestionWords } from '../../src/flows/words.js';

export const isOutcomeWords = (words: QuestionWords | OutcomeWords): words is OutcomeWords => 'now' in words;

/** The texts of a step itself, in the order of the screen. */
export function textsOf(words: QuestionWords | OutcomeWords): readonly string[] {
  if (!isOutcomeWords(words))
    return [
      words.title,
      ...(words.about ? [words.about.title, words.about.hint, ...Object.values(words.about.roads)] : []),
      ...(words.hint ? [words.hint] : []),
      ...Object.values(words.choices),
    ];
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

/** All that is said of a term, with example days. */
export const termSentences = (words: TermWords | NoticeWords): readonly string[] => [
  ...('by' in words ? [words.by('27 maart 2026'), words.between('27 maart 2026', '30 april 2026')] : []),
  words.late(),
];

/** What the screen shows beside the words of an outcome: cards of helpers, computed terms, what holds for the speaker. */
export function besides(msg: Msg, outcome: Outcome, { speaker }: Pick<Situation, 'speaker'>): readonly string[] {
  const cards = outcome.helpers.map((id) => {
    const { what, not, where } = organisationTexts(msg)[id]();
    const explained = id === 'lmz' || outcome.explained?.includes(id);
    return explained ? [where] : [what, not, where];
  });
  const computed = outcome.terms.map((id) => termTexts(msg)[id]);
  return [
    ...cards.flat().filter((text) => text !== undefined),
    ...computed.flatMap(termSentences),
    ...(speaker === 'zelf' ? [] : speakerTexts(msg)[outcome.regime]()[speaker]),
  ];
}
