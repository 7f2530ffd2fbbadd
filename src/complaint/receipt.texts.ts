import { str } from '@lit/localize';
import type { Anonymity } from './complaint.screens.js';
import type { Soort } from './draft.js';
import type { Wording } from './wording.js';
import type { Msg } from '../flows/words.js';

/** The words of the receipt, on the screen and in the copy. */
export const receiptTexts = (msg: Msg) => {
  const received: Readonly<Record<Soort, () => string>> = {
    klacht: () => msg('Uw klacht is aangekomen'),
    vraag: () => msg('Uw vraag is aangekomen'),
    aanvulling: () => msg('Uw aanvulling is aangekomen'),
  };
  /** From the pages of the inspectorate "Wat gebeurt er na mijn melding" and "Wat doet het LMZ". */
  const atLmz = (anonymity: Anonymity): readonly string[] => [
    msg(
      'Het meldpunt zet uw bericht in een overzicht voor de inspecteurs. Uw naam staat daar niet in. De naam van de zorgverlener wel.',
    ),
    msg('Komen er veel of ernstige berichten over een zorgverlener? Dan kan de inspectie een onderzoek doen.'),
    anonymity === 'anoniem'
      ? msg('U bent anoniem. Niemand kan u hierover iets vragen of laten weten.')
      : msg('Een inspecteur krijgt uw gegevens alleen als u dat goed vindt. U mag dat later nog veranderen.'),
    msg(
      'Komt er een onderzoek naar wat u schreef? Meestal onderzoekt de zorgverlener dan eerst zelf wat er is gebeurd. De inspectie controleert dat.',
    ),
    ...(anonymity === 'anoniem' ? [] : [msg("Weet de inspectie wie u bent? Dan krijgt u na zo'n onderzoek bericht.")]),
  ];
  return {
    title: (soort: Soort) => received[soort](),
    reference: () => msg('Uw nummer'),
    ofAddition: () => msg('Nummer van deze aanvulling'),
    receivedAt: () => msg('Aangekomen op'),
    nextTitle: () => msg('Wat gebeurt er nu?'),
    next: ({ soort, recipientIsLmz, recipient, reference }: Wording, anonymity: Anonymity): readonly string[] => {
      if (!recipientIsLmz) return [msg(str`Uw bericht ligt nu bij ${recipient}.`)];
      if (soort === 'klacht') return atLmz(anonymity);
      if (soort === 'aanvulling')
        return [
          reference
            ? msg('Het meldpunt voegt uw bericht toe aan uw eerdere melding.')
            : msg('Het meldpunt zoekt uw eerdere melding erbij.'),
        ];
      return anonymity === 'anoniem'
        ? [
            msg('Het meldpunt leest uw vraag.'),
            msg('U bent anoniem. Niemand kan u hierover iets vragen of laten weten.'),
          ]
        : [msg('Het meldpunt leest uw vraag en geeft u advies, als u heeft laten weten hoe dat kan.')];
    },
    /** Which number to use from now on. */
    keep: ({ reference }: Wording) =>
      reference
        ? msg('Gebruik altijd het nummer van uw eerdere melding.')
        : msg('Bewaar uw nummer. U heeft het nodig als er later nieuws is.'),
    later: () => msg('Stuur alleen iets als er nieuws is. Hetzelfde nog een keer sturen maakt het niet sneller.'),
    answersTitle: () => msg('Wat u schreef'),
    withAnswers: () => msg('Zet mijn antwoorden er ook bij'),
    copy: () => msg('Kopieer'),
    save: () => msg('Bewaar als bestand'),
    print: () => msg('Print'),
  };
};
