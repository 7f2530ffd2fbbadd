import type { Screen, ScreenId } from '../complaint/complaint.screens.js';
import type { Context, Facts, Surroundings } from '../complaint/context.js';
import type { Draft } from '../complaint/draft.js';
import type { FieldError } from '../complaint/validate.js';
import type { FormRoom } from './form-room.js';

/** How far a complaint is: the part of a session that writing is about. */
export interface Writing {
  readonly form: FormRoom | undefined;
  readonly facts: Facts | undefined;
  readonly draft: Draft | undefined;
  /** What page and day say of the form; asked when needed, for language and day may change. */
  readonly surroundings: () => Surroundings;
  /** The screen of the form that is shown. */
  readonly screen: ScreenId | undefined;
  /** Screens that were completed once. */
  readonly completed: readonly ScreenId[];
  /** One screen is being changed from the check screen; after it the visitor returns there. */
  readonly changing: boolean;
  readonly errors: readonly FieldError[];
}

/** What there must be while a complaint is written. */
export function writing({ form, draft, facts, surroundings }: Writing) {
  if (!form || !draft || !facts) throw new Error('The form is not open');
  const context: Context = { ...facts, ...surroundings() };
  return { form, draft, context };
}

/** The screens that apply now; while one is changed, also those that the walk had answered. */
export function screensNow(session: Writing): readonly Screen[] {
  const { form, draft, context } = writing(session);
  return session.changing ? form.screensToCheck(draft, context) : form.screensOf(draft, context);
}

/** The screen that is shown, with the fields that apply now. */
export function screenNow(session: Writing): Screen | undefined {
  return screensNow(session).find(({ id }) => id === session.screen);
}

/** The screen after this one: the next in order, or while changing the first that a new answer brought in; none: time to check. */
export function nextScreen(session: Writing): ScreenId | undefined {
  const { form, draft, context } = writing(session);
  const screens = form.screensOf(draft, context);
  const done = [...session.completed, session.screen];
  if (session.changing) return screens.find(({ id }) => !done.includes(id))?.id;
  return screens[screens.findIndex(({ id }) => id === session.screen) + 1]?.id;
}

/** The screen before this one; none at the first. */
export function screenBefore(session: Writing): ScreenId | undefined {
  const screens = screensNow(session);
  return screens[screens.findIndex(({ id }) => id === session.screen) - 1]?.id;
}

/** What is wrong on the screen that is shown. */
export function errorsNow(session: Writing): readonly FieldError[] {
  const { form, draft, context } = writing(session);
  const screen = screenNow(session);
  return screen ? form.checkScreen(draft, screen, context) : [];
}

/** What is wrong anywhere. */
export function allErrors(session: Writing): readonly FieldError[] {
  const { form, draft, context } = writing(session);
  return form.checkAll(draft, context);
}

/** The screen on which a wrong field stands. */
export function screenOf(session: Writing, errors: readonly FieldError[]): ScreenId | undefined {
  const { form, draft, context } = writing(session);
  return form
    .screensToCheck(draft, context)
    .find(({ fields }) => fields.some((id) => errors.some((e) => e.field === id)))?.id;
}
