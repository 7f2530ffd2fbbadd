import { disputesBody, weeksByLaw, talkFirst } from './never.js';
import type { Story } from './story.js';

/** Locked in, tied, or made to take medicines: told from the place of care, not from the law. */
export const firstForceStories: readonly Story[] = [
  {
    title: 'a mother behind a door with a code',
    story:
      'Mijn moeder heeft dementie en mag niet van de afdeling af. Zij staat de hele dag aan de deur te huilen. Niemand heeft mij iets gevraagd.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'cvp-wzd',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'tied to the bed in hospital after an operation',
    story:
      'Na mijn operatie werd ik wakker met mijn handen vast aan het bed. Ik ben niet ziek in mijn hoofd. Ik heb nachtmerries sinds die nacht.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/dwang', 'geenVanBeide'],
    ],
    reaches: 'bijzonder/F0',
    mayWriteToLmz: true,
    saysNever: [talkFirst],
  },
  {
    title: 'an aunt with dementia who is tied to her chair in hospital',
    story: 'Mijn tante heeft dementie en ligt in het ziekenhuis. Zij zit vast in een stoel met een band om haar buik.',
    answers: [
      ['contact/wie', 'ander'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/dwang', 'beperking'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'cvp-wzd',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'held down by five people for an injection',
    story:
      'Ik zit in een kliniek en vijf mensen hielden mij vast voor een prik. Ik wilde die prik niet. Ik wil hier weg.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'stichting-pvp',
    calls: 'stichting-pvp',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'the sister of somebody who is locked in a psychiatric ward',
    story: 'Mijn zus zit al twee weken opgesloten in de ggz. Ik mag haar niet zien. Wie helpt mij?',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'lsfvp',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'locked in, told through the link for what is serious',
    story: 'Het is nu heel erg, ik zit opgesloten in een kale kamer. Ik heb een psychose gehad. Help mij.',
    opens: 'bijzonder/wat',
    answers: [
      ['bijzonder/wat', 'dwang'],
      ['bijzonder/dwang', 'psychisch'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    calls: 'stichting-pvp',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'a room that is locked at eight in a home for people with a handicap',
    story: 'Om acht uur gaat mijn kamer op slot. Ik ben 34 en ik heb niets gedaan. De begeleiding zegt dat het moet.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'cvp-wzd',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'fetched from home at the word of the GP',
    story:
      'Mijn huisarts stuurde mensen die mij meenamen naar een kliniek. Ik wilde dat niet. Ik weet niet of dat een wet is of niet.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'dwang'],
      ['bijzonder/dwang', 'weetNiet'],
    ],
    reaches: 'bijzonder/F0',
    mayWriteToLmz: true,
    saysNever: [talkFirst],
  },
  {
    title: 'forced medicines in a tbs clinic, told as prison care first',
    story: 'Ik zit in een tbs-kliniek. Ik moet pillen slikken voor mijn psychose en dat wil ik niet.',
    answers: [
      ['begin/zorg', 'anders'],
      ['overig/wat', 'detentie'],
      ['overig/O1', 'dwang'],
      ['bijzonder/dwang', 'psychisch'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    calls: 'stichting-pvp',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'a widow who writes about force before her husband died',
    story:
      'Mijn man kreeg in de kliniek medicijnen onder dwang. Hij is nu overleden aan iets anders. Ik wil dat iemand naar die dwang kijkt.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    firstHelper: 'lsfvp',
    says: [/verdrietig dat u iemand heeft verloren/i],
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'locked in in closed youth help',
    story: 'Ik ben 16 en ik zit gesloten. Ik moest drie dagen in mijn kamer blijven omdat ik schreeuwde.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'gesloten'],
    ],
    reaches: 'jeugd/J6',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'psychiatric force in closed youth help',
    story:
      'Mijn dochter van 15 zit in gesloten jeugdhulp. Daar kreeg zij een prik tegen haar wil, omdat zij een psychose had.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'gesloten'],
      ['jeugd/J6', 'psychisch'],
    ],
    reaches: 'bijzonder/F1',
    mayWriteToLmz: true,
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
  {
    title: 'held down in a group that is not closed',
    story: 'Op de groep van mijn zoon houden begeleiders hem tegen de grond. Hij woont daar gewoon vrijwillig.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'dwang'],
    ],
    reaches: 'jeugd/J6',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [talkFirst, weeksByLaw, disputesBody],
  },
];
