import type { FieldWords, WordsContext } from '../form/words-context.js';
import type { Msg } from '../../flows/words.js';

/** The version of each text that consent is asked by. It changes with the Dutch text; a test holds the two together. */
export const consentTextVersions = { inspecteur: '3', aanbieder: '3' } as const;

/** The questions for consent, one per purpose: what is passed on, to whom, what for, and what refusing means. */
export const consentTexts = (msg: Msg) => {
  const options = () => ({ ja: msg('Ja, dat vind ik goed'), nee: msg('Nee') });
  return {
    toestemmingInspecteur: (): FieldWords => ({
      label: msg(
        'Mag het meldpunt uw naam, contactgegevens en verhaal geven aan een inspecteur van de Inspectie Gezondheidszorg en Jeugd?',
      ),
      hint: msg(
        'De inspecteur kan u dan iets vragen en bekijken of er onderzoek nodig is. Uw naam gaat daarmee nog niet naar de zorgverlener of instelling.',
      ),
      also: msg(
        'Zegt u nee? Dan geeft het meldpunt dit niet aan een inspecteur. Misschien kan de inspectie uw melding dan niet onderzoeken. Zegt u ja? Ook dan is een onderzoek niet zeker.',
      ),
      options: options(),
    }),
    toestemmingAanbieder: (wording: WordsContext): FieldWords => ({
      ...(wording.recipientIsLmz
        ? {
            label: msg('Mag de inspectie uw naam en uw verhaal aan de zorgverlener of instelling geven?'),
            hint: msg(
              'Dat is meestal nodig voor een onderzoek. Zegt u nee? Dan geeft de inspectie uw naam en uw verhaal niet aan de zorgverlener of instelling. Misschien kan er dan geen onderzoek komen.',
            ),
          }
        : {
            label: msg('Mag de ontvanger uw naam en uw verhaal aan de zorgverlener of instelling geven?'),
            hint: msg(
              'De ontvanger kan dan met de zorgverlener of instelling over uw melding praten. Zegt u nee? Dan geeft de ontvanger uw naam en uw verhaal niet aan de zorgverlener of instelling.',
            ),
          }),
      options: options(),
    }),
  };
};
