import { valueOf } from '../complaint/form/draft.js';
import { cleaned } from '../complaint/form/cleaned-answer.js';
import type { FieldId } from '../complaint/form/fields.js';
import { letterValueOf } from '../complaint/letter/letter-draft.js';
import type { LetterFieldId } from '../complaint/letter/letter-fields.js';
import { fieldsOf, goalsOfLetter, questionsOf } from '../complaint/letter/letter-questions.js';
import { cleanLine, cleanText } from '../complaint/payload/unicode.js';
import type { GivenDate } from '../flows/terms/dates.js';
import { readDate, type DateDraft } from '../flows/terms/given-date.js';
import { todayInAmsterdam } from '../flows/terms/dates.js';
import type { LetterContext } from '../machines/letter.machine.js';
import type { FileRequest, LetterFacts } from '../takeaway/letter/letter-facts.js';

/** Letters in which no reason has to stand: the room for it is left out when there is none. */
const withoutReason: readonly LetterFacts['letter'][] = ['bezwaar', 'dossier'];

/** What a letter says: the answers that it asks, clean, as they are now. */
export function letterFacts(context: LetterContext): LetterFacts {
  const { letter, speaker, draft, own, outcome } = context;
  const today = todayInAmsterdam();
  const asked = new Set<LetterFieldId>(questionsOf(letter).flatMap((question) => fieldsOf(question, speaker)));
  const typed = (field: FieldId) => (asked.has(field) ? cleaned(field, valueOf(draft, field) as string) : '');
  const line = (text = '') => cleanLine(text);
  const dateOf = (field: LetterFieldId): GivenDate | undefined =>
    asked.has(field) ? readDate(letterValueOf(context, field) as DateDraft, { today }).date : undefined;
  const dates = {
    happened: dateOf('wanneer'),
    complained: dateOf('klachtDatum'),
    answered: dateOf('antwoordDatum'),
    decided: dateOf('besluitDatum'),
  };
  const known = Object.entries(dates).filter(([, date]) => date && date.precisie !== 'onbekend');
  const reason = cleanText(own.waarom ?? '');
  const goals = valueOf(draft, 'doel');
  return {
    letter,
    regime: outcome.regime,
    speaker,
    day: today,
    sender: { name: typed('naam'), address: typed('adres'), phone: typed('telefoon'), email: typed('email') },
    to: asked.has('naarNaam')
      ? { name: line(own.naarNaam), department: '', place: line(own.naarPlaats) }
      : { name: typed('aanbiederNaam'), department: typed('aanbiederAfdeling'), place: typed('aanbiederPlaats') },
    about: line(own.overWie),
    ...(asked.has('watGebeurd') && { story: typed('watGebeurd') }),
    ...(asked.has('waarom') && (reason || !withoutReason.includes(letter)) && { reason }),
    goals: asked.has('doel') ? goalsOfLetter.filter((goal) => goals.includes(goal)) : [],
    requests: asked.has('verzoek') ? ((own.verzoek ?? []) as readonly FileRequest[]) : [],
    ...(Object.fromEntries(known) as Pick<LetterFacts, 'happened' | 'complained' | 'answered' | 'decided'>),
    reference: line(own.kenmerk),
  };
}
