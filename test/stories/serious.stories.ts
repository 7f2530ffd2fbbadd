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
      ['hoofdweg/stand', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    says: [
      /calamiteit vindt: iets ernstigs/i,
      /moet de instelling dat meteen vertellen/i,
      /Wordt iemand zieker/i,
      /Uw ervaring blijft belangrijk/i,
    ],
    saysNever: [talkFirst, moneyFromLmz],
  },
  {
    title: 'a GP who missed sepsis',
    story:
      'De huisarts zei dat het griep was. Het was bloedvergiftiging en nu mis ik drie vingers. Ik wil weten hoe dit kon.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
  },
  {
    title: 'a beauty treatment that ended in intensive care',
    story: 'Na een vetverwijdering in een kliniek kreeg ik een zware ontsteking. Ik lag een week op de intensive care.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'ernst'],
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
      ['hoofdweg/W1', 'ernst'],
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
      ['hoofdweg/stand', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    calls: 'centrum-seksueel-geweld',
    says: [
      /Centrum Seksueel Geweld/,
      /hoe u bewijs bewaart/i,
      /hoeft niets te zeggen tegen de persoon die dit deed/i,
      /Is het meldpunt dicht\?/,
    ],
    saysNever: [talkFirst],
  },
  {
    title: 'a physiotherapist with wandering hands',
    story: 'Mijn fysiotherapeut maakt seksuele opmerkingen en zit aan mij. Hij zegt dat ik het zelf uitlok.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    says: [/niet uw schuld/i, /Werkt die persoon alleen\? Stuur daar niets heen/i, /mag nooit seks hebben/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a relation with a therapist: never allowed, also when one agreed',
    story:
      'Ik heb een relatie gehad met mijn psycholoog. Ik dacht dat ik het zelf wilde. Nu gaat het heel slecht met mij.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'geweld'],
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
      ['hoofdweg/stand', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    says: [/meteen melden bij de inspectie/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a nurse who took the page for victims: who works there has a desk of their own',
    story: 'Ik ben verpleegkundige. Een collega slaat bewoners. Ik koos geweld, maar ik werk er zelf.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'geweld'],
      ['bijzonder/S2', 'werkInZorg'],
    ],
    reaches: 'overig/O4',
    mayWriteToLmz: false,
    firstHelper: 'igj-meldpunt',
    saysNever: [talkFirst],
  },
  {
    title: 'a neighbour who hears how roughly an old woman is washed may call, and asks nobody',
    story: 'Mijn buurvrouw van 88 wordt ruw gewassen door de thuiszorg. Ik hoor haar huilen. Mag ik daarover bellen?',
    answers: [
      ['contact/wie', 'ander'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    says: [/U mag altijd bellen, u hoeft niemand te vragen/i, /nooit de schuld van het slachtoffer/i, /\(Wmo\)/],
    saysNever: [talkFirst],
  },
  {
    title: 'a face that swells up after a filler: the doctor first, then who may not have been allowed',
    story: 'In een schoonheidssalon kreeg ik een filler. Mijn gezicht zwelt op. Ik weet niet of zij arts is.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'ernst'],
      ['bijzonder/S1', 'onbevoegd'],
    ],
    reaches: 'hoofdweg/B1',
    mayWriteToLmz: true,
    says: [/zwelling of benauwdheid/i],
    saysNever: [talkFirst],
  },
  {
    title: 'violence by another resident is violence in care too',
    story: 'Een medebewoner van mijn woongroep heeft mij verkracht. De leiding zegt dat wij het zelf moeten oplossen.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'geweld'],
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
      ['hoofdweg/stand', 'onveilig'],
    ],
    reaches: 'bijzonder/S3',
    mayWriteToLmz: true,
    firstHelper: '112',
    calls: 'lmz',
    says: [/vandaag/i, /Blijft het onveilig\? Bel het meldpunt dan opnieuw/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a dentist who works with dirty instruments',
    story:
      'Mijn tandarts maakt zijn spullen niet schoon tussen twee patiënten. Ik zag bloed van iemand anders. Hij werkt gewoon door.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'onveilig'],
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
      ['hoofdweg/stand', 'onveilig'],
      ['bijzonder/S3', 'durftNiet'],
    ],
    reaches: 'hoofdweg/W6',
    mayWriteToLmz: true,
    saysNever: [talkFirst],
  },
  {
    title: 'thoughts of suicide go before any complaint',
    story: 'Door alles wat er in de kliniek is gebeurd, wil ik niet meer leven. Ik weet niet meer wat ik moet doen.',
    answers: [['bijzonder/wat', 'zelfmoord']],
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
    answers: [['bijzonder/wat', 'verward']],
    reaches: 'bijzonder/S5',
    mayWriteToLmz: false,
    calls: 'landelijk-meldnummer-zorgwekkend-gedrag',
    says: [/112/],
  },
  {
    title: 'something grave that has no name yet may be told to LMZ',
    story:
      'Er is iets heel raars gebeurd bij mijn behandeling. Ik weet niet hoe ik het moet noemen. Ik wil er met iemand over praten.',
    answers: [['bijzonder/wat', 'weetNiet']],
    reaches: 'overig/O7',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
  },
  {
    title: 'a child of eleven who was touched by the physiotherapist: told whom to talk to, not who may complain',
    story: 'De fysio zat aan mij. Ik ben 11. Ik durf het thuis niet te zeggen.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    says: [/hoe jong u ook bent/, /Kindertelefoon/],
    saysNever: [talkFirst, /Dan klaagt een ouder/],
  },
  {
    title: 'a written complaint after violence never goes to who did it',
    story: 'Mijn masseur raakte mij aan waar ik dat niet wilde. Hij werkt alleen. Ik wil een klacht sturen.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'geweld'],
      ['bijzonder/S2', 'klacht'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    says: [/Stuur uw klacht niet naar de persoon die dit deed/],
    saysNever: [/als praten niet helpt/],
  },
];
