import { moneyFromLmz } from './never.js';
import type { Story } from './story.js';

/** Files and privacy, damage, refusal, discrimination and discipline (routes 4.6, 4.7 and 4.9). */
export const rightsStories: readonly Story[] = [
  {
    title: 'a file that is not handed over',
    story: 'Ik vroeg de ggz om mijn dossier. Zij zeggen dat ik het niet mag lezen. Ik wil een kopie.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/eerste kopie is gratis/i, /Autoriteit Persoonsgegevens/],
  },
  {
    title: 'an error in the file of the GP',
    story: 'In mijn dossier bij de huisarts staat dat ik verslaafd ben. Dat is niet waar. Ik wil dat het weg gaat.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/eigen verklaring/i, /Wilt u iets laten weghalen\? Soms mag dat niet/i],
    saysNever: [/3 maanden/i],
  },
  {
    title: 'a colleague who looked into a file',
    story:
      'Ik werk zelf niet in de zorg, maar mijn schoonzus wel. Zij keek in mijn dossier in het ziekenhuis en vertelde het door.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/zonder reden in het dossier keek\? Vraag wie dat was/i],
  },
  {
    title: 'money for a botched operation',
    story: 'Door een fout bij mijn operatie kan ik een jaar niet werken. Ik wil mijn loon terug van het ziekenhuis.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'schade'],
    ],
    reaches: 'bijzonder/L1',
    mayWriteToLmz: false,
    firstHelper: 'juridisch-loket',
    says: [/aansprakelijk stellen/i, /25\.000 euro/, /kunnen u geen geld geven/i],
    saysNever: [moneyFromLmz],
  },
  {
    title: 'broken dentures in the nursing home',
    story:
      'Het verpleeghuis heeft mijn gebit van 2000 euro kwijtgemaakt. Ik heb erover gepraat. Zij willen niet betalen.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'gepraat'],
      ['hoofdweg/W2', 'schade'],
    ],
    reaches: 'bijzonder/L1',
    mayWriteToLmz: false,
    firstHelper: 'juridisch-loket',
  },
  {
    title: 'a GP who strikes a patient off the list',
    story: 'Mijn huisarts heeft mij uitgeschreven na een ruzie. Ik heb geen andere huisarts kunnen vinden.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    says: [/Stoppen met een behandeling mag alleen om een belangrijke reden/i, /zorgverzekeraar/i],
  },
  {
    title: 'home care that stops next week',
    story: 'De thuiszorg stopt volgende week. Er is nog niemand anders. Ik kan mij niet zelf wassen.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    says: [/wie de zorg overneemt/i],
  },
  {
    title: 'a GP who will not refer cannot be forced to',
    story: 'De huisarts weigert mij door te sturen naar een neuroloog. Ik wil dat iemand hem dwingt.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    says: [/kan niemand dwingen/i],
  },
  {
    title: 'a letter of the CIZ that says no, told as refusal',
    story: 'Mijn moeder mag niet naar het verpleeghuis. Er kwam drie weken geleden een brief van het CIZ met nee.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'geweigerd'],
      ['bijzonder/R1', 'besluit'],
      ['geld/wat', 'ciz'],
    ],
    reaches: 'geld/G6',
    mayWriteToLmz: false,
    says: [/binnen 6 weken/i],
  },
  {
    title: 'a headscarf that was a problem at the practice',
    story: 'De tandarts zei dat hij mij niet helpt als ik mijn hoofddoek ophoud. Ik heb niets teruggezegd.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'discriminatie'],
    ],
    reaches: 'bijzonder/D1',
    mayWriteToLmz: true,
    says: [/College voor de Rechten van de Mens/, /hoeft niet eerst te praten/i],
  },
  {
    title: 'discrimination by somebody whose kind of care one cannot name',
    story: 'Bij een praktijk hier in de stad lachten ze om mijn accent. Ik weet niet wat voor zorg het precies was.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'discriminatie'],
    ],
    reaches: 'bijzonder/D1',
    mayWriteToLmz: true,
  },
  {
    title: 'a nurse who told everything around: discipline',
    story: 'Een verpleegkundige heeft mijn ziekte op straat verteld. Ik wil dat zij haar werk niet meer mag doen.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'tucht'],
    ],
    reaches: 'bijzonder/T1',
    mayWriteToLmz: false,
    firstHelper: 'tuchtklachtfunctionaris',
    says: [/Neem contact op met de tuchtklachtfunctionaris/, /BIG-register/, /10 jaar/, /geen geld/i],
  },
  {
    // Discipline is against a person, never against an institution (Wet BIG).
    title: 'discipline against a whole hospital does not exist',
    story: 'Ik wil dat het hele ziekenhuis straf krijgt. Niet één dokter, maar allemaal.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'tucht'],
    ],
    reaches: 'bijzonder/T1',
    mayWriteToLmz: false,
    says: [/één persoon, niet om een instelling/i],
  },
];
