import { str } from '@lit/localize';
import type { Msg } from '../../flows/words.js';
import { sharedTexts, type CalendarWords, type LastDayWords } from './calendar.texts.js';

/** For who wants it said: the calendar tells what the days are about. */
export function plainTexts(msg: Msg): CalendarWords {
  const shared = sharedTexts(msg);
  const awaited = (titleBefore: () => string, title: () => string): LastDayWords => ({
    dayBefore: () => ({
      title: titleBefore(),
      note: msg('Kijk of er al antwoord is op uw klacht. Het mag morgen ook nog komen.'),
    }),
    lastDay: () => ({
      title: title(),
      note: msg('Kijk of er antwoord is op uw klacht. Is het er niet? Vraag op de volgende werkdag waarom.'),
    }),
  });
  const answer = awaited(
    () => msg('Morgen: laatste dag voor antwoord op uw klacht over zorg'),
    () => msg('Laatste dag voor antwoord op uw klacht over zorg'),
  );
  const measures: LastDayWords = {
    dayBefore: () => ({
      title: msg('Morgen: laatste dag voor een brief over de uitspraak op uw klacht'),
      note: msg('Kijk of u al een brief heeft over wat er nu gebeurt. Die mag morgen ook nog komen.'),
    }),
    lastDay: () => ({
      title: msg('Laatste dag voor een brief over de uitspraak op uw klacht'),
      note: msg(
        'Kijk of u een brief heeft over wat er nu gebeurt. Is die er niet? Vraag op de volgende werkdag waarom.',
      ),
    }),
  };
  const own = (titleBefore: () => string, title: () => string, wanted: () => string): LastDayWords => ({
    dayBefore: () => ({ title: titleBefore(), note: `${wanted()} ${shared.todayOrTomorrow()}` }),
    lastDay: () => ({ title: title(), note: `${wanted()} ${shared.today()}` }),
  });
  return {
    lastDays: {
      'wkkgz.antwoord': answer,
      'wkkgz.verlengd': answer,
      'jeugd.maatregelen': measures,
      'wmo.maatregelen': measures,
      promise: awaited(
        () => msg('Morgen: laatste dag voor antwoord op uw klacht'),
        () => msg('Laatste dag voor antwoord op uw klacht'),
      ),
      'wvggz.beroep': own(
        () => msg('Morgen: laatste dag om naar de rechter te gaan'),
        () => msg('Laatste dag om naar de rechter te gaan'),
        () => msg('Wilt u nog naar de rechter?'),
      ),
      bezwaar: own(
        () => msg('Morgen: laatste dag om bezwaar te maken'),
        () => msg('Laatste dag om bezwaar te maken'),
        () => msg('Wilt u nog laten weten dat u het niet eens bent met het besluit (bezwaar)?'),
      ),
      'big.verjaring': own(
        () => msg('Morgen: laatste dag voor een klacht bij het tuchtcollege'),
        () => msg('Laatste dag voor een klacht bij het tuchtcollege'),
        () => msg('Wilt u nog een klacht sturen naar het tuchtcollege, een rechter voor zorgverleners?'),
      ),
      'skj.verjaring': own(
        () => msg('Morgen: laatste dag voor een tuchtklacht'),
        () => msg('Laatste dag voor een tuchtklacht'),
        () => msg('Wilt u nog een tuchtklacht sturen naar het college dat hulpverleners beoordeelt?'),
      ),
      'detentie.medisch': own(
        () => msg('Morgen: laatste dag om bemiddeling te vragen'),
        () => msg('Laatste dag om bemiddeling te vragen'),
        () => msg('Wilt u nog om bemiddeling vragen: samen zoeken naar een oplossing?'),
      ),
    },
    callLmz: (phone) => ({
      title: msg('Bel het Landelijk Meldpunt Zorg over uw klacht'),
      note: phone
        ? msg(str`Is er niets gekomen? Bel vandaag het Landelijk Meldpunt Zorg: ${phone}.`)
        : msg('Is er niets gekomen? Vraag vandaag advies aan het Landelijk Meldpunt Zorg.'),
    }),
    ask: () => ({ title: msg('Vraag waarom er geen antwoord is op uw klacht'), note: shared.askWhy() }),
  };
}
