import type { Speaker } from '../../flows/roles.js';
import { addDays, addMonths, type Day, type GivenDate } from '../../flows/terms/dates.js';
import { deadline, fileAnswer } from '../../flows/terms/terms.js';
import type { LetterFacts } from './letter-facts.js';

/** So many days somebody who was kept waiting gives for an answer: no term of the law, but a date to hold on to. */
const grace = 14;

/** Who may ask for a file by law: somebody else needs leave of whom it is about, which no letter can prove (routes 4.9). */
export const asksByLaw = (speaker: Speaker): boolean => ['zelf', 'jongere', 'kind'].includes(speaker);

const on = (day: Day): GivenDate => ({ precisie: 'dag', waarde: day });

/** The day by which the letter asks an answer; nothing where neither the law nor the writer can name one. */
export function answerDay({ letter, day, speaker, complained, decided }: LetterFacts): Day | undefined {
  const ahead = (last: Day | undefined) => (last !== undefined && last >= day ? last : undefined);
  switch (letter) {
    case 'klacht.wkkgz':
      return deadline('wkkgz.antwoord', on(day))?.latest;
    case 'verlenging':
      return ahead(deadline('wkkgz.verlengd', complained)?.latest);
    case 'maatregelen':
      return ahead(deadline('jeugd.maatregelen', decided)?.latest) ?? addDays(day, grace);
    case 'dossier':
      return asksByLaw(speaker) ? addMonths(day, fileAnswer.months) : undefined;
    case 'herinnering.wkkgz':
    case 'antwoord':
    case 'weigering':
      return addDays(day, grace);
    default:
      return undefined;
  }
}
