import type { DateKind, GivenDate } from './dates.js';
import type { DateCode } from './given-date.js';
import type { Msg } from './words.js';

/** The words around a typed date: how sure one is, the parts, and what is wrong with it. */
export interface GivenDateWords {
  /** The date asked for, as a question. */
  readonly label: Readonly<Record<DateKind, () => string>>;
  readonly precisie: Readonly<Record<GivenDate['precisie'], () => string>>;
  readonly dag: () => string;
  readonly maand: () => string;
  readonly jaar: () => string;
  readonly hint: () => string;
  readonly error: (kind: DateKind, code: DateCode) => string;
}

export const givenDateTexts = (msg: Msg): GivenDateWords => {
  const future: Readonly<Record<DateKind, () => string>> = {
    klacht: () => msg('De datum van uw klacht ligt in de toekomst. Controleer de datum.'),
    uitspraak: () => msg('De datum van het antwoord ligt in de toekomst. Controleer de datum.'),
    besluit: () => msg('De datum van de brief ligt in de toekomst. Controleer de datum.'),
    gebeurtenis: () => msg('De datum waarop het gebeurde ligt in de toekomst. Controleer de datum.'),
  };
  const errors: Readonly<Record<Exclude<DateCode, 'dateFuture'>, () => string>> = {
    dateIncomplete: () => msg('Vul de datum in, met het hele jaar. Of kies dat u het niet weet.'),
    dateImpossible: () => msg('Deze datum bestaat niet. Gebruik cijfers, bijvoorbeeld 27 3 2026.'),
    dateTooOld: () => msg('Het jaar moet 1900 of later zijn. Controleer het jaar.'),
    dateBeforeComplaint: () => msg('De datum van het antwoord ligt voor de datum van uw klacht. Controleer de datum.'),
  };
  return {
    label: {
      klacht: () => msg('Wanneer stuurde u uw klacht?'),
      uitspraak: () => msg('Wanneer kreeg u het antwoord of het besluit?'),
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
    hint: () => msg('Bijvoorbeeld 27 3 2026'),
    error: (kind, code) => (code === 'dateFuture' ? future[kind]() : errors[code]()),
  };
};
