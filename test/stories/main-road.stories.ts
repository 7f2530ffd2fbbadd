import { dutyToTalk, talkFirst } from './never.js';
import type { Story } from './story.js';

/** Ordinary care under the Wkkgz, before there is a written complaint (routes 4.1, W1, W2, W6 and B1). */
export const mainRoadStories: readonly Story[] = [
  {
    title: 'a patient whose GP refuses a referral is told to talk, but need not',
    story:
      'Ik heb al een half jaar pijn in mijn rug. Mijn huisarts wil mij niet doorsturen naar het ziekenhuis. Ik heb er verder nog niets van gezegd.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
    says: [/niet verplicht/i, /meteen opschrijven/i],
    saysNever: [dutyToTalk],
  },
  {
    title: 'a patient who spoke to the practice in vain writes the complaint down',
    story:
      'De assistente van de huisarts laat de dokter nooit terugbellen. Ik heb haar en de huisarts gezegd dat dit niet kan. Er is niets veranderd.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
    says: [/binnen 6 weken/i, /klacht in een brief of e-mail naar de zorgverlener/i],
  },
  {
    title: 'a crown that fell out twice: talked about, now in writing',
    story:
      'Mijn kroon is twee keer losgegaan. De tandarts zegt dat het door mijn kiezen komt. We komen er samen niet uit.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
  {
    title: 'somebody who was treated rudely at the pharmacy starts with a talk',
    story:
      'De apotheek deed heel onaardig aan de balie, waar iedereen bij stond. Ik ben weggelopen. Ik heb nog met niemand gepraat.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
  },
  {
    title: 'somebody who does not know how far they are gets the broadest safe advice',
    story:
      'De fysiotherapeut heeft mijn knie erger gemaakt, denk ik. Mijn dochter heeft misschien gebeld. Ik weet niet wat er al gedaan is.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'weetNiet'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    says: [/altijd om advies vragen/i],
  },
  {
    title: 'the only GP in the village: somebody who dares not complain need not talk',
    story:
      'Er is maar één huisarts in ons dorp. Ik ben bang dat hij mij daarna slechter helpt. Ik durf er niet met hem over te praten.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'durftNiet'],
    ],
    reaches: 'hoofdweg/W6',
    mayWriteToLmz: true,
    says: [/naam niet te geven/i, /meteen naar de geschilleninstantie/i],
    saysNever: [talkFirst, dutyToTalk],
  },
  {
    title: 'a client who feels not taken seriously in mental health care',
    story:
      'Ik ben 34 en loop bij een psycholoog. Zij luistert niet en neemt mij niet serieus. Ik heb het haar nog niet gezegd.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
  },
  {
    title: 'a client who talked to the therapist and the manager writes',
    story:
      'Bij de ggz krijg ik steeds een andere behandelaar. Ik heb het besproken met de psychiater en met de teamleider. Daarna kwam er weer een nieuwe.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
  {
    // In mental health care with coercion the PVP helps (routes W6).
    title: 'a patient who is forced and dares not talk hears of the PVP',
    story:
      'Ik moet op de afdeling medicijnen slikken die ik niet wil. Als ik iets zeg, wordt het erger. Ik durf met niemand te praten.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'durftNiet'],
    ],
    reaches: 'hoofdweg/W6',
    mayWriteToLmz: true,
    calls: 'lmz',
    says: [/patiëntenvertrouwenspersoon \(PVP\)/, /Is het meldpunt dicht\?/],
    saysNever: [talkFirst, dutyToTalk],
  },
  {
    title: 'a client who fears to lose the treatment gets another way than talking',
    story:
      'Ik ben afhankelijk van mijn psychiater voor mijn medicijnen. Als ik iets zeg, stopt hij misschien met mij. Ik durf het gesprek niet aan.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'durftNiet'],
    ],
    reaches: 'hoofdweg/W6',
    mayWriteToLmz: true,
    saysNever: [talkFirst, dutyToTalk],
  },
  {
    title: 'a missed fracture without lasting harm starts at the hospital',
    story:
      'Op de spoedeisende hulp zagen ze mijn gebroken pols niet. Ik liep er een week mee door. Ik heb het ziekenhuis nog niets laten weten.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
  },
  {
    // A talk, also with the klachtenfunctionaris, does not start the six weeks (Wkkgz art. 14 and 17).
    title: 'two months after a talk with the klachtenfunctionaris no term runs: it must be on paper',
    story:
      'Twee maanden geleden sprak ik de klachtenfunctionaris van het ziekenhuis. Zij zou het uitzoeken. Ik heb zelf nooit iets op papier gezet.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    says: [/6 weken beginnen als uw brief of e-mail is aangekomen, niet na een gesprek/i],
  },
  {
    title: 'an ambulance crew that was unkind: first talk, or write',
    story:
      'De mensen van de ambulance zeiden dat ik mij aanstelde. Later bleek dat ik een hernia had. Ik weet niet bij wie ik dit moet zeggen.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
  },
  {
    title: 'a private clinic that keeps putting somebody off',
    story:
      'In een kliniek ben ik aan mijn ogen behandeld, maar ik zie slechter. Ik ben drie keer terug geweest voor een gesprek. Ze zeggen steeds dat het nog goed komt.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
  {
    title: 'a resident of a nursing home where nobody comes',
    story:
      'Ik woon in een verpleeghuis. Als ik bel, komt er soms een uur niemand. Ik heb het nog niet besproken met de leiding.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
  },
  {
    title: 'home care with a new face every day',
    story:
      'De thuiszorg stuurt elke dag iemand anders. De invallers weten niet hoe ze mijn kousen moeten aantrekken. Ik heb er twee keer over gebeld met de planning.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
  {
    title: 'somebody who is alone with the district nurse and dares not speak up',
    story: 'De wijkverpleegkundige snauwt mij af als zij mij wast. Zij is de enige die komt. Ik durf niets te zeggen.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'durftNiet'],
    ],
    reaches: 'hoofdweg/W6',
    mayWriteToLmz: true,
    saysNever: [talkFirst, dutyToTalk],
  },
  {
    title: 'staff shortage in a home for people with a disability',
    story:
      'Ik woon begeleid met mijn beperking. Er is zo weinig personeel dat wij niet meer naar buiten gaan. Ik heb nog niet met de begeleiding gepraat.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
  },
  {
    title: 'a care plan that was changed without asking, talked about in vain',
    story:
      'Mijn zorgplan is veranderd zonder mij. Ik heb met mijn begeleider en de manager gepraat. Zij zeggen dat het zo blijft.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
  {
    // Alternative care is "andere zorg" under the Wkkgz: the same road as at the GP.
    title: 'an acupuncturist is complained about like any other provider',
    story:
      'Na de acupunctuur heb ik weken last gehad van mijn arm. De behandelaar zegt dat dit erbij hoort. Praten helpt niet meer.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
  {
    title: 'a disappointing result by a cosmetic doctor starts with a talk',
    story: 'Een arts in een kliniek heeft mijn oogleden gedaan. Het is scheef geworden. Ik ben nog niet terug geweest.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
  },
  {
    title: 'fillers in a beauty salon by somebody who is no doctor are reported',
    story:
      'In een schoonheidssalon kreeg ik filler in mijn lippen. De vrouw die het deed is geen arts, hoorde ik later. Mijn lip is nu dik en pijnlijk.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'onbevoegd'],
    ],
    reaches: 'hoofdweg/B1',
    mayWriteToLmz: true,
    says: [/BIG-register/],
    saysNever: [talkFirst],
  },
  {
    title: 'somebody who wants no talk may write at once',
    story:
      'De orthodontist heeft zonder te vragen een andere beugel geplaatst. Ik wil er niet meer met hem over praten. Ik wil het meteen op papier zetten.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'niets'],
      ['hoofdweg/W1', 'schriftelijk'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
  },
];
