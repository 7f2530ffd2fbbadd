import type { Msg } from '../words.js';
import type { Moment, MomentId } from './term-line.js';

/** The words of the line of a complaint. What has a day is a label: the day comes after it and a colon. */
export const termLineTexts = (msg: Msg) => {
  const labels: Readonly<Record<MomentId, () => string>> = {
    sent: () => msg('U stuurde uw klacht'),
    sixWeeks: () => msg('Einde van de 6 weken voor een antwoord'),
    tenWeeks: () => msg('Einde van de 10 weken voor een antwoord'),
    late: () => msg('Zonder antwoord te laat vanaf'),
    disputes: () =>
      msg(
        'Daarna kunt u naar de geschilleninstantie. Vraag daar binnen welke tijd u moet schrijven. Vaak is dat 12 maanden. Soms begint die tijd op de dag van uw klacht.',
      ),
  };
  /** While nobody knows whether a letter came. */
  const conditional: Readonly<Partial<typeof labels>> = {
    late: () => msg('Geen antwoord, en geen brief waarin staat dat het langer duurt? Dan is het te laat vanaf'),
    tenWeeks: () => msg('Krijgt u op tijd wel zo’n brief? Dan is dit het einde van de 10 weken'),
  };
  return {
    title: () => msg('De belangrijke dagen op een rij'),
    label: (moment: Moment): string => ((moment.conditional && conditional[moment.id]) ?? labels[moment.id])(),
    today: () => msg('Vandaag'),
    /** The two ends of a day of which only the month is known. */
    earliest: () => msg('Op zijn vroegst'),
    latest: () => msg('Op zijn laatst'),
  };
};
