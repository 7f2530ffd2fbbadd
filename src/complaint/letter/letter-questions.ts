import type { LetterId } from '../../flows/letter.js';
import type { Speaker } from '../../flows/roles.js';
import type { LetterFieldId } from './letter-fields.js';

/** One question of a letter: a screen with a few fields. */
export type LetterQuestion = keyof typeof questions;

const questions = {
  aanbieder: ['aanbiederNaam', 'aanbiederAfdeling', 'aanbiederPlaats'],
  ontvanger: ['naarNaam', 'naarPlaats'],
  brief: ['besluitDatum', 'kenmerk'],
  uitspraak: ['besluitDatum'],
  klacht: ['klachtDatum'],
  antwoord: ['klachtDatum', 'antwoordDatum'],
  gebeurd: ['watGebeurd'],
  wanneer: ['wanneer'],
  verzoek: ['verzoek', 'waarom'],
  waarom: ['waarom'],
  doel: ['doel'],
  wie: ['overWie', 'naam', 'adres', 'telefoon', 'email'],
} as const satisfies Record<string, readonly LetterFieldId[]>;

const complaint = ['aanbieder', 'gebeurd', 'wanneer', 'doel', 'wie'] as const;
const elsewhere = ['ontvanger', 'gebeurd', 'wanneer', 'doel', 'wie'] as const;

/** What each letter asks, in order: to whom, what, when, what for, and who you are. */
const asked: Readonly<Record<LetterId, readonly LetterQuestion[]>> = {
  'klacht.wkkgz': complaint,
  'klacht.jeugd': complaint,
  'klacht.veiligThuis': complaint,
  'klacht.gesloten': complaint,
  'klacht.wvggz': complaint,
  'klacht.wzd': complaint,
  'klacht.zorg': complaint,
  'klacht.algemeen': elsewhere,
  'herinnering.wkkgz': ['aanbieder', 'klacht', 'wie'],
  'herinnering.jeugd': ['aanbieder', 'klacht', 'wie'],
  verlenging: ['aanbieder', 'klacht', 'wie'],
  antwoord: ['aanbieder', 'antwoord', 'waarom', 'wie'],
  maatregelen: ['aanbieder', 'uitspraak', 'wie'],
  dossier: ['aanbieder', 'verzoek', 'wie'],
  weigering: ['aanbieder', 'gebeurd', 'wanneer', 'wie'],
  dwang: ['aanbieder', 'gebeurd', 'wanneer', 'wie'],
  rekening: ['aanbieder', 'brief', 'waarom', 'wie'],
  heroverweging: ['ontvanger', 'brief', 'waarom', 'wie'],
  bezwaar: ['ontvanger', 'brief', 'waarom', 'wie'],
  schade: ['aanbieder', 'gebeurd', 'wanneer', 'waarom', 'wie'],
  bemiddeling: ['aanbieder', 'gebeurd', 'wanneer', 'doel', 'wie'],
};

export const questionsOf = (letter: LetterId): readonly LetterQuestion[] => asked[letter];

/** Who it is about is asked of who speaks for another. */
const forThemselves: readonly Speaker[] = ['zelf', 'jongere'];

/** The fields of a question that apply. */
export const fieldsOf = (question: LetterQuestion, speaker: Speaker): readonly LetterFieldId[] =>
  questions[question].filter((field) => field !== 'overWie' || !forThemselves.includes(speaker));

/** What somebody may want from the addressee, of the goals of the form: money and punishment are asked for elsewhere. */
export const goalsOfLetter = [
  'gehoord',
  'uitleg',
  'excuses',
  'vertrouwen',
  'voorkomen',
  'behandeling',
  'oordeel',
] as const;
