import { str } from '@lit/localize';
import type { Msg } from './words.js';
import type { TermId } from './terms.js';

/** What a term says: on one day, between two days (only the month is known), and when it has passed. */
export interface TermWords {
  readonly by: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly late: () => string;
}

export const termTexts = (msg: Msg): Readonly<Record<TermId, TermWords>> => {
  const visitorLate = () => msg('Die dag is voorbij. Vraag vandaag nog hulp bij een van de organisaties hieronder.');
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
        msg(str`De inspectie onderzoekt meestal alleen wat korter dan 2 jaar geleden is. Dat is tot en met ${day}.`),
      between: (first, last) =>
        msg(
          str`De inspectie onderzoekt meestal alleen wat korter dan 2 jaar geleden is. Dat is tot ergens tussen ${first} en ${last}.`,
        ),
      late: () =>
        msg(
          'Het is langer dan 2 jaar geleden. De inspectie onderzoekt dat meestal niet meer. Uw verhaal telt wel mee.',
        ),
    },
  };
};
