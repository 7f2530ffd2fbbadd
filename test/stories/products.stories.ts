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
    says: [/Stop niet zonder overleg/i],
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
    says: [/Gebruik het (product )?niet/i],
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
    title: 'the pills of somebody else in the bag: a complaint about the pharmacy',
    story:
      'In mijn zakje van de apotheek zaten pillen van een ander. Ik merkte het op tijd. Ik heb de apotheek nog niet gesproken.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'verkeerd'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
  },
  {
    title: 'ten times the dose, with serious harm',
    story: 'De apotheek gaf mij tien keer te veel van mijn hartmedicijn. Ik lag twee weken in het ziekenhuis.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'verkeerd'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
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
];
