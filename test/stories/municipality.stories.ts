import { disputesBody, inspectorateActs, weeksByLaw, talkFirst } from './never.js';
import { onDay, type Story } from './story.js';

/** Decisions of municipality, CIZ and zorgkantoor, and help under the Wmo: never the inspectorate (routes G4 to G7). */
export const municipalityStories: readonly Story[] = [
  {
    title: 'fewer hours of household help: six weeks to object',
    story:
      'De gemeente geeft mij minder uren hulp in het huishouden. De brief is van 9 november. Ik kan niet zonder die uren.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'besluit'],
    ],
    date: { besluit: onDay('2026-11-09') },
    reaches: 'geld/G4',
    term: { id: 'bezwaar', lastDay: '2026-12-21', standing: 'inTime' },
    mayWriteToLmz: false,
    firstHelper: 'clientondersteuning',
    says: [/bezwaar/i, /kan dit besluit niet veranderen/i],
    saysNever: [inspectorateActs, disputesBody],
  },
  {
    title: 'a wheelchair that is refused, without a letter',
    story: 'De gemeente zei aan de telefoon dat ik geen rolstoel krijg. Ik heb niets op papier.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'besluit'],
    ],
    reaches: 'geld/G4',
    mayWriteToLmz: false,
    firstHelper: 'clientondersteuning',
    says: [/besluit op papier/i],
  },
  {
    // People call it "thuiszorg", and so choose care for the elderly.
    title: 'household help that does not clean: the municipality, which pays, comes first',
    story:
      'De hulp van de thuiszorg komt te laat en maakt niet schoon. Ik heb het haar gezegd. Het bedrijf luistert niet.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'hulp'],
    ],
    reaches: 'geld/G5',
    mayWriteToLmz: false,
    firstHelper: 'gemeente-wmo',
    says: [/klacht naar de organisatie die helpt/i, /Bel de gemeente/i],
    saysNever: [inspectorateActs, disputesBody, weeksByLaw, talkFirst],
  },
  {
    // Unsafe help under the Wmo belongs to the supervisor of the municipality, not to IGJ (Wmo 2015 art. 6.1).
    title: 'sheltered housing that is not safe: the Wmo supervisor of the municipality',
    story:
      'Ik woon beschermd met hulp van de gemeente. Er wordt gedeald in huis en de begeleiding doet niets. Ik voel mij niet veilig.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wmo'],
    ],
    reaches: 'geld/G5',
    mayWriteToLmz: false,
    says: [/Bel meteen de gemeente en vraag naar de toezichthouder Wmo/i, /Bel 112/],
    saysNever: [inspectorateActs],
  },
  {
    title: 'a helper of the municipality who steals and threatens: the serious road is named there',
    story:
      'De hulp in huis neemt geld weg. Toen ik het zei, bedreigde hij mij. Ik durf de deur niet meer open te doen.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wmo'],
      ['geld/G5', 'geweld'],
    ],
    reaches: 'geld/GS',
    mayWriteToLmz: false,
    firstHelper: '112',
    says: [/toezichthouder Wmo/],
    saysNever: [talkFirst, disputesBody, weeksByLaw, /calamiteit/, /melden bij de inspectie/],
  },
  {
    // Neighbourhood teams are no matter for the inspectorate (Jaarbeeld LMZ 2025).
    title: 'a rude worker of the neighbourhood team: a complaint to the municipality, then an ombudsman',
    story: 'De vrouw van het wijkteam noemde mij een aansteller en hing op. Ik wil dat iemand daar iets van zegt.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'omgang'],
    ],
    reaches: 'geld/G9',
    mayWriteToLmz: false,
    firstHelper: 'clientondersteuning',
    says: [/brief of e-mail naar de gemeente/i, /ombudsman/i],
    saysNever: [inspectorateActs, disputesBody, weeksByLaw, talkFirst, /Is er nu gevaar/i],
  },
  {
    title: 'a neighbourhood team that does not answer',
    story:
      'Ik mail al twee maanden met het wijkteam over begeleiding. Niemand antwoordt. Bij de dokter kon ik dat niet kwijt.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'omgang'],
    ],
    reaches: 'geld/G9',
    mayWriteToLmz: false,
    says: [/Kreeg u geen antwoord/i],
  },
  {
    title: 'the municipality decides on help for a girl of nine',
    story: 'De gemeente wil de hulp voor mijn dochter van 9 stoppen. Daar kreeg ik een brief over.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'jeugd'],
      ['jeugd/J1b', 'gemeente'],
    ],
    reaches: 'jeugd/J8',
    mayWriteToLmz: false,
    firstHelper: 'jeugdstem',
  },
  {
    title: 'something with the municipality that nobody can place',
    story: 'Ik krijg hulp, maar ik weet niet of dat van de gemeente is. De ene zegt dit en de ander dat.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'weetNiet'],
    ],
    reaches: 'overig/O7',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
  },
  {
    title: 'CIZ refuses long-term care: six weeks to object',
    story:
      'Het CIZ zegt dat ik geen zorg uit de Wlz krijg. De brief is van 19 oktober. Ik kan echt niet meer alleen wonen.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'ciz'],
    ],
    date: { besluit: onDay('2026-10-19') },
    reaches: 'geld/G6',
    term: { id: 'bezwaar', lastDay: '2026-11-30', standing: 'inTime' },
    mayWriteToLmz: false,
    firstHelper: 'clientondersteuning',
    says: [/in het Nederlands/i, /handtekening/i],
    saysNever: [inspectorateActs, disputesBody],
  },
  {
    title: 'a zorgkantoor that lowers a personal budget: six weeks to object',
    story: 'Het zorgkantoor heeft mijn pgb verlaagd. In de brief van 5 november staat niet waarom.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'zorgkantoor'],
    ],
    date: { besluit: onDay('2026-11-05') },
    reaches: 'geld/G7',
    term: { id: 'bezwaar', lastDay: '2026-12-17', standing: 'inTime' },
    mayWriteToLmz: false,
    firstHelper: 'clientondersteuning',
    saysNever: [inspectorateActs, /SKGZ/],
  },
  {
    title: 'a letter that turns out to come from CIZ',
    story: 'Ik dacht dat de gemeente mijn zorg had afgewezen. Boven de brief staat toch het CIZ.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'besluit'],
      ['geld/G4', 'ciz'],
    ],
    reaches: 'geld/G6',
    mayWriteToLmz: false,
    firstHelper: 'clientondersteuning',
  },
  {
    // Nursing at home is Zvw care under the Wkkgz, whoever pays for the household help.
    title: 'the nurse at home is no help of the municipality',
    story:
      'Ik koos eerst hulp van de gemeente. Maar het gaat om de wijkverpleegkundige die mijn wond verzorgt. Zij komt niet op tijd, en dat heb ik haar gezegd.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wmo'],
      ['geld/G5', 'zorg'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
];
