import { inspectorateActs, talkFirst } from './never.js';
import type { Story } from './story.js';

/** Bills, insurance, waiting and fraud: mostly NZa and SKGZ, hardly ever the inspectorate (routes 4.5). */
export const moneyStories: readonly Story[] = [
  {
    // Who is treated by a dentist chooses the dentist: the bill must be one click away from there.
    title: 'a dentist bill that is too high is no matter for the inspectorate',
    story: 'De tandarts rekent 400 euro voor een vulling. Dat is veel te veel. Ik heb hem nog niets gevraagd.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'rekening'],
    ],
    reaches: 'geld/G1',
    mayWriteToLmz: true,
    firstHelper: 'zorgverzekeraar',
    says: [/hoe het bedrag is berekend/i, /Nederlandse Zorgautoriteit/i, /te hoge prijs niet veranderen/i, /KNMT/],
    saysNever: [inspectorateActs, talkFirst],
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
    mayWriteToLmz: true,
    firstHelper: 'zorgverzekeraar',
    says: [/rekening te controleren/i, /Past een rekening .* niet bij de zorg/i],
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
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'wachten'],
    ],
    reaches: 'geld/G3',
    mayWriteToLmz: true,
    firstHelper: 'zorgverzekeraar',
    says: [/zorgbemiddeling/i, /huisarts/i],
    saysNever: [talkFirst],
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
    says: [/de wachttijd niet korter maken/i, /over langdurige zorg\? U heeft vaak maar 6 weken/i],
  },
  {
    title: 'waiting for youth help: the municipality must be called, not the insurer',
    story:
      'Mijn zoon wacht een jaar op hulp van de jeugdpsycholoog. Bij de jeugdhulp wist ik niet wat ik moest kiezen. Hij gaat niet meer naar school.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'weetNiet'],
      ['overig/O7', 'geld'],
      ['geld/wat', 'wachten'],
    ],
    reaches: 'geld/G3',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/Bel de gemeente/i],
    saysNever: [/zorgbemiddeling/i],
  },
  {
    title: 'somebody who died on a waiting list is not told how to get care sooner',
    story:
      'Mijn broer stond vijf maanden op de wachtlijst voor een hartoperatie. Hij is overleden voor hij aan de beurt was.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wachten'],
    ],
    reaches: 'geld/G3',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    says: [/heel verdrietig/i, /Iemand is overleden/i],
    saysNever: [/sneller/i, /112/],
  },
  {
    title: 'somebody who died waiting for youth help: the municipality may hear it, not the NZa',
    story: 'Mijn dochter wachtte een jaar op jeugdhulp. Zij is overleden voor de hulp begon.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'wachten'],
    ],
    reaches: 'geld/G3',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/aan de gemeente vertellen/i],
    saysNever: [/NZa/, /sneller/i, /112/],
  },
  {
    title: 'a letter that says no, taken for a waiting list',
    story: 'Mijn moeder kan niet naar het verpleeghuis. Er kwam een brief van het CIZ waarin nee staat.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'wachten'],
      ['geld/G3', 'langdurig'],
      ['geld/wat', 'ciz'],
    ],
    reaches: 'geld/G6',
    mayWriteToLmz: false,
    says: [/bezwaar/i],
    saysNever: [talkFirst],
  },
  {
    title: 'the doctor of UWV, looked for among insurance and money',
    story: 'De arts van UWV zegt dat ik kan werken. Er ligt ook een brief over mijn uitkering.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'keuring'],
      ['overig/keuring', 'uwv'],
    ],
    reaches: 'overig/O2',
    mayWriteToLmz: false,
    says: [/bezwaar/i],
    saysNever: [talkFirst],
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
