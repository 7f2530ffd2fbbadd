import { str } from '@lit/localize';
import type { Soort } from '../form/draft.js';
import type { Shared } from '../form/shared.js';
import type { WordsContext } from '../form/words-context.js';
import { olderThanTwoYears } from '../../flows/terms/terms.texts.js';
import type { Msg } from '../../flows/words.js';

/** The words of the receipt, on the screen and in the copy. */
export const receiptTexts = (msg: Msg) => {
  const received: Readonly<Record<Soort, () => string>> = {
    klacht: () => msg('Uw melding is aangekomen'),
    vraag: () => msg('Uw vraag is aangekomen'),
    aanvulling: () => msg('Uw aanvulling is aangekomen'),
  };
  const nobodyCanAsk = () => msg('U bent anoniem. Niemand kan u hierover iets vragen of laten weten.');
  const ofInspector = ({ isAnonymous, hasIdentity, withInspector, isReachable }: Shared): string => {
    if (isAnonymous) return nobodyCanAsk();
    if (!hasIdentity) return msg('U gaf geen gegevens. Niemand kan u hierover iets vragen of laten weten.');
    if (!withInspector) return msg('Een inspecteur krijgt uw gegevens niet. U kunt dat later nog veranderen.');
    return isReachable
      ? msg(
          'U vindt het goed dat een inspecteur uw gegevens krijgt. Is er een onderzoek geweest? Dan laat de inspectie u dat weten.',
        )
      : msg('U vindt het goed dat een inspecteur uw gegevens krijgt. U kunt dat later nog veranderen.');
  };
  /** Only of who let provider and inspector know who they are, the provider knows whom to tell. */
  const ofInvestigation = ({ withInspector, withProvider }: Shared): string => {
    if (!withInspector)
      return msg(
        'Komen er veel of ernstige meldingen over deze zorgverlener of instelling? Dan kan de inspectie een algemeen onderzoek doen. Dat kan ook zonder uw naam.',
      );
    return withProvider
      ? msg(
          'Beslist de inspectie dat er een onderzoek komt? Dan vraagt de inspectie dat meestal aan de zorgverlener of instelling. Die moet u dat laten weten. De inspectie controleert het. Is het niet goed? Dan onderzoekt de inspectie zelf.',
        )
      : msg(
          'Beslist de inspectie dat er een onderzoek komt? Dan moet de zorgverlener of instelling dat meestal eerst zelf doen. De inspectie vraagt u dan misschien nog of uw naam daarvoor mag worden gegeven.',
        );
  };
  /** From the pages of the inspectorate "Wat gebeurt er na mijn melding" and "Wat doet het LMZ". */
  const ofReport = (shared: Shared): readonly string[] => [
    ...(shared.isOld ? [olderThanTwoYears(msg)] : []),
    msg(
      'Elke dag maakt het meldpunt een overzicht voor de inspecteurs. Daarin staan een korte beschrijving en de naam van de zorgverlener of instelling. Uw naam staat er niet in.',
    ),
    ofInspector(shared),
    msg(
      'Wanneer komt er een onderzoek? Als de inspectie ernstig gevaar ziet, of ernstige schade door een fout. Of als een onderzoek nodig is voor goede zorg.',
    ),
    ofInvestigation(shared),
    msg('Komt er geen onderzoek? Uw ervaring blijft belangrijk. De inspectie kan er bij een volgend bezoek op letten.'),
    ...(shared.asksToFollow
      ? [
          msg(
            'U vroeg het meldpunt om uw klacht te volgen. Krijgt u niet op tijd antwoord? Laat dat dan zelf weten aan het meldpunt.',
          ),
        ]
      : []),
  ];
  const ofQuestion = ({ isAnonymous, isReachable }: Shared): readonly string[] => {
    if (isAnonymous) return [msg('Het meldpunt leest uw vraag.'), nobodyCanAsk()];
    return isReachable
      ? [msg('Het meldpunt leest uw vraag en geeft u advies.')]
      : [msg('Het meldpunt kan u geen antwoord geven. U gaf geen telefoonnummer, e-mailadres of adres.')];
  };
  const ofAddition = ({ reference }: WordsContext): readonly string[] => [
    reference
      ? msg('Het meldpunt voegt uw aanvulling toe aan uw eerdere melding.')
      : msg('Het meldpunt probeert uw eerdere melding erbij te vinden.'),
  ];
  const numbers: Readonly<Record<Soort, () => string>> = {
    klacht: () => msg('Nummer van uw melding'),
    vraag: () => msg('Nummer van uw vraag'),
    aanvulling: () => msg('Nummer van deze aanvulling'),
  };
  return {
    title: (soort: Soort) => received[soort](),
    reference: (soort: Soort) => numbers[soort](),
    receivedOn: () => msg('Aangekomen op'),
    receivedAt: () => msg('Tijd'),
    nextTitle: () => msg('Wat gebeurt er nu?'),
    next: (wording: WordsContext, shared: Shared): readonly string[] => {
      const { soort, recipientIsLmz, recipient } = wording;
      if (!recipientIsLmz) return [msg(str`Uw bericht ligt nu bij: ${recipient}`)];
      if (soort === 'klacht') return ofReport(shared);
      return soort === 'vraag' ? ofQuestion(shared) : ofAddition(wording);
    },
    /** Which number to use from now on. */
    keep: ({ reference }: WordsContext) =>
      reference
        ? msg('Gebruik altijd het nummer van uw eerdere melding.')
        : msg('Bewaar dit nummer. Noem het als u later belt of schrijft.'),
    /** How long an answer takes, and what to do without one; the telephone number of the desk stands behind it. */
    noFixedTerm: () =>
      msg(
        'Wij weten niet wanneer u iets hoort. Wilt u weten hoe het gaat? Bel het Landelijk Meldpunt Zorg en noem uw nummer.',
      ),
    phone: () => msg('Telefoon van het Landelijk Meldpunt Zorg'),
    later: () => msg('Stuur alleen iets als er nieuws is. Hetzelfde nog een keer sturen is niet nodig.'),
    answersTitle: () => msg('Wat u schreef'),
    withAnswers: () => msg('Zet mijn antwoorden er ook bij'),
    copy: () => msg('Kopieer'),
    save: () => msg('Bewaar als bestand'),
    print: () => msg('Print'),
  };
};
