import { str } from '@lit/localize';
import type { Regime } from '../../flows/roles.js';
import type { Msg } from '../../flows/words.js';

/**
 * What goes to LMZ is a report ("melding"), never a complaint: that one goes to the provider, and only with it the six weeks begin
 * (Wkkgz art. 17). `recipient` is nothing where it is LMZ.
 */
export const reportTexts = (msg: Msg) => ({
  openKlacht: (recipient: string | undefined) =>
    recipient === undefined
      ? msg('Meld het bij het Landelijk Meldpunt Zorg')
      : msg(str`Stuur een melding naar: ${recipient}`),
  openVraag: (recipient: string | undefined) =>
    recipient === undefined
      ? msg('Stel uw vraag aan het Landelijk Meldpunt Zorg')
      : msg(str`Stuur uw vraag naar: ${recipient}`),
  openAanvulling: (recipient: string | undefined) =>
    recipient === undefined
      ? msg('Stuur uw aanvulling naar het Landelijk Meldpunt Zorg')
      : msg(str`Stuur uw aanvulling naar: ${recipient}`),
  notAComplaint: (regime: Regime) =>
    regime === 'wkkgz'
      ? msg('Dit is geen klacht bij de zorgverlener. De 6 weken beginnen hierdoor niet.')
      : msg('Dit is geen klacht bij de zorgverlener of organisatie zelf.'),
  /** The same for who is about to send, or has sent: also what to do for an answer of the provider. */
  howToComplain: (regime: Regime) => {
    if (regime === 'wkkgz')
      return msg(
        'De zorgverlener of instelling krijgt dit bericht niet als klacht. Wilt u antwoord op een klacht? Stuur die dan zelf. Pas daarna moet er binnen 6 weken antwoord zijn.',
      );
    return regime === 'jeugd'
      ? msg(
          'De organisatie krijgt dit bericht niet als klacht. Wilt u antwoord? Stuur dan zelf een klacht naar de organisatie.',
        )
      : msg(
          'De zorgverlener of organisatie krijgt dit bericht niet als klacht. Wilt u antwoord op een klacht? Stuur die dan zelf. In het advies las u waar dat kan.',
        );
  },
  /** Of a question or an addition, in which a complaint may be hidden. */
  reachesNoProvider: () => msg('De zorgverlener of organisatie krijgt dit bericht niet als klacht.'),
});
