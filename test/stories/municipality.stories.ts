import { disputesBody, inspectorateActs, sixWeeksByLaw } from './never.js';
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
    says: [/bezwaar/i, /niet over besluiten van de gemeente/i],
    saysNever: [inspectorateActs, disputesBody],
  },
  {
    title: 'a wheelchair that is refused, without a letter',
    story: 'De gemeente zei aan de telefoon dat ik geen rolstoel krijg. Ik heb niets op papier.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'besluit'],
    ],
    reaches: 'geld/G4',
    mayWriteToLmz: false,
    firstHelper: 'clientondersteuning',
    says: [/besluit op papier/i],
  },
  {
    title: 'household help that does not clean: provider, then municipality',
    story:
      'De hulp van de gemeente komt te laat en maakt niet schoon. Ik heb het haar gezegd. Het bedrijf luistert niet.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wmo'],
    ],
    reaches: 'geld/G5',
    mayWriteToLmz: false,
    says: [/klachtenregeling/i, /gemeente/i],
    saysNever: [inspectorateActs, disputesBody, sixWeeksByLaw],
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
    says: [/toezichthouder Wmo/i],
    saysNever: [inspectorateActs],
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
