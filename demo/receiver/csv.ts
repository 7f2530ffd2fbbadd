/** A spreadsheet takes a cell that begins like this for a formula, and would run it. */
const looksLikeFormula = /^[\s\u200B\uFEFF]*[=+\-@|%＝＋－＠]|^[\t\r]/u;

function cell(value: string): string {
  const harmless = looksLikeFormula.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * Rows as a CSV file that Dutch spreadsheets open as it is meant: UTF-8 with a mark, semicolons, every cell quoted, and no
 * cell that runs.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
