/** Styles as text. The tag lets editors and the build know them; nothing is ever filled in. */
export const css = (text: TemplateStringsArray): string => text.join('');

const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of a text, made once for all widgets of a page. A strict policy allows it where a style element is refused. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}
