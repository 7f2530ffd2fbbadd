import type { LetterId } from '../../flows/letter.js';
import type { Speaker } from '../../flows/roles.js';
import type { Day } from '../../flows/terms/dates.js';
import { readDate, type DateCode, type DateDraft } from '../../flows/terms/given-date.js';
import { complaintDateOf } from '../form/draft.js';
import { codePoints } from '../payload/unicode.js';
import { controlOfField, isLetterBlank, letterValueOf, type LetterDraft } from './letter-draft.js';
import { isLetterOnly, type LetterFieldId } from './letter-fields.js';
import { fieldsOf, questionsOf, type LetterQuestion } from './letter-questions.js';

/** What is wrong with a field; nothing has to be filled in. */
export interface LetterError {
  readonly field: LetterFieldId;
  readonly code: 'tooLong' | DateCode;
}

/** How far a letter is. */
export interface LetterWriting extends LetterDraft {
  readonly letter: LetterId;
  readonly speaker: Speaker;
  /** The question on the screen. */
  readonly question: LetterQuestion | undefined;
}

/** Whether a question was answered before, here or in the form: of both kinds of fields that it has, something was filled in. */
function isAnswered(writing: LetterWriting, question: LetterQuestion): boolean {
  const fields = fieldsOf(question, writing.speaker);
  return [true, false].every((own) => {
    const some = fields.filter((field) => isLetterOnly(field) === own);
    return some.length === 0 || some.some((field) => !isLetterBlank(writing, field));
  });
}

/** The questions that are asked, in order: nothing that was filled in before. */
export const questionsToAsk = (writing: LetterWriting): readonly LetterQuestion[] =>
  questionsOf(writing.letter).filter((question) => !isAnswered(writing, question));

function codeOf(writing: LetterWriting, field: LetterFieldId, today: Day): LetterError['code'] | undefined {
  const value = letterValueOf(writing, field);
  const { control, most } = controlOfField(field);
  if (control === 'date') {
    const complaint = field === 'antwoordDatum' ? complaintDateOf(writing.draft, { today }) : undefined;
    return readDate(value as DateDraft, { today, complaint }).code;
  }
  return typeof value === 'string' && most !== undefined && codePoints(value) > most ? 'tooLong' : undefined;
}

/** What is wrong on the screen, in the order of the page. */
export function letterErrors(writing: LetterWriting, today: Day): readonly LetterError[] {
  const { question, speaker } = writing;
  return (question ? fieldsOf(question, speaker) : []).flatMap((field) => {
    const code = codeOf(writing, field, today);
    return code ? [{ field, code }] : [];
  });
}
