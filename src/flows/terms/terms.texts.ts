import { str } from '@lit/localize';
import type { Msg } from '../words.js';
import type { Redirect } from '../flow.js';
import type { TermId } from './terms.js';

/** What a term says: on one day, between two days (only the month is known), and when it has passed. */
export interface TermWords {
  readonly by: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly late: () => string;
}

/** A notice has no day of its own: it is told to whom it has passed. */
export type NoticeWords = Pick<TermWords, 'late'>;

/** A day always stands after a colon, so that no language has to bend it. */
export const termTexts = (
  msg: Msg,
): Readonly<Record<Exclude<TermId, 'igj.oud'>, TermWords> & Record<'igj.oud', NoticeWords>> => {
  const visitorLate = () => msg('Die dag is voorbij. Vraag vandaag nog hulp aan een organisatie op deze pagina.');
  const tooLateForTucht = () => msg('Die dag is voorbij. Een tuchtklacht kan dan meestal niet meer.');
  const tuchtBetween = (first: string, last: string) =>
    msg(str`Een tuchtklacht is zeker op tijd tot en met: ${first}. Na deze dag is het meestal te laat: ${last}.`);
  const answer: TermWords = {
    by: (day) => msg(str`De laatste dag waarop u antwoord moet krijgen: ${day}.`),
    between: (first, last) =>
      msg(
        str`Misschien moet het antwoord er al zijn, uiterlijk op: ${first}. Het moet er zeker zijn, uiterlijk op: ${last}.`,
      ),
    late: () => msg('Die dag is voorbij. Vraag waarom u nog geen antwoord heeft.'),
  };
  const measures: TermWords = {
    by: (day) => msg(str`De laatste dag waarop u moet horen wat er met de uitspraak gebeurt: ${day}.`),
    between: (first, last) =>
      msg(
        str`Misschien moet u al iets hebben gehoord, uiterlijk op: ${first}. U moet zeker iets hebben gehoord, uiterlijk op: ${last}.`,
      ),
    late: () => msg('Die dag is voorbij. Vraag waarom u nog geen antwoord heeft.'),
  };
  return {
    'wkkgz.antwoord': answer,
    'wkkgz.verlengd': answer,
    'jeugd.maatregelen': measures,
    'wmo.maatregelen': measures,
    'wvggz.beroep': {
      by: (day) => msg(str`De laatste dag om naar de rechter te gaan: ${day}.`),
      between: (first, last) =>
        msg(
          str`Naar de rechter gaan is zeker op tijd tot en met: ${first}. Na deze dag is het meestal te laat: ${last}.`,
        ),
      late: visitorLate,
    },
    bezwaar: {
      by: (day) => msg(str`De laatste dag om bezwaar te maken: ${day}.`),
      between: (first, last) =>
        msg(str`Uw bezwaar is zeker op tijd tot en met: ${first}. Na deze dag is het meestal te laat: ${last}.`),
      late: visitorLate,
    },
    'big.verjaring': {
      by: (day) => msg(str`De laatste dag voor een klacht bij het tuchtcollege: ${day}.`),
      between: tuchtBetween,
      late: tooLateForTucht,
    },
    'skj.verjaring': {
      by: (day) => msg(str`De laatste dag voor een tuchtklacht: ${day}.`),
      between: tuchtBetween,
      late: tooLateForTucht,
    },
    'detentie.medisch': {
      by: (day) => msg(str`De laatste dag om bemiddeling te vragen: ${day}.`),
      between: (first, last) =>
        msg(
          str`Bemiddeling vragen is zeker op tijd tot en met: ${first}. Na deze dag is het meestal te laat: ${last}.`,
        ),
      late: visitorLate,
    },
    'igj.oud': { late: () => olderThanTwoYears(msg) },
  };
};

/** Said wherever something turns out to be older than that; it never stops anybody. */
export const olderThanTwoYears = (msg: Msg): string =>
  msg('Dit is langer dan 2 jaar geleden. Meestal onderzoekt de inspectie dat niet meer. Uw melding telt wel mee.');

/** Around the computed days: what they are counted from, and what moves or blurs them. */
export const aroundTermsTexts = (msg: Msg) => ({
  given: (date: string) => msg(str`De datum die u gaf: ${date}.`),
  ifExtended: () => msg('Krijgt u op tijd een brief waarin staat dat het langer duurt?'),
  dayOff: (until: string) =>
    msg(str`Die dag valt in het weekend of op een feestdag. Antwoorden mag ook nog op: ${until}.`),
  monthOnly: () => msg('U weet alleen de maand. Zoek de precieze dag op. Dan weet u zeker of de tijd voorbij is.'),
});

/** Why the outcome on the screen is not the one that was chosen; the date that was given stands before it. */
export const becauseTexts = (msg: Msg): Readonly<Record<Redirect['because'], () => string>> => ({
  dateSaysLate: () =>
    msg('Dat is langer dan 6 weken geleden. Daarom vragen wij of u een brief kreeg waarin staat dat het langer duurt.'),
  dateSaysInTime: () => msg('De zorgverlener of instelling heeft nog tijd om te antwoorden.'),
  extensionOver: () => msg('Dan is ook de langere tijd van 10 weken voorbij.'),
});
