const inOwnLanguage = (node: Node): string => {
  if (node instanceof Element && node.matches('[aria-hidden="true"]')) return '';
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(inOwnLanguage).join('');
};

/** Spaces as a browser shows them, without the marks of direction that nobody sees. */
export const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The text of an element in the language on the screen: without what is hidden from who listens, such as the Dutch that may stand under it. */
export const ownText = (node: Node | null | undefined): string => clean(node && inOwnLanguage(node));
