import { str } from '@lit/localize';
import { toWhom, type FieldWords, type Wording } from './wording.js';
import { fields } from './complaint.fields.js';
import { fieldTexts } from './fields.texts.js';
import type { Screen, ScreenId } from './complaint.screens.js';
import type { Msg } from '../flows/words.js';

/** Heading of a screen of the form; on a screen with one question the question itself is the heading. */
export interface ScreenWords {
  readonly title: string;
  readonly hint?: string;
}

type Titled = Exclude<ScreenId, 'verhaal' | 'onderwerp' | 'doel' | 'bekend'>;

const titles = (msg: Msg): Readonly<Record<Titled, (wording: Wording) => ScreenWords>> => ({
  nieuws: () => ({ title: msg('Uw aanvulling') }),
  aanbieder: () => ({ title: msg('Over wie gaat het?'), hint: msg('Weet u iets niet? Laat het dan leeg.') }),
  wanneer: () => ({ title: msg('Wanneer was het, en wat is het gevolg?') }),
  stand: () => ({ title: msg('Wat heeft u al gedaan?') }),
  wie: () => ({ title: msg('Voor wie doet u dit?') }),
  contact: () => ({
    title: msg('Uw gegevens'),
    hint: msg('U hoeft niets in te vullen. Vul alleen in wat u wilt geven.'),
  }),
  volgen: ({ regime }) => ({
    title: msg('Uw klacht bij de zorgverlener'),
    ...(regime === 'jeugd' ? { hint: msg('Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.') } : {}),
  }),
  toestemming: (wording) => ({
    title: msg('Wat mag er met uw gegevens gebeuren?'),
    hint: msg(
      str`U hoeft niet te kiezen. Uw klacht wordt altijd verstuurd. U mag later nog van gedachten veranderen. Zeg dat dan tegen ${toWhom(msg, wording)}.`,
    ),
  }),
});

/**
 * The heading of a screen. With one question left on it, that question is the heading and its label is not shown again:
 * `isLabel` says so.
 */
export function headingOf(msg: Msg, screen: Screen, wording: Wording): ScreenWords & { readonly isLabel: boolean } {
  const [field] = screen.fields;
  const titled = titles(msg);
  if (field && fields[field].control !== 'checkbox' && (screen.fields.length === 1 || !(screen.id in titled))) {
    const { label, hint }: FieldWords = fieldTexts(msg)[field](wording);
    return { title: label, ...(hint !== undefined && { hint }), isLabel: true };
  }
  return { ...titled[screen.id as Titled](wording), isLabel: false };
}
