import { str } from '@lit/localize';
import type { Msg } from '../flows/words.js';

/** The words of a kiosk around the screens. */
export const kioskTexts = (msg: Msg) => ({
  start: {
    title: () => msg('Heeft u een klacht over zorg of jeugdhulp?'),
    choose: () => msg('Kies uw taal'),
    how: () => msg('Beantwoord een paar vragen. Daarna leest u wat u kunt doen.'),
    forgets: () => msg('Deze zuil bewaart niets. Loopt u weg? Dan wissen wij alles.'),
    waiting: () => msg('Deze zuil wordt klaargezet. Lukt het niet? Vraag een medewerker om hulp.'),
  },
  bar: {
    title: () => msg('Knoppen van deze zuil'),
    up: () => msg('Omhoog'),
    down: () => msg('Omlaag'),
    textSize: (percent: string) => msg(str`Letters: ${percent}`),
    contrast: () => msg('Meer contrast'),
    help: () => msg('Uitleg'),
    done: () => msg('Ik ben klaar'),
  },
  help: {
    title: () => msg('Zo werkt deze zuil'),
    lines: () => [
      msg('Raak aan wat u wilt kiezen.'),
      msg('Werkt u met toetsen? Met omhoog en omlaag gaat u langs de knoppen. Met OK kiest u. Met terug gaat u terug.'),
      msg('Wilt u iets meenemen? Print het advies aan het eind.'),
      msg('Bent u klaar? Druk op Ik ben klaar. Dan wissen wij alles.'),
      msg('Lukt het niet? Vraag een medewerker om hulp.'),
    ],
    close: () => msg('Sluit'),
  },
  warning: {
    title: () => msg('Bent u er nog?'),
    soon: () => msg('Raak het scherm aan. Anders wissen wij alles wat u heeft ingevuld.'),
    left: (seconds: number) => msg(str`Aantal seconden tot wij alles wissen: ${seconds}`),
    stay: () => msg('Ja, ik ga verder'),
    wipe: () => msg('Nee, wis alles'),
  },
  waitingForAnswer: () => msg('Wij versturen nog. Daarna ziet u of het is gelukt. Dan wissen wij alles.'),
  parting: {
    sent: () => msg('Uw bericht is aangekomen'),
    notSent: () => msg('Uw bericht is niet verstuurd'),
    unknown: () => msg('Wij weten niet of uw bericht is aangekomen'),
    number: () => msg('Uw nummer'),
    keep: () => msg('Schrijf dit nummer op, of maak een foto.'),
    again: () => msg('Bent u er nog? Dan kunt u het nog een keer proberen.'),
    stay: () => msg('Ga verder'),
    wipe: () => msg('Wis alles'),
  },
});
