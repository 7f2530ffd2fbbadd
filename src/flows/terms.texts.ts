import { str } from '@lit/localize';
import type { Msg } from './words.js';
import type { Redirect } from './flow.js';
import type { TermId } from './terms.js';

/** What a term says: on one day, between two days (only the month is known), and when it has passed. */
export interface TermWords {
  readonly by: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly late: () => string;
}

export const termTexts = (msg: Msg): Readonly<Record<TermId, TermWords>> => {
  const visitorLate = () => msg('Die dag is voorbij. Vraag vandaag nog hulp aan een organisatie op deze pagina.');
  return {
    'wkkgz.antwoord': {
      by: (day) => msg(str`Zij moeten u antwoorden uiterlijk op ${day}.`),
      between: (first, last) => msg(str`De laatste dag om u te antwoorden ligt tussen ${first} en ${last}.`),
      late: () =>
        msg(
          'Die dag is voorbij. Kreeg u geen brief op tijd dat het langer duurt? Dan zijn zij te laat met hun antwoord.',
        ),
    },
    'wkkgz.verlengd': {
      by: (day) => msg(str`Schreven zij u op tijd dat het langer duurt? Dan hebben zij tot en met ${day}.`),
      between: (first, last) =>
        msg(str`Schreven zij u op tijd dat het langer duurt? Dan ligt de laatste dag tussen ${first} en ${last}.`),
      late: () => msg('Ook die langere tijd is voorbij.'),
    },
    'jeugd.maatregelen': {
      by: (day) => msg(str`Zij moeten u uiterlijk op ${day} laten weten wat zij met de uitspraak doen.`),
      between: (first, last) =>
        msg(
          str`Zij moeten u laten weten wat zij met de uitspraak doen. De laatste dag ligt tussen ${first} en ${last}.`,
        ),
      late: () => msg('Die dag is voorbij. Vraag hun waarom u nog niets heeft gehoord.'),
    },
    'wmo.maatregelen': {
      by: (day) => msg(str`Zij moeten u uiterlijk op ${day} laten weten wat zij met de uitspraak doen.`),
      between: (first, last) =>
        msg(
          str`Zij moeten u laten weten wat zij met de uitspraak doen. De laatste dag ligt tussen ${first} en ${last}.`,
        ),
      late: () => msg('Die dag is voorbij. Vraag hun waarom u nog niets heeft gehoord.'),
    },
    'wvggz.beroep': {
      by: (day) => msg(str`U kunt naar de rechter tot en met ${day}.`),
      between: (first, last) => msg(str`De laatste dag om naar de rechter te gaan ligt tussen ${first} en ${last}.`),
      late: visitorLate,
    },
    bezwaar: {
      by: (day) => msg(str`U kunt bezwaar maken tot en met ${day}.`),
      between: (first, last) => msg(str`De laatste dag om bezwaar te maken ligt tussen ${first} en ${last}.`),
      late: visitorLate,
    },
    'big.verjaring': {
      by: (day) => msg(str`U kunt naar de tuchtrechter tot en met ${day}.`),
      between: (first, last) =>
        msg(str`De laatste dag om naar de tuchtrechter te gaan ligt tussen ${first} en ${last}.`),
      late: visitorLate,
    },
    'skj.verjaring': {
      by: (day) => msg(str`U kunt een tuchtklacht sturen tot en met ${day}.`),
      between: (first, last) => msg(str`De laatste dag voor een tuchtklacht ligt tussen ${first} en ${last}.`),
      late: visitorLate,
    },
    'detentie.medisch': {
      by: (day) => msg(str`U kunt om bemiddeling vragen tot en met ${day}.`),
      between: (first, last) => msg(str`De laatste dag om bemiddeling te vragen ligt tussen ${first} en ${last}.`),
      late: visitorLate,
    },
    'igj.oud': {
      by: (day) =>
        msg(
          str`De inspectie onderzoekt meestal alleen wat korter dan 2 jaar geleden is. Voor u is dat tot en met ${day}.`,
        ),
      between: (first, last) =>
        msg(
          str`De inspectie onderzoekt meestal alleen wat korter dan 2 jaar geleden is. Voor u is dat tot ergens tussen ${first} en ${last}.`,
        ),
      late: () => msg('Het is nu langer dan 2 jaar geleden. Uw verhaal telt wel mee.'),
    },
  };
};

/** Around the computed days: what they are counted from, and what moves or blurs them. */
export const aroundTermsTexts = (msg: Msg) => ({
  given: (date: string) => msg(str`De datum die u gaf: ${date}.`),
  dayOff: (until: string) => msg(str`Dat is een vrije dag. Daarom mag het ook nog op ${until}.`),
  monthOnly: () => msg('U weet alleen de maand. Zoek de precieze dag op: dan weet u zeker of de tijd voorbij is.'),
});

/** Why the outcome on the screen is not the one that was chosen: the date that was given says otherwise. */
export const becauseTexts = (msg: Msg): Readonly<Record<Redirect['because'], (date: string) => string>> => ({
  dateSaysLate: (date) =>
    msg(
      str`U gaf als datum ${date}. Dat is langer dan 6 weken geleden. Daarom vragen wij of zij u schreven dat het langer duurt.`,
    ),
  dateSaysInTime: (date) => msg(str`U gaf als datum ${date}. Zij hebben nog tijd om te antwoorden.`),
  extensionOver: (date) => msg(str`U gaf als datum ${date}. Dan is ook de langere tijd van 10 weken voorbij.`),
});
