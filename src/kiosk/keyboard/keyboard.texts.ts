import type { Msg } from '../../flows/words.js';

/** Names of keys that do something, and of signs that are not read aloud by themselves. */
export const keyboardTexts = (msg: Msg) => {
  const comma = () => msg('komma');
  const stop = () => msg('punt');
  const semicolon = () => msg('puntkomma');
  const question = () => msg('vraagteken');
  const signs: Readonly<Record<string, () => string>> = {
    ',': comma,
    '،': comma,
    '፣': comma,
    '.': stop,
    '።': stop,
    ';': semicolon,
    '؛': semicolon,
    '፤': semicolon,
    '?': question,
    '؟': question,
    '¿': () => msg('omgekeerd vraagteken'),
    '!': () => msg('uitroepteken'),
    '¡': () => msg('omgekeerd uitroepteken'),
    '@': () => msg('apenstaartje'),
    '-': () => msg('streepje'),
    _: () => msg('laag streepje'),
    '/': () => msg('schuine streep'),
    ':': () => msg('dubbele punt'),
    "'": () => msg('apostrof'),
    '"': () => msg('aanhalingsteken'),
    '(': () => msg('haakje openen'),
    ')': () => msg('haakje sluiten'),
    '€': () => msg('euroteken'),
    '%': () => msg('procentteken'),
    '+': () => msg('plusteken'),
    '&': () => msg('en-teken'),
    '=': () => msg('is-teken'),
  };
  return {
    keyboard: () => msg('Toetsenbord'),
    forms: () => msg('Vormen van de letter'),
    capitals: () => msg('Hoofdletters'),
    erase: () => msg('Wissen'),
    signs: () => msg('Cijfers en tekens'),
    latin: () => msg('Latijnse letters'),
    letters: () => msg('Letters'),
    space: () => msg('Spatie'),
    newLine: () => msg('Nieuwe regel'),
    left: () => msg('Naar links'),
    right: () => msg('Naar rechts'),
    done: () => msg('Klaar'),
    /** Absent for a letter: that is its own name. */
    sign: (text: string): string | undefined => signs[text]?.(),
  };
};
