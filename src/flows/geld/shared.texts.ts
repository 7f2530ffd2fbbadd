import type { Msg } from '../words.js';

/** Sentences that more than one outcome on money and government says; one wording, so one translation. */
export const sharedTexts = (msg: Msg) => ({
  bill: () => msg('De rekening van een zorgverlener klopt niet'),
  insurer: () => msg('De zorgverzekeraar betaalt niet of helpt niet goed'),
  waiting: () => msg('Te lang wachten op zorg'),
  decision: () => msg('Een brief met een besluit van de gemeente'),
  municipalHelp: () => msg('Hulp van de gemeente die niet goed is (Wmo)'),
  careOffice: () => msg('Het zorgkantoor, of een pgb (geld om zelf zorg te kopen)'),
  fraud: () => msg('Ik denk dat er fraude is'),
  reconsider: () => msg('Bent u het niet eens met de zorgverzekeraar? Dan kunt u vragen om er opnieuw naar te kijken.'),
  alsoCare: () => msg('Ik heb ook een klacht over de zorg zelf'),
  tellsWhere: () => msg('Het meldpunt kan u wel vertellen waar u terechtkunt.'),
  serious: () => msg('Het is ernstig, er is dwang, of het gaat om iets bijzonders'),
  sixWeeksFromLetter: () => msg('Kijk naar de datum op de brief. U heeft vanaf die datum 6 weken.'),
  shortLetter: () =>
    msg('Is er weinig tijd? Stuur dan een korte brief op tijd. Vraag of u de uitleg later mag sturen.'),
  sixWeeks: () => msg('U heeft 6 weken na de datum van de brief.'),
  court: () =>
    msg(
      'Bent u het niet eens met de beslissing op uw bezwaar? Dan kunt u binnen 6 weken naar de rechtbank. Vraag eerst juridisch advies.',
    ),
  letterOfCiz: () => msg('De brief komt van het CIZ, dat beslist wie langdurige zorg krijgt'),
  aboutCare: () => msg('Ik heb een klacht over de zorg zelf'),
});
