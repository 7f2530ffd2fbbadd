import { namesIn } from './dutch-names.js';
import { fillings } from './fillings.js';
import { fillingOf, wordsOf, type Contents } from './messages.js';
import type { Place } from './places.js';
import { roleOf, screenOf } from './roles.js';

/** The most characters that a translation may have: twice the Dutch, and some more for short words and to explain Dutch names. */
export function longest(source: Contents): number {
  const words = wordsOf(source);
  return 2 * words.length + 30 + 40 * namesIn(words).size;
}

function noteOn(place: Place): string {
  const names = place.path.filter((name) => !/^\d+$/.test(name));
  const said = [`${screenOf(place.file)}: ${roleOf(place.path)}.`, `Name in the code: ${names.join(' > ')}.`];
  if (place.when.length > 0) said.push(`Said when: ${place.when.join('; ')}.`);
  if (place.comment) said.push(place.comment);
  return said.join(' ');
}

const fillingNote = (untranslatable: string): string => {
  const name = fillingOf(untranslatable);
  const { is, example } = fillings[name] ?? { is: 'not known', example: '' };
  return `{${name}} is ${is}, such as: ${example}`;
};

/** What a translator cannot see in the text alone. */
export const notesFor = (source: Contents, places: readonly Place[]): readonly string[] => [
  ...new Set(places.map(noteOn)),
  `At most ${longest(source)} characters.`,
  ...source.flatMap((piece) => (typeof piece === 'string' ? [] : [fillingNote(piece.untranslatable)])),
];
