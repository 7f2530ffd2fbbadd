import type { Msg } from '../../words.js';

/** Sentences that more than one youth outcome says; one wording, so one translation. */
export const sharedTexts = (msg: Msg) => ({
  committee: () =>
    msg('De klachtencommissie is een groep van minstens 3 mensen. De persoon over wie u klaagt, beslist niet mee.'),
  whoTakesOver: () =>
    msg('Vraag de organisatie in een brief wie de hulp overneemt. Bel ook de gemeente, en vraag om andere hulp.'),
  ownTerm: () => msg('Kijk in de klachtenregeling: de regels voor klachten van de organisatie.'),
  kinderombudsman: () =>
    msg(
      'Komt er geen antwoord, of helpt de uitspraak niet? Vraag binnen een jaar hulp aan de Kinderombudsman: die komt op voor de rechten van kinderen.',
    ),
  sent: () => msg('Ik heb mijn klacht gestuurd en wacht op antwoord'),
  verdict: () => msg('Ik heb een uitspraak over mijn klacht, maar ik ben het er niet mee eens'),
  notYetToCommittee: () => msg('Ik wil mijn klacht naar de klachtencommissie sturen'),
  helpIsBad: () => msg('De jeugdhulp is niet goed'),
  aboutVeiligThuis: () => msg('Een klacht over Veilig Thuis zelf'),
  forcedMentalCare: () => msg('Psychische zorg tegen iemands wil'),
});
