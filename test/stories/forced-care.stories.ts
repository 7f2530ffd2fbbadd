import { disputesBody, weeksByLaw } from './never.js';
import { onDay, type Story } from './story.js';

const otherLaw = [disputesBody, weeksByLaw, /Wkkgz/];

/** Care that one does not want but must undergo: Wvggz and Wzd have their own committees and terms (routes 4.3 and 4.4). */
export const forcedCareStories: readonly Story[] = [
  {
    title: 'an injection against the will: the PVP and the committee of the Wvggz',
    story:
      'Ik ben opgenomen op een gesloten afdeling. Zij geven mij elke twee weken een prik die ik niet wil. Ik heb een zorgmachtiging.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    says: [/stopt de zorg niet vanzelf/i, /kan wachten/i],
    saysNever: otherLaw,
  },
  {
    title: 'five days alone in a separation room',
    story: 'Ik heb vijf dagen in de separeer gezeten. Niemand legde uit waarom. Ik wil dat iemand zegt of dat mocht.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    says: [/klachtencommissie/i],
    saysNever: otherLaw,
  },
  {
    title: 'the decision of the committee: six weeks to go to court',
    story:
      'De klachtencommissie vond dat de verplichte medicijnen mochten. Het besluit is van 20 oktober. Ik wil naar de rechter.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    date: { commissie: onDay('2026-10-20') },
    reaches: 'bijzonder/F1',
    term: { id: 'wvggz.beroep', lastDay: '2026-12-01', standing: 'inTime' },
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    says: [/binnen 6 weken na dat besluit naar de rechter/i],
    saysNever: otherLaw,
  },
  {
    title: 'a crisis measure that began in the general hospital',
    story:
      'In het ziekenhuis kreeg ik een psychose. Ik mocht niet meer weg, de burgemeester had getekend. Ik vond dat verschrikkelijk.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/dwang', 'psychisch'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    calls: 'stichting-pvp',
    says: [/besluit van de rechter of de burgemeester/i, /Bel dan meteen een advocaat/i],
    saysNever: otherLaw,
  },
  {
    title: 'a locked ward in the nursing home: the CVP and the committee of the Wzd',
    story:
      'Ik woon met beginnende dementie in een verpleeghuis. De deur van de afdeling is altijd op slot. Ik wil zelf naar buiten kunnen.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'cvp-wzd',
    says: [/KCOZ/],
    saysNever: otherLaw,
  },
  {
    title: 'a camera in the bedroom of somebody with a disability',
    story:
      'In mijn kamer in de woongroep hangt een camera. Ze pakken ook elke avond mijn telefoon af. Ik heb daar nooit ja op gezegd.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'cvp-wzd',
    saysNever: otherLaw,
  },
  {
    // Brain injury counts as an equal condition under the Wzd (routes 4.4).
    title: 'brain injury in a rehabilitation clinic counts as under the Wzd',
    story: 'Ik heb hersenletsel en revalideer in een kliniek. Ze binden mij vast in de rolstoel. Ik wil dat niet.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/dwang', 'beperking'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'cvp-wzd',
    saysNever: otherLaw,
  },
  {
    title: 'tied to the bed after an operation: neither law for sure, so both confidants are named',
    story:
      'Na mijn hartoperatie was ik in de war. Ze hebben mij vastgebonden in bed. Ik heb geen psychische ziekte en geen dementie.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/dwang', 'geenVanBeide'],
    ],
    reaches: 'bijzonder/F0',
    mayWriteToLmz: true,
    says: [/PVP/, /CVP/],
  },
  {
    title: 'pills hidden in the food, and nobody says under which law',
    story:
      'De huisarts laat de thuiszorg pillen door mijn eten doen. Ik weet niet waarom. Ik weet ook niet hoe mijn ziekte heet.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/dwang', 'weetNiet'],
    ],
    reaches: 'bijzonder/F0',
    mayWriteToLmz: true,
    says: [/PVP/, /CVP/, /volgens welke wet/i],
  },
  {
    // The end of voluntary care is no complaint under the Wvggz (routes 4.3, boundary).
    title: 'treatment that is stopped is refusal of care, not force',
    story:
      'De ggz stopt met mijn behandeling, terwijl ik die vrijwillig wil. Zij zeggen dat ik te ingewikkeld ben. Ik sta nu op straat.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'geweigerd'],
    ],
    reaches: 'bijzonder/R1',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
    says: [/binnen 6 weken antwoord zijn/i],
  },
  {
    // The way one is treated during a forced stay is an ordinary complaint (routes 4.3, boundary).
    title: 'cold food and rude words during a forced stay follow the ordinary road',
    story:
      'Ik ben gedwongen opgenomen, maar daar gaat het niet om. Het eten is koud en de verpleging scheldt. Ik heb het nog niet besproken.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/F1', 'gewoon'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
  },
  {
    title: 'dementia on a psychiatric ward falls under the other law',
    story: 'Ik heb dementie, maar ik lig op een afdeling van de ggz. Ik mag niet van de afdeling af.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/F1', 'beperking'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'cvp-wzd',
    saysNever: otherLaw,
  },
  {
    // A forensic clinic with a title under the Wvggz follows the Wvggz (routes O1).
    title: 'forced medicine in a forensic clinic: through prison care to the Wvggz',
    story:
      'Ik zit in een tbs-kliniek met een zorgmachtiging. Zij geven mij medicijnen onder dwang. Ik ben het daar niet mee eens.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'detentie'],
      ['overig/O1', 'dwang'],
      ['bijzonder/dwang', 'psychisch'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    saysNever: otherLaw,
  },
];
