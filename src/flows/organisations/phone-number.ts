/**
 * A phone number as a phone dials it, from how people write it: digits, with `+` before a country. The zero in `+31 (0)30` is for
 * callers inside the country and goes. What stands behind a word or a `#`, an extension, cannot be dialled at once.
 */
export function dialled(written: string): string {
  const [number = ''] = written.split(/[\p{L};#]/u);
  return number
    .replace(/((?:\+|00)[\d ()]*)\(0\)/, '$1')
    .replace(/[^+\d]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+310/, '+31');
}
