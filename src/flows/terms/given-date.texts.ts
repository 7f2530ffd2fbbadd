import type { DateKind, GivenDate } from './dates.js';
import type { DateCode } from './given-date.js';
import type { Msg } from '../words.js';

/** The words around a typed date: how sure one is, the parts, and what is wrong with it. */
export interface GivenDateWords {
  /** The date asked for, as a question. */
  readonly label: Readonly<Record<DateKind, () => string>>;
  readonly precisie: Readonly<Record<GivenDate['precisie'], () => string>>;
  readonly dag: () => string;
  readonly maand: () => string;
  readonly jaar: () => string;
  /** How a day is written, and how a month. */
  readonly hint: () => string;
  readonly monthHint: () => string;
  readonly error: (code: DateCode) => string;
}

export const givenDateTexts = (msg: Msg): GivenDateWords => {
  const errors: Readonly<Record<DateCode, () => string>> = {
    dateIncomplete: () => msg('Vul de datum in, met het hele jaar. Of kies dat u het niet weet.'),
    datePartEach: () => msg('Vul in elk vak één ding in: de dag in cijfers, de maand, of het jaar in vier cijfers.'),
    dateOtherCalendar: () =>
      msg('Dit is een datum van een andere kalender. Vul de datum in zoals die op een Nederlandse kalender staat.'),
    dateImpossible: () =>
      msg('Deze datum klopt niet. Controleer wat u heeft ingevuld. Schrijf de maand als woord of als getal.'),
    dateFuture: () => msg('Deze datum ligt in de toekomst. Controleer de datum.'),
    dateTooOld: () => msg('Het jaar moet 1900 of later zijn. Controleer het jaar.'),
    dateBeforeComplaint: () => msg('Het antwoord kan niet eerder zijn dan uw klacht. Controleer de datum.'),
  };
  return {
    label: {
      klacht: () => msg('Wanneer stuurde u uw klacht?'),
      antwoord: () => msg('Wanneer kreeg u het antwoord op uw klacht?'),
      uitspraak: () => msg('Wanneer kreeg u de uitspraak?'),
      commissie: () => msg('Wanneer kreeg u het besluit van de klachtencommissie?'),
      besluit: () => msg('Welke datum staat op de brief?'),
      gebeurtenis: () => msg('Wanneer gebeurde het?'),
    },
    precisie: {
      dag: () => msg('Ik weet de dag'),
      maand: () => msg('Ik weet ongeveer wanneer (de maand)'),
      onbekend: () => msg('Ik weet het niet'),
    },
    dag: () => msg('Dag'),
    maand: () => msg('Maand'),
    jaar: () => msg('Jaar'),
    hint: () => msg('Bijvoorbeeld 27 mei 2026'),
    monthHint: () => msg('Bijvoorbeeld mei 2026'),
    error: (code) => errors[code](),
  };
};
