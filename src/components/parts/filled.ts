/** Stands in a `str` text for something that is no text, such as a phone number to tap: each language puts it where it belongs. */
export const hole = '\ue000';

/** A text with its hole filled; `mark` makes what is shown of the words around it. */
export const filled = (
  text: string,
  content: unknown,
  mark: (piece: string) => unknown = (piece) => piece,
): readonly unknown[] => text.split(/(\ue000)/).map((piece) => (piece === hole ? content : mark(piece)));
