import { inspectorateActs, talkFirst } from './never.js';
import type { Story } from './story.js';

/** Who speaks for another: what they may do differs by law (routes 7). */
export const somebodyElseStories: readonly Story[] = [
  {
    title: 'a parent of a child under twelve complains as its representative',
    story: 'Mijn zoon van 6 lag in het ziekenhuis. Hij kreeg een infuus op een ruwe manier. Ik heb nog niets gezegd.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    says: [/jonger dan 12/i, /gezag/i],
  },
  {
    title: 'a parent of a girl of fourteen complains together with her',
    story:
      'Mijn dochter van 14 krijgt bij de orthodontist steeds een andere behandeling. Wij hebben erover gepraat. Het helpt niet.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    says: [/12 tot en met 15 jaar\? Klaag dan samen/i],
  },
  {
    title: 'somebody of sixteen complains about the hospital alone',
    story:
      'Ik ben 16 en de dokter in het ziekenhuis praat alleen met mijn moeder. Ik heb het hem gezegd. Hij blijft het doen.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    says: [/16 of 17 jaar\? Dan mag u zelf klagen/i],
  },
  {
    title: 'a daughter asks her mother first whether she may complain',
    story:
      'Mijn moeder woont in een verpleeghuis en wordt niet gewassen. Zij kan nog goed zelf beslissen. Ik wil een klacht sturen, en heb al met de teamleider gepraat.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    says: [/machtiging/i],
  },
  {
    // Partner and family come after a mentor or curator, and somebody named on paper (BW 7:465 lid 3).
    title: 'the wife of somebody who can no longer decide comes after a mentor or a paper',
    story: 'Mijn man heeft dementie en krijgt thuiszorg. Zij doen hun werk niet goed. Ik heb nog niets gezegd.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    says: [/mentor of curator/i, /Daarna komt de partner/i],
  },
  {
    title: 'a mentor complains for the brother he decides for',
    story:
      'Ik ben mentor van mijn broer met een verstandelijke beperking. De begeleiding houdt zich niet aan zijn zorgplan. Praten heeft niet geholpen.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'gepraat'],
    ],
    reaches: 'hoofdweg/W2',
    mayWriteToLmz: true,
    says: [/mag een mentor of curator klagen/i],
  },
  {
    // Wkkgz art. 14 lid 2: the refusal itself may be complained about.
    title: 'a son who is refused as representative may complain about that',
    story:
      'Het ziekenhuis zegt dat ik niet namens mijn vader mag klagen. Hij kan zelf niets meer zeggen. Ik kreeg dat antwoord op mijn klacht.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'antwoord'],
    ],
    reaches: 'hoofdweg/W5',
    mayWriteToLmz: true,
    says: [/Over die weigering mag u zelf wel klagen/i],
  },
  {
    title: 'a worried neighbour has no complaint of her own, but may tell LMZ',
    story: 'Mijn buurvrouw krijgt thuiszorg die nooit op tijd komt. Zij wil niet dat ik iets zeg. Ik maak mij zorgen.',
    answers: [
      ['contact/wie', 'ander'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
    says: [/Mag u niet klagen\? Dan kunt u wel helpen/i],
  },
  {
    title: 'a friend who helps somebody without Dutch asks for it on paper',
    story:
      'Ik help mijn vriendin, zij spreekt geen Nederlands. Haar verloskundige was heel onbeleefd. Zij durft niet te praten.',
    answers: [
      ['contact/wie', 'ander'],
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'durftNiet'],
    ],
    reaches: 'hoofdweg/W6',
    mayWriteToLmz: true,
    says: [/machtiging/i],
    saysNever: [talkFirst],
  },
  {
    // Jeugdwet art. 4.2.1: a parent without gezag complains in their own name; under the Wkkgz not.
    title: 'a father without custody may complain about youth help himself',
    story:
      'Ik heb geen gezag over mijn dochter. De jeugdhulp praat alleen met haar moeder. Ik heb er met hen over gepraat.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'hulp'],
      ['jeugd/standHulp', 'gepraat'],
    ],
    reaches: 'jeugd/J1b',
    mayWriteToLmz: true,
    firstHelper: 'jeugdstem',
    says: [/als u ouder bent zonder gezag/i],
  },
  {
    title: 'a foster parent has a complaint of their own in youth protection',
    story:
      'Wij zijn pleegouders. De jeugdbeschermer haalde ons pleegkind weg zonder iets te zeggen. Wij hebben met hem gepraat.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'jeugd'],
      ['jeugd/over', 'bescherming'],
      ['jeugd/standBescherming', 'gepraat'],
    ],
    reaches: 'jeugd/J2b',
    mayWriteToLmz: true,
    says: [/ouder, voogd of pleegouder/i],
  },
  {
    title: 'a husband of somebody with dementia behind a locked door',
    story:
      'Mijn vrouw heeft dementie. In het verpleeghuis krijgt zij pillen om rustig te blijven. Ik heb daar nooit mijn toestemming voor gegeven.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'dwang'],
    ],
    reaches: 'bijzonder/F2',
    mayWriteToLmz: true,
    firstHelper: 'cvp-wzd',
    says: [/vertegenwoordiger/i],
  },
  {
    title: 'parents who want a measure against the doctor of their child',
    story: 'De kinderarts stuurde ons vier keer weg. Het was een hersentumor. Wij willen een maatregel tegen hem.',
    answers: [
      ['contact/wie', 'kind'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'tucht'],
    ],
    reaches: 'bijzonder/T1',
    mayWriteToLmz: false,
    firstHelper: 'tuchtklachtfunctionaris',
    says: [/Als ouder/i],
  },
  {
    title: 'a son who objects for his father sends a paper along',
    story:
      'Mijn vader krijgt geen traplift van de gemeente. Hij kan zelf niet schrijven. Ik wil bezwaar maken voor hem.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'geld'],
      ['geld/wat', 'besluit'],
    ],
    reaches: 'geld/G4',
    mayWriteToLmz: false,
    says: [/machtiging/i],
    saysNever: [inspectorateActs],
  },
  {
    title: 'somebody who hesitates for whom they speak gets the advice for themselves',
    story:
      'Het gaat over mij, maar ook over mijn man. Wij kregen bij de huisarts allebei de verkeerde uitslag. Ik heb nog niets gezegd.',
    answers: [
      ['contact/wie', 'weetNiet'],
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'niets'],
    ],
    reaches: 'hoofdweg/W1',
    mayWriteToLmz: true,
  },
  {
    title: 'a nurse who reports her own ward goes to the other desk',
    story:
      'Ik ben verpleegkundige in een verpleeghuis. Er gebeuren gevaarlijke dingen op mijn afdeling. Ik wil het melden zonder mijn naam.',
    answers: [['contact/wie', 'zorgverlener']],
    reaches: 'overig/O4',
    mayWriteToLmz: false,
    firstHelper: 'igj-meldpunt',
    says: [/naam niet geven/i],
  },
];
