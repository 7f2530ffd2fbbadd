import { html as litHtml } from 'lit/html.js';
import { isDutchBeside } from '../locales/dutch-beside.js';
import { cutAtNames, withoutMarks } from '../locales/marks.js';
import { dutchOf } from '../locales/said.js';

/** Stands in a `str` text for something that is no text, such as a phone number to tap: each language puts it where it belongs. */
export const hole = '\ue000';

/** A text with its Dutch names in elements of their own: a voice speaks them as Dutch, and no line from right to left turns them. */
function named(text: string): unknown {
  const pieces = cutAtNames(text);
  return pieces.length > 1
    ? pieces.map((piece, index) => (index % 2 ? litHtml`<bdi lang="nl">${piece}</bdi>` : piece))
    : text;
}

/**
 * What stands on the screen for a text. Dutch names in it are marked; a text that has no translation yet is marked as Dutch; and who
 * asked for it sees the Dutch under the text. The accessible name is that of the text alone.
 */
function shown(text: string, content?: unknown, contentInDutch = ''): unknown {
  const dutch = dutchOf(text);
  const own = text.split(hole).flatMap((piece, index) => (index ? [content, named(piece)] : [named(piece)]));
  if (dutch === text) return litHtml`<span lang="nl" dir="ltr">${own}</span>`;
  if (dutch === undefined || !isDutchBeside()) return own;
  const beside = dutch.replace(hole, contentInDutch);
  return litHtml`<span class="both"
    ><span>${own}</span> <span class="beside" lang="nl" dir="ltr" aria-hidden="true">${beside}</span></span
  >`;
}

/** A text with its hole filled, and its Dutch with the same in words. */
export const filled = (text: string, content: unknown, contentInDutch?: string): unknown =>
  shown(text, content, contentInDutch);

/** For each value of a template whether it stands between elements, and not in a tag. */
const betweenElements = new WeakMap<TemplateStringsArray, readonly boolean[]>();

function placesOf(strings: TemplateStringsArray): readonly boolean[] {
  let markup = '';
  const places =
    betweenElements.get(strings) ??
    strings.map((piece) => {
      markup += piece;
      return markup.lastIndexOf('>') >= markup.lastIndexOf('<');
    });
  betweenElements.set(strings, places);
  return places;
}

/** What becomes of a value of a template. */
function placed(value: unknown, isBetween: boolean | undefined): unknown {
  if (typeof value === 'string') return isBetween ? shown(value) : withoutMarks(value);
  return Array.isArray(value) && isBetween ? value.map((one) => placed(one, true)) : value;
}

/** The `html` of Lit, in which every text is shown as a text of its language: see {@link shown}. */
export const html = ((strings: TemplateStringsArray, ...values: unknown[]) => {
  const places = placesOf(strings);
  return litHtml(strings, ...values.map((value, index) => placed(value, places[index])));
}) as typeof litHtml;

/** Sentences one after another, in one paragraph. */
export const inARow = (sentences: readonly string[]): readonly unknown[] =>
  sentences.map((sentence) => html`${sentence} `);
