import { str } from '@lit/localize';
import type { Anonymity } from './complaint.screens.js';
import type { Soort } from './draft.js';
import type { FindingKind } from './personal-data/personal-data.js';
import { toWhom, type Wording } from './wording.js';
import type { Msg } from '../flows/words.js';

/** The words beside the questions: the free text, what may stand in it, and the screen with everything to check. */
export const checkTexts = (msg: Msg) => {
  const send: Readonly<Record<Soort, () => string>> = {
    klacht: () => msg('Verstuur mijn klacht'),
    vraag: () => msg('Verstuur mijn vraag'),
    aanvulling: () => msg('Verstuur mijn aanvulling'),
  };
  const spotted: Readonly<Record<FindingKind, () => string>> = {
    bsn: () => msg('Dit lijkt op een burgerservicenummer (BSN):'),
    telefoon: () => msg('Dit lijkt op een telefoonnummer:'),
    email: () => msg('Dit lijkt op een e-mailadres:'),
    rekening: () => msg('Dit lijkt op een rekeningnummer:'),
    geboortedatum: () => msg('Dit lijkt op een geboortedatum:'),
  };
  return {
    story: {
      houseRule: () => msg('U mag boos of verdrietig zijn. Schrijf geen bedreigingen of scheldwoorden.'),
      noNames: () => msg('Schrijf geen burgerservicenummer (BSN) en geen namen van andere mensen.'),
      onlyHere: () => msg('Uw tekst staat alleen op deze pagina totdat u hem verstuurt. Sluit de pagina dus nog niet.'),
      copy: () => msg('Kopieer wat ik heb geschreven'),
      copied: () => msg('Gekopieerd'),
      left: (count: number) => msg(str`Nog ${count} tekens over`),
      over: (count: number) => msg(str`${count} tekens te veel`),
      full: () => msg('Dit vak is vol. Kijk of uw hele tekst erin staat.'),
    },
    notices: {
      old: () =>
        msg(
          'De inspectie kijkt meestal niet meer naar zaken van langer dan 2 jaar geleden. Uw verhaal telt wel mee als signaal.',
        ),
      otherAdvice: () => msg('Bij de datum die u gaf, hoort een ander advies.'),
      toAdvice: () => msg('Lees dat advies. Wat u heeft ingevuld, blijft staan.'),
      anonymousOnly: () => msg('U stuurt dit anoniem. Er worden geen persoonlijke gegevens gevraagd.'),
      unreachable: () =>
        msg('Het meldpunt kan u zo niets laten weten. Vul een telefoonnummer of e-mailadres in, als u dat wilt.'),
      moneyOrPunishment: () => msg('Geld of een straf voor een zorgverlener krijgt u niet via de inspectie.'),
      privacy: () => msg('Lees wat er met uw gegevens gebeurt'),
    },
    spotted: {
      title: () => msg('Wilt u deze gegevens weghalen?'),
      why: () => msg('Voor uw verhaal zijn zij niet nodig. Alleen u ziet dit. Er is nog niets verstuurd.'),
      kind: (kind: FindingKind) => spotted[kind](),
      takeOut: (what: string) => msg(str`Haal weg: ${what}`),
      keep: (what: string) => msg(str`Laat staan: ${what}`),
    },
    check: {
      title: () => msg('Controleer uw antwoorden'),
      change: () => msg('Verander'),
      changeOf: (label: string) => msg(str`Verander: ${label}`),
      empty: () => msg('Niet ingevuld'),
      to: (wording: Wording, host: string) => msg(str`U stuurt dit naar ${toWhom(msg, wording)}, op ${host}.`),
      expect: ({ recipientIsLmz }: Wording, anonymity: Anonymity): readonly string[] =>
        recipientIsLmz
          ? [
              msg('Het Landelijk Meldpunt Zorg lost uw klacht niet op en zegt niet wie gelijk heeft.'),
              anonymity === 'anoniem'
                ? msg('U bent anoniem. Niemand kan u hierover iets vragen of laten weten.')
                : msg('De zorgverlener hoort uw naam alleen als u dat goed vindt.'),
              msg('De inspectie kan besluiten om geen onderzoek te doen.'),
            ]
          : [],
      send: (soort: Soort) => send[soort](),
    },
  };
};
