import { str } from '@lit/localize';
import { fields, type FieldId } from '../form/fields.js';
import { fieldTexts } from './fields.texts.js';
import type { FieldError } from '../form/validate.js';
import type { WordsContext } from '../form/words-context.js';
import { givenDateTexts } from '../../flows/terms/given-date.texts.js';
import type { Msg } from '../../flows/words.js';

/** The sentence for what is wrong with a field: the same beside it and in the summary. */
export function errorText(msg: Msg, { field, code }: FieldError, wording: WordsContext): string {
  const label = () => fieldTexts(msg)[field](wording).label;
  const required: Readonly<Partial<Record<FieldId, () => string>>> = {
    watGebeurd: () =>
      wording.soort === 'vraag'
        ? msg('U heeft nog niets opgeschreven. Schrijf uw vraag op.')
        : msg('U heeft nog niets opgeschreven. Vertel kort wat er is gebeurd.'),
    watIsNieuw: () => msg('U heeft nog niets opgeschreven. Vertel kort wat er nieuw is.'),
    anonimiteit: () => msg('Kies of u wilt zeggen wie u bent.'),
  };
  const { most = 0, counter } = fields[field];
  switch (code) {
    case 'required':
      return required[field]?.() ?? msg(str`Vul dit in: ${label()}`);
    case 'tooLong':
      return counter
        ? msg(str`Uw tekst is te lang. Er mogen niet meer tekens in dan: ${most}`)
        : msg(str`Dit is te lang. Hoogste aantal tekens: ${most}. Maak korter: ${label()}`);
    case 'phoneNeeded':
      return msg('U wilt gebeld worden. Vul uw telefoonnummer in, of kies iets anders.');
    case 'emailNeeded':
      return msg('U wilt een e-mail krijgen. Vul uw e-mailadres in, of kies iets anders.');
    case 'addressNeeded':
      return msg('U wilt een brief krijgen. Vul uw adres in, of kies iets anders.');
    case 'invalidEmail':
      return msg('Controleer uw e-mailadres. Een e-mailadres ziet er zo uit: naam@voorbeeld.nl');
    case 'invalidPhone':
      return msg('Controleer uw telefoonnummer. Gebruik alleen cijfers, bijvoorbeeld 06 12345678');
    case 'invalidReference':
      return msg('Controleer het nummer van uw eerdere melding. Gebruik alleen letters, cijfers en streepjes.');
    case 'notAccepted':
      return msg(str`Dit antwoord kan niet. Controleer wat u invulde bij: ${label()}`);
    default:
      return givenDateTexts(msg).error(code);
  }
}
