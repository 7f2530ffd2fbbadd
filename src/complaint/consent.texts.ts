import { str } from '@lit/localize';
import { isForAnother, toWhom, type FieldWords, type Wording } from './wording.js';
import type { Msg } from '../flows/words.js';

/** The version of each text that consent is asked by. It changes with the Dutch text; a test holds the two together. */
export const consentTextVersions = { inspecteur: '1', aanbieder: '1' } as const;

/** The questions for consent, one per purpose, each with what refusing means. */
export const consentTexts = (msg: Msg) => {
  const options = () => ({ ja: msg('Ja, dat vind ik goed'), nee: msg('Nee') });
  const askFirst = (wording: Wording) =>
    isForAnother(wording) ? { also: msg('Vraag dit ook aan de persoon voor wie u dit doet, als dat kan.') } : {};
  return {
    toestemmingInspecteur: (wording: Wording): FieldWords => ({
      label: msg('Vindt u het goed dat het meldpunt uw gegevens aan een inspecteur geeft?'),
      hint: msg(
        'Zegt u nee? Dan blijft het bij een signaal zonder uw naam. Misschien kan de inspectie het dan niet onderzoeken. Zegt u ja? Dan is het nog niet zeker dat er een onderzoek komt.',
      ),
      ...askFirst(wording),
      options: options(),
    }),
    toestemmingAanbieder: (wording: Wording): FieldWords => ({
      label: msg(str`Vindt u het goed dat ${toWhom(msg, wording)} uw naam en uw verhaal aan de zorgverlener geeft?`),
      hint: msg('Zegt u nee? Dan hoort de zorgverlener uw naam niet.'),
      ...askFirst(wording),
      options: options(),
    }),
  };
};
