/** A longer address makes a code that a phone cannot read from paper. In characters. */
const longest = 300;

/**
 * The address that everybody may see: where the page is, and the language. What stands behind `?` or `#` is left out, for nobody
 * knows what a page put there. Nothing when that is no address of the web, or too long for a code.
 */
export function publicAddress(page: string, language: string): string | undefined {
  const { protocol, origin, pathname } = URL.canParse(page) ? new URL(page) : new URL('about:blank');
  const address = `${origin}${pathname}?lang=${encodeURIComponent(language)}`;
  return /^https?:$/.test(protocol) && address.length <= longest ? address : undefined;
}
