import { talkFirst } from './never.js';
import type { Story } from './story.js';

/** Who speaks for another is not the one who gets the care. */
const careOfTheirOwn = /als u zorg tegen uw wil krijgt/i;

/** Who stands beside somebody in care that is forced on them, and who lost somebody: other words and other helpers (routes 7). */
export const closeAndBereavedStories: readonly Story[] = [
  {
    title: 'the sister of somebody in forced care has a confidant of her own, and her sister another',
    story: 'Mijn zus krijgt dwangmedicatie. Zij wil dat niet en ik ook niet. Ik wil voor haar klagen.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'lsfvp',
    says: [
      /Vraag hulp aan de familievertrouwenspersoon/i,
      /patiëntenvertrouwenspersoon \(PVP\)/,
      /Mag u niet klagen\? Dan kunt u wel helpen/i,
    ],
    saysNever: [careOfTheirOwn],
  },
  {
    title: 'the parents of a boy in a psychiatric clinic',
    story:
      'Onze zoon van 17 is met een crisismaatregel opgenomen. Hij krijgt injecties. Wij zijn het daar niet mee eens.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'lsfvp',
    says: [/vertegenwoordiger van uw kind/i],
    saysNever: [careOfTheirOwn],
  },
  {
    // A nabestaande may complain (Wvggz art. 10:3); there is no care left that could wait.
    title: 'a daughter whose mother died after forced medicine',
    story:
      'Mijn moeder kreeg dwangmedicatie en is in de kliniek overleden. Niemand heeft ooit met ons gepraat. Ik wil klagen over die dwang.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'lsfvp',
    says: [/heel verdrietig/i, /nabestaande mag klagen/i, /overlijden door de zorg kwam/i],
    saysNever: [careOfTheirOwn, /kan wachten/i, /PVP/],
  },
  {
    // Wzd art. 55: a nabestaande may complain; the CVP is there for clients and their representatives.
    title: 'a son whose father was tied to his bed until he died',
    story:
      'Mijn vader had dementie en werd elke nacht vastgebonden. Hij is vorige maand overleden. Ik wil dat iemand zegt of dat mocht.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'kcoz',
    says: [/heel verdrietig/i, /of die ook u kan helpen/i],
    saysNever: [careOfTheirOwn, /kan wachten/i],
  },
  {
    title: 'parents of a child that died during youth help, who have not spoken yet',
    story:
      'Onze zoon kreeg jeugdhulp en is overleden. De begeleider heeft nooit meer gebeld. Wij willen daar iets van zeggen.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'niets'],
    ],
    reaches: 'jeugd/J1a',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/heel verdrietig/i],
    saysNever: [/Het is naar als/i],
  },
  {
    title: 'a widow whose husband was refused care before he died',
    story:
      'De thuiszorg stopte met de hulp aan mijn man. Twee weken later is hij overleden. Ik wil weten waarom zij stopten.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    says: [/heel verdrietig/i, /waarom er geen hulp meer was/i],
    saysNever: [/u hulp nodig heeft/i, /Wordt iemand zieker/i, /andere (zorgverlener|hulp)/i],
  },
  {
    // Who may complain about closed youth care: the young person or who has gezag (routes J6 and section 7).
    title: 'a mother without custody of a girl in closed youth care is not told that she may complain',
    story: 'Mijn dochter zit in gesloten jeugdhulp. Zij zit veel alleen op haar kamer. Ik heb geen gezag.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'gesloten'],
    ],
    reaches: 'jeugd/J6',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/Heeft u geen gezag, of bent u pleegouder\? Vraag Jeugdstem of u mag klagen/i],
    saysNever: [/als u ouder bent zonder gezag/i, /Bij gesloten jeugdhulp is het anders/i],
  },
  {
    // J2e is about a lawyer and the court: who may complain to a committee is not the question.
    title: 'a father who goes to the court about his child hears nothing of who may complain',
    story:
      'De rechter heeft mijn dochter uit huis geplaatst. Ik wil in hoger beroep. Mijn ex heeft het gezag, ik niet.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'rechter'],
    ],
    reaches: 'jeugd/J2e',
    mayWriteToLmz: true,
    says: [/Bel meteen een advocaat|advocaat die veel weet/i],
    saysNever: [/zelf klagen/i, /gesloten jeugdhulp/i],
  },
  {
    // The road says that somebody died: nobody has to find the link on who speaks first.
    title: 'a son whose mother died after an operation, and who did not say so at first',
    story:
      'Mijn moeder is na een kleine operatie overleden. Niemand vertelt ons wat er misging. Ik wil weten hoe dit kon.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'overleden'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    says: [/nabestaande bent/i, /meepraten bij het onderzoek/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a sister after suicide in a clinic',
    story: 'Mijn broer was opgenomen in de ggz. Hij heeft zichzelf gedood op de afdeling. Wij hadden gewaarschuwd.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'overleden'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    says: [/broer of zus/i],
  },
  {
    // The closed list of Wkkgz art. 1: a grandchild is not by itself a nabestaande.
    title: 'a granddaughter is not by herself allowed to complain for the dead',
    story: 'Mijn oma is overleden in het verpleeghuis. Zij kreeg te weinig zorg. Ik heb het al met hen besproken.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    says: [/kleinkind.*Vraag dan eerst of u mag klagen/i],
  },
  {
    title: 'a widow who wants to read the file of her husband',
    story:
      'Mijn man is in september overleden. Ik wil zijn dossier bij de huisarts lezen. De assistente zegt dat het niet mag.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/niet het hele dossier/i],
  },
];
