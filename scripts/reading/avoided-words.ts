/** A word that no text may use, and what it can say instead. */
interface AvoidedWord {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** Section 8 of the routes. What may be used with an explanation beside it is a legal term. */
const avoided: readonly AvoidedWord[] = [
  { pattern: /\bklagers?\b/i, instead: 'u, of wie klaagt' },
  { pattern: /\bindien(en|t|de|den)\b|\bingediende?\b|\bdient?\b[^.?!]*\bin\b(?=[.?!]|$)/i, instead: 'sturen' },
  { pattern: /\bbejegen(ing|en|d|de)\b/i, instead: 'hoe ze met u omgingen' },
  { pattern: /\b(niet-?)?ontvankelijk/i, instead: 'of zij uw klacht behandelen' },
  { pattern: /\bwettelijke (termijn|periode)/i, instead: 'hoeveel weken zij hebben' },
  { pattern: /\bzorgaanbieders?\b/i, instead: 'zorgverlener of instelling' },
  { pattern: /\btoestemming\b(?! op papier\))/i, instead: 'vindt u het goed dat' },
  {
    pattern: /\b(gaarne|middels|conform|jegens|derhalve|alsmede|inzake|omtrent|tevens)\b/i,
    instead: 'een gewoon woord',
  },
  {
    pattern: /\b(bijv|bv|o\.a|d\.w\.z|m\.b\.t|i\.v\.m|n\.a\.v|t\.a\.v|enz|etc|evt|nr|art)\.|\bt\/m\b/i,
    instead: 'het hele woord',
  },
  { pattern: /!/, instead: 'een punt' },
];

/** Each avoided word that a text uses, with what to write instead. */
export const avoidedIn = (text: string): readonly string[] =>
  avoided.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text);
    return found ? [`"${found[0]}" (say: ${instead})`] : [];
  });
