import { str } from '@lit/localize';
import type { FieldId } from '../form/fields.js';
import type { FieldWords, WordsContext } from '../form/words-context.js';
import type { Msg } from '../../flows/words.js';

type Known = Extract<FieldId, 'anonimiteit' | 'naam' | 'telefoon' | 'email' | 'adres' | 'voorkeur' | 'tolkNodig'>;

/** Who may know who the visitor is, from wide to narrow, and how to reach them. */
export const knownTexts = (msg: Msg): Readonly<Record<Known, (wording: WordsContext) => FieldWords>> => {
  /** Only a report is followed by the questions who else may know. */
  const everybody = ({ soort, recipientIsLmz }: WordsContext) => {
    if (soort === 'klacht')
      return recipientIsLmz
        ? msg('Ja, tegen het meldpunt. Over anderen beslis ik straks.')
        : msg('Ja, tegen de ontvanger. Over anderen beslis ik straks.');
    return recipientIsLmz ? msg('Ja, alleen tegen het meldpunt') : msg('Ja, alleen tegen de ontvanger');
  };
  const everybodyHint = ({ soort, recipientIsLmz }: WordsContext) => {
    if (soort !== 'klacht') return msg('U kiest straks zelf welke gegevens u geeft.');
    return recipientIsLmz
      ? msg('Geeft u gegevens? Dan krijgt u nog vragen over een inspecteur, en over de zorgverlener of instelling.')
      : msg('Geeft u gegevens? Dan krijgt u nog een vraag over de zorgverlener of instelling.');
  };
  /** What it costs to stay unknown, before it is chosen. */
  const hidingHint = ({ soort, recipientIsLmz }: WordsContext) =>
    soort === 'klacht' && recipientIsLmz ? { nietBijAanbieder: msg('Misschien kan er dan geen onderzoek komen.') } : {};
  const anonymousHint = ({ soort, recipientIsLmz }: WordsContext) =>
    soort === 'klacht' && recipientIsLmz
      ? msg('Niemand kan u dan bellen of iets vragen. Misschien kan de inspectie uw melding dan niet onderzoeken.')
      : msg('Niemand kan u dan bellen of iets vragen.');
  const why = ({ soort, recipient, recipientIsLmz }: WordsContext) => {
    if (!recipientIsLmz) return msg(str`Ontvanger: ${recipient}`);
    if (soort === 'vraag') return msg('Met uw gegevens kan het meldpunt u antwoorden.');
    return soort === 'klacht'
      ? msg('Met uw gegevens kan het meldpunt u bellen of schrijven. De inspectie kan dat alleen als u dat goed vindt.')
      : msg('Met uw gegevens kan het meldpunt u bellen of schrijven.');
  };
  const howToReach = ({ soort, recipientIsLmz }: WordsContext) => {
    if (!recipientIsLmz) return msg('Hoe mag de ontvanger contact met u opnemen?');
    return soort === 'vraag'
      ? msg('Hoe wilt u antwoord op uw vraag krijgen?')
      : msg('Hoe mag het meldpunt contact met u opnemen?');
  };
  return {
    anonimiteit: (wording) => ({
      label: msg('Wilt u zeggen wie u bent?'),
      hint: why(wording),
      options: {
        bekend: everybody(wording),
        nietBijAanbieder: msg('Ja, maar niet tegen de zorgverlener of instelling'),
        anoniem: msg('Nee, ik blijf anoniem'),
      },
      optionHints: {
        bekend: everybodyHint(wording),
        ...hidingHint(wording),
        anoniem: anonymousHint(wording),
      },
    }),
    naam: () => ({ label: msg('Uw naam') }),
    telefoon: () => ({ label: msg('Uw telefoonnummer') }),
    email: () => ({ label: msg('Uw e-mailadres') }),
    adres: () => ({ label: msg('Uw adres') }),
    voorkeur: (wording) => ({
      label: howToReach(wording),
      ...(wording.recipientIsLmz ? { hint: msg('Wij weten niet wanneer u iets hoort.') } : {}),
      options: {
        bellen: msg('Bel mij'),
        email: msg('Stuur mij een e-mail'),
        brief: msg('Stuur mij een brief'),
        geenContact: msg('Neem geen contact met mij op'),
      },
    }),
    tolkNodig: () => ({
      label: msg('Ik wil graag een tolk, of antwoord in mijn eigen taal'),
      hint: msg('Het is niet zeker dat dit kan.'),
      options: { ja: msg('Ja') },
    }),
  };
};
