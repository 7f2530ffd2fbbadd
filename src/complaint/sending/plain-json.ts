/**
 * JSON of plain data, without asking a value how it wants to be written: pages with libraries of long ago give arrays and objects a
 * `toJSON` that writes JSON into a string.
 */
export function plainJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${plainJson(one)}`).join(',')}}`;
}
