import type { Msg } from '../../flows/words.js';

/** The buttons of reading aloud, and what is said of a screen that does not stand on it as text. */
export const readAloudTexts = (msg: Msg) => ({
  read: () => msg('Lees voor'),
  stop: () => msg('Stop met voorlezen'),
  louder: () => msg('Harder'),
  softer: () => msg('Zachter'),
  button: () => msg('Knop:'),
  choice: () => msg('Keuze:'),
  chosen: () => msg('Gekozen:'),
  emptyField: () => msg('Invulveld, leeg.'),
  filledField: () => msg('Invulveld, ingevuld.'),
  typed: () => msg('Wat u heeft ingevuld, lezen wij niet voor: anderen kunnen het horen.'),
  hyphen: () => msg('streepje'),
});
