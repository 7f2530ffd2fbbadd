/** The tool of i18next for XLIFF: reads a file and writes it again in its own way. */
declare module 'xliff' {
  export const xliff12ToJs: (xliff: string) => Promise<object>;
  export const jsToXliff12: (units: object) => Promise<string>;
}
