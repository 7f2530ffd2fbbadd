/** Styles as text. The tag lets editors and the build know them; only other styles of ours are filled in. */
export const css = (text: TemplateStringsArray, ...styles: readonly string[]): string =>
  text.map((part, index) => part + (styles[index] ?? '')).join('');

const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of a text, made once for all widgets of a page. A strict policy allows it where a style element is refused. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}
