import type { Msg } from '../words.js';

/** What several outcomes of this topic say in the same words. */
export const sentences = (msg: Msg) => ({
  officer: () =>
    msg('Vraag hulp aan de klachtenfunctionaris. Dat is iemand die u gratis helpt met uw klacht en geen partij kiest.'),
  sixWeeks: () =>
    msg('Zij moeten binnen 6 weken antwoorden. De 6 weken beginnen op de dag waarop u uw geschreven klacht stuurt.'),
  extension: () =>
    msg(
      'Hebben zij meer tijd nodig? Dan mogen zij er 4 weken bij doen. Dat moeten zij u schrijven voordat de 6 weken voorbij zijn.',
    ),
  sixWeeksIfWritten: () => msg('Stuurt u een geschreven klacht? Dan moeten zij binnen 6 weken antwoorden.'),
  dayOff: () =>
    msg('Valt de laatste dag in het weekend of op een feestdag? Dan mogen zij op de eerste werkdag daarna antwoorden.'),
  progress: () => msg('Vraag hoe het met uw klacht staat. Zij moeten u op de hoogte houden.'),
  dispute: () =>
    msg(
      'Krijgt u niet op tijd antwoord, of bent u het er niet mee eens? Dan kunt u naar de geschilleninstantie. Dat is een onafhankelijke commissie die beslist.',
    ),
  askDisputeTime: () =>
    msg(
      'Vraag bij de geschilleninstantie binnen welke tijd u moet schrijven. Vaak is dat 12 maanden. Die tijd kan al lopen vanaf uw klacht.',
    ),
  noDispute: () =>
    msg(
      "Vindt u geen geschilleninstantie? Elke zorgverlener of instelling moet bij zo'n commissie horen. Vertel het aan het Landelijk Meldpunt Zorg.",
    ),
  listens: () =>
    msg('Het Landelijk Meldpunt Zorg luistert naar u en geeft advies. U mag nu al bellen. U hoeft niet te wachten.'),
  follows: () =>
    msg(
      'Het Landelijk Meldpunt Zorg kan uw klacht volgen, als u dat wilt. Laat het weten als er na 6 weken geen antwoord is.',
    ),
  noVerdict: () => msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
  signal: () => msg('Uw verhaal helpt de inspectie wel om te zien waar het misgaat.'),
  notTheProvider: () =>
    msg(
      'Schrijft u alleen aan het meldpunt? Dan beginnen de 6 weken niet. Stuur uw klacht ook naar de zorgverlener of instelling.',
    ),
  serious: () => msg('Het is ernstig, er is dwang, of het gaat om iets bijzonders'),
  dareNot: () => msg('Ik kan of durf niet met hen te praten'),
  answered: () => msg('Ik heb antwoord, maar ik ben het er niet mee eens'),
});
