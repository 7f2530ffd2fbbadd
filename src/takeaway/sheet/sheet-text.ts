/** A part of an advice that is taken along: a title with lines under it. */
export interface SheetPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** An advice as plain text, to save. Lines end with `\n`. */
export const sheetText = (title: string, parts: readonly SheetPart[]): string =>
  `${[title, ...parts.map((part) => [part.title, ...part.lines].join('\n'))].join('\n\n')}\n`;
