import type { SendingCode } from '../../src/complaint/sending/attempt-result.js';

/** Sending stopped without a receipt: certainly not kept, never sent, or perhaps arrived. */
export type Stop = 'refused' | 'notSent' | 'unknown';

/** Why it stopped, as it is told. `tooManyToday`: the recipient asks to wait for more than an hour. */
export type Reason = SendingCode | 'tooManyToday';

/** What somebody sees when sending stopped: every sentence and every button of the screen, in order, and whom to call. */
export interface Seen {
  readonly sentences: readonly string[];
  readonly buttons: readonly string[];
  readonly phone: string;
}

const titles: Readonly<Record<Stop, string>> = {
  refused: 'Uw bericht is niet aangenomen',
  notSent: 'Uw bericht is niet verstuurd',
  unknown: 'Misschien is uw bericht aangekomen',
};

const reasons: Readonly<Record<Reason, string>> = {
  offline: 'U heeft nu geen internet.',
  blocked: 'Deze website staat het versturen niet toe. Dat ligt niet aan u.',
  misconfigured: 'Het versturen is op deze website niet goed ingesteld. Dat ligt niet aan u.',
  tooMany: 'Er is in korte tijd te vaak iets verstuurd. Wacht een paar minuten.',
  tooManyToday: 'Er is al te vaak iets verstuurd. Probeer het later vandaag of morgen.',
  busy: 'De ontvanger heeft het nu te druk. Wacht een paar minuten.',
  rejected: 'De ontvanger neemt dit bericht zo niet aan.',
  tooLarge: 'Uw bericht is te lang voor de ontvanger.',
  noAnswer: 'De verbinding is niet gelukt of viel weg.',
  timeout: 'Het antwoord bleef te lang weg.',
  fault: 'Bij de ontvanger ging iets mis.',
  unreadable: 'Er kwam een antwoord terug dat wij niet begrijpen.',
  keyUnavailable: 'De beveiliging van uw bericht kon niet worden geladen.',
  keyUntrusted: 'De beveiliging van de ontvanger klopt niet. Daarom is er niets verstuurd.',
  changed: 'Deze website heeft net veranderd waar uw bericht naartoe gaat. Kijk dat eerst na.',
};

const otherwise = 'Lukt het niet? Kopieer dan uw bericht en neem contact op met het Landelijk Meldpunt Zorg.';

/** Whether it arrived, and what can be done now. */
const advice: Readonly<Record<Stop, readonly string[]>> = {
  refused: [
    'Het Landelijk Meldpunt Zorg heeft uw bericht niet bewaard.',
    'Kijk uw antwoorden na. Pas uw bericht aan en verstuur het dan opnieuw.',
    otherwise,
  ],
  notSent: [
    'Het Landelijk Meldpunt Zorg heeft uw bericht niet ontvangen.',
    'Probeer het opnieuw. U kunt uw bericht ook eerst aanpassen.',
    otherwise,
  ],
  unknown: [
    'Wij weten niet zeker of het Landelijk Meldpunt Zorg uw bericht heeft ontvangen.',
    'U kunt uw bericht nu niet aanpassen. Zo komt het niet twee keer aan.',
    'U kunt het opnieuw proberen. De ontvanger kan zien dat het hetzelfde bericht is.',
    otherwise,
    'Vertel erbij dat uw bericht misschien al is aangekomen.',
  ],
};

const nothingLost = 'Er is niets weg. Wat u schreef, staat nog op deze pagina. Sluit de pagina niet.';

/** In doubt no button leads back to the text. */
const buttons: Readonly<Record<Stop, readonly string[]>> = {
  refused: ['Bericht aanpassen', 'Bericht kopiëren'],
  notSent: ['Opnieuw versturen', 'Bericht aanpassen', 'Bericht kopiëren'],
  unknown: ['Opnieuw versturen', 'Bericht kopiëren'],
};

/** What must be seen: written out here, so that a wrong sentence in the widget is a failing test. */
export const toBeSeen = (stop: Stop, reason: Reason): Seen => ({
  sentences: [titles[stop], reasons[reason], ...advice[stop], nothingLost],
  buttons: buttons[stop],
  phone: '088 120 50 20',
});
