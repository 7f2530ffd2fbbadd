import { disputesBody, sixWeeksByLaw, talkFirst } from './never.js';
import type { Story } from './story.js';

/**
 * Under 18 the Jeugdwet governs mental care and help with a disability, whatever road somebody takes; doctors, hospitals and
 * dentists are the Wkkgz's at any age (routes 4.0 and 4.2).
 */
export const youngPeopleStories: readonly Story[] = [
  {
    title: 'a girl in mental care who does not know, and then says it is about a provider, is asked again about which',
    story:
      'Ik ben 16 en zit bij een psycholoog. Ik weet niet wat ik moet kiezen. Het is gewoon een klacht over haar. Ik heb het haar gezegd.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'ggz'],
      ['jeugd/over', 'weetNiet'],
      ['overig/O7', 'zorg'],
      ['begin/zorg', 'ggz'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'gepraat'],
    ],
    reaches: 'jeugd/J1b',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody, sixWeeksByLaw],
  },
  {
    title: 'a boy in mental care who does not know, and then says that it is serious',
    story: 'Ik ben 15. Op de afdeling voor jongeren is iets heel ergs gebeurd. Ik weet niet hoe het heet.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'ggz'],
      ['jeugd/over', 'weetNiet'],
      ['overig/O7', 'ernstig'],
    ],
    reaches: 'jeugd/JS',
    mayWriteToLmz: true,
    saysNever: [talkFirst, disputesBody],
  },
  {
    title: 'discipline against the psychiatrist of a girl, who then tells of violence',
    story: 'Ik ben 17. Mijn psychiater moet stoppen met werken. Hij heeft mij vastgepakt en geslagen.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'ggz'],
      ['jeugd/over', 'tucht'],
      ['jeugd/J5', 'arts'],
      ['bijzonder/T1', 'geweld'],
    ],
    reaches: 'jeugd/JS',
    mayWriteToLmz: true,
    saysNever: [talkFirst, disputesBody],
  },
  {
    title: 'parents who want discipline in youth mental care, and then money',
    story: 'De psychiater van onze zoon schreef te veel pillen voor. Wij willen een maatregel. En wij willen geld.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'tucht'],
      ['jeugd/J5', 'arts'],
      ['bijzonder/T1', 'schade'],
    ],
    reaches: 'bijzonder/L2',
    mayWriteToLmz: false,
    firstHelper: 'juridisch-loket',
    says: [/aansprakelijk stellen/i, /Jeugdstem/, /kunnen u geen geld geven/i],
    saysNever: [disputesBody, sixWeeksByLaw, /25\.000/],
  },
  {
    title: 'discipline in youth help, but the doctor turns out to work in a hospital',
    story: 'Ik koos jeugdhulp. Het gaat eigenlijk over de kinderarts in het ziekenhuis. Ik heb nog niets gezegd.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'tucht'],
      ['jeugd/J5', 'arts'],
      ['bijzonder/T1', 'klacht'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
  },
  {
    title: 'side effects of what the psychiatrist of a boy prescribed, and money for it',
    story:
      'Mijn zoon van 10 werd ziek van pillen van de jeugdpsychiater. Ik wist niet waar dat hoort. Ik wil geld terug.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'weetNiet'],
      ['overig/O7', 'product'],
      ['product/wat', 'bijwerking'],
      ['product/M1', 'schade'],
    ],
    reaches: 'bijzonder/L2',
    mayWriteToLmz: false,
    saysNever: [disputesBody],
  },
  {
    title: 'help with a disability for somebody under 18 is youth help',
    story:
      'Ik ben 17 en krijg begeleiding omdat ik blind ben. De begeleider komt nooit op tijd. Ik heb het hem gezegd.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'gehandicaptenzorg'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'gepraat'],
    ],
    reaches: 'jeugd/J1b',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    saysNever: [disputesBody, sixWeeksByLaw],
  },
  {
    title: 'a bill that turns into a complaint is asked about whom before anything is promised',
    story: 'Ik ben 17 en kreeg een rekening van de tandarts. De vulling is ook slecht. Ik heb het hem gezegd.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'geld'],
      ['geld/wat', 'rekening'],
      ['geld/G1', 'zorg'],
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    says: [/16 of 17 jaar\? Dan mag u zelf klagen/i],
  },
  {
    title: 'harm in a hospital is the same for somebody of sixteen',
    story: 'Ik ben 16. Door een fout bij de operatie kan ik mijn hand niet meer gebruiken.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'bijzonder'],
      ['bijzonder/wat', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    saysNever: [talkFirst],
  },
  {
    title: 'somebody of sixteen asks for the file alone',
    story: 'Ik ben 16 en wil weten wat er over mij is opgeschreven. Mijn moeder hoeft dat niet te weten.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'anders'],
      ['overig/wat', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/16 of 17 jaar\? Dan vraagt u het zelf\. Bent u jonger\? Vraag het samen met een ouder of voogd/i],
  },
  {
    title: 'money for what was done to a boy whose kind of help is not named',
    story: 'Ik ben 17. Er staan leugens in mijn dossier. Daardoor kreeg ik een baan niet. Ik wil geld.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'anders'],
      ['overig/wat', 'dossier'],
      ['bijzonder/P1', 'schade'],
    ],
    reaches: 'bijzonder/L2',
    mayWriteToLmz: false,
    saysNever: [disputesBody],
  },
  {
    title: 'discrimination of somebody under 18 promises no six weeks by law',
    story: 'Ik ben 16. Zij noemden mij een scheldwoord om mijn huidskleur. Ik weet niet wat voor hulp het precies is.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'anders'],
      ['overig/wat', 'discriminatie'],
    ],
    reaches: 'bijzonder/D1',
    mayWriteToLmz: true,
    firstHelper: 'discriminatie-nl',
    says: [/Vaak is dat binnen 6 weken/],
    saysNever: [disputesBody, sixWeeksByLaw],
  },
];
