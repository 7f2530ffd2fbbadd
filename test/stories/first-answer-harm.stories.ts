import { disputesBody, moneyFromLmz, talkFirst } from './never.js';
import type { Story } from './story.js';

/** Touched, hurt, in danger or bereaved: whatever upset people answer first, nobody is told to go and talk. */
export const firstHarmStories: readonly Story[] = [
  {
    title: 'touched by the physiotherapist, told from the place of care',
    story:
      'Mijn fysiotherapeut zat gisteren met zijn hand in mijn broek. Hij zei dat het bij de massage hoorde. Ik heb nog niets gezegd en ik tril nog steeds.',
    answers: [
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    calls: 'centrum-seksueel-geweld',
    says: [/niet uw schuld/i],
    saysNever: [talkFirst],
  },
  {
    title: 'touched by the masseur of the clinic, told through the link for what is serious',
    story: 'Er is iets ergs gebeurd in de kliniek. Een man die mij behandelde, betastte mij. Ik wil het nu vertellen.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'geweld']],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    calls: 'centrum-seksueel-geweld',
    saysNever: [talkFirst],
  },
  {
    title: 'a doctor who touched somebody of seventeen',
    story: 'Ik ben 17 en ik was alleen bij de huisarts. Hij raakte mij aan waar dat niet hoefde. Niemand weet het.',
    answers: [
      ['contact/wie', 'jongere'],
      ['begin/zorg', 'eerstelijn'],
      ['hoofdweg/stand', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    calls: 'centrum-seksueel-geweld',
    saysNever: [talkFirst],
  },
  {
    title: 'a mother who is hit in the nursing home',
    story:
      'Mijn moeder heeft blauwe plekken op haar armen. Zij zegt dat de nachtzuster haar slaat. Ik ben zo boos dat ik niet weet wat ik moet doen.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    firstHelper: '112',
    saysNever: [talkFirst],
  },
  {
    title: 'a therapist who began a relation, told as a matter for the tuchtcollege first',
    story:
      'Mijn psycholoog begon een relatie met mij. Ik wil dat zij nooit meer mag werken. Nu ik dit typ, merk ik hoe slecht het met mij gaat.',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'tucht'],
      ['bijzonder/T1', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    says: [/mag nooit seks hebben/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a file that is asked for to prove what a doctor did',
    story:
      'Ik wil mijn dossier van het ziekenhuis hebben. Daar staat in dat de arts alleen met mij was. Hij heeft mij toen verkracht.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'dossier'],
      ['bijzonder/P1', 'ernstig'],
      ['bijzonder/wat', 'geweld'],
    ],
    reaches: 'bijzonder/S2',
    mayWriteToLmz: true,
    calls: 'centrum-seksueel-geweld',
    saysNever: [talkFirst],
  },
  {
    title: 'household help that hits: through the municipality to what is serious',
    story:
      'De hulp in de huishouding is van de gemeente. Vanmorgen gaf zij mij een klap omdat ik er iets van zei. Ik ben 81 en ik ben bang voor haar.',
    answers: [
      ['begin/zorg', 'geld'],
      ['geld/wat', 'wmo'],
      ['geld/G5', 'geweld'],
    ],
    reaches: 'geld/GS',
    mayWriteToLmz: false,
    firstHelper: '112',
    says: [/toezichthouder Wmo/],
    saysNever: [talkFirst],
  },
  {
    title: 'a fall that should not have happened with help of the municipality',
    story: 'Mijn moeder krijgt begeleiding van de gemeente. De begeleider liet haar alleen en zij brak haar heup.',
    answers: [
      ['begin/zorg', 'gemeente'],
      ['geld/gemeente', 'ernstig'],
    ],
    reaches: 'geld/GS',
    mayWriteToLmz: false,
    says: [/vraag naar de toezichthouder Wmo/],
    saysNever: [talkFirst, /calamiteit/],
  },
  {
    title: 'an institution where nobody is safe',
    story:
      'In mijn woonvorm is er in het weekend geen begeleiding. Een bewoner zwaait met een mes. Het is nu gevaarlijk.',
    answers: [
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'onveilig'],
    ],
    reaches: 'bijzonder/S3',
    mayWriteToLmz: true,
    firstHelper: '112',
    calls: 'lmz',
    says: [/vandaag/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a ward without staff at night, told through the link for what is serious',
    story:
      'Vannacht was er niemand op de afdeling van mijn man. Hij lag uren op de grond. Ik durf hem daar niet nog een nacht te laten.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'onveilig']],
    reaches: 'bijzonder/S3',
    mayWriteToLmz: true,
    calls: 'lmz',
    saysNever: [talkFirst],
  },
  {
    title: 'a neighbour who hears screaming in the house for people with a handicap',
    story:
      'Naast mij is een huis voor mensen met een beperking. Ik hoor al weken geschreeuw en gebonk. Ik ben maar de buurvrouw, maar dit is niet veilig.',
    answers: [
      ['contact/wie', 'ander'],
      ['begin/zorg', 'gehandicaptenzorg'],
      ['hoofdweg/stand', 'onveilig'],
    ],
    reaches: 'bijzonder/S3',
    mayWriteToLmz: true,
    calls: 'lmz',
    saysNever: [talkFirst],
  },
  {
    title: 'a mother who died in hospital: condolence, no 112 and no talk',
    story:
      'Mijn moeder is vorige week overleden in het ziekenhuis. Zij riep de hele nacht om hulp. Ik heb daar nog niets over gezegd.',
    answers: [
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'overleden'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    says: [/verdrietig dat u iemand heeft verloren/i, /nabestaande/i],
    saysNever: [talkFirst, moneyFromLmz, /Wordt iemand zieker/i],
  },
  {
    title: 'a father who died, told through the link for what is serious',
    story: 'De dokter kwam niet, en mijn vader is dood. Ik wil weten waarom er niemand is gekomen.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'overleden']],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    says: [/verdrietig dat u iemand heeft verloren/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a brother who died while he waited for help',
    story:
      'Mijn broer stond negen maanden op de wachtlijst van de ggz. In die tijd heeft hij een einde aan zijn leven gemaakt. Wie is hier verantwoordelijk voor?',
    answers: [
      ['begin/zorg', 'ggz'],
      ['hoofdweg/stand', 'wachten'],
      ['geld/G3', 'overleden'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    says: [/verdrietig dat u iemand heeft verloren/i],
    saysNever: [talkFirst],
  },
  {
    title: 'the file of a father who died',
    story:
      'Mijn vader is overleden in het verpleeghuis. Ik wil in zijn dossier lezen hoe het ging. Het huis zegt dat dit niet mag.',
    answers: [
      ['contact/wie', 'overleden'],
      ['begin/zorg', 'ouderenzorg'],
      ['hoofdweg/stand', 'dossier'],
    ],
    reaches: 'bijzonder/P1',
    mayWriteToLmz: true,
    says: [/verdrietig dat u iemand heeft verloren/i, /welk deel van het dossier/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a husband who cannot walk since the operation',
    story:
      'Mijn man kan sinds zijn operatie niet meer lopen. De chirurg zegt dat zoiets kan gebeuren. Ik geloof daar niets van.',
    answers: [
      ['contact/wie', 'naaste'],
      ['begin/zorg', 'msz'],
      ['hoofdweg/stand', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    says: [/calamiteit/i],
    saysNever: [talkFirst],
  },
  {
    title: 'a face that is scarred by a filler',
    story: 'Na een filler is een stuk van mijn lip zwart geworden. Ik lig nu in het ziekenhuis aan een infuus.',
    answers: [
      ['begin/zorg', 'cosmetisch'],
      ['hoofdweg/stand', 'ernst'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    firstHelper: 'lmz',
    saysNever: [talkFirst],
  },
  {
    title: 'no more will to live after what the clinic did',
    story: 'Sinds die kliniek hoeft het voor mij niet meer. Ik denk elke dag aan zelfmoord. Niemand luistert.',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'zelfmoord']],
    reaches: 'bijzonder/S4',
    mayWriteToLmz: false,
    firstHelper: '113',
    calls: '113',
    saysNever: [talkFirst, disputesBody],
  },
  {
    title: 'a neighbour who is confused and gets no help',
    story: 'De man van hiernaast is helemaal in de war en roept de hele nacht. Hij doet niemand kwaad. Wie kan komen?',
    opens: 'bijzonder/wat',
    answers: [['bijzonder/wat', 'verward']],
    reaches: 'bijzonder/S5',
    mayWriteToLmz: false,
    calls: 'landelijk-meldnummer-zorgwekkend-gedrag',
    saysNever: [talkFirst],
  },
  {
    title: 'a report that was made, after which the patient died',
    story:
      'Ik heb al gemeld dat mijn oma in het verpleeghuis uitdroogde. Nu is zij overleden. Ik wil dat jullie dat weten.',
    opens: 'contact/aanvulling',
    answers: [
      ['contact/aanvulling', 'ernstig'],
      ['bijzonder/wat', 'overleden'],
    ],
    reaches: 'bijzonder/S1',
    mayWriteToLmz: true,
    says: [/verdrietig dat u iemand heeft verloren/i],
    saysNever: [talkFirst],
  },
];
