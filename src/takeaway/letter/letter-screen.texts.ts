import { str } from '@lit/localize';
import type { Msg } from '../../flows/words.js';

/** The words around a finished letter. */
export const letterScreenTexts = (msg: Msg) => ({
  /** Name of the printed page: nothing of what it says. */
  fileTitle: () => msg('Brief'),
  title: () => msg('Uw brief is klaar'),
  look: () => msg('Lees de brief goed na. Zo ziet hij eruit.'),
  bothLanguages: () => msg('U verstuurt alleen de brief in het Nederlands. In uw eigen taal ziet u wat er in staat.'),
  ownLetter: () => msg('Voor uzelf: de brief in uw taal'),
  typedInDutch: () => msg('Mijn eigen tekst is in het Nederlands geschreven'),
  print: () => msg('Print de brief'),
  copy: () => msg('Kopieer de brief'),
  copied: () => msg('Gekopieerd'),
  savePage: () => msg('Bewaar als webpagina'),
  saveText: () => msg('Bewaar als tekst'),
  mail: () => msg('Open in mijn e-mailprogramma'),
  tooLongForMail: () => msg('De brief is te lang voor een knop naar uw e-mail. Kopieer hem en plak hem in een e-mail.'),
  mailOpened: () => msg('Opent er niets? Kopieer de brief dan en plak hem in een e-mail.'),
  printFailed: (kiosk: boolean) =>
    kiosk
      ? msg('Printen lukt hier niet. Vraag een medewerker om hulp.')
      : msg('Printen lukt hier niet. Kopieer de brief, of bewaar hem als bestand.'),
  copyFailed: () => msg('Kopiëren lukt hier niet. Selecteer de brief op deze pagina, of bewaar hem als bestand.'),
  saved: () => msg('De brief is bewaard, waar uw apparaat bestanden bewaart.'),
  saveFailed: () => msg('Bewaren lukt hier niet. Kopieer de brief, of print hem.'),
  howTitle: () => msg('Zo verstuurt u de brief'),
  how: (kiosk: boolean): readonly string[] => [
    kiosk
      ? msg('Print de brief en zet uw handtekening.')
      : msg('Print de brief en zet uw handtekening. Of plak de tekst in een e-mail.'),
    msg('Het adres staat op de website van wie u schrijft. U mag de brief ook zelf brengen.'),
    msg('Bewaar een kopie, en schrijf op wanneer u de brief stuurt.'),
  ],
  inTimeBy: (day: string) => msg(str`Zorg dat de brief er op tijd is. De laatste dag: ${day}.`),
  maybeLate: () =>
    msg('De tijd voor deze brief is misschien voorbij. Verstuur hem toch, liefst vandaag nog. Vraag ook hulp.'),
  inTime: () => msg('Zorg dat de brief er op tijd is. Kijk op de brief die u kreeg tot wanneer dat kan.'),
  changeTitle: () => msg('Iets veranderen'),
  change: (question: string) => msg(str`Verander: ${question}`),
  sentTitle: () => msg('Verstuurt u de brief vandaag?'),
  sentWhy: (hasDays: boolean) =>
    hasDays
      ? msg('Dan ziet de tijd er zo uit. Wij zetten dit ook in het advies.')
      : msg('Dan zetten wij de datum van uw klacht in het advies.'),
  sent: () => msg('Ja, ik verstuur de brief vandaag'),
  toAdvice: () => msg('Terug naar het advies'),
});
