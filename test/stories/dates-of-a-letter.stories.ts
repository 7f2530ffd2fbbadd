import { itIsOver } from './never.js';
import { inMonth, onDay, unknownDate, type Said, type Story } from './story.js';

const committeeForForce: readonly Said[] = [
  ['begin/zorg', 'ggz'],
  ['hoofdweg/stand', 'dwang'],
];
const letterOfTheMunicipality: readonly Said[] = [
  ['begin/zorg', 'geld'],
  ['geld/wat', 'besluit'],
];
const verdictInYouthHelp: readonly Said[] = [
  ['begin/zorg', 'jeugd'],
  ['jeugd/over', 'hulp'],
  ['jeugd/standHulp', 'uitspraak'],
];
const discipline: readonly Said[] = [
  ['begin/zorg', 'msz'],
  ['hoofdweg/stand', 'tucht'],
];
const disciplineInYouthHelp: readonly Said[] = [
  ['begin/zorg', 'jeugd'],
  ['jeugd/over', 'tucht'],
];
const prison: readonly Said[] = [
  ['begin/zorg', 'anders'],
  ['overig/wat', 'detentie'],
];

/**
 * Terms from a decision, a verdict or an event. A citizen's own term is shown to its earliest day, without the extra day of a
 * weekend, so that nobody comes too late by trusting us; and nobody is told to give up on the days the law still allows.
 */
