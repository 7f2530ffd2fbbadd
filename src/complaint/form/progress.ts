import { screensOf, screensToCheck, type Screen, type ScreenId } from './screens.js';
import type { FormContext, Facts, Recipient, Surroundings } from './form-context.js';
import { valueOf, type Draft } from './draft.js';
import { fields, type FieldId, type StoryFieldId } from './fields.js';
import { spotPersonalData, type Finding } from '../personal-data/personal-data.js';
import type { ParcelContent } from '../sending/prepare-parcel.js';
import { checkScreen, type FieldError } from './validate.js';

/** Where a complaint goes, and to whom: what the check screen says of it. */
export type Destination = Omit<ParcelContent, 'payload'> & Recipient;

/** How far a complaint is: the part of it that writing is about. */
export interface Writing {
  readonly facts: Facts;
  readonly draft: Draft;
  /** What page and day say of the form; asked when needed, for language and day may change. */
  readonly surroundings: () => Surroundings;
  /** To whom the visitor is writing, as they were told: what the page changes is told on the check screen. */
  readonly shown: Destination;
  /** The screen of the form that is shown. */
  readonly screen: ScreenId | undefined;
  /** Screens that were completed once. */
  readonly completed: readonly ScreenId[];
  /** One screen is being changed from the check screen; after it the visitor returns there. */
  readonly changing: boolean;
  readonly errors: readonly FieldError[];
  /** Pieces of the story that look personal and that the visitor wants to leave in. */
  readonly keptPieces: readonly string[];
}

/** Everything but the draft that the form depends on, as it is now. */
export const contextOf = ({ facts, surroundings, shown: { recipient, recipientIsLmz } }: Writing): FormContext => ({
  ...facts,
  ...surroundings(),
  recipient,
  recipientIsLmz,
});

/** The screens that apply now; while one is changed, also those that the walk had answered. */
export function screensNow(writing: Writing): readonly Screen[] {
  return (writing.changing ? screensToCheck : screensOf)(writing.draft, contextOf(writing));
}

/** The screen that is shown, with the fields that apply now. */
export function screenNow(writing: Writing): Screen | undefined {
  return screensNow(writing).find(({ id }) => id === writing.screen);
}

/** The screen after this one: the next in order, or while changing the first that a new answer brought in; none: time to check. */
export function nextScreen(writing: Writing): ScreenId | undefined {
  const screens = screensOf(writing.draft, contextOf(writing));
  const done = [...writing.completed, writing.screen];
  if (writing.changing) return screens.find(({ id }) => !done.includes(id))?.id;
  return screens[screens.findIndex(({ id }) => id === writing.screen) + 1]?.id;
}

/** The screen before this one; none at the first. */
export function screenBefore(writing: Writing): ScreenId | undefined {
  const screens = screensNow(writing);
  return screens[screens.findIndex(({ id }) => id === writing.screen) - 1]?.id;
}

/** How far the visitor is among the screens that apply at this moment; the last of them is the one with everything to check. */
export interface Progress {
  readonly step: number;
  readonly total: number;
}

/** Nothing while one screen is changed from the check screen: that is no step of its own. */
export function progressOf(writing: Writing, checking: boolean): Progress | undefined {
  const screens = screensOf(writing.draft, contextOf(writing));
  const total = screens.length + 1;
  if (checking) return { step: total, total };
  const at = screens.findIndex(({ id }) => id === writing.screen);
  return writing.changing || at < 0 ? undefined : { step: at + 1, total };
}

/** What is wrong on the screen that is shown. */
export function errorsNow(writing: Writing): readonly FieldError[] {
  const screen = screenNow(writing);
  return screen ? checkScreen(writing.draft, screen, contextOf(writing)) : [];
}

/** The screen on which a wrong field stands. */
export function screenOf(writing: Writing, errors: readonly FieldError[]): ScreenId | undefined {
  return screensToCheck(writing.draft, contextOf(writing)).find(({ fields }) =>
    fields.some((id) => errors.some((e) => e.field === id)),
  )?.id;
}

const isStory = (field: FieldId): field is StoryFieldId => fields[field].control === 'textarea';

/** The field of the screen that is shown in which a story is told. */
export const storyOf = ({ fields }: Screen): StoryFieldId | undefined => fields.find(isStory);

/** A piece of a story that looks personal. */
export interface SpottedPiece extends Finding {
  readonly text: string;
}

/** What looks personal in the story on the screen that is shown, and was not kept on purpose. */
export function spottedNow(writing: Writing): readonly SpottedPiece[] {
  const screen = screenNow(writing);
  const story = screen && storyOf(screen);
  if (!story) return [];
  const text = valueOf(writing.draft, story);
  return spotPersonalData(text)
    .map((finding) => ({ ...finding, text: text.slice(finding.start, finding.end) }))
    .filter((piece) => !writing.keptPieces.includes(piece.text));
}
