import { moneyFromLmz, talkFirst } from './never.js';
import type { Story } from './story.js';

/** Serious harm, death, violence, sexual behaviour and care that is unsafe now (routes 4.8). */
export const seriousStories: readonly Story[] = [
  {
    title: 'an operation on the wrong side',
    story:
      'De chirurg heeft mijn verkeerde nier weggehaald. Ik moet nu aan de dialyse. Het ziekenhuis zegt bijna niets.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    says: [/calamiteit vinden: iets ernstigs/i, /vertellen/i],
    saysNever: [talkFirst, moneyFromLmz],
  },
  {
    title: 'a GP who missed sepsis',
    story:
      'De huisarts zei dat het griep was. Het was bloedvergiftiging en nu mis ik drie vingers. Ik wil weten hoe dit kon.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
  },
  {
    title: 'a beauty treatment that ended in intensive care',
    story: 'Na een vetverwijdering in een kliniek kreeg ik een zware ontsteking. Ik lag een week op de intensive care.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
  },
  {
    title: 'serious harm that comes up at the end of the main road is one click away',
    story:
      'Ik dacht dat ik gewoon een klacht had. Maar door die fout kan ik nooit meer lopen. Ik heb nog niets gedaan.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'niets'],
      ['hoofdweg/W1', 'ernstig'],
      ['bijzonder/wat', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
  },
  {
    title: 'a doctor who touched a patient: never sent back to talk',
    story:
      'De dokter raakte mij aan op een manier die niet bij het onderzoek hoorde. Dat was vorige week. Ik heb het nog aan niemand verteld.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    calls: 'centrum-seksueel-geweld',
    says: [/Centrum Seksueel Geweld/, /hoeft u niet meer te zien of te spreken/i, /Is het meldpunt dicht\?/],
    saysNever: [talkFirst],
  },
  {
    title: 'a physiotherapist with wandering hands',
    story: 'Mijn fysiotherapeut maakt seksuele opmerkingen en zit aan mij. Hij zegt dat ik het zelf uitlok.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    says: [/nooit de schuld/i, /mag nooit seks hebben/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a relation with a therapist: never allowed, also when one agreed',
    story:
      'Ik heb een relatie gehad met mijn psycholoog. Ik dacht dat ik het zelf wilde. Nu gaat het heel slecht met mij.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    says: [/mag nooit seks hebben/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a nurse who hits',
    story: 'In het verpleeghuis slaat een verzorgster mij als ik te langzaam ben. Ik ben bang als zij dienst heeft.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    says: [/meteen melden bij de inspectie/i],
    saysNever: [talkFirst],
  },
  {
    title: 'violence by another resident is violence in care too',
    story: 'Een medebewoner van mijn woongroep heeft mij verkracht. De leiding zegt dat wij het zelf moeten oplossen.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    saysNever: [talkFirst],
  },
  {
    title: 'residents who get no drink at night: report today',
    story:
      'Bij ons op de afdeling krijgen mensen in de nacht niets te drinken. Er is één hulp voor dertig bewoners. Het is nu gevaarlijk.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'onveilig'],
    ],
    reaches: 'bijzonder/S3',
    mayWriteToLmz: true,
    firstHelper: '112',
    says: [/vandaag/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a dentist who works with dirty instruments',
    story:
      'Mijn tandarts maakt zijn spullen niet schoon tussen twee patiënten. Ik zag bloed van iemand anders. Hij werkt gewoon door.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'onveilig'],
    ],
    reaches: 'bijzonder/S3',
    mayWriteToLmz: true,
    firstHelper: '112',
  },
  {
    title: 'unsafe care by somebody one dares not face',
    story: 'De begeleider komt dronken op zijn werk. Ik ben bang voor hem. Ik durf het niet tegen zijn baas te zeggen.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'onveilig'],
      ['bijzonder/S3', 'durftNiet'],
    ],
    reaches: 'hoofdweg/W6',
    mayWriteToLmz: true,
    saysNever: [talkFirst],
  },
  {
    title: 'thoughts of suicide go before any complaint',
    story: 'Door alles wat er in de kliniek is gebeurd, wil ik niet meer leven. Ik weet niet meer wat ik moet doen.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'zelfmoord'],
    ],
    reaches: 'bijzonder/S4',
    mayWriteToLmz: false,
    firstHelper: '113',
    calls: '113',
    says: [/113/],
    saysNever: [talkFirst],
  },
  {
    title: 'a confused man in the street, no danger now',
    story:
      'In onze straat loopt een man die in zichzelf praat en niet eet. Hij krijgt geen hulp. Er is nu geen gevaar.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'verward'],
    ],
    reaches: 'bijzonder/S5',
    mayWriteToLmz: false,
    says: [/112/],
  },
  {
    title: 'something grave that has no name yet may be told to LMZ',
    story:
      'Er is iets heel raars gebeurd bij mijn behandeling. Ik weet niet hoe ik het moet noemen. Ik wil er met iemand over praten.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'weetNiet'],
    ],
    reaches: 'overig/O7',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
  },
];