export const letterDateStories: readonly Story[] = [
  {
    title: 'an objection on the last day of six weeks is in time',
    story: 'De brief van de gemeente is van 13 oktober. Vandaag is het 24 november. Kan ik nog bezwaar maken?',
    answers: letterOfTheMunicipality,
    date: { besluit: onDay('2026-10-13') },
    today: '2026-11-24',
    reaches: 'geld/G4',
    term: { id: 'bezwaar', lastDay: '2026-11-24', standing: 'inTime' },
    mayWriteToLmz: false,
    saysNever: [itIsOver],
  },
  {
    title: 'an objection a day after six weeks is late, but help is still named',
    story: 'De brief van de gemeente is van 13 oktober. Vandaag is het 25 november. Ik lag in het ziekenhuis.',
    answers: letterOfTheMunicipality,
    date: { besluit: onDay('2026-10-13') },
    today: '2026-11-25',
    reaches: 'geld/G4',
    term: { id: 'bezwaar', lastDay: '2026-11-24', standing: 'late' },
    mayWriteToLmz: false,
    says: [/Vraag vandaag nog hulp/i],
    saysNever: [itIsOver],
  },
  {
    // Christmas moves the term to 28 December by law; the day that is shown stays 25 December, on purpose.
    title: 'an objection that ends at Christmas is shown to the 25th and never called lost on the 28th',
    story: 'De brief over mijn hulp is van vrijdag 13 november. Vandaag is het maandag 28 december. Ben ik te laat?',
    answers: letterOfTheMunicipality,
    date: { besluit: onDay('2026-11-13') },
    today: '2026-12-28',
    reaches: 'geld/G4',
    term: { id: 'bezwaar', lastDay: '2026-12-25', standing: 'late' },
    mayWriteToLmz: false,
    says: [/Vraag vandaag nog hulp/i],
    saysNever: [itIsOver],
  },
  {
    title: 'a letter of some day in October: the earlier end is shown too',
    story:
      'Ergens in oktober kreeg ik een brief van het zorgkantoor. De datum heb ik niet bij de hand. Het is nu 24 november.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'zorgkantoor'],
    ],
    date: { besluit: inMonth('2026-10') },
    today: '2026-11-24',
    reaches: 'geld/G7',
    term: { id: 'bezwaar', lastDay: ['2026-11-12', '2026-12-12'], standing: 'maybe' },
    mayWriteToLmz: false,
    says: [/12 november/, /precieze dag/i],
    saysNever: [itIsOver],
  },
  {
    title: 'a letter whose date is lost gets the rule and no day',
    story: 'Het CIZ heeft mij afgewezen, maar de brief ben ik kwijt. Ik weet de datum niet.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'ciz'],
    ],
    date: { besluit: unknownDate },
    reaches: 'geld/G6',
    term: { id: 'bezwaar' },
    mayWriteToLmz: false,
    says: [/6 weken beginnen op de datum van de brief/i],
  },
  {
    title: 'a refusal of youth help over a leap day',
    story: 'De gemeente schreef op 20 januari 2028 dat mijn kind geen hulp krijgt. Het is nu 2 maart.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'gemeente'],
    ],
    date: { besluit: onDay('2028-01-20') },
    today: '2028-03-02',
    reaches: 'jeugd/J8',
    term: { id: 'bezwaar', lastDay: '2028-03-02', standing: 'inTime' },
    mayWriteToLmz: false,
  },
  {
    title: 'the last day to go to court over forced care',
    story:
      'De klachtencommissie besliste op 20 oktober over de separeer. Vandaag is het 1 december. Kan ik nog naar de rechter?',
    answers: committeeForForce,
    date: { commissie: onDay('2026-10-20') },
    today: '2026-12-01',
    reaches: 'bijzonder/F1',
    term: { id: 'wvggz.beroep', lastDay: '2026-12-01', standing: 'inTime' },
    mayWriteToLmz: true,
  },
  {
    // By law 28 December is in time: whoever reads that it is over then loses the right to a judge.
    title: 'a term for the court that ends at Christmas is not called lost on Monday the 28th',
    story:
      'Het besluit over mijn dwangmedicatie is van vrijdag 13 november. Vandaag is het maandag 28 december. Is het te laat voor de rechter?',
    answers: committeeForForce,
    date: { commissie: onDay('2026-11-13') },
    today: '2026-12-28',
    reaches: 'bijzonder/F1',
    term: { id: 'wvggz.beroep', lastDay: '2026-12-25', standing: 'late' },
    mayWriteToLmz: true,
    saysNever: [itIsOver],
  },
  {
    // A month from 31 January ends on the last day of February, a Sunday in 2027: Monday 1 March still counts.
    title: 'a month from 31 January ends with February, and moves on to Monday',
    story:
      'De uitspraak over de jeugdhulp is van 31 januari 2027. Vandaag is het maandag 1 maart. Ik heb nog niets gehoord.',
    answers: verdictInYouthHelp,
    date: { uitspraak: onDay('2027-01-31') },
    today: '2027-03-01',
    reaches: 'jeugd/J1d',
    term: { id: 'jeugd.maatregelen', lastDay: '2027-02-28', standing: 'inTime' },
    mayWriteToLmz: true,
    says: [/maandag 1 maart/i],
  },
  {
    title: 'and is over on 2 March',
    story: 'De uitspraak over de jeugdhulp is van 31 januari 2027. Vandaag is het 2 maart en er is niets gekomen.',
    answers: verdictInYouthHelp,
    date: { uitspraak: onDay('2027-01-31') },
    today: '2027-03-02',
    reaches: 'jeugd/J1d',
    term: { id: 'jeugd.maatregelen', lastDay: '2027-02-28', standing: 'late' },
    mayWriteToLmz: true,
  },
  {
    title: 'a month from 30 January in a leap year ends on the leap day',
    story: 'De klachtencommissie deed uitspraak op 30 januari 2028. Vandaag is het 29 februari.',
    answers: verdictInYouthHelp,
    date: { uitspraak: onDay('2028-01-30') },
    today: '2028-02-29',
    reaches: 'jeugd/J1d',
    term: { id: 'jeugd.maatregelen', lastDay: '2028-02-29', standing: 'inTime' },
    mayWriteToLmz: true,
  },
  {
    title: 'a verdict about Veilig Thuis: a month too, and its last Saturday moves on to Monday',
    story:
      'De klachtencommissie gaf mij gelijk over Veilig Thuis. Dat was op 21 oktober. Vandaag is het maandag 23 november.',
    answers: [
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'veiligThuis'],
    ],
    date: { uitspraak: onDay('2026-10-21') },
    today: '2026-11-23',
    reaches: 'jeugd/J3',
    term: { id: 'wmo.maatregelen', lastDay: '2026-11-21', standing: 'inTime' },
    mayWriteToLmz: true,
    says: [/maandag 23 november/i],
  },
  {
    title: 'discipline ten years to the day after it happened',
    story: 'Op 24 november 2016 ging de operatie mis. Vandaag, precies tien jaar later, wil ik naar de tuchtrechter.',
    answers: discipline,
    date: { gebeurtenis: onDay('2016-11-24') },
    today: '2026-11-24',
    reaches: 'bijzonder/T1',
    term: { id: 'big.verjaring', lastDay: '2026-11-24', standing: 'inTime' },
    mayWriteToLmz: false,
  },
  {
    title: 'discipline after more than ten years is late',
    story:
      'In 2014 heeft een chirurg mij verkeerd geopereerd. Ik durfde toen niets te zeggen. Ik weet alleen het jaar en dat het juni was.',
    answers: discipline,
    date: { gebeurtenis: inMonth('2014-06') },
    reaches: 'bijzonder/T1',
    term: { id: 'big.verjaring', lastDay: ['2024-06-01', '2024-06-30'], standing: 'late' },
    mayWriteToLmz: false,
  },
  {
    title: 'discipline at SKJ: of three years back in November it is not sure',
    story: 'In november 2023 loog de jeugdzorgwerker in haar verslag. Vandaag is het 24 november 2026.',
    answers: disciplineInYouthHelp,
    date: { gebeurtenis: inMonth('2023-11') },
    today: '2026-11-24',
    reaches: 'jeugd/J5',
    term: { id: 'skj.verjaring', lastDay: ['2026-11-01', '2026-11-30'], standing: 'maybe' },
    mayWriteToLmz: false,
    saysNever: [itIsOver],
  },
  {
    title: 'the fourteenth day in prison is the last',
    story: 'Op 10 november kreeg ik in de gevangenis de verkeerde pillen. Vandaag is het 24 november.',
    answers: prison,
    date: { gebeurtenis: onDay('2026-11-10') },
    today: '2026-11-24',
    reaches: 'overig/O1',
    term: { id: 'detentie.medisch', lastDay: '2026-11-24', standing: 'inTime' },
    mayWriteToLmz: true,
  },
  {
    title: 'the fifteenth day in prison is late, and LMZ may still be told',
    story: 'Op 9 november weigerde de gevangenisarts mij te zien. Vandaag is het 24 november.',
    answers: prison,
    date: { gebeurtenis: onDay('2026-11-09') },
    today: '2026-11-24',
    reaches: 'overig/O1',
    term: { id: 'detentie.medisch', lastDay: '2026-11-23', standing: 'late' },
    mayWriteToLmz: true,
    says: [/Vraag vandaag nog hulp aan een organisatie op deze pagina/i],
    saysNever: [itIsOver, /hieronder/i, /2 jaar/i],
  },
  {
    // The inspectorate rarely looks at it then, and turns nobody away (routes 3.3).
    title: 'what happened in prison more than two years ago may still be told to LMZ',
    story: 'Op 1 maart 2022 kreeg ik in de gevangenis de verkeerde pillen. Ik durf het nu pas te vertellen.',
    answers: prison,
    date: { gebeurtenis: onDay('2022-03-01') },
    today: '2026-11-24',
    reaches: 'overig/O1',
    term: { id: 'igj.oud', lastDay: '2024-03-01', standing: 'late' },
    mayWriteToLmz: true,
    says: [/langer dan 2 jaar geleden\.[^]*Uw melding telt wel mee/i],
    saysNever: [itIsOver],
  },
  {
    title: 'of a month two years back nobody can say that it is too old, and nobody does',
    story: 'In november 2024 hielp de dokter in de gevangenis mij niet. De dag weet ik niet meer.',
    answers: prison,
    date: { gebeurtenis: inMonth('2024-11') },
    today: '2026-11-24',
    reaches: 'overig/O1',
    term: { id: 'igj.oud', lastDay: ['2026-11-01', '2026-11-30'], standing: 'maybe' },
    mayWriteToLmz: true,
    saysNever: [itIsOver, /langer dan 2 jaar/i],
  },
];
