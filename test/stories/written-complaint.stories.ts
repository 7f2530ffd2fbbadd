import { dutyToTalk, theyAreLate } from './never.js';
import { onDay, type Story } from './story.js';

/** Ordinary care under the Wkkgz, after a written complaint (routes W3 to W5). */
export const writtenComplaintStories: readonly Story[] = [
  {
    title: 'a letter to the pharmacy two weeks ago: they still have time',
    story:
      'De apotheek gaf steeds te weinig pillen mee. Ik heb twee weken geleden een klacht gemaild. Er is nog geen antwoord.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'kortGeleden'],
    ],
    reaches: 'hoofdweg/W3',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
    says: [/klacht volgen/i, /bevestiging/i],
    saysNever: [theyAreLate],
  },
  {
    title: 'a letter to the hospital ten days ago gets its date',
    story:
      'Ik lag op een zaal waar niemand mij hielp met eten. Op 14 november heb ik het ziekenhuis een brief gestuurd. Ik wil weten wanneer ik antwoord krijg.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'kortGeleden'],
    ],
    date: { klacht: onDay('2026-11-14') },
    reaches: 'hoofdweg/W3',
    term: { id: 'wkkgz.antwoord', lastDay: '2026-12-26', standing: 'inTime' },
    mayWriteToLmz: true,
    saysNever: [theyAreLate],
  },
  {
    title: 'a resident with a disability who wrote last week waits, and may ask how it goes',
    story:
      'Ik heb vorige week met hulp van mijn zus een klacht geschreven. Het gaat over de begeleiding in mijn woongroep. Ik wacht nu.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'kortGeleden'],
    ],
    reaches: 'hoofdweg/W3',
    mayWriteToLmz: true,
    says: [/wat er nu gebeurt/i],
  },
  {
    title: 'eight weeks of silence from the physiotherapist is too long',
    story:
      'Ik heb de fysiotherapeut acht weken geleden een brief gestuurd. Ik hoorde niets, ook niet dat het langer duurt.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'nee'],
    ],
    reaches: 'hoofdweg/W4b',
    mayWriteToLmz: true,
    says: [/artikel 17/, /meteen naar de geschilleninstantie/i, /brief of e-mail[^]*meldpunt contact kan opnemen/i],
  },
  {
    title: 'seven weeks of silence from the ambulance service is too long',
    story:
      'De ambulance reed naar het verkeerde adres. Zeven weken geleden stuurde ik een klacht. Ik kreeg alleen een bevestiging.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'nee'],
    ],
    reaches: 'hoofdweg/W4b',
    mayWriteToLmz: true,
  },
  {
    title: 'nine weeks of silence from a cosmetic clinic is too long',
    story:
      'Mijn borsten zijn ongelijk na een operatie in een kliniek. Negen weken geleden heb ik geschreven. Ze reageren niet.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'nee'],
    ],
    reaches: 'hoofdweg/W4b',
    mayWriteToLmz: true,
  },
  {
    // An extension counts only when it was announced in writing before the six weeks were over (art. 17 lid 2).
    title: 'a letter that came in the seventh week gives the hospital no extra time',
    story:
      'Ik stuurde mijn klacht aan het ziekenhuis. Pas in de zevende week kwam een brief dat het langer duurt. Mag dat zomaar?',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'nee'],
    ],
    date: { klacht: onDay('2026-10-01') },
    reaches: 'hoofdweg/W4b',
    term: { id: 'wkkgz.antwoord', lastDay: '2026-11-12', standing: 'late' },
    mayWriteToLmz: true,
  },
  {
    title: 'a phone call that it takes longer gives no extra time either',
    story:
      'De thuiszorg belde dat mijn klacht meer tijd kost. Er is niets op papier gekomen. Mijn brief is van meer dan zes weken geleden.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'nee'],
    ],
    reaches: 'hoofdweg/W4b',
    mayWriteToLmz: true,
  },
  {
    title: 'somebody who does not know of a letter is helped on the late road',
    story:
      'Mijn klacht aan de wijkverpleging ligt er al twee maanden. Mijn post gaat via mijn dochter. Ik weet niet of er een brief is gekomen.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'weetNiet'],
    ],
    reaches: 'hoofdweg/W4b',
    mayWriteToLmz: true,
    says: [/binnen 6 weken moest zijn, of met een brief op tijd binnen 10 weken/i],
  },
  {
    title: 'a timely letter gives mental health care ten weeks in all',
    story:
      'Ik klaagde bij de ggz over mijn diagnose. Na vier weken schreven zij dat zij meer tijd nodig hebben. Nu is het zeven weken geleden.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'ja'],
    ],
    reaches: 'hoofdweg/W4a',
    mayWriteToLmz: true,
    firstHelper: 'klachtenfunctionaris-zorgaanbieder',
    says: [/10 weken/],
    saysNever: [theyAreLate],
  },
  {
    // Longer than ten weeks is possible only when the client agrees.
    title: 'a provider that wants even more than ten weeks needs a yes',
    story:
      'Het revalidatiecentrum schreef op tijd dat het langer duurt. Nu vragen zij nog drie weken erbij. Moet ik dat goedvinden?',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'langGeleden'],
      ['hoofdweg/verlenging', 'ja'],
    ],
    reaches: 'hoofdweg/W4a',
    mayWriteToLmz: true,
    says: [/hoeft dat niet goed te vinden/i],
  },
  {
    title: 'an answer from the midwife that helps nothing opens the road to the disputes body',
    story:
      'Bij mijn bevalling is niet naar mij geluisterd. De verloskundige heeft mijn klacht beantwoord. Zij vindt dat alles goed ging.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'antwoord'],
    ],
    reaches: 'hoofdweg/W5',
    mayWriteToLmz: true,
    says: [/binnen 6 maanden beslissen/i, /bindend/i],
  },
  {
    title: 'a client of mental health care who wants to hear who is right',
    story: 'De ggz-instelling schreef dat mijn klacht niet klopt. Ik wil dat iemand anders zegt wie gelijk heeft.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'antwoord'],
    ],
    reaches: 'hoofdweg/W5',
    mayWriteToLmz: true,
    says: [/onafhankelijke commissie die beslist/i],
  },
  {
    title: 'a clinic that belongs to no disputes body is a matter for LMZ',
    story:
      'Een kliniek wees mijn klacht af. In het antwoord staat niet bij welke commissie ik terechtkan. Op de website vind ik ook niets.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'antwoord'],
    ],
    reaches: 'hoofdweg/W5',
    mayWriteToLmz: true,
    says: [/Vindt u geen geschilleninstantie/i, /vertel het aan het Landelijk Meldpunt Zorg/i],
  },
  {
    title: 'an out-of-hours GP post that answered within the week',
    story:
      'Op de huisartsenpost moest ik met mijn zieke been drie uur wachten. Ze hebben snel geantwoord, maar het zijn alleen smoesjes.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'antwoord'],
    ],
    reaches: 'hoofdweg/W5',
    mayWriteToLmz: true,
  },
  {
    title: 'from an answer on to money for the damage',
    story:
      'De tandarts heeft in zijn antwoord geen excuses gemaakt. Een andere tandarts moet alles overdoen. Ik wil dat hij dat betaalt.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'antwoord'],
      ['hoofdweg/W5', 'schade'],
    ],
    reaches: 'bijzonder/L1',
    mayWriteToLmz: false,
    says: [/25\.000 euro/],
  },
  {
    title: 'from an answer on to discipline for one doctor',
    story:
      'Het ziekenhuis geeft toe dat de chirurg niet goed heeft gekeken. Toch werkt hij gewoon door. Ik wil een maatregel tegen hem.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'antwoord'],
      ['hoofdweg/W5', 'tucht'],
    ],
    reaches: 'bijzonder/T1',
    mayWriteToLmz: false,
    firstHelper: 'tuchtklachtfunctionaris',
  },
  {
    title: 'the answer that came while waiting',
    story: 'Ik had een klacht gestuurd aan een natuurgenezer. Vandaag kwam zijn antwoord. Ik ben het er niet mee eens.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'kortGeleden'],
      ['hoofdweg/W3', 'antwoord'],
    ],
    reaches: 'hoofdweg/W5',
    mayWriteToLmz: true,
  },
  {
    title: 'the complaint that is on its way after all',
    story:
      'Ik heb met het verpleeghuis gepraat over mijn medicijnen. Vorige week heb ik het ook opgeschreven en gestuurd. Dat vergat ik net te zeggen.',
    answers: [
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'gepraat'],
      ['hoofdweg/W2', 'gestuurd'],
    ],
    reaches: 'hoofdweg/W3',
    mayWriteToLmz: true,
    saysNever: [dutyToTalk],
  },
];
