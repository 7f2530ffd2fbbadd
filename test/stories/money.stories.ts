import { inspectorateActs } from './never.js';
import type { Story } from './story.js';

/** Bills, insurance, waiting and fraud: mostly NZa and SKGZ, hardly ever the inspectorate (routes 4.5). */
export const moneyStories: readonly Story[] = [
  {
    title: 'a dentist bill that is too high is no matter for the inspectorate',
    story: 'De tandarts rekent 400 euro voor een vulling. Dat is veel te veel. Ik heb hem nog niets gevraagd.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'rekening'],
    ],
    reaches: 'geld/G1',
    mayWriteToLmz: false,
    firstHelper: 'zorgverzekeraar',
    says: [/Nederlandse Zorgautoriteit/i, /niet over een te hoge prijs/i],
    saysNever: [inspectorateActs],
  },
  {
    title: 'a hospital bill for care that was not given',
    story:
      'Op de rekening van het ziekenhuis staat een onderzoek dat ik nooit kreeg. Het gaat van mijn eigen risico af.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'rekening'],
    ],
    reaches: 'geld/G1',
    mayWriteToLmz: false,
    firstHelper: 'zorgverzekeraar',
    says: [/rekening te controleren/i],
  },
  {
    title: 'an insurer that refuses to pay: reconsideration, then SKGZ',
    story: 'Mijn zorgverzekeraar wil de operatie aan mijn borsten niet betalen. De arts zegt dat het nodig is.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'verzekeraar'],
    ],
    reaches: 'geld/G2',
    mayWriteToLmz: false,
    firstHelper: 'skgz',
    says: [/heroverweging/i],
    saysNever: [inspectorateActs],
  },
  {
    title: 'an insurer that does not call back',
    story: 'Ik bel al weken met mijn verzekeraar over een vergoeding. Ik word steeds doorverbonden en dan opgehangen.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'verzekeraar'],
    ],
    reaches: 'geld/G2',
    mayWriteToLmz: false,
    firstHelper: 'skgz',
  },
  {
    title: 'months on a waiting list for mental health care: the insurer must look for a place',
    story:
      'Ik wacht al zeven maanden op hulp voor mijn depressie. Elke keer schuiven ze het op. Het gaat steeds slechter.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wachten'],
    ],
    reaches: 'geld/G3',
    mayWriteToLmz: true,
    firstHelper: 'zorgverzekeraar',
    says: [/zorgbemiddeling/i, /huisarts/i],
  },
  {
    title: 'a new knee in next year',
    story: 'Voor mijn nieuwe knie moet ik acht maanden wachten. Ik kan bijna niet meer lopen.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wachten'],
    ],
    reaches: 'geld/G3',
    mayWriteToLmz: true,
    firstHelper: 'zorgverzekeraar',
    says: [/niet zorgen dat u sneller aan de beurt bent/i],
  },
  {
    title: 'waiting that becomes refusal',
    story: 'Ik stond op de wachtlijst van een kliniek. Nu zeggen ze dat ze mij helemaal niet meer willen behandelen.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wachten'],
      ['geld/G3', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
  },
  {
    title: 'home care that is paid for and never comes: the payer first',
    story: 'De thuiszorg schrijft uren op die zij niet komt. Ik teken de lijsten niet meer. Ik denk dat dit fraude is.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'fraude'],
    ],
    reaches: 'geld/G8',
    mayWriteToLmz: false,
    firstHelper: 'zorgverzekeraar',
    says: [/zonder uw naam/i, /alleen als het veilig voelt/i],
    saysNever: [inspectorateActs],
  },
  {
    title: 'a care office that cheats with personal budgets',
    story: 'Een zorgbureau vroeg mij om mijn handtekening en kreeg daarna mijn hele pgb. Zorg heb ik nooit gezien.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'fraude'],
    ],
    reaches: 'geld/G8',
    mayWriteToLmz: false,
  },
  {
    title: 'a money matter that fits nowhere may be asked at LMZ',
    story: 'Ik krijg brieven over geld en zorg, maar ik begrijp niet van wie. Ik weet niet waar ik moet zijn.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'weetNiet'],
    ],
    reaches: 'overig/O7',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
  },
];
