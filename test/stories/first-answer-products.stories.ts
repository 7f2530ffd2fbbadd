import { moneyFromLmz, talkFirst } from './never.js';
import type { Story } from './story.js';

/** Pills, implants and beauty treatments, told from whoever gave or did them. */
export const firstProductStories: readonly Story[] = [
  {
    title: 'a breast implant, told as a cosmetic treatment',
    story: 'Mijn borstimplantaten lekken en ik heb overal pijn. De kliniek zegt dat het tussen mijn oren zit.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'product'],
      ['product/wat', 'implantaat'],
    ],
    reaches: 'product/M4',
    mayWriteToLmz: true,
    firstHelper: 'mebi',
    says: [/Meldpunt Bijwerkingen Implantaten/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a breast implant, told from the hospital',
    story: 'Na borstkanker kreeg ik een implantaat in het ziekenhuis. Sindsdien ben ik alleen maar ziek.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'product'],
      ['product/wat', 'implantaat'],
    ],
    reaches: 'product/M4',
    mayWriteToLmz: true,
    firstHelper: 'mebi',
    saysNever: [talkFirst],
  },
  {
    title: 'wrong pills that were taken already, told from the pharmacy',
    story:
      'De apotheek gaf mij de pillen van iemand anders. Ik heb er vanmorgen twee geslikt. Nu bonst mijn hart en ben ik in paniek.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'verkeerdMedicijn'],
    ],
    reaches: 'product/M6',
    mayWriteToLmz: true,
    says: [/Is het medicijn al gebruikt\? Bel nu/i, /112/],
    saysNever: [talkFirst, moneyFromLmz],
  },
  {
    title: 'wrong pills in the nursing home',
    story: 'Mijn moeder kreeg in het verpleeghuis de medicijnen van haar buurvrouw. Zij is heel suf. Wat moet ik doen?',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'verkeerdMedicijn'],
    ],
    reaches: 'product/M6',
    mayWriteToLmz: true,
    says: [/niet goed wakker/i],
    saysNever: [talkFirst],
  },
  {
    title: 'wrong pills, told as a side effect first',
    story:
      'Ik werd ziek van mijn nieuwe pillen. Op het doosje staat een andere naam. De dokter schreef dus iets fout op.',
    answers: [
      ['begin/zorg', 'product'],
      ['product/wat', 'bijwerking'],
      ['product/M1', 'verkeerd'],
    ],
    reaches: 'product/M6',
    mayWriteToLmz: true,
    says: [/Bel nu/i],
    saysNever: [talkFirst],
  },
  {
    title: 'ill after a vaccine, told from the GP',
    story: 'Na de prik bij de huisarts kan ik bijna niet meer lopen. Hij gelooft mij niet.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'product'],
      ['product/wat', 'bijwerking'],
    ],
    reaches: 'product/M1',
    mayWriteToLmz: true,
    firstHelper: 'lareb',
    saysNever: [talkFirst],
  },
  {
    title: 'a hoist that fell down in a home for people with a handicap',
    story: 'De tillift van mijn zus brak toen zij erin hing. Het huis gebruikt dat ding gewoon weer.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'product'],
      ['product/wat', 'defect'],
    ],
    reaches: 'product/M2',
    mayWriteToLmz: true,
    saysNever: [talkFirst],
  },
  {
    title: 'fillers by somebody who may not do it',
    story: 'Een vrouw zonder diploma spoot mijn lippen in op haar zolder. Nu zitten er bulten in. Zij neemt niet op.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'onbevoegd'],
    ],
    reaches: 'hoofdweg/B1',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    says: [/BIG-register/, /foto’s/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a laser in a salon, told as something that is no care',
    story:
      'De schoonheidssalon heeft mij verbrand met een laser. Ik dacht dat dit bij een kapper hoort, zoals andere salons.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'andereSector'],
      ['overig/sector', 'verzorging'],
      ['overig/O3', 'onbevoegd'],
    ],
    reaches: 'hoofdweg/B1',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    saysNever: [talkFirst],
  },
  {
    title: 'hair that broke off at the salon, told as a cosmetic treatment',
    story: 'Mijn kapper heeft mijn haar verbrand met bleek. Ik loop voor schut en wil mijn geld terug.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'huidverzorging'],
    ],
    reaches: 'overig/O3',
    mayWriteToLmz: false,
    says: [/brief of e-mail/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a piercing in a dirty shop',
    story: 'Mijn piercing is gezet in een vieze zaak en is nu ontstoken. Hier moet toch iemand op letten?',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'andereSector'],
      ['overig/sector', 'verzorging'],
    ],
    reaches: 'overig/O3',
    mayWriteToLmz: false,
    says: [/GGD/],
    saysNever: [talkFirst],
  },
];
