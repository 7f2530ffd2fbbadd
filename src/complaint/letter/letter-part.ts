/** A line of a letter: a sentence of ours, what the visitor typed, or room to write with a pen (the number of lines). */
export type LetterLine =
  | { readonly says: string }
  | { readonly label?: string; readonly typed: string }
  | { readonly label?: string; readonly room: number };

/** A part of a letter. `list`: each line is an item; `lines`: each line stands on its own; `text`: the lines run on. */
export interface LetterPart {
  readonly as: 'lines' | 'heading' | 'text' | 'list' | 'story';
  readonly lines: readonly LetterLine[];
}
