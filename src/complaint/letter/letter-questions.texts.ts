import { str } from '@lit/localize';
import type { LetterId } from '../../flows/letter.js';
import { givenDateTexts } from '../../flows/terms/given-date.texts.js';
import type { Msg } from '../../flows/words.js';
import type { FieldWords, WordsContext } from '../form/words-context.js';
import { fieldTexts } from '../texts/fields.texts.js';
import { controlOfField } from './letter-draft.js';
import { isLetterOnly, type LetterFieldId, type LetterOnlyId } from './letter-fields.js';
import type { LetterError } from './letter-progress.js';
import type { LetterQuestion } from './letter-questions.js';

/** What the words of the questions depend on. */
export interface LetterWording extends WordsContext {
  readonly letter: LetterId;
}

/** The heading of a question, and what to know before answering. */
export interface QuestionHeading {
  readonly title: string;
  readonly hint?: string;
}

/** The words of the questions that a letter asks. */
export const letterQuestionTexts = (msg: Msg) => {
  const receiver = ({ letter }: LetterWording): string => {
    if (letter === 'heroverweging') return msg('Naam van de zorgverzekeraar');
    return letter === 'bezwaar'
      ? msg('Naam van de gemeente of organisatie die het besluit nam')
      : msg('Naam van de organisatie of persoon');
  };
  const reason = ({ letter }: LetterWording): string => {
    const special: Readonly<Partial<Record<LetterId, string>>> = {
      dossier: msg('Om welk deel van het dossier gaat het, of welke periode?'),
      rekening: msg('Wat klopt er niet aan de rekening?'),
      schade: msg('Welke schade heeft u?'),
    };
    return special[letter] ?? msg('Waarom bent u het er niet mee eens?');
  };
  const own: Readonly<Record<LetterOnlyId, (wording: LetterWording) => FieldWords>> = {
    naarNaam: (wording) => ({ label: receiver(wording) }),
    naarPlaats: () => ({ label: msg('Plaats') }),
    kenmerk: ({ letter }) => ({
      label: letter === 'rekening' ? msg('Nummer van de rekening') : msg('Nummer of kenmerk op de brief'),
    }),
    besluitDatum: ({ letter }) => ({
      label: givenDateTexts(msg).label[letter === 'maatregelen' ? 'uitspraak' : 'besluit'](),
    }),
    verzoek: () => ({
      label: msg('Wat vraagt u?'),
      hint: msg('U mag meer dan één antwoord kiezen.'),
      options: {
        lezen: msg('Het dossier lezen'),
        kopie: msg('Een kopie van het dossier'),
        verbeteren: msg('Iets verbeteren dat niet klopt'),
        weghalen: msg('Iets weghalen'),
        verklaring: msg('Mijn eigen verklaring erbij'),
        wieKeek: msg('Weten wie in het dossier keek'),
      },
    }),
    waarom: (wording) => ({ label: reason(wording) }),
    overWie: () => ({ label: msg('Naam van de persoon over wie het gaat') }),
  };
  const later = () =>
    msg('Weet u iets niet? Laat het leeg. In de brief komt dan ruimte om het met een pen in te vullen.');
  const headings: Readonly<Record<LetterQuestion, (wording: LetterWording) => QuestionHeading>> = {
    aanbieder: () => ({ title: msg('Aan wie schrijft u?'), hint: later() }),
    ontvanger: () => ({ title: msg('Aan wie schrijft u?'), hint: later() }),
    brief: () => ({ title: msg('Over welke brief gaat het?'), hint: later() }),
    uitspraak: (wording) => ({ title: own.besluitDatum(wording).label }),
    klacht: () => ({ title: givenDateTexts(msg).label.klacht() }),
    antwoord: () => ({ title: msg('Wanneer stuurde u uw klacht, en wanneer kwam het antwoord?') }),
    gebeurd: () => ({ title: msg('Wat is er gebeurd?') }),
    wanneer: () => ({ title: givenDateTexts(msg).label.gebeurtenis() }),
    verzoek: () => ({ title: msg('Wat wilt u met het dossier?') }),
    waarom: (wording) => ({ title: reason(wording) }),
    doel: () => ({ title: msg('Wat wilt u bereiken?') }),
    wie: () => ({
      title: msg('Wie bent u?'),
      hint: msg('Uw gegevens komen alleen in de brief. Wij versturen niets en bewaren niets.'),
    }),
  };
  /** Stories may be written by hand on the printed letter. */
  const byHand = () =>
    msg(
      'Vertel het in uw eigen woorden. Schrijf geen burgerservicenummer (BSN). U mag dit leeg laten en later met een pen schrijven.',
    );
  const fieldWords = (field: LetterFieldId, wording: LetterWording): FieldWords => {
    const words = isLetterOnly(field) ? own[field](wording) : fieldTexts(msg)[field](wording);
    return controlOfField(field).control === 'textarea' ? { ...words, hint: byHand() } : words;
  };
  return {
    heading: (question: LetterQuestion, wording: LetterWording) => headings[question](wording),
    field: fieldWords,
    error: ({ field, code }: LetterError, wording: LetterWording) => {
      if (code !== 'tooLong') return givenDateTexts(msg).error(code);
      const { most = 0 } = controlOfField(field);
      return msg(str`Dit is te lang. Hoogste aantal tekens: ${most}. Maak korter: ${fieldWords(field, wording).label}`);
    },
  };
};
