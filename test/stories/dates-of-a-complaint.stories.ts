import { theyAreLate } from './never.js';
import { onDay, type Said, type Story } from './story.js';

const sentLately: readonly Said[] = [
  ['begin/zorg', 'msz'],
  ['hoofdweg/stand', 'kortGeleden'],
];
const sentLongAgo: readonly Said[] = [
  ['begin/zorg', 'eerstelijn'],
  ['hoofdweg/stand', 'langGeleden'],
];
const withLetter: Said = ['hoofdweg/verlenging', 'ja'];
const withoutLetter: Said = ['hoofdweg/verlenging', 'nee'];

/**
 * The six and the ten weeks of Wkkgz art. 17: the day of sending is day 0, day 42 is in time; a last day in a weekend or on a
 * holiday moves on to the next working day (Algemene termijnenwet art. 1 and 3).
 */
export const complaintDateStories: readonly Story[] = [
  {
    title: 'day 42 is still in time',
    story: 'Op 6 oktober heb ik mijn klacht gemaild. Vandaag is het 17 november. Zijn ze nu te laat?',
    answers: sentLately,
    date: { klacht: onDay('2026-10-06') },
    today: '2026-11-17',
    reaches: 'hoofdweg/W3',
    term: { id: 'wkkgz.antwoord', lastDay: '2026-11-17', standing: 'inTime' },
    mayWriteToLmz: true,
    saysNever: [theyAreLate],
  },
  {
    title: 'day 43 is late, also for somebody who thought it was less than six weeks',
    story:
      'Ik dacht dat het nog geen zes weken was. Mijn brief is van 6 oktober. Vandaag is het 18 november en er kwam nooit een brief.',
    answers: [...sentLately, withoutLetter],
    date: { klacht: onDay('2026-10-06') },
    today: '2026-11-18',
    reaches: 'hoofdweg/W4b',
    because: 'dateSaysLate',
    term: { id: 'wkkgz.antwoord', lastDay: '2026-11-17', standing: 'late' },
    mayWriteToLmz: true,
  },
  {
    title: 'fifty days back with a timely letter is the road of ten weeks, not the late road',
    story:
      'Ik koos minder dan zes weken, maar mijn klacht is van 5 oktober. In november schreven zij op tijd dat het langer duurt.',
    answers: [...sentLately, withLetter],
    date: { klacht: onDay('2026-10-05') },
    reaches: 'hoofdweg/W4a',
    because: 'dateSaysLate',
    term: { id: 'wkkgz.verlengd', lastDay: '2026-12-14', standing: 'inTime' },
    mayWriteToLmz: true,
    saysNever: [theyAreLate],
  },
  {
    title: 'day 70 with a timely letter is still in time',
    story: 'Mijn klacht is van 6 oktober. Zij schreven op tijd dat het langer duurt. Vandaag is het 15 december.',
    answers: [...sentLongAgo, withLetter],
    date: { klacht: onDay('2026-10-06') },
    today: '2026-12-15',
    reaches: 'hoofdweg/W4a',
    term: { id: 'wkkgz.verlengd', lastDay: '2026-12-15', standing: 'inTime' },
    mayWriteToLmz: true,
    saysNever: [theyAreLate, /langere tijd is voorbij/i],
  },
  {
    title: 'day 71 is late even with a timely letter',
    story: 'Mijn klacht is van 6 oktober. Zij hadden tien weken. Vandaag is het 16 december en ik heb nog niets.',
    answers: [...sentLongAgo, withLetter],
    date: { klacht: onDay('2026-10-06') },
    today: '2026-12-16',
    reaches: 'hoofdweg/W4b',
    because: 'extensionOver',
    term: { id: 'wkkgz.antwoord', lastDay: '2026-11-17', standing: 'late' },
    mayWriteToLmz: true,
  },
  {
    title: 'a letter in the third week already gives ten weeks',
    story: 'Drie weken geleden stuurde ik mijn klacht. Zij schrijven nu al dat zij meer tijd nodig hebben.',
    answers: [...sentLongAgo, withLetter],
    date: { klacht: onDay('2026-11-03') },
    reaches: 'hoofdweg/W4a',
    term: { id: 'wkkgz.verlengd', lastDay: '2027-01-12', standing: 'inTime' },
    mayWriteToLmz: true,
  },
  {
    title: 'somebody who thinks it is long ago, but wrote twenty days back, still has to wait',
    story: 'Het voelt als maanden. Nu zie ik dat mijn mail van 4 november is. Er is geen antwoord.',
    answers: [...sentLongAgo, withoutLetter],
    date: { klacht: onDay('2026-11-04') },
    reaches: 'hoofdweg/W3',
    because: 'dateSaysInTime',
    term: { id: 'wkkgz.antwoord', lastDay: '2026-12-16', standing: 'inTime' },
    mayWriteToLmz: true,
    saysNever: [theyAreLate],
  },
  {
    // Friday 25 and Saturday 26 December are holidays, 27 is a Sunday: Monday 28 still counts.
    title: 'a last day at Christmas moves on to Monday 28 December',
    story: 'Mijn brief is van vrijdag 13 november. Vandaag is het maandag 28 december. Ik heb nog niets gehoord.',
    answers: sentLately,
    date: { klacht: onDay('2026-11-13') },
    today: '2026-12-28',
    reaches: 'hoofdweg/W3',
    term: { id: 'wkkgz.antwoord', lastDay: '2026-12-25', standing: 'inTime' },
    mayWriteToLmz: true,
    says: [/maandag 28 december/i],
    saysNever: [theyAreLate],
  },
  {
    title: 'and is over on Tuesday 29 December',
    story: 'Mijn brief is van vrijdag 13 november. Kerst is voorbij en vandaag is het dinsdag 29 december.',
    answers: [...sentLately, withoutLetter],
    date: { klacht: onDay('2026-11-13') },
    today: '2026-12-29',
    reaches: 'hoofdweg/W4b',
    because: 'dateSaysLate',
    term: { id: 'wkkgz.antwoord', lastDay: '2026-12-25', standing: 'late' },
    mayWriteToLmz: true,
  },
  {
    title: 'a last day on New Year moves on to Monday 4 January',
    story: 'Ik stuurde mijn klacht op 20 november. Het is nu 4 januari. Is het te laat?',
    answers: sentLately,
    date: { klacht: onDay('2026-11-20') },
    today: '2027-01-04',
    reaches: 'hoofdweg/W3',
    term: { id: 'wkkgz.antwoord', lastDay: '2027-01-01', standing: 'inTime' },
    mayWriteToLmz: true,
  },
  {
    // Good Friday counts as a holiday by art. 3 lid 2; Easter Monday is 29 March 2027.
    title: 'a last day on Good Friday moves on past Easter to Tuesday',
    story: 'Mijn klacht is van 12 februari. Zes weken later was het Goede Vrijdag. Vandaag is het dinsdag 30 maart.',
    answers: sentLately,
    date: { klacht: onDay('2027-02-12') },
    today: '2027-03-30',
    reaches: 'hoofdweg/W3',
    term: { id: 'wkkgz.antwoord', lastDay: '2027-03-26', standing: 'inTime' },
    mayWriteToLmz: true,
    says: [/dinsdag 30 maart/i],
  },
  {
    title: 'and is over on the Wednesday after Easter',
    story:
      'Mijn klacht is van 12 februari. Pasen is voorbij, het is woensdag 31 maart. Er is geen antwoord en geen brief.',
    answers: [...sentLongAgo, withoutLetter],
    date: { klacht: onDay('2027-02-12') },
    today: '2027-03-31',
    reaches: 'hoofdweg/W4b',
    term: { id: 'wkkgz.antwoord', lastDay: '2027-03-26', standing: 'late' },
    mayWriteToLmz: true,
  },
  {
    title: 'a last day on the birthday of the King moves on one day',
    story: 'Ik schreef op 16 maart. De zes weken waren om op Koningsdag. Nu is het 28 april.',
    answers: sentLately,
    date: { klacht: onDay('2027-03-16') },
    today: '2027-04-28',
    reaches: 'hoofdweg/W3',
    term: { id: 'wkkgz.antwoord', lastDay: '2027-04-27', standing: 'inTime' },
    mayWriteToLmz: true,
  },
  {
    title: 'Liberation Day with Ascension behind it moves on to Friday 7 May',
    story: 'Ik mailde mijn klacht op 24 maart. Nu is het vrijdag 7 mei, na twee vrije dagen.',
    answers: sentLately,
    date: { klacht: onDay('2027-03-24') },
    today: '2027-05-07',
    reaches: 'hoofdweg/W3',
    term: { id: 'wkkgz.antwoord', lastDay: '2027-05-05', standing: 'inTime' },
    mayWriteToLmz: true,
  },
  {
    title: 'a leap day counts as a day',
    story: 'Mijn klacht is van 18 januari 2028. Vandaag is het 1 maart. Ik kreeg geen brief dat het langer duurt.',
    answers: [...sentLongAgo, withoutLetter],
    date: { klacht: onDay('2028-01-18') },
    today: '2028-03-01',
    reaches: 'hoofdweg/W4b',
    term: { id: 'wkkgz.antwoord', lastDay: '2028-02-29', standing: 'late' },
    mayWriteToLmz: true,
  },
];
