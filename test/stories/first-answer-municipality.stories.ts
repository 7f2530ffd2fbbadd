import { disputesBody, inspectorateActs, weeksByLaw, talkFirst } from './never.js';
import { onDay, type Story } from './story.js';

/** Help and letters of the municipality, told from the care that people take them for. */
export const firstMunicipalityStories: readonly Story[] = [
  {
    title: 'household help, told as help of the municipality',
    story: 'De hulp in het huishouden van de gemeente komt steeds niet. Ik ben 83 en kan het niet zelf.',
    answers: [
      ['begin/zorg', 'gemeente'],
      ['geld/gemeente', 'hulp'],
    ],
    reaches: 'geld/G5',
    mayWriteToLmz: false,
    says: [/toezichthouder Wmo/i],
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'household help that people call home care',
    story:
      'De thuiszorg maakt mijn huis niet schoon. Er komt elke week een ander, of niemand. Ik kan het zelf niet meer.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'hulp'],
    ],
    reaches: 'geld/G5',
    mayWriteToLmz: false,
    firstHelper: 'gemeente-wmo',
    says: [/toezichthouder Wmo/i],
    saysNever: [talkFirst, weeksByLaw, disputesBody, inspectorateActs],
  },
  {
    title: 'guidance paid by the municipality, told as care for people with a handicap',
    story: 'Mijn begeleider van de gemeente komt nooit op tijd. Ik heb autisme en kan daar niet tegen.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'hulp'],
    ],
    reaches: 'geld/G5',
    mayWriteToLmz: false,
    firstHelper: 'gemeente-wmo',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'a rude wijkteam, told as mental care',
    story: 'De vrouw van het wijkteam lachte mij uit toen ik over mijn depressie vertelde. Ik ga daar niet meer heen.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'omgang'],
    ],
    reaches: 'geld/G9',
    mayWriteToLmz: false,
    says: [/ombudsman/i],
    saysNever: [talkFirst, inspectorateActs, weeksByLaw],
  },
  {
    title: 'a wijkteam that parents meet in youth help',
    story: 'Het wijkteam belt ons nooit terug over onze dochter. Zij praten wel met school. Wij worden overgeslagen.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'wijkteam'],
    ],
    reaches: 'geld/G9',
    mayWriteToLmz: false,
    firstHelper: 'jeugdstem',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'a municipality that answers nothing, told as a bill or insurance',
    story: 'Ik vraag al maanden een scootmobiel aan. De gemeente laat niets horen. Ik zit gevangen in mijn huis.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'omgang'],
    ],
    reaches: 'geld/G9',
    mayWriteToLmz: false,
    saysNever: [talkFirst, inspectorateActs],
  },
  {
    title: 'a letter of the municipality, told as home care',
    story:
      'Ik kreeg een brief dat mijn hulp van vier uur naar één uur gaat. De brief is van 2 november. Dit kan toch niet zomaar?',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'gemeente'],
      ['geld/gemeente', 'besluit'],
    ],
    date: { besluit: onDay('2026-11-02') },
    reaches: 'geld/G4',
    term: { id: 'bezwaar', lastDay: '2026-12-14', standing: 'inTime' },
    mayWriteToLmz: false,
    firstHelper: 'clientondersteuning',
    says: [/bezwaar/i],
    saysNever: [talkFirst, inspectorateActs, weeksByLaw],
  },
  {
    title: 'a letter of the municipality that a daughter finds too late',
    story:
      'Bij mijn vader lag een brief van de gemeente van 1 oktober. Zijn dagbesteding is gestopt. Ik zag die brief nu pas.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'geld'],
      ['geld/wat', 'besluit'],
    ],
    date: { besluit: onDay('2026-10-01') },
    reaches: 'geld/G4',
    term: { id: 'bezwaar', lastDay: '2026-11-12', standing: 'late' },
    mayWriteToLmz: false,
    says: [/machtiging/i],
    saysNever: [talkFirst, inspectorateActs],
  },
  {
    title: 'a letter about youth help',
    story: 'De gemeente schrijft dat mijn zoon geen hulp meer krijgt. Ik ben het er niet mee eens.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'gemeente'],
    ],
    reaches: 'jeugd/J8',
    mayWriteToLmz: false,
    says: [/bezwaar/i],
    saysNever: [talkFirst, disputesBody, inspectorateActs],
  },
  {
    title: 'bad help that turns out to be a letter',
    story: 'De gemeente helpt mij niet goed meer, dacht ik. Nu zie ik dat er een brief met een besluit bij zat.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wmo'],
      ['geld/G5', 'besluit'],
    ],
    reaches: 'geld/G4',
    mayWriteToLmz: false,
    saysNever: [talkFirst],
  },
];
