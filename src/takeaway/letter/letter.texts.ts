import { str } from '@lit/localize';
import type { LetterId } from '../../flows/letter.js';
import type { Speaker } from '../../flows/roles.js';
import type { Msg } from '../../flows/words.js';
import { complaintLetters } from './complaint-letters.texts.js';
import type { FileRequest, LetterGoal } from './letter-facts.js';
import type { LetterWords, Said } from './letter-words.js';
import { otherLetters } from './other-letters.texts.js';

/** The words that every letter has. */
const around = (msg: Msg) => {
  const about: Readonly<Record<Speaker, (name: string) => string>> = {
    zelf: () => '',
    jongere: () => '',
    kind: (name) =>
      name ? msg(str`Ik schrijf deze brief voor mijn kind: ${name}.`) : msg('Ik schrijf deze brief voor mijn kind.'),
    naaste: (name) =>
      name
        ? msg(str`Ik schrijf deze brief voor mijn naaste: ${name}.`)
        : msg('Ik schrijf deze brief voor mijn naaste.'),
    overleden: (name) =>
      name
        ? msg(str`Ik schrijf deze brief als nabestaande van: ${name}.`)
        : msg('Ik schrijf deze brief als nabestaande.'),
    ander: (name) =>
      name ? msg(str`Ik schrijf deze brief voor: ${name}.`) : msg('Ik schrijf deze brief voor iemand anders.'),
  };
  return {
    about,
    name: () => msg('Naam:'),
    address: () => msg('Adres:'),
    phone: () => msg('Telefoon:'),
    email: () => msg('E-mail:'),
    to: () => msg('Aan:'),
    date: (day: string) => msg(str`Datum: ${day}`),
    salutation: () => msg('Geachte heer of mevrouw,'),
    happened: () => msg('Dit is er gebeurd:'),
    happenedOn: (day: string) => msg(str`Wanneer het gebeurde: ${day}.`),
    goalsTitle: () => msg('Dit wil ik graag:'),
    goal: {
      gehoord: () => msg('Dat u naar mij luistert.'),
      uitleg: () => msg('Antwoord op mijn vragen, en uitleg over wat er is gebeurd.'),
      excuses: () => msg('Excuses, of dat u toegeeft dat er iets fout ging.'),
      vertrouwen: () => msg('Dat wij weer goed contact krijgen, zodat ik u weer kan vertrouwen.'),
      voorkomen: () => msg('Dat dit niet nog een keer gebeurt. Wilt u mij schrijven wat u daarvoor doet?'),
      behandeling: () => msg('Een andere of betere behandeling.'),
      oordeel: () => msg('Dat u mij schrijft of u vindt dat ik gelijk heb, en waarom.'),
    } satisfies Readonly<Record<LetterGoal, () => string>>,
    requestsTitle: () => msg('Dit vraag ik:'),
    request: {
      lezen: () => msg('Ik wil het dossier lezen.'),
      kopie: () => msg('Ik wil een kopie van het dossier.'),
      verbeteren: () => msg('Ik wil dat u verbetert wat niet klopt.'),
      weghalen: () => msg('Ik wil dat u iets uit het dossier weghaalt.'),
      verklaring: () => msg('Ik wil dat mijn eigen verklaring bij het dossier komt.'),
      wieKeek: () => msg('Ik wil weten wie in het dossier heeft gekeken.'),
    } satisfies Readonly<Record<FileRequest, () => string>>,
    greeting: () => msg('Met vriendelijke groet,'),
    signature: () => msg('Handtekening:'),
  };
};

/** All words of letters, in the language of `msg`. A letter without words does not compile. */
export const letterTexts = (
  msg: Msg,
): ReturnType<typeof around> & { readonly letters: Readonly<Record<LetterId, (said: Said) => LetterWords>> } => ({
  ...around(msg),
  letters: { ...complaintLetters(msg), ...otherLetters(msg) },
});
