import type { Answers, Outcome } from './flow.js';
import type { Speaker } from './roles.js';
import type { TermId } from './terms/terms.js';

/** What the words of a step depend on. */
export interface Situation {
  readonly speaker: Speaker;
  /** `jeugd` where the Jeugdwet governs: `regimeOf`. */
  readonly regime: 'jeugd' | '';
  /** What was answered on the way here. */
  readonly answers: Answers;
}

/** Somebody who speaks for themselves, of whom nothing else is known. */
export const plainSituation: Situation = { speaker: 'zelf', regime: '', answers: {} };

/** The place of care, as chosen at the first question; youth help, whatever was chosen, where the Jeugdwet governs. */
export const placeOfCare = ({ regime, answers }: Situation): string => regime || (answers['begin/zorg'] ?? '');

/** The term that does not run for who told whether a letter about more time came. */
export const termRuledOut: Readonly<Record<string, TermId>> = { ja: 'wkkgz.antwoord', nee: 'wkkgz.verlengd' };

/** Youth help knows a committee for complaints, and the letter goes there. */
const underJeugdwet = ({ letter }: Outcome): Pick<Outcome, 'regime' | 'letter'> => ({
  regime: 'jeugd',
  ...(letter === 'klacht.wkkgz' && { letter: 'klacht.jeugd' }),
});

/** An outcome as it is in a situation; who speaks outranks where the care was, and the Jeugdwet both. */
export function outcomeFor(outcome: Outcome, situation: Situation): Outcome {
  const ruledOut = termRuledOut[situation.answers['hoofdweg/verlenging'] ?? ''];
  const { forSpeaker: spokenThere, ...placed } = outcome.forPlace?.[placeOfCare(situation)] ?? {};
  const spoken = outcome.forSpeaker?.[situation.speaker];
  return {
    ...outcome,
    ...(outcome.regime === 'wkkgz' && situation.regime && underJeugdwet(outcome)),
    terms: outcome.terms.filter((term) => term !== ruledOut),
    ...(situation.regime ? { ...spoken, ...placed } : { ...placed, ...spoken }),
    ...spokenThere?.[situation.speaker],
  };
}
