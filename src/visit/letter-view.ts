import { msg } from '@lit/localize';
import { controlOfField, letterValueOf } from '../complaint/letter/letter-draft.js';
import type { LetterFieldId } from '../complaint/letter/letter-fields.js';
import { goalsOfLetter } from '../complaint/letter/letter-questions.js';
import { letterQuestionTexts, type LetterWording } from '../complaint/letter/letter-questions.texts.js';
import { roomOf } from '../complaint/form/fields.js';
import { codePoints } from '../complaint/payload/unicode.js';
import { checkTexts } from '../complaint/texts/check.texts.js';
import type { FieldView } from '../components/parts/form-field.js';
import type { LetterSnapshot } from '../machines/letter.machine.js';
import type { Act, View } from './view.js';

/** A letter that is being written, with its words. */
export interface LetterView {
  readonly letter: LetterSnapshot;
  readonly wording: LetterWording;
  readonly words: ReturnType<typeof letterQuestionTexts>;
}

/** Made once for a draw. */
export function letterView(letter: LetterSnapshot, { settings }: View): LetterView {
  const { speaker, outcome, draft } = letter.context;
  const { recipient } = settings;
  return {
    letter,
    wording: {
      letter: letter.context.letter,
      speaker,
      recipient,
      recipientIsLmz: false,
      regime: outcome.regime,
      // A letter is in Dutch, and has a question of its own about what is typed.
      taal: 'nl',
      soort: draft.soort === 'vraag' ? 'klacht' : draft.soort,
    },
    words: letterQuestionTexts(msg),
  };
}

const idOf = (field: LetterFieldId) => `letter-${field}`;

/** A field of a question. Nothing has to be filled in: what is left open can be written with a pen. */
export function letterFieldView(
  { letter, wording, words }: LetterView,
  { appearance, settings }: View,
  field: LetterFieldId,
  { send }: Act,
): FieldView {
  const { context } = letter;
  const { required: _, ...control } = controlOfField(field);
  const value = letterValueOf(context, field);
  const error = context.errors.find((wrong) => wrong.field === field);
  const counts = control.counter === true && typeof value === 'string';
  const left = counts ? (control.most ?? 0) - codePoints(value) : 0;
  const { story } = checkTexts(msg);
  return {
    id: idOf(field),
    field: control,
    words: words.field(field, wording),
    options: field === 'doel' ? goalsOfLetter : (control.options ?? []),
    value,
    error: error && words.error(error, wording),
    heading: undefined,
    counter: counts ? (left < 0 ? story.over(-left) : story.left(left)) : undefined,
    full: counts && value.length >= roomOf(control) ? story.full() : undefined,
    mayBeKept: appearance.mode !== 'kiosk' && settings.exitUrl === undefined,
    change: (changed) => send({ type: 'letter.typed', field, value: changed }),
  };
}
