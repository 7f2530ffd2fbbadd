import { cleaned } from './cleaned-answer.js';
import { isDateField, isManyField, type FieldId } from './fields.js';
import { screensToCheck, wordingOf, type ScreenId } from './screens.js';
import type { ComplaintWords } from '../texts/complaint.texts.js';
import type { FormContext } from './form-context.js';
import { valueOf, type Draft } from './draft.js';
import type { GivenDate } from '../../flows/terms/dates.js';
import { readDate, type DateDraft } from '../../flows/terms/given-date.js';

/** One answer as it is shown on the check screen and in the copy. */
export interface ShownAnswer {
  readonly screen: ScreenId;
  readonly field: FieldId;
  readonly label: string;
  /** Nothing when it was not filled in; of several choices each has a line. */
  readonly value?: string;
}

/** Turns a date into words of the visitor's language; nothing for an unknown date. */
export type ShowDate = (date: GivenDate) => string | undefined;

function shownDate(
  typed: DateDraft,
  words: ComplaintWords,
  context: FormContext,
  showDate: ShowDate,
): string | undefined {
  const { date } = readDate(typed, context);
  if (!date) return [typed.dag, typed.maand, typed.jaar].filter(Boolean).join(' ');
  return date.precisie === 'onbekend' ? words.dates.precisie.onbekend() : showDate(date);
}

/** All answers that apply, in the order of the form, also those that the walk told and those not filled in. */
export function shownAnswers(
  draft: Draft,
  context: FormContext,
  words: ComplaintWords,
  showDate: ShowDate,
): readonly ShownAnswer[] {
  const wording = wordingOf(draft, context);
  const shown = (field: FieldId, options: Readonly<Record<string, string>> | undefined): string | undefined => {
    if (isDateField(field)) return shownDate(valueOf(draft, field), words, context, showDate);
    if (isManyField(field))
      return valueOf(draft, field)
        .map((choice) => options?.[choice] ?? '')
        .join('\n');
    return options ? options[valueOf(draft, field)] : cleaned(field, valueOf(draft, field));
  };
  return screensToCheck(draft, context).flatMap(({ id: screen, fields: ids }) =>
    ids.map((field) => {
      const { label, options } = words.fields[field](wording);
      const value = shown(field, options);
      return { screen, field, label, ...(value && { value }) };
    }),
  );
}
