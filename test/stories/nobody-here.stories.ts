import { inspectorateActs, weeksByLaw } from './never.js';
import { notCareStories } from './not-care.stories.js';
import type { Story } from './story.js';

/** Prison, work, school, abroad and the rest; questions and additions (routes O1 to O9, product.md). */
export const nobodyHereStories: readonly Story[] = [
  ...notCareStories,
  {
    title: 'a toothache in prison: mediation at the medical service',
    story: 'Ik zit in de gevangenis en heb al drie dagen kiespijn. De medische dienst doet niets.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'detentie'],
    ],
    reaches: 'overig/O1',
    mayWriteToLmz: true,
    firstHelper: 'dji-medisch-adviseur',
    says: [/Meld u meteen bij de medische dienst/i, /binnen 14 dagen/i],
    saysNever: [weeksByLaw],
  },
  {
    title: 'a company doctor who wants somebody back at work',
    story: 'De bedrijfsarts zegt dat ik weer kan werken. Ik ben nog ziek. Ik wil een andere arts.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'werk'],
      ['overig/keuring', 'bedrijfsarts'],
    ],
    reaches: 'overig/O2b',
    mayWriteToLmz: false,
    says: [/andere bedrijfsarts/i, /een ander oordeel/i],
    saysNever: [inspectorateActs],
  },
  {
    title: 'an examination by UWV that was over in five minutes',
    story: 'De arts van UWV luisterde niet en was na vijf minuten klaar. Nu stopt mijn uitkering.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'werk'],
      ['overig/keuring', 'uwv'],
    ],
    reaches: 'overig/O2',
    mayWriteToLmz: false,
    says: [/bezwaar/i, /Een klacht is geen bezwaar/i, /Tel vanaf de datum op de brief/i, /Nationale ombudsman/i],
    saysNever: [/minder dan \d+ weken/i, /uiterlijk op de datum/i],
  },
  {
    title: 'an employee in youth help goes to the desk for professionals',
    story: 'Ik werk in de jeugdhulp en mag van mijn baas niets melden. Ik wil dat de inspectie dit weet.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'zorgverlener'],
    ],
    reaches: 'overig/O4',
    mayWriteToLmz: false,
    firstHelper: 'igj-meldpunt',
  },
  {
    title: 'a complaint about LMZ is not for LMZ to judge',
    story: 'De medewerker van het meldpunt hing gewoon op. Ik wil daar een klacht over doen.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'inspectie'],
    ],
    reaches: 'overig/O5',
    mayWriteToLmz: false,
    firstHelper: 'igj-klachtenfunctionaris',
    says: [/een ombudsman/i, /binnen een jaar/i, /Uw ervaring blijft belangrijk/i],
  },
  {
    title: 'a broken leg in Spain: Dutch law on complaints does not hold there',
    story:
      'Op vakantie in Spanje is mijn been verkeerd gezet. In Nederland moest het opnieuw. Ik wil klagen over dat ziekenhuis.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'buitenland'],
    ],
    reaches: 'overig/O6',
    mayWriteToLmz: false,
    saysNever: [weeksByLaw, /geschilleninstantie/i],
  },
  {
    title: 'care on Bonaire has rules of its own',
    story: 'Ik woon op Bonaire. De arts daar stuurde mij niet door naar Colombia.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'buitenland'],
    ],
    reaches: 'overig/O6',
    mayWriteToLmz: false,
    says: [/Bonaire/],
    saysNever: [weeksByLaw],
  },
  {
    title: 'an administrator who pays no bills goes to the kantonrechter',
    story: 'Mijn bewindvoerder betaalt mijn rekeningen niet. Ik krijg geen antwoord op mijn mails.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'bewindvoerder'],
    ],
    reaches: 'overig/O8',
    mayWriteToLmz: false,
    says: [/kantonrechter/i],
    saysNever: [inspectorateActs],
  },
  {
    title: 'a clients council that is not heard is no complaint of one person',
    story: 'Ik zit in de cliëntenraad van een verpleeghuis. De directie vraagt ons nooit om advies.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'clientenraad'],
    ],
    reaches: 'overig/O9',
    mayWriteToLmz: false,
  },
  {
    title: 'somebody who does not know where to begin may simply call',
    story: 'Er is van alles misgegaan, maar ik weet niet wie daarover gaat. Ik ben moe. Ik wil gewoon iemand spreken.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'weetNiet'],
    ],
    reaches: 'overig/O7',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
  },
  {
    title: 'a question is not pushed into a complaint',
    story: 'Ik wil alleen weten of een tandarts een opleiding moet hebben. Ik heb geen klacht.',
    opens: 'contact/vraag',
    answers: [],
    reaches: 'contact/vraag',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    says: [/hoeft geen klacht te zijn/i, /het meldpunt korter bereikbaar/i],
  },
  {
    title: 'news on an earlier report is an addition',
    story:
      'In september heb ik een melding gedaan over mijn vader. Nu heb ik het dossier gekregen. Daar staat iets belangrijks in.',
    opens: 'contact/aanvulling',
    answers: [],
    reaches: 'contact/aanvulling',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    says: [/Hetzelfde nog een keer sturen is niet nodig/i, /Geen nummer\? Schrijf dan wanneer u meldde/i],
  },
  {
    title: 'somebody who reported to LMZ and now waits for the provider comes to the late road',
    story:
      'Ik heb het al aan het meldpunt verteld. Maar het ziekenhuis zelf antwoordt na negen weken nog steeds niet op mijn brief.',
    opens: 'contact/aanvulling',
    answers: [
      ['contact/aanvulling', 'verder'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'nee'],
    ],
    reaches: 'hoofdweg/W4b',
    mayWriteToLmz: true,
  },
];
