import { str } from '@lit/localize';
import type { Msg } from '../../flows/words.js';
import type { DatedTerm } from './days-to-note.js';

/** What a calendar shows of a day. */
export interface DayWords {
  readonly title: string;
  /** What to do that day. */
  readonly note: string;
}

/** The words of the day before a last day, and of that day. */
export interface LastDayWords {
  readonly dayBefore: () => DayWords;
  readonly lastDay: () => DayWords;
}

export interface CalendarWords {
  readonly lastDays: Readonly<Record<DatedTerm | 'promise', LastDayWords>>;
  readonly callLmz: (phone: string | undefined) => DayWords;
  readonly ask: () => DayWords;
}

/** Said in every calendar, for no word of it tells what the days are about. */
export const sharedTexts = (msg: Msg) => ({
  moreTime: (until: string) =>
    msg(
      str`Kreeg u op tijd een brief waarin staat dat het langer duurt? Dan is dit de laatste dag voor een antwoord: ${until}.`,
    ),
  todayOrTomorrow: () => msg('Doe het vandaag of morgen, want daarna kan het te laat zijn.'),
  today: () => msg('Doe het vandaag, want morgen kan het te laat zijn.'),
  askWhy: () => msg('Is er geen antwoord? Vraag vandaag waarom, en wanneer het komt.'),
});

/** Whoever sees the calendar does not see what it is about: nothing says complaint, care or law. */
export function neutralTexts(msg: Msg): CalendarWords {
  const shared = sharedTexts(msg);
  const notSent = () => msg('Heeft u het nog niet verstuurd?');
  const awaited: LastDayWords = {
    dayBefore: () => ({
      title: msg('Morgen: laatste dag voor een antwoord'),
      note: msg('Kijk of er al antwoord is. Het mag morgen ook nog komen.'),
    }),
    lastDay: () => ({
      title: msg('Laatste dag voor een antwoord'),
      note: msg('Kijk of er antwoord is. Is het er niet? Vraag op de volgende werkdag waarom.'),
    }),
  };
  const own: LastDayWords = {
    dayBefore: () => ({
      title: msg('Morgen: laatste dag om iets te versturen'),
      note: `${notSent()} ${shared.todayOrTomorrow()}`,
    }),
    lastDay: () => ({
      title: msg('Laatste dag om iets te versturen'),
      note: `${notSent()} ${shared.today()}`,
    }),
  };
  return {
    lastDays: {
      'wkkgz.antwoord': awaited,
      'wkkgz.verlengd': awaited,
      'jeugd.maatregelen': awaited,
      'wmo.maatregelen': awaited,
      promise: awaited,
      'wvggz.beroep': own,
      bezwaar: own,
      'big.verjaring': own,
      'skj.verjaring': own,
      'detentie.medisch': own,
    },
    callLmz: (phone) => ({
      title: msg('Bel over het antwoord dat niet kwam'),
      note: phone
        ? msg(str`Is er geen antwoord? Bel vandaag: ${phone}.`)
        : msg('Is er geen antwoord? Vraag vandaag om advies.'),
    }),
    ask: () => ({ title: msg('Vraag naar het antwoord dat niet kwam'), note: shared.askWhy() }),
  };
}
