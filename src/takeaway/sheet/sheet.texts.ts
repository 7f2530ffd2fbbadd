import { str } from '@lit/localize';
import type { Msg } from '../../flows/words.js';

/** The words of what is taken home: the part of the advice that offers it, and the sheet itself. */
export const sheetTexts = (msg: Msg) => ({
  title: () => msg('Neem dit advies mee'),
  print: () => msg('Print op één blad'),
  save: () => msg('Bewaar als bestand'),
  withStory: () => msg('Zet erbij wat ik heb geschreven'),
  calendar: () => msg('Zet de dagen in mijn agenda'),
  calendarHint: () =>
    msg('U krijgt een bestand met de dagen. Open het met uw agenda. In de titels staat niet waar het over gaat.'),
  plain: () => msg('Zet erbij dat het om een klacht of besluit gaat'),
  promised: () => msg('Weet u op welke dag u antwoord krijgt?'),
  promisedHint: () => msg('Zet die dag in uw agenda. Dan vergeet u hem niet.'),
  promisedDay: () => msg('De dag waarop u antwoord krijgt'),
  promisedMissing: () => msg('Vul een dag in die nog moet komen.'),
  saved: () => msg('Het bestand is bewaard, waar uw apparaat bestanden bewaart.'),
  saveFailed: () => msg('Bewaren lukt hier niet. Schrijf het over, of maak een foto van het scherm.'),
  printFailed: (kiosk: boolean) =>
    kiosk
      ? msg('Printen lukt hier niet. Vraag een medewerker om hulp, of schrijf het over.')
      : msg('Printen lukt hier niet. Bewaar het als bestand, of schrijf het over.'),
  phoneHint: () => msg('Verder op uw eigen telefoon? Scan deze code. Uw antwoorden gaan niet mee.'),
  code: () => msg('Code met het adres van deze website'),
  codeOfSite: (site: string) => msg(str`Code met het adres: ${site}`),
  /** The sheet. */
  printedOn: (day: string) => msg(str`Gelezen op: ${day}`),
  now: () => msg('Dit kunt u nu doen'),
  who: () => msg('Wie kan helpen?'),
  when: () => msg('Hoeveel tijd is er?'),
  fails: () => msg('En als dat niet lukt?'),
  story: () => msg('Wat u schreef'),
  nextDesk: () => msg('Voor wie u verder helpt'),
  nextDeskHint: () => msg('Laat dit zien. Dan hoeft u niet alles opnieuw te vertellen.'),
  advice: () => msg('Advies'),
});
