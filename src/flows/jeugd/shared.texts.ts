import type { Msg } from '../words.js';

/** Sentences that more than one youth outcome says; one wording, so one translation. */
export const sharedTexts = (msg: Msg) => ({
  jeugdstem: () =>
    msg(
      'Vraag hulp aan Jeugdstem. Daar werken vertrouwenspersonen die kinderen, jongeren, ouders en pleegouders helpen. Dat is gratis, en zij werken niet voor de organisatie.',
    ),
  bereaved: () => msg('Wat verdrietig dat u iemand heeft verloren. U mag altijd zeggen wat er niet goed ging.'),
  ownTerm: () =>
    msg(
      'De wet noemt geen vaste termijn. De termijn staat in de klachtenregeling: de regels voor klachten van de organisatie.',
    ),
  answerWhen: () => msg('Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.'),
  ombudsman: () =>
    msg(
      'Bent u niet tevreden met de uitspraak? Vraag de Kinderombudsman of zij u kan helpen. Die komt op voor de rechten van kinderen.',
    ),
  organisationWrites: () =>
    msg('De organisatie moet u schriftelijk laten weten wat zij gaat doen, binnen een maand na de uitspraak.'),
  organisationLater: () => msg('Duurt dat langer? Dan moet zij uitleggen waarom, en zeggen wanneer u het wel hoort.'),
  file: () =>
    msg('Wilt u het dossier lezen of een fout laten verbeteren? Vraag dat in een brief. Jeugdstem helpt u daarbij.'),
  lmzListens: () =>
    msg('Het Landelijk Meldpunt Zorg luistert naar u en geeft advies. U mag nu al bellen. U hoeft niet te wachten.'),
  lmzNoVerdict: () => msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
  lmzSignal: () => msg('Uw verhaal helpt de inspectie wel om te zien waar het misgaat.'),
  lmzFollows: () =>
    msg('Het meldpunt kan uw klacht volgen, als u dat vraagt. Vertel dan op welke datum u antwoord zou krijgen.'),
  roads: {
    ernstig: () => msg('Er is geweld of seksueel gedrag, het is nu onveilig, of het is heel ernstig'),
    schriftelijk: () => msg('Ik wil mijn klacht meteen schriftelijk sturen'),
    tucht: () => msg('Ik wil een tuchtklacht: een soort rechter kijkt wat één hulpverlener deed'),
    rechter: () => msg('Ik ben het niet eens met de rechter, of met een opdracht van de gezinsvoogd'),
    gemeente: () => msg('Ik ben het niet eens met een besluit van de gemeente of het wijkteam'),
    zorgen: () => msg('Ik maak mij zorgen over een kind'),
  },
});
