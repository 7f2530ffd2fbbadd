import { disputesBody, inspectorateActs, weeksByLaw, talkFirst } from './never.js';
import { onDay, type Story } from './story.js';

/** Certified institutions, the Raad, and decisions of court and municipality on children (routes J2, J4 and J8). */
export const youthProtectionStories: readonly Story[] = [
  {
    title: 'a family guardian who never comes',
    story: 'Onze gezinsvoogd komt nooit langs en belt niet terug. Wij hebben het haar nog niet gezegd.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'niets'],
    ],
    reaches: 'jeugd/J2a',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'a parent who no longer knows which talks there were with the guardian',
    story: 'Er zijn al zoveel mensen van de jeugdbescherming geweest. Ik weet niet meer wat ik met wie heb besproken.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'weetNiet'],
    ],
    reaches: 'jeugd/J2a',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
  },
  {
    title: 'a guardian who writes untrue things, talked about in vain',
    story:
      'In de rapporten van de jeugdbeschermer staan leugens over mij. Ik heb het hem gezegd en zijn chef ook. Er verandert niets.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'gepraat'],
    ],
    reaches: 'jeugd/J2b',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'juvenile probation follows the same road',
    story:
      'Ik ben 17 en heb jeugdreclassering. Mijn begeleider bedreigt mij met terug naar de rechter als ik iets zeg. Ik heb het met hem besproken.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'gepraat'],
    ],
    reaches: 'jeugd/J2b',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/U mag zelf klagen/i],
  },
  {
    title: 'a complaint about the guardian that is under way',
    story:
      'Mijn klacht over de gezinsvoogd ligt al een maand bij de klachtencommissie. Ik weet niet wanneer ik iets hoor.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'loopt'],
    ],
    reaches: 'jeugd/J2c',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/wanneer u antwoord krijgt/i],
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'a verdict of more than a month ago and still no measures',
    story:
      'De klachtencommissie vond mijn klacht over de jeugdbescherming terecht. Dat was op 12 oktober. Van de instelling heb ik niets gehoord.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'uitspraak'],
    ],
    date: { uitspraak: onDay('2026-10-12') },
    reaches: 'jeugd/J2d',
    term: { id: 'jeugd.maatregelen', lastDay: '2026-11-12', standing: 'late' },
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody],
  },
  {
    // No complaint changes what the court decided: a lawyer, and quickly (routes J2).
    title: 'a child that was taken from home by the court: a lawyer, now',
    story:
      'De rechter heeft mijn kinderen uit huis geplaatst. Ik ben het er helemaal niet mee eens. Ik wil dit laten terugdraaien.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'rechter'],
    ],
    reaches: 'jeugd/J2e',
    mayWriteToLmz: true,
    says: [/hoger beroep/i, /kunnen een besluit van de rechter niet veranderen/i, /geen extra tijd/i],
    saysNever: [disputesBody],
  },
  {
    title: 'a written order of the guardian goes to the court, with little time',
    story:
      'De gezinsvoogd stuurde mij een brief dat ik mijn zoon nog maar één uur mag zien. Dat heet een schriftelijke aanwijzing. Wat kan ik doen?',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'rechter'],
    ],
    reaches: 'jeugd/J2e',
    mayWriteToLmz: true,
    says: [/schriftelijke aanwijzing/i, /kan kort zijn/i],
  },
  {
    title: 'a complaint that is really about the court',
    story:
      'Ik schreef een klacht over de gezinsvoogd. Maar eigenlijk ben ik het niet eens met de ondertoezichtstelling zelf.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'gepraat'],
      ['jeugd/J2b', 'rechter'],
    ],
    reaches: 'jeugd/J2e',
    mayWriteToLmz: true,
    says: [/advocaat/i],
  },
  {
    title: 'the Raad voor de Kinderbescherming has its own form and is no matter for LMZ',
    story:
      'De Raad heeft maar één keer met ons gepraat en toch een zwaar advies gegeven. Ik wil klagen over de onderzoeker.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'raad'],
    ],
    reaches: 'jeugd/J4',
    mayWriteToLmz: false,
    firstHelper: 'jeugdstem',
    says: [/formulier op de website van de Raad/i, /Ombudsman/i],
    saysNever: [disputesBody, weeksByLaw, inspectorateActs],
  },
  {
    title: 'discipline for an investigator of the Raad goes to SKJ',
    story:
      'De raadsonderzoeker loog tegen de rechter. Een klacht bij de Raad is mij niet genoeg. Ik wil dat haar beroepsregister kijkt.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'raad'],
      ['jeugd/J4', 'tucht'],
    ],
    reaches: 'jeugd/J5',
    mayWriteToLmz: false,
    firstHelper: 'jeugdstem',
  },
  {
    title: 'a municipality that refuses youth help: six weeks to object',
    story: 'De gemeente wil de dyslexiehulp voor mijn dochter niet betalen. De brief is van 2 november.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'gemeente'],
    ],
    date: { besluit: onDay('2026-11-02') },
    reaches: 'jeugd/J8',
    term: { id: 'bezwaar', lastDay: '2026-12-14', standing: 'inTime' },
    mayWriteToLmz: false,
    says: [/bezwaar/i, /kan dit besluit niet veranderen/i],
    saysNever: [disputesBody, inspectorateActs],
  },
  {
    title: 'a municipality that refuses youth help and wrote no letter',
    story:
      'De gemeente zei aan de telefoon dat mijn zoon geen hulp krijgt. Een brief kregen wij niet. Ik ben het niet eens.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'gemeente'],
    ],
    reaches: 'jeugd/J8',
    mayWriteToLmz: false,
    firstHelper: 'jeugdstem',
    says: [/besluit op papier/i, /niet op wijkteams/i],
    saysNever: [disputesBody, talkFirst],
  },
  {
    // Neighbourhood teams are no matter for the inspectorate (Jaarbeeld LMZ 2025): the municipality, with Jeugdstem.
    title: 'a neighbourhood team that is slow and rude belongs to the municipality',
    story:
      'Het wijkteam doet al maanden niets met onze vraag om hulp. De medewerker was ook onbeleefd. Een brief hebben wij nooit gekregen.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'wijkteam'],
    ],
    reaches: 'geld/G9',
    mayWriteToLmz: false,
    says: [/klacht naar de gemeente/i],
    saysNever: [disputesBody],
  },
  {
    title: 'a judge who placed a child away, said at once',
    story: 'De rechter heeft mijn zoon uit huis geplaatst. Morgen halen zij hem op. Ik weet niet wat ik nog kan doen.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'rechter'],
    ],
    reaches: 'jeugd/J2e',
    mayWriteToLmz: true,
    firstHelper: 'juridisch-loket',
    says: [/advocaat/i, /of het gratis kan/i],
    saysNever: [talkFirst, disputesBody, weeksByLaw],
  },
  {
    title: 'a school, chosen as youth help',
    story: 'Mijn dochter wordt op school gepest en de leraar doet niets. Ik dacht dat dit ook jeugdhulp was.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'school'],
      ['overig/sector', 'school'],
    ],
    reaches: 'overig/O3b',
    mayWriteToLmz: false,
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'care in a youth prison has a desk of its own',
    story: 'Mijn zoon van 17 zit in een jeugdgevangenis. Hij heeft al een week koorts en mag niet naar een arts.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'detentie'],
    ],
    reaches: 'overig/O1',
    mayWriteToLmz: true,
    saysNever: [talkFirst, disputesBody, weeksByLaw],
  },
  {
    title: 'a youth worker who wants to report the own organisation',
    story: 'Ik werk op een behandelgroep. Wij staan in de nacht alleen met tien kinderen. Ik wil dit ergens melden.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'werkInZorg'],
    ],
    reaches: 'overig/O4',
    mayWriteToLmz: false,
    firstHelper: 'igj-meldpunt',
    saysNever: [talkFirst, disputesBody, weeksByLaw],
  },
];
