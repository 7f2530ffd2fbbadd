/** In characters. */
const longest = 300;

/** Whether an address makes a code that a phone reads with ease; a longer one nobody types over either. */
export const fitsCode = (address: string): boolean => address.length <= longest;

/**
 * The address to open a page with on another device: origin, path and language, and nothing else. What may be somebody's own (query,
 * hash, username and password) is left out. Undefined when others cannot open the page (no http or https), or the address is too long.
 */
export function publicAddress(page: string, language: string): string | undefined {
  if (!URL.canParse(page)) return undefined;
  const { protocol, origin, pathname } = new URL(page);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const address = `${origin}${pathname}?${new URLSearchParams({ lang: language })}`;
  return fitsCode(address) ? address : undefined;
}
