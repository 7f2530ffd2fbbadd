import { nothing, type TemplateResult } from 'lit/html.js';
import { finishedLetterScreen } from './finished-letter-screen.js';
import { letterQuestionScreen } from './letter-question-screen.js';
import type { Act, View } from './view.js';

/** The screen of a letter: one of its questions, or the letter. */
export function letterScreenOf(view: View, act: Act): TemplateResult | typeof nothing {
  const { letter } = view;
  if (!letter) return nothing;
  const { question } = letter.context;
  return question ? letterQuestionScreen(letter, question, view, act) : finishedLetterScreen(letter, view, act);
}
