import type { Msg } from '../words.js';

/** What several outcomes of this topic say in the same words. */
export const sentences = (msg: Msg) => ({
  danger: () => msg('Is er nu gevaar? Bel dan meteen 112.'),
  officer: () =>
    msg('Vraag hulp aan de klachtenfunctionaris. Dat is iemand die u gratis helpt met uw klacht en geen partij kiest.'),
  sixWeeksIfWritten: () => msg('Stuurt u een geschreven klacht? Dan moeten zij binnen 6 weken antwoorden.'),
  answerWhen: () => msg('Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.'),
  jeugdstem: () =>
    msg(
      'Vraag hulp aan Jeugdstem. Daar werken vertrouwenspersonen die kinderen, jongeren, ouders en pleegouders helpen. Dat is gratis, en zij werken niet voor de organisatie.',
    ),
  dispute: () =>
    msg(
      'Krijgt u niet op tijd antwoord, of bent u het er niet mee eens? Dan kunt u naar de geschilleninstantie. Dat is een onafhankelijke commissie die beslist.',
    ),
  closed: () => msg('Is het meldpunt dicht? Bel dan later, of stuur een bericht. Bel 112 als er gevaar is.'),
  noFixedTime: () => msg('Voor een melding is er geen vaste tijd. Doe het zo snel mogelijk.'),
  listens: () =>
    msg('Het Landelijk Meldpunt Zorg luistert naar u en geeft advies. U mag nu al bellen. U hoeft niet te wachten.'),
  listensAndNotes: () =>
    msg(
      'Het Landelijk Meldpunt Zorg luistert, geeft advies en noteert uw verhaal voor de inspectie. Dat gebeurt zonder uw naam.',
    ),
  consent: () => msg('Alleen als u dat goed vindt, gaan uw gegevens naar een inspecteur.'),
  inspectorateDecides: () =>
    msg('De inspectie beslist zelf of er onderzoek komt. Het meldpunt heeft daar geen invloed op.'),
  noVerdict: () => msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
  signal: () => msg('Uw verhaal helpt de inspectie wel om te zien waar het misgaat.'),
  serious: () => msg('Het gaat om iets ernstigs of iets anders bijzonders'),
  ordinary: () => msg('Ik heb een gewone klacht over de zorg'),
  harm: () => msg('Er is ernstige schade, of iemand is overleden'),
  violence: () => msg('Er is geweld of seksueel gedrag'),
  unsafe: () => msg('De zorg is nu onveilig'),
  damages: () => msg('Ik wil geld voor schade'),
  measure: () => msg('Ik wil een maatregel tegen één zorgverlener'),
  dareNot: () => msg('Ik kan of durf niet met hen te praten'),
  dunno: () => msg('Ik weet het niet'),
});
