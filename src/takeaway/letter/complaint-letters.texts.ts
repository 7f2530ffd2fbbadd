import { str } from '@lit/localize';
import type { Msg } from '../../flows/words.js';
import type { LetterWords, Said } from './letter-words.js';

/** Letters with which a complaint begins. */
export const complaintLetters = (msg: Msg) => {
  const subject = () => msg('Onderwerp: klacht');
  const begin = () => msg('Met deze brief stuur ik u een klacht.');
  const confirm = () => msg('Wilt u mij schrijven op welke dag u deze brief kreeg?');
  const when = () => msg('Wilt u mij laten weten wanneer ik antwoord krijg?');
  const explain = () => msg('Ik wil mijn klacht graag zelf uitleggen. Ik wil daarbij iemand kunnen meenemen.');
  const committee = () => msg('Aan de klachtencommissie van:');
  const plain = (): LetterWords => ({
    subject: subject(),
    before: [begin()],
    after: [[msg('Wilt u mijn klacht behandelen volgens uw regels voor klachten?'), when()], [confirm()]],
  });
  const forced = (ground: string): LetterWords => ({
    to: committee(),
    subject: subject(),
    before: [begin(), ground],
    after: [
      [
        msg('Wilt u beslissen of mijn klacht gegrond is, en mij schrijven waarom?'),
        msg('Wilt u mij laten weten wanneer u beslist?'),
      ],
      [msg('Kan de zorg waarover ik klaag wachten totdat u heeft beslist? Wilt u daar snel over beslissen?')],
      [explain(), confirm()],
    ],
  });
  return {
    'klacht.wkkgz': ({ due }: Said): LetterWords => ({
      subject: subject(),
      before: [begin(), msg('Dat doe ik volgens de wet over klachten in de zorg (Wkkgz).')],
      after: [
        [
          msg('Volgens artikel 17 van de Wkkgz moet ik binnen 6 weken een schriftelijk antwoord krijgen.'),
          msg(str`Ik verwacht uw antwoord uiterlijk op: ${due}.`),
        ],
        [
          msg('In uw antwoord moet staan wat u van mijn klacht vindt en waarom, wat u gaat doen, en wanneer.'),
          msg(
            'Heeft u meer tijd nodig? Dan moet u mij dat binnen die 6 weken schrijven. U krijgt dan hoogstens 4 weken extra.',
          ),
        ],
        [confirm()],
      ],
    }),
    'klacht.jeugd': (): LetterWords => ({
      to: committee(),
      subject: subject(),
      before: [begin(), msg('Dat doe ik volgens artikel 4.2.1 van de Jeugdwet.')],
      after: [
        [
          explain(),
          msg('Wilt u mij laten weten wanneer ik uw uitspraak krijg? Die termijn moet in uw klachtenregeling staan.'),
        ],
        [msg('Binnen 1 maand na uw uitspraak moet de organisatie mij schrijven wat zij gaat doen.'), confirm()],
      ],
    }),
    'klacht.veiligThuis': (): LetterWords => ({
      to: committee(),
      subject: subject(),
      before: [begin(), msg('Dat doe ik volgens artikel 4.2.7 van de Wet maatschappelijke ondersteuning 2015.')],
      after: [
        [explain(), msg('Wilt u mij laten weten wanneer ik uw uitspraak krijg?')],
        [msg('Binnen 1 maand na uw uitspraak moet Veilig Thuis mij schrijven wat het gaat doen.'), confirm()],
      ],
    }),
    'klacht.gesloten': () =>
      forced(msg('Mijn klacht gaat over dwang in de gesloten jeugdhulp (hoofdstuk 6 van de Jeugdwet).')),
    'klacht.wvggz': () =>
      forced(msg('Dat doe ik volgens artikel 10:3 van de wet over verplichte psychische zorg (Wvggz).')),
    'klacht.wzd': () => forced(msg('Dat doe ik volgens artikel 55 van de wet over onvrijwillige zorg (Wzd).')),
    'klacht.zorg': plain,
    'klacht.algemeen': plain,
  };
};
