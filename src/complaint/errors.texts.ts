import { str } from '@lit/localize';
import { fields, type FieldId } from './complaint.fields.js';
import { fieldTexts } from './fields.texts.js';
import type { FieldError } from './validate.js';
import type { Wording } from './wording.js';
import { givenDateTexts } from '../flows/given-date.texts.js';
import type { Msg } from '../flows/words.js';

/** The sentence for what is wrong with a field: the same beside it and in the summary. */
export function errorText(msg: Msg, { field, code }: FieldError, wording: Wording): string {
  const label = () => fieldTexts(msg)[field](wording).label;
  const required: Readonly<Partial<Record<FieldId, () => string>>> = {
    watGebeurd: () => (wording.soort === 'vraag' ? msg('Schrijf uw vraag op.') : msg('Vertel wat er is gebeurd.')),
    watIsNieuw: () => msg('Vertel wat er nieuw is.'),
    anonimiteit: () => msg('Kies wie mag weten wie u bent.'),
  };
  const { most = 0, kind = 'gebeurtenis' } = fields[field];
  switch (code) {
    case 'required':
      return required[field]?.() ?? msg(str`Vul dit in: ${label()}`);
    case 'tooLong':
      return msg(str`Dit is te lang. Gebruik niet meer dan ${most} tekens bij: ${label()}`);
    case 'invalidEmail':
      return msg('Controleer uw e-mailadres. Een e-mailadres ziet er zo uit: naam@voorbeeld.nl');
    case 'invalidPhone':
      return msg('Controleer uw telefoonnummer. Gebruik alleen cijfers, bijvoorbeeld 06 12345678');
    case 'invalidReference':
      return msg('Controleer het nummer van uw eerdere melding. Gebruik alleen letters, cijfers en streepjes.');
    case 'notAccepted':
      return msg(str`Dit antwoord kan niet. Controleer wat u invulde bij: ${label()}`);
    default:
      return givenDateTexts(msg).error(kind, code);
  }
}
