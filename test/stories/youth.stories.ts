import { disputesBody, inspectorateActs, weeksByLaw, talkFirst } from './never.js';
import { onDay, type Story } from './story.js';

/** Youth help under the Jeugdwet: no disputes body, no six weeks by law, Jeugdstem at every step (routes 4.2). */
export const youthStories: readonly Story[] = [
  {
    title: 'a mother whose son gets the wrong help in youth mental health care',
    story:
      'Mijn zoon van 14 krijgt hulp van een psycholoog voor kinderen. Zij luistert niet naar hem. Ik heb nog niets gezegd.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'niets'],
    ],
    reaches: 'jeugd/J1a',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'a father who does not know what has been done at the family home',
    story:
      'Mijn dochter woont in een gezinshuis. Er gaat veel mis met school en geld. Ik weet niet of mijn ex al iets heeft gezegd.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'weetNiet'],
    ],
    reaches: 'jeugd/J1a',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
  },
  {
    title: 'foster care that was talked about in vain goes to the klachtencommissie',
    story:
      'Wij zijn pleegouders. Wij hebben vaak gepraat met de pleegzorgbegeleider, maar afspraken worden niet nagekomen.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'gepraat'],
    ],
    reaches: 'jeugd/J1b',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/minstens 3 mensen/i, /Vaak is dat binnen 6 weken/, /klachtenregeling: de regels voor klachten/i],
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    // Not 42 days but the term of the own regulation (Jeugdwet art. 4.2.1 lid 2 onder c).
    title: 'a complaint that has been with the committee for eight weeks is not late by law',
    story:
      'Acht weken geleden stuurde ik een klacht naar de klachtencommissie van de jeugdhulp. Ik hoor niets meer. Zijn ze nu te laat?',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'loopt'],
    ],
    reaches: 'jeugd/J1c',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/klachtenregeling/i, /klacht volgen/i],
    saysNever: [disputesBody, weeksByLaw, /zijn te laat/i],
  },
  {
    title: 'a verdict that changes nothing: the organisation has a month to say what it will do',
    story:
      'De klachtencommissie gaf mij gelijk over de behandelgroep. Toch blijft alles hetzelfde. De uitspraak is van 3 november.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'uitspraak'],
    ],
    date: { uitspraak: onDay('2026-11-03') },
    reaches: 'jeugd/J1d',
    term: { id: 'jeugd.maatregelen', lastDay: '2026-12-03', standing: 'inTime' },
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/Kinderombudsman/],
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'closed youth care: the room locked by day',
    story: 'Ik zit in gesloten jeugdhulp. Overdag doen ze mijn kamer op slot. Ik ben het er niet mee eens.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'gesloten'],
    ],
    reaches: 'jeugd/J6',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/Stuur een klacht naar de klachtencommissie/i, /Vraag hulp aan Jeugdstem[^]*geen gesloten jeugdhulp/i],
    saysNever: [disputesBody, weeksByLaw, /Wkkgz/],
  },
  {
    title: 'a neighbour who hears a child scream calls Veilig Thuis, not LMZ',
    story:
      'Bij de buren hoor ik elke avond een kind huilen en iemand schreeuwen. Ik maak mij grote zorgen. Ik wil geen ruzie met de buren.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'zorgen'],
    ],
    reaches: 'jeugd/J7',
    mayWriteToLmz: false,
    firstHelper: 'veilig-thuis',
    says: [/112/, /niet te zeggen wie u bent/i],
    saysNever: [talkFirst, inspectorateActs],
  },
  {
    title: 'a group leader who touched a girl: help first, no talk',
    story: 'Mijn dochter van 15 zit op een leefgroep. Een groepsleider heeft haar aangeraakt. Zij durft niet terug.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'ernstig'],
    ],
    reaches: 'jeugd/JS',
    mayWriteToLmz: true,
    firstHelper: 'veilig-thuis',
    calls: 'veilig-thuis',
    says: [/Centrum Seksueel Geweld/, /niet zelf naar de organisatie/i, /Is het meldpunt dicht\?/],
    saysNever: [talkFirst, disputesBody, weeksByLaw],
  },
  {
    title: 'a boy who was badly hurt on the group',
    story:
      'Mijn zoon is op de groep van een balkon gevallen en ligt in het ziekenhuis. Er was geen toezicht. Niemand vertelt ons wat er is gebeurd.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'ernstig'],
    ],
    reaches: 'jeugd/JS',
    mayWriteToLmz: true,
    firstHelper: 'veilig-thuis',
    saysNever: [talkFirst, disputesBody],
  },
  {
    title: 'a child that died in a family home: the parents are not sent to Veilig Thuis for help',
    story:
      'Onze dochter is in het gezinshuis overleden. Wij denken dat er niet goed op haar is gelet. Wij weten niet wat wij moeten doen.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'overleden'],
    ],
    reaches: 'jeugd/JS',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    calls: 'lmz',
    says: [/heel verdrietig/i, /Is een ander kind nu niet veilig\?/],
    saysNever: [talkFirst, disputesBody, /schuld/i],
  },
  {
    title: 'a talk that turns out to be about beating',
    story:
      'Ik dacht eerst dat het om onaardig doen ging. Nu vertelt mijn zoon dat hij in het gezinshuis wordt geslagen.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'niets'],
      ['jeugd/J1a', 'geweld'],
    ],
    reaches: 'jeugd/JS',
    mayWriteToLmz: true,
    firstHelper: 'veilig-thuis',
    saysNever: [talkFirst],
  },
  {
    title: 'a girl who was touched and has done nothing yet is not told to talk about it',
    story: 'Ik ben 15 en woon in een gezinshuis. De gezinshuisvader raakt mij aan. Ik heb nog niets gedaan.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'geweld'],
    ],
    reaches: 'jeugd/JS',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    calls: 'veilig-thuis',
    says: [/instelling of gezinshuis niet veilig/i, /niet uw schuld/i, /praten met de Kindertelefoon/i],
    saysNever: [talkFirst, disputesBody, weeksByLaw],
  },
  {
    title: 'a girl who is locked in on the group and has done nothing yet is not told to talk about it',
    story: 'Op de groep doen ze mijn deur op slot. Het is geen gesloten groep. Ik heb nog niets gedaan.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'dwang'],
    ],
    reaches: 'jeugd/J6',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/geen gesloten jeugdhulp.*Bel het Landelijk Meldpunt Zorg[^]*Vraag hulp aan Jeugdstem/i],
    saysNever: [talkFirst, disputesBody, weeksByLaw],
  },
  {
    // The law on forced mental care knows no age (Wvggz; routes F1): another confidant, committee and term than closed youth help.
    title: 'a boy of sixteen who is kept in a mental hospital finds the patient confidant',
    story: 'Ik ben 16. De burgemeester heeft mij laten opnemen. Ik moet pillen nemen die ik niet wil.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'psychisch'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'discipline for one youth worker goes to SKJ',
    story:
      'De jeugdhulpverlener deelde het verhaal van mijn kind op haar Facebook. Ik wil dat zij daarop wordt aangesproken door haar beroep.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'tucht'],
    ],
    reaches: 'jeugd/J5',
    mayWriteToLmz: false,
    firstHelper: 'jeugdstem',
    says: [/register van SKJ/i, /3 jaar/],
    saysNever: [disputesBody],
  },
  {
    title: 'discipline for a youth psychiatrist goes to the tuchtcollege',
    story: 'De kinderpsychiater van mijn zoon gaf veel te zware medicijnen. Ik wil een maatregel. Zij is arts.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'tucht'],
      ['jeugd/J5', 'arts'],
    ],
    reaches: 'bijzonder/T1',
    mayWriteToLmz: false,
    firstHelper: 'tuchtklachtfunctionaris',
  },
  {
    title: 'Veilig Thuis itself: its own committee, with Jeugdstem',
    story:
      'Veilig Thuis schreef in het verslag dingen die niet kloppen. Ze hebben mij niet eens gesproken. Ik wil dat dit verandert.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'veiligThuis'],
    ],
    reaches: 'jeugd/J3',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/ombudsman/i, /Vraag om verbetering/i, /over u of uw gezin\? Dan mag u zelf klagen/i],
    saysNever: [disputesBody, weeksByLaw],
  },
  {
    title: 'a parent who does not know which youth organisation it is may ask LMZ',
    story:
      'Er komt iemand over de opvoeding praten bij ons thuis. Ik weet niet van welke organisatie zij is. Ik ben er niet blij mee.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'weetNiet'],
    ],
    reaches: 'overig/O7',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
  },
  {
    // From 18 years mental health care is Wkkgz (routes J1, grey zone).
    title: 'somebody of nineteen is a grown-up client of mental health care',
    story:
      'Ik ben 19 en krijg therapie voor mijn eetstoornis. Mijn therapeut zegt steeds op het laatste moment af. Ik heb er nog niets van gezegd.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
  },
  {
    title: 'somebody of sixteen in youth mental health care has Jeugdstem and may complain alone',
    story:
      'Ik ben 16 en zit bij de jeugd-ggz. Mijn behandelaar vertelt alles door aan mijn ouders. Ik heb het haar gezegd, maar het helpt niet.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'gepraat'],
    ],
    reaches: 'jeugd/J1b',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/U mag zelf klagen, hoe oud u ook bent/i],
    saysNever: [disputesBody, weeksByLaw],
  },
];
