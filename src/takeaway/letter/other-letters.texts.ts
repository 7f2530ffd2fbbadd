import { str } from '@lit/localize';
import type { Msg } from '../../flows/words.js';
import { asksByLaw } from './answer-day.js';
import type { LetterWords, Said } from './letter-words.js';

/** Letters about a complaint that runs already, about a decision, a file, a bill or damage. */
export const otherLetters = (msg: Msg) => {
  const when = () => msg('Wilt u mij laten weten wanneer ik antwoord krijg?');
  const confirm = () => msg('Wilt u mij schrijven op welke dag u deze brief kreeg?');
  const expects = (due: string) => msg(str`Ik verwacht uw antwoord uiterlijk op: ${due}.`);
  const sent = ({ complained }: Said) =>
    complained ? msg(str`Ik heb u een klacht gestuurd op: ${complained}.`) : msg('Ik heb u een klacht gestuurd.');
  /** What is written about: a decision, a bill. */
  const which = ({ decided, reference }: Said) => [
    ...(decided ? [msg(str`De datum op uw brief: ${decided}.`)] : []),
    ...(reference ? [msg(str`Het nummer op uw brief: ${reference}.`)] : []),
  ];
  return {
    'herinnering.wkkgz': (said: Said): LetterWords => ({
      subject: msg('Onderwerp: ik heb nog geen antwoord op mijn klacht'),
      before: [sent(said), msg('Ik heb nog geen antwoord.')],
      after: [
        [
          msg('Volgens de wet over klachten in de zorg (artikel 17 Wkkgz) moest u binnen 6 weken antwoorden.'),
          msg('Alleen met een brief binnen die 6 weken mocht u er hoogstens 4 weken langer over doen.'),
          ...(said.late ? [msg('Die tijd is voorbij.')] : []),
          msg('Ik vraag u om mij alsnog te antwoorden.'),
          expects(said.due),
        ],
        [
          msg(
            'Komt uw antwoord niet? Dan kan ik met mijn klacht naar de geschilleninstantie (artikel 21 van de Wkkgz).',
          ),
          msg('Wilt u mij daarom ook schrijven bij welke geschilleninstantie u hoort?'),
        ],
      ],
    }),
    'herinnering.jeugd': (said: Said): LetterWords => ({
      to: msg('Aan de klachtencommissie van:'),
      subject: msg('Onderwerp: ik heb nog geen uitspraak over mijn klacht'),
      before: [sent(said), msg('Ik heb nog geen uitspraak van de klachtencommissie.')],
      after: [
        [
          msg(
            'Volgens artikel 4.2.1 van de Jeugdwet moet in uw klachtenregeling staan binnen welke tijd er een uitspraak is.',
          ),
          msg('Duurt het langer? Dan moet u mij schrijven waarom, en wanneer uw uitspraak wel komt.'),
        ],
        [msg('Wilt u mij schrijven wanneer ik uw uitspraak krijg?')],
      ],
    }),
    verlenging: (said: Said): LetterWords => ({
      subject: msg('Onderwerp: ik vind langer wachten niet goed'),
      before: [sent(said), msg('U vraagt meer tijd om te antwoorden.')],
      after: [
        [
          msg('De wet over klachten in de zorg (artikel 17 Wkkgz) geeft u 6 weken, en hoogstens 4 weken extra.'),
          msg('Die 4 weken krijgt u alleen als u mij dat binnen de eerste 6 weken heeft geschreven.'),
          msg('Met nog meer tijd ga ik niet akkoord.'),
          ...(said.due ? [expects(said.due)] : [msg('Ik verwacht uw antwoord binnen de tijd die de wet u geeft.')]),
        ],
      ],
    }),
    antwoord: (said: Said): LetterWords => ({
      subject: msg('Onderwerp: ik ben het niet eens met uw antwoord op mijn klacht'),
      before: [
        sent(said),
        said.answered
          ? msg(str`Ik kreeg uw antwoord op: ${said.answered}.`)
          : msg('Ik heb daarop uw antwoord gekregen.'),
        msg('Met dat antwoord ben ik het niet eens.'),
      ],
      reasonTitle: msg('Dit is de reden:'),
      after: [
        [
          msg('In uw antwoord moet staan wat u van mijn klacht vindt, en waarom.'),
          msg('Ook moet erin staan wat u heeft besloten, en wanneer u dat doet.'),
          msg('Dit staat in artikel 17 van de Wkkgz, de wet over klachten in de zorg.'),
          msg('Wilt u mij schrijven wat hierover nog ontbreekt?'),
          expects(said.due),
        ],
        [
          msg(
            'Wilt u mij ook schrijven bij welke geschilleninstantie u hoort (artikel 18 van de Wkkgz)? Ik kan mijn klacht daar laten beoordelen.',
          ),
        ],
      ],
    }),
    maatregelen: (said: Said): LetterWords => ({
      subject: msg('Onderwerp: wat gaat u doen na de uitspraak over mijn klacht?'),
      before: [
        said.decided
          ? msg(str`Ik kreeg de uitspraak van de klachtencommissie op: ${said.decided}.`)
          : msg('Ik kreeg de uitspraak van de klachtencommissie.'),
      ],
      after: [
        [
          msg('Binnen 1 maand na die uitspraak moet u mij schrijven of u iets verandert, en wat.'),
          msg('Dat staat in artikel 4.2.1 van de Jeugdwet.'),
          msg('Wilt u mij dat schrijven?'),
          expects(said.due),
        ],
      ],
    }),
    dossier: ({ regime, speaker, due }: Said): LetterWords => ({
      subject: msg('Onderwerp: verzoek over een dossier'),
      before: [msg('Ik vraag u het volgende over het dossier.')],
      reasonTitle: msg('Het gaat om deze delen van het dossier, of om deze periode:'),
      after: [
        ...(asksByLaw(speaker)
          ? [
              [
                regime === 'wkkgz'
                  ? msg(
                      'Dat mag ik vragen volgens het Burgerlijk Wetboek (artikel 7:454 tot en met 7:456) en de privacywet AVG.',
                    )
                  : msg('Dat mag ik vragen volgens de privacywet AVG.'),
                msg('Volgens artikel 12 van de AVG moet u mij binnen 1 maand antwoorden.'),
                expects(due),
                msg('Een eerste kopie is gratis.'),
              ],
            ]
          : [[when()]]),
        [
          msg('Wilt u iets niet geven of doen? Schrijf mij dan waarom.'),
          msg('Vraag mij gerust om te laten zien wie ik ben.'),
        ],
      ],
    }),
    weigering: ({ due }: Said): LetterWords => ({
      subject: msg('Onderwerp: waarom wordt er geen zorg gegeven?'),
      before: [msg('U geeft de zorg niet, of niet meer.')],
      after: [
        [
          msg('Wilt u mij schrijven waarom u dat niet doet?'),
          msg('Wilt u mij ook schrijven wie de zorg overneemt?'),
          msg(
            'Was de behandeling al begonnen? Stoppen mag dan alleen om een belangrijke reden (artikel 7:460 van het Burgerlijk Wetboek).',
          ),
          msg('Ik vraag u om snel te antwoorden.'),
          expects(due),
        ],
      ],
    }),
    dwang: (): LetterWords => ({
      subject: msg('Onderwerp: waarom was deze zorg nodig?'),
      before: [msg('Er is zorg gegeven die niet was gewild.')],
      after: [
        [
          msg('Wilt u mij schrijven waarom die zorg nodig was?'),
          msg('Wilt u mij ook schrijven volgens welke wet dat mocht, en wie dat heeft beslist?'),
        ],
        [msg('Waar kan ik hierover een klacht naartoe sturen?'), when()],
      ],
    }),
    rekening: (said: Said): LetterWords => ({
      subject: msg('Onderwerp: uw rekening'),
      before: [msg('Ik kreeg van u een rekening. Volgens mij klopt die niet.'), ...which(said)],
      reasonTitle: msg('Dit klopt volgens mij niet:'),
      after: [
        [
          msg('Wilt u mij schrijven hoe het bedrag is berekend?'),
          msg('Wilt u de rekening aanpassen als die niet klopt?'),
        ],
        [msg('Wilt u wachten met aanmaningen totdat u mij heeft geantwoord?'), when()],
      ],
    }),
    heroverweging: (said: Said): LetterWords => ({
      subject: msg('Onderwerp: verzoek om heroverweging'),
      before: [msg('Ik ben het niet eens met uw beslissing.'), ...which(said)],
      reasonTitle: msg('Dit is de reden:'),
      after: [
        [
          msg('Ik vraag u om opnieuw naar uw beslissing te kijken (artikel 114 van de Zorgverzekeringswet).'),
          msg('Wilt u mij schrijven wat u daarna beslist, en waarom?'),
        ],
        [when()],
      ],
    }),
    bezwaar: (said: Said): LetterWords => ({
      subject: msg('Onderwerp: bezwaar'),
      before: [
        msg('Ik maak bezwaar tegen uw besluit (artikel 6:4 van de Algemene wet bestuursrecht).'),
        ...which(said),
      ],
      reasonTitle: msg('Dit is de reden:'),
      after: [
        [
          ...(said.hasReason ? [] : [msg('Ik stuur mijn uitleg later. Wilt u mij schrijven tot wanneer dat kan?')]),
          msg('Wilt u het besluit veranderen?'),
        ],
        [msg('Wilt u mij laten weten wanneer u beslist?'), confirm()],
      ],
    }),
    schade: (): LetterWords => ({
      subject: msg('Onderwerp: ik stel u aansprakelijk voor schade'),
      before: [msg('Ik stel u aansprakelijk voor de schade door wat er is gebeurd.')],
      reasonTitle: msg('Dit is de schade, voor zover ik die nu ken:'),
      after: [
        [
          msg('Wilt u mij schrijven of u die schade gaat betalen?'),
          msg(
            'Bent u verzekerd? Stuur deze brief dan door naar uw verzekeraar. Wilt u mij schrijven welke verzekeraar dat is?',
          ),
        ],
        [when()],
      ],
    }),
    bemiddeling: (): LetterWords => ({
      to: msg('Aan de leiding van de medische dienst van:'),
      subject: msg('Onderwerp: verzoek om bemiddeling'),
      before: [msg('Ik heb een klacht over de medische zorg hier. Ik vraag u om bemiddeling.')],
      after: [
        [
          msg('Wilt u hierover met mij praten, zodat wij samen een oplossing zoeken?'),
          msg('Wilt u mij laten weten wanneer dat is?'),
        ],
        [confirm()],
      ],
    }),
  };
};
