import { str } from '@lit/localize';
import { isForAnother, type FieldWords, type WordsContext } from '../form/words-context.js';
import { fields } from '../form/fields.js';
import { fieldTexts } from './fields.texts.js';
import type { Screen, ScreenId } from '../form/screens.js';
import type { Msg } from '../../flows/words.js';

/** Heading of a screen of the form; on a screen without a title of its own the first question is the heading. */
export interface ScreenWords {
  readonly title: string;
  readonly hint?: string;
  /** A second hint, a paragraph of its own. */
  readonly also?: string;
}

type Titled = Exclude<ScreenId, 'verhaal' | 'onderwerp' | 'doel' | 'wie' | 'bekend'>;

/** On these the title stays when only one question is left: it says what no question says. */
const alwaysTitled: readonly ScreenId[] = ['toestemming'];

const titles = (msg: Msg): Readonly<Record<Titled, (wording: WordsContext) => ScreenWords>> => {
  const about = ({ regime }: WordsContext) =>
    regime === 'wkkgz'
      ? msg('Over welke zorgverlener of instelling gaat het?')
      : msg('Over welke zorgverlener of organisatie gaat het?');
  const why = ({ soort, recipientIsLmz }: WordsContext) => {
    if (!recipientIsLmz) return {};
    return soort === 'vraag'
      ? { also: msg('Met uw gegevens kan het meldpunt u antwoorden.') }
      : {
          also: msg(
            'Met uw gegevens kan het meldpunt u bellen of schrijven. Ook hoeft u later niet alles opnieuw te vertellen. De inspectie gebruikt uw gegevens alleen als u dat goed vindt.',
          ),
        };
  };
  const consent = ({ recipient, recipientIsLmz }: WordsContext) =>
    recipientIsLmz
      ? msg(
          'U hoeft niets te kiezen: uw antwoord is dan nee. U kunt uw melding altijd versturen. Wat al is doorgegeven, kan niet worden teruggehaald. U kunt uw antwoord later veranderen. Bel daarvoor het Landelijk Meldpunt Zorg en noem het nummer van uw melding.',
        )
      : msg(
          str`U hoeft niets te kiezen: uw antwoord is dan nee. U kunt uw melding altijd versturen. Wat al is doorgegeven, kan niet worden teruggehaald. U kunt uw antwoord later veranderen. Neem daarvoor contact op met: ${recipient}`,
        );
  return {
    nieuws: () => ({ title: msg('Uw aanvulling') }),
    aanbieder: (wording) => ({
      title: about(wording),
      hint:
        wording.soort === 'klacht' && wording.recipientIsLmz
          ? msg('Inspecteurs zien zo over welke zorg er meldingen zijn. Weet u iets niet? Laat het dan leeg.')
          : msg('Weet u iets niet? Laat het dan leeg.'),
    }),
    wanneer: () => ({ title: msg('Wanneer was het, en wat is het gevolg?') }),
    stand: () => ({ title: msg('Wat heeft u al gedaan?') }),
    contact: (wording) => ({
      title: msg('Uw gegevens'),
      hint: msg('U hoeft niets in te vullen. Vul alleen in wat u wilt geven.'),
      ...why(wording),
    }),
    volgen: ({ regime }) => ({
      title: complaintTitle(msg, regime),
      ...(regime === 'jeugd' ? { hint: msg('Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.') } : {}),
    }),
    toestemming: (wording) => ({
      title: msg('Wat mag er met uw gegevens gebeuren?'),
      hint: consent(wording),
      ...(isForAnother(wording) ? { also: msg('Vraag dit ook aan de persoon voor wie u dit doet, als dat kan.') } : {}),
    }),
  };
};

/** The complaint to the provider, which is another matter than what is sent here. */
export const complaintTitle = (msg: Msg, regime: WordsContext['regime']): string =>
  regime === 'wkkgz'
    ? msg('Uw klacht bij de zorgverlener of instelling')
    : msg('Uw klacht bij de zorgverlener of organisatie');

/**
 * The heading of a screen. With one question left on it, or without a title of its own, the first question is the heading and its
 * label is not shown again: `isLabel` says so.
 */
export function headingOf(
  msg: Msg,
  screen: Screen,
  wording: WordsContext,
): ScreenWords & { readonly isLabel: boolean } {
  const [field] = screen.fields;
  const titled = titles(msg);
  const isAlone = screen.fields.length === 1 && !alwaysTitled.includes(screen.id);
  if (field && fields[field].control !== 'checkbox' && (isAlone || !(screen.id in titled))) {
    const { label, hint }: FieldWords = fieldTexts(msg)[field](wording);
    return { title: label, ...(hint !== undefined && { hint }), isLabel: true };
  }
  return { ...titled[screen.id as Titled](wording), isLabel: false };
}
