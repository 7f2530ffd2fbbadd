import { disputesBody, talkFirst } from './never.js';
import type { Story } from './story.js';

/** Medicines, devices and implants (routes M1 to M6). */
export const productStories: readonly Story[] = [
  {
    title: 'a rash after a new medicine: doctor or pharmacist, and Lareb',
    story: 'Van mijn nieuwe bloeddrukpillen krijg ik overal uitslag. Ik slik ze nu vier dagen.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'bijwerking'],
    ],
    reaches: 'product/M1',
    mayWriteToLmz: true,
    firstHelper: 'lareb',
    says: [/Wilt u stoppen met een medicijn\? Praat dan eerst/i, /Bel dan 112/i],
  },
  {
    title: 'complaints after a vaccination are reported to Lareb too',
    story: 'Na de griepprik ben ik weken moe en duizelig. De huisarts wuift het weg. Ik wil dat iemand het opschrijft.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'bijwerking'],
    ],
    reaches: 'product/M1',
    mayWriteToLmz: true,
    firstHelper: 'lareb',
  },
  {
    title: 'an insulin pump that stops by itself',
    story: 'Mijn insulinepomp stopt soms vanzelf. De leverancier zegt dat het aan mij ligt.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'defect'],
    ],
    reaches: 'product/M2',
    mayWriteToLmz: true,
    says: [/Bewaar het product/i],
  },
  {
    title: 'a recall in the newspaper',
    story:
      'In de krant stond dat mijn slaapapneu-apparaat wordt teruggehaald. Ik weet niet of ik het nog mag gebruiken.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'defect'],
    ],
    reaches: 'product/M2',
    mayWriteToLmz: true,
    says: [/terug/i],
  },
  {
    title: 'slimming pens bought through the phone',
    story: 'Ik kocht afslankprikpennen via Telegram. De verpakking ziet er raar uit. Ik heb er één gebruikt.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'online'],
    ],
    reaches: 'product/M3',
    mayWriteToLmz: true,
    says: [/Vraag of stoppen nodig is/i, /Begin er dan niet mee/i],
  },
  {
    title: 'a hip that is recalled, told as a product that is wrong',
    story: 'Het merk van mijn nieuwe heup wordt teruggehaald. Ik ben bang dat ik weer geopereerd moet worden.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'defect'],
      ['product/M2', 'implantaat'],
    ],
    reaches: 'product/M4',
    mayWriteToLmz: true,
    firstHelper: 'mebi',
    says: [/Bel het ziekenhuis of de kliniek waar het implantaat is geplaatst/i],
    saysNever: [/verpakking/i],
  },
  {
    // A pharmacy falls under the law for care at any age, an organisation for youth help does not: nothing of either is promised.
    title: 'a wrong medicine in a home for youth help: the same first aid, and no six weeks of the law for care',
    story: 'Op de groep kreeg mijn zoon de pillen van een ander kind. Ik wist niet wat ik bij jeugdhulp moest kiezen.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'weetNiet'],
      ['overig/O7', 'product'],
      ['product/wat', 'verkeerd'],
    ],
    reaches: 'product/M6',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/Bel dan 112/, /Bel nu de huisarts of de apotheek/i, /Jeugdstem/],
    saysNever: [talkFirst, disputesBody, /klachtenfunctionaris/i, /moet er binnen \d+ weken/i],
  },
  {
    title: 'a hip that squeaks and hurts',
    story: 'Mijn nieuwe heup is van metaal. Ik heb pijn en er zit metaal in mijn bloed. De arts belt niet terug.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'implantaat'],
    ],
    reaches: 'product/M4',
    mayWriteToLmz: true,
    firstHelper: 'mebi',
    says: [/Meldpunt Bijwerkingen Implantaten/i],
  },
  {
    title: 'a medicine for epilepsy that is sold out',
    story: 'Mijn medicijn tegen epilepsie is nergens te krijgen. Ik heb nog voor drie dagen.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'tekort'],
    ],
    reaches: 'product/M5',
    mayWriteToLmz: true,
    says: [/bijna op\? Bel dan meteen/i],
  },
  {
    // A wrong medicine is no product complaint but care by the pharmacy: the Wkkgz (routes M6).
    title: 'the pills of somebody else in the bag: call first, then a complaint about the pharmacy',
    story:
      'In mijn zakje van de apotheek zaten pillen van een ander. Ik heb er twee genomen. Ik weet niet of dat kwaad kan.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'verkeerd'],
    ],
    reaches: 'product/M6',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
    says: [/al gebruikt\? Bel nu de huisarts of de apotheek/i, /Bel dan 112/, /6 weken/i],
    saysNever: [talkFirst, /Wilt u stoppen met een medicijn/i],
  },
  {
    title: 'a pharmacy that answered that it was nobody’s fault',
    story:
      'De apotheek gaf mij het verkeerde medicijn. Ik schreef een klacht. Zij antwoorden dat het niemands schuld is.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'verkeerd'],
      ['product/M6', 'antwoord'],
    ],
    reaches: 'hoofdweg/W5',
    mayWriteToLmz: true,
  },
  {
    title: 'ten times the dose, with serious harm',
    story: 'De apotheek gaf mij tien keer te veel van mijn hartmedicijn. Ik lag twee weken in het ziekenhuis.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'verkeerd'],
      ['product/M6', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
  },
  {
    title: 'a medicine that killed somebody is not met with advice to call a doctor',
    story:
      'Mijn vader kreeg nieuwe bloedverdunners. Een week later is hij overleden. Ik denk dat het door de pillen kwam.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'product'],
      ['product/wat', 'bijwerking'],
    ],
    reaches: 'product/M1',
    mayWriteToLmz: true,
    says: [/heel verdrietig/i, /Lareb/],
    saysNever: [/Bel de huisarts/i, /112/],
  },
  {
    title: 'a wheelchair that nobody delivers is a matter of the municipality',
    story: 'Ik wacht op een rolstoel die nergens te krijgen is. De leverancier zegt dat de gemeente die betaalt.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'tekort'],
      ['product/M5', 'gemeente'],
      ['geld/gemeente', 'hulp'],
    ],
    reaches: 'geld/G5',
    mayWriteToLmz: false,
  },
  {
    title: 'something from the chemist that one cannot place',
    story:
      'Ik kreeg een zalfje mee en nu jeukt alles. Ik weet niet of het een medicijn is. Ik weet ook niet wie mij kan helpen.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'weetNiet'],
    ],
    reaches: 'overig/O7',
    mayWriteToLmz: true,
  },
  {
    title: 'a wheelchair of the municipality that is broken',
    story: 'Mijn rolstoel is van de gemeente en de rem doet het niet. Ik koos hulpmiddel, want dat is het toch.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'defect'],
      ['product/M2', 'gemeente'],
      ['geld/gemeente', 'hulp'],
    ],
    reaches: 'geld/G5',
    mayWriteToLmz: false,
  },
];
