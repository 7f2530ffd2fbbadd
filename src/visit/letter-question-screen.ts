import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { fieldsOf, type LetterQuestion } from '../complaint/letter/letter-questions.js';
import { checkTexts } from '../complaint/texts/check.texts.js';
import { summaryId } from '../components/parts/error-summary.js';
import { controlOf } from '../components/parts/form-field.js';
import { formScreen } from '../components/screens/form-screen.js';
import { letterFieldView, letterView } from './letter-view.js';
import type { LetterSnapshot } from '../machines/letter.machine.js';
import type { Act, View } from './view.js';

/** How far the visitor is; nothing while one answer is changed from the finished letter. */
function progressOf({ context: { asked, changing } }: LetterSnapshot, question: LetterQuestion): string | undefined {
  const at = asked.indexOf(question);
  return changing || at < 0 ? undefined : checkTexts(msg).progress(at + 1, asked.length);
}

/** One question of a letter. */
export function letterQuestionScreen(
  letter: LetterSnapshot,
  question: LetterQuestion,
  view: View,
  act: Act,
): TemplateResult {
  const { wording, words, ...rest } = letterView(letter, view);
  const fields = fieldsOf(question, wording.speaker).map((field) =>
    letterFieldView({ wording, words, ...rest }, view, field, act),
  );
  const { title, hint } = words.heading(question, wording);
  const [first] = fields;
  const titleIsLabel = fields.length === 1 && first?.words.label === title;
  return formScreen({
    title,
    hint,
    also: undefined,
    progress: progressOf(letter, question),
    titleIsLabel,
    level: view.appearance.headingLevel,
    errors: fields.flatMap((field) => (field.error ? [{ control: controlOf(field), sentence: field.error }] : [])),
    fields,
    before: nothing,
    after: nothing,
    complete: () => act.send({ type: 'letter.continued' }, `#${summaryId}`),
  });
}
