import { str } from '@lit/localize';
import type { Msg } from '../../flows/words.js';
import type { SendingCode } from '../sending/attempt-result.js';

/** Where sending stands, as the person is told: the states of the submission machine that have words. */
export type SendingPhase = 'preparing' | 'sending' | 'waiting' | 'refused' | 'notSent' | 'unknown';

/** In seconds. */
const hour = 3_600;

/**
 * What is said while sending and when it does not simply work: what happened, whether the message arrived, what can be done now, and
 * that nothing typed is lost. "Bericht" covers a report, a question and an addition. `recipient` is the name in that
 * attribute, and nothing where it is LMZ.
 */
export const sendingTexts = (msg: Msg) => {
  const reasons: Readonly<Record<SendingCode, (wait?: number) => string>> = {
    offline: () => msg('U heeft nu geen internet.'),
    blocked: () => msg('Deze website staat het versturen niet toe. Dat ligt niet aan u.'),
    misconfigured: () => msg('Het versturen is op deze website niet goed ingesteld. Dat ligt niet aan u.'),
    tooMany: (wait = 0) =>
      wait > hour
        ? msg('Er is al te vaak iets verstuurd. Probeer het later vandaag of morgen.')
        : msg('Er is in korte tijd te vaak iets verstuurd. Wacht een paar minuten.'),
    busy: () => msg('De ontvanger heeft het nu te druk. Wacht een paar minuten.'),
    rejected: () => msg('De ontvanger neemt dit bericht zo niet aan.'),
    tooLarge: () => msg('Uw bericht is te lang voor de ontvanger.'),
    noAnswer: () => msg('De verbinding is niet gelukt of viel weg.'),
    timeout: () => msg('Het antwoord bleef te lang weg.'),
    fault: () => msg('Bij de ontvanger ging iets mis.'),
    unreadable: () => msg('Er kwam een antwoord terug dat wij niet begrijpen.'),
    keyUnavailable: () => msg('De beveiliging van uw bericht kon niet worden geladen.'),
    keyUntrusted: () => msg('De beveiliging van de ontvanger klopt niet. Daarom is er niets verstuurd.'),
    changed: () => msg('Deze website heeft net veranderd waar uw bericht naartoe gaat. Kijk dat eerst na.'),
  };

  /** At a kiosk nothing can be copied. */
  const turnTo = (recipient: string | undefined, kiosk: boolean) => {
    if (recipient === undefined)
      return kiosk
        ? msg('Lukt het niet? Neem dan contact op met het Landelijk Meldpunt Zorg.')
        : msg('Lukt het niet? Kopieer dan uw bericht en neem contact op met het Landelijk Meldpunt Zorg.');
    return kiosk
      ? msg(str`Lukt het niet? Neem dan contact op met: ${recipient}`)
      : msg(str`Lukt het niet? Kopieer dan uw bericht en neem contact op met: ${recipient}`);
  };

  return {
    reasons,
    titles: {
      preparing: () => msg('Wij maken uw bericht klaar'),
      sending: () => msg('Wij versturen uw bericht'),
      waiting: () => msg('Het lukte nog niet. Wij proberen het zo opnieuw.'),
      refused: () => msg('Uw bericht is niet aangenomen'),
      notSent: () => msg('Uw bericht is niet verstuurd'),
      unknown: () => msg('Misschien is uw bericht aangekomen'),
    } satisfies Record<SendingPhase, () => string>,

    /** Whether it arrived; of `unknown` also why it cannot be changed now. */
    arrived: {
      refused: (recipient: string | undefined) => [
        recipient === undefined
          ? msg('Het Landelijk Meldpunt Zorg heeft uw bericht niet bewaard.')
          : msg('De ontvanger heeft uw bericht niet bewaard.'),
      ],
      notSent: (recipient: string | undefined) => [
        recipient === undefined
          ? msg('Het Landelijk Meldpunt Zorg heeft uw bericht niet ontvangen.')
          : msg('De ontvanger heeft uw bericht niet ontvangen.'),
      ],
      unknown: (recipient: string | undefined) => [
        recipient === undefined
          ? msg('Wij weten niet zeker of het Landelijk Meldpunt Zorg uw bericht heeft ontvangen.')
          : msg('Wij weten niet zeker of de ontvanger uw bericht heeft ontvangen.'),
        msg('U kunt uw bericht nu niet aanpassen. Zo komt het niet twee keer aan.'),
      ],
    },

    /** What the person can do now; the first is what helps most. */
    now: {
      refused: (recipient: string | undefined, kiosk: boolean) => [
        msg('Kijk uw antwoorden na. Pas uw bericht aan en verstuur het dan opnieuw.'),
        turnTo(recipient, kiosk),
      ],
      notSent: (recipient: string | undefined, kiosk: boolean) => [
        msg('Probeer het opnieuw. U kunt uw bericht ook eerst aanpassen.'),
        turnTo(recipient, kiosk),
      ],
      unknown: (recipient: string | undefined, kiosk: boolean) => [
        msg('U kunt het opnieuw proberen. De ontvanger kan zien dat het hetzelfde bericht is.'),
        turnTo(recipient, kiosk),
        msg('Vertel erbij dat uw bericht misschien al is aangekomen.'),
      ],
    },

    /** Said in every state but `sent`. */
    kept: (kiosk: boolean) =>
      kiosk
        ? msg('Er is niets weg.')
        : msg('Er is niets weg. Wat u schreef, staat nog op deze pagina. Sluit de pagina niet.'),

    buttons: {
      retry: () => msg('Opnieuw versturen'),
      edit: () => msg('Bericht aanpassen'),
      stopWaiting: () => msg('Niet langer wachten'),
      copy: () => msg('Bericht kopiëren'),
    },
    typed: () => msg('Wat u schreef'),
    copied: () => msg('Uw bericht is gekopieerd.'),
    copyFailed: () => msg('Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.'),
  };
};
