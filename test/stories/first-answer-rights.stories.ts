import { disputesBody, inspectorateActs, itIsOver, moneyFromLmz, sixWeeksByLaw, talkFirst } from './never.js';
import type { Story } from './story.js';

/** A file, being sent away, damages, discrimination and punishment, told from the place of care. */
export const firstRightsStories: readonly Story[] = [
  {
    title: 'a practice that refuses the file',
    story:
      'Ik heb drie keer om mijn dossier gevraagd bij de huisarts. De assistente zegt dat dit niet kan. Ik word er gek van.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/eerste kopie is gratis/i],
    saysNever: [talkFirst],
  },
  {
    title: 'an acquaintance who read the file in hospital',
    story: 'Mijn ex werkt in het ziekenhuis. Zij weet dingen die alleen in mijn dossier staan. Dit is toch verboden?',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/Vraag wie dat was/i, /Autoriteit Persoonsgegevens/],
    saysNever: [talkFirst],
  },
  {
    title: 'the file of a child in youth help',
    story: 'De jeugdhulp schreef leugens over mij in het dossier van mijn zoon. Ik wil dat dat eruit gaat.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [talkFirst, disputesBody, sixWeeksByLaw],
  },
  {
    title: 'thrown out of the GP practice',
    story:
      'Mijn huisarts heeft mij een brief gestuurd dat ik weg moet. Ik ben suikerpatiënt en ik vind nergens een ander. Ik ben er zo boos over.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    says: [/wie de zorg overneemt/i, /belangrijke reden/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a treatment that the psychologist breaks off, told as waiting first',
    story:
      'Mijn behandelaar stopte er zomaar mee. Nu wacht ik weer een jaar. Eigenlijk wil ik weten of hij mij zo mag laten vallen.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'wachten'],
      ['geld/G3', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    says: [/belangrijke reden/i],
    saysNever: [talkFirst],
  },
  {
    title: 'home care that stops from one day to the next',
    story: 'De wijkverpleging van mijn man stopt morgen. Zij zeggen dat wij te lastig zijn. Wie helpt hem dan?',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    saysNever: [talkFirst],
  },
  {
    title: 'damages from the hospital',
    story: 'Door die mislukte operatie kan ik niet meer werken. Ik heb schulden. Ik wil dat het ziekenhuis betaalt.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'schade'],
    ],
    reaches: 'bijzonder/L1',
    mayWriteToLmz: false,
    firstHelper: 'juridisch-loket',
    says: [/geen geld geven/i],
    saysNever: [talkFirst, moneyFromLmz, itIsOver],
  },
  {
    title: 'damages, told as a wrong bill first',
    story: 'De tandarts heeft mijn kiezen verpest en ik moet ook nog betalen. Ik wil mijn geld terug en de schade.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'rekening'],
      ['geld/G1', 'schade'],
    ],
    reaches: 'bijzonder/L1',
    mayWriteToLmz: false,
    firstHelper: 'juridisch-loket',
    saysNever: [talkFirst, moneyFromLmz, itIsOver],
  },
  {
    title: 'damages in youth help, where there is no geschilleninstantie',
    story: 'Door de fouten van de jeugdhulp heb ik mijn baan verloren. Ik wil een vergoeding van die organisatie.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'schade'],
    ],
    reaches: 'bijzonder/L2',
    mayWriteToLmz: false,
    firstHelper: 'juridisch-loket',
    saysNever: [talkFirst, disputesBody, sixWeeksByLaw, moneyFromLmz],
  },
  {
    title: 'a carer who should never work again',
    story: 'Die verpleegkundige mag nooit meer met oude mensen werken. Ik wil dat haar dat verboden wordt.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'tucht'],
    ],
    reaches: 'bijzonder/T1',
    mayWriteToLmz: false,
    firstHelper: 'tuchtklachtfunctionaris',
    says: [/tuchtcollege/i, /BIG-register/],
    saysNever: [talkFirst, inspectorateActs],
  },
  {
    title: 'a surgeon who should never operate again, told through the link for what is serious',
    story: 'Deze chirurg is een gevaar voor iedereen. Hij mag nooit meer een mes vasthouden.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'tucht']],
    reaches: 'bijzonder/T1',
    mayWriteToLmz: false,
    firstHelper: 'tuchtklachtfunctionaris',
    saysNever: [talkFirst],
  },
  {
    title: 'sent away from the pharmacy because of a headscarf',
    story:
      'De apotheker zei dat ik eerst mijn hoofddoek af moest doen. Iedereen lachte. Ik ben weggelopen zonder medicijn.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'discriminatie'],
    ],
    reaches: 'bijzonder/D1',
    mayWriteToLmz: true,
    firstHelper: 'discriminatie-nl',
    saysNever: [talkFirst],
  },
  {
    title: 'refused because of who one loves, told as refusal first',
    story: 'De kliniek wil ons niet helpen met een kinderwens. Wij zijn twee vrouwen, en dat is de reden.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'geweigerd'],
      ['bijzonder/R1', 'discriminatie'],
    ],
    reaches: 'bijzonder/D1',
    mayWriteToLmz: true,
    firstHelper: 'discriminatie-nl',
    says: [/hoeft niet eerst te praten/i],
    saysNever: [talkFirst],
  },
  {
    title: 'discrimination in youth help',
    story: 'De begeleider op mijn groep maakt grappen over mijn huidskleur. Ik ben 16 en ik pik dit niet meer.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'discriminatie'],
    ],
    reaches: 'bijzonder/D1',
    mayWriteToLmz: true,
    firstHelper: 'discriminatie-nl',
    saysNever: [talkFirst, disputesBody, sixWeeksByLaw],
  },
];
