import { disputesBody, weeksByLaw, talkFirst } from './never.js';
import type { Story } from './story.js';

/** People who find out at the advice that it is something else: the right road is one click away (routes 10.1). */
export const secondThoughtStories: readonly Story[] = [
  {
    title: 'somebody who first says it is about themselves goes on as before',
    story:
      'Ik twijfelde voor wie ik dit invul, maar het gaat over mijzelf. De huisarts keek niet naar mijn knie. Ik heb nog niets gezegd.',
    answers: [
      ['contact/wie', 'zelf'],
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
  },
  {
    title: 'while writing the complaint it turns out to be force',
    story: 'Ik wilde een klacht schrijven over de ggz. Eigenlijk gaat het erom dat ik niet van de afdeling af mag.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'gepraat'],
      ['hoofdweg/W2', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'while waiting for the answer the care becomes dangerous',
    story: 'Mijn klacht loopt drie weken. Nu geven zij mijn insuline ook nog verkeerd. Dat kan zo misgaan.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'kortGeleden'],
      ['hoofdweg/W3', 'onveilig'],
    ],
    reaches: 'bijzonder/S3',
    mayWriteToLmz: true,
    firstHelper: '112',
  },
  {
    title: 'on the late road it turns out to be about touching',
    story: 'Op mijn klacht kwam nooit antwoord. Wat ik niet durfde te schrijven: hij heeft mij ook betast.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'nee'],
      ['hoofdweg/W4b', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    saysNever: [talkFirst],
  },
  {
    title: 'somebody who dares not talk tells at last of death',
    story: 'Ik durf niet met het ziekenhuis te praten. Mijn kind is daar overleden.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'durftNiet'],
      ['hoofdweg/W6', 'overleden'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    saysNever: [talkFirst],
  },
  {
    title: 'an answer that leaves somebody to think of the file first',
    story: 'In het antwoord staat dat ik heb getekend. Dat kan niet. Ik wil eerst mijn dossier zien.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'antwoord'],
      ['hoofdweg/W5', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
  },
  {
    title: 'the letter of extension came too late after all',
    story: 'Ik dacht dat de brief op tijd was. Ik zie nu dat hij pas na zeven weken kwam.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'ja'],
      ['hoofdweg/W4a', 'voorbij'],
    ],
    reaches: 'hoofdweg/W4b',
    mayWriteToLmz: true,
  },
  {
    title: 'the unlicensed treatment also left somebody maimed',
    story:
      'Een schoonheidsspecialist spoot filler in mijn neus. Hij mocht dat niet. Ik ben aan één oog blind geworden.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'onbevoegd'],
      ['hoofdweg/B1', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
  },
  {
    title: 'harm by a mistake, and money for it',
    story:
      'Bij mijn bevalling ging veel mis en ik houd er last van. Het ziekenhuis heeft alles uitgelegd. Nu wil ik dat zij betalen.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'ernst'],
      ['bijzonder/S1', 'schade'],
    ],
    reaches: 'bijzonder/L1',
    mayWriteToLmz: false,
    firstHelper: 'juridisch-loket',
  },
  {
    title: 'force that is neither, and then turns out to be psychiatric',
    story: 'Ik wist niet welke ziekte zij bedoelden. In de brief staat nu dat ik een psychose had.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/dwang', 'weetNiet'],
      ['bijzonder/F0', 'psychisch'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'help that stops and becomes dangerous',
    story: 'De kliniek wil mij niet meer helpen. Zonder mijn bloedverdunners krijg ik een beroerte.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'geweigerd'],
      ['bijzonder/R1', 'onveilig'],
    ],
    reaches: 'bijzonder/S3',
    mayWriteToLmz: true,
    firstHelper: '112',
  },
  {
    title: 'discipline for somebody who turns out to work in youth help',
    story: 'Ik wilde een maatregel tegen een begeleider. Hij werkt bij een jeugdhulporganisatie, en is geen arts.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'tucht'],
      ['bijzonder/T1', 'jeugd'],
    ],
    reaches: 'jeugd/J5',
    mayWriteToLmz: false,
    firstHelper: 'jeugdstem',
  },
  {
    title: 'from Veilig Thuis as a helper to a complaint about Veilig Thuis',
    story:
      'Ik maakte mij zorgen over mijn nichtje. Veilig Thuis lachte mij uit toen ik belde. Daar wil ik over klagen.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'zorgen'],
      ['jeugd/J7', 'veiligThuis'],
    ],
    reaches: 'jeugd/J3',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody],
  },
  {
    title: 'a side effect that the GP laughed at is a complaint about the GP',
    story: 'Ik kreeg uitslag van een medicijn. Mijn huisarts lachte mij uit toen ik het zei. Ik wil over hem klagen.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'bijwerking'],
      ['product/M1', 'zorgverlener'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
  {
    title: 'waiting for youth help is a matter of youth help',
    story: 'Mijn dochter wacht een jaar op hulp. Het gaat om jeugdhulp. Ik heb nog niet met de organisatie gepraat.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wachten'],
      ['geld/G3', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'niets'],
    ],
    reaches: 'jeugd/J1a',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'somebody who was lost finds the youth branch through LMZ',
    story: 'Ik wist niet waar ik moest zijn. Het gaat over de gesloten instelling van mijn broertje.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'anders'],
      ['overig/wat', 'weetNiet'],
      ['overig/O7', 'jeugd'],
      ['jeugd/over', 'gesloten'],
    ],
    reaches: 'jeugd/J6',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody, weeksByLaw],
  },
];
