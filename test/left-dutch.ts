import type { Language } from '../src/locales/languages.js';
import { clean } from './own-text.js';

/** Languages in letters of their own: a Latin one there is something that was not translated. */
const ownLetters: readonly Language[] = ['ar', 'fa', 'ti', 'uk'];

/** Words that are Dutch, and nothing in the other languages in Latin letters. */
const dutchWords =
  /(?<!\p{L})(?:het|niet|wordt|uw|bij|voor|naar|kunt|heeft|krijgt|zorgverlener|klacht|zorg)(?!\p{L})/giu;
const latinWords = /\p{Script=Latin}{2,}/gu;

/** Addresses of e-mail and websites, and references. */
const signs = /https?:\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)+|[A-Z\d]+(?:-[A-Z\d]+)+/g;

function* textsIn(node: Node, locale: string): Generator<string> {
  if (node.nodeType === Node.TEXT_NODE) yield node.textContent ?? '';
  if (node instanceof HTMLElement) {
    // what is marked as another language, and what a visitor typed
    if ((node.lang && node.lang !== locale) || node.matches('option, [data-typed], textarea, style')) return;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) yield node.getAttribute(name) ?? '';
  }
  for (const child of node.childNodes) yield* textsIn(child, locale);
}

/** The texts in a screen of another language that have Dutch in them which is not marked as Dutch. */
export function leftDutch(root: Node, locale: Language): readonly string[] {
  const words = ownLetters.includes(locale) ? latinWords : dutchWords;
  return [...textsIn(root, locale)]
    .map((text) => clean(text).replaceAll(signs, ''))
    .filter((text) => locale !== 'nl' && text.match(words))
    .map((text) => `has Dutch left: ${text.match(words)?.join(', ')} in "${text.slice(0, 120)}"`);
}

/** Elements that a text was cut into and that stand beside each other as boxes, where they should be one text. */
export const brokenTexts = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('bdi, .both')].flatMap(({ parentElement }) => {
    const isBoxes = /flex|grid/.test(parentElement ? getComputedStyle(parentElement).display : '');
    const pieces = [...(parentElement?.childNodes ?? [])].filter((node) => clean(node.textContent) !== '');
    return isBoxes && pieces.some((node) => node.nodeType === Node.TEXT_NODE)
      ? [`a text falls apart in boxes: "${clean(parentElement?.textContent).slice(0, 80)}"`]
      : [];
  });
