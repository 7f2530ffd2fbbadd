import { str } from '@lit/localize';
import type { Soort } from '../form/draft.js';
import type { FindingKind } from '../personal-data/personal-data.js';
import type { NoticeId } from '../form/notices.js';
import type { Shared } from '../form/shared.js';
import { olderThanTwoYears } from '../../flows/terms/terms.texts.js';
import type { Msg } from '../../flows/words.js';
import type { WordsContext } from '../form/words-context.js';

/** The words beside the questions: the free text, what may stand in it, and the screen with everything to check. */
export const checkTexts = (msg: Msg) => {
  const send: Readonly<Record<Soort, () => string>> = {
    klacht: () => msg('Verstuur mijn melding'),
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
  const nobodyCanAsk = () => msg('U bent anoniem. Niemand kan u hierover iets vragen of laten weten.');
  const ownName = () => msg('Staat uw naam in uw tekst? Haal die dan eerst weg.');
  /** What the national desk does with it, and what it does not. */
  const expected: Readonly<Record<Soort, (wording: WordsContext, shared: Shared) => readonly string[]>> = {
    klacht: (_, { isAnonymous, isOld }) => [
      ...(isOld ? [olderThanTwoYears(msg)] : []),
      msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
      isAnonymous ? nobodyCanAsk() : msg('De zorgverlener of instelling hoort uw naam alleen als u dat goed vindt.'),
      msg('De inspectie beslist zelf of er onderzoek komt. Het meldpunt heeft daar geen invloed op.'),
    ],
    vraag: (_, { isAnonymous, isReachable }) => {
      if (isAnonymous) return [msg('Het meldpunt leest uw vraag.'), nobodyCanAsk()];
      return isReachable
        ? [msg('Het meldpunt leest uw vraag en geeft u advies.')]
        : [msg('Het meldpunt kan u zo geen antwoord geven. Geef daarvoor een telefoonnummer, e-mailadres of adres.')];
    },
    aanvulling: ({ reference }, { isAnonymous }) => [
      reference
        ? msg('Het meldpunt voegt uw aanvulling toe aan uw eerdere melding.')
        : msg('Het meldpunt probeert uw eerdere melding erbij te vinden.'),
      ...(isAnonymous ? [nobodyCanAsk()] : []),
    ],
  };
  const notices: Readonly<Record<NoticeId, (wording: WordsContext) => string>> = {
    old: () => olderThanTwoYears(msg),
    unreachable: () =>
      msg('Het meldpunt kan u zo niets laten weten. Vul een telefoonnummer of e-mailadres in, als u dat wilt.'),
    behandeling: () =>
      msg(
        'Het meldpunt kan geen andere behandeling voor u regelen. Praat met een arts of hulpverlener die u vertrouwt.',
      ),
    oordeel: ({ regime }) =>
      regime === 'wkkgz'
        ? msg(
            'Het meldpunt en de inspectie zeggen niet wie gelijk heeft. Na een klacht bij de zorgverlener kan de geschilleninstantie dat wel: een onafhankelijke commissie die beslist.',
          )
        : msg('Het meldpunt en de inspectie zeggen niet wie gelijk heeft. Vraag het meldpunt wie dat wel kan.'),
    vergoeding: () =>
      msg('Geld voor schade krijgt u niet via de inspectie. Vraag het Juridisch Loket wat u kunt doen.'),
    maatregel: () =>
      msg(
        'Via het meldpunt kunt u geen straf vragen voor een zorgverlener. Daarvoor is er een tuchtcollege: een soort rechter voor zorgverleners.',
      ),
    personUnaware: () =>
      msg(
        'U mag dit melden. Maar de zorgverlener mag u misschien niets vertellen als deze persoon dat niet goed vindt. Vraag het deze persoon, als dat kan.',
      ),
    personCannot: () =>
      msg('U mag dit melden. Maar de zorgverlener mag u misschien niets vertellen over deze persoon.'),
  };
  return {
    story: {
      houseRule: () => msg('U mag boos of verdrietig zijn. Schrijf geen bedreigingen of scheldwoorden.'),
      noNames: () =>
        msg(
          'Schrijf geen burgerservicenummer (BSN). Schrijf ook geen namen van familie of van andere patiënten. Wilt u anoniem blijven? Schrijf dan ook uw eigen naam niet op.',
        ),
      providerLater: () => msg('De naam van de zorgverlener vult u straks in.'),
      onlyHere: () => msg('Uw tekst staat alleen op deze pagina totdat u hem verstuurt. Sluit de pagina dus nog niet.'),
      copy: () => msg('Kopieer wat ik heb geschreven'),
      copied: () => msg('Gekopieerd'),
      left: (count: number) => msg(str`Tekens over: ${count}`),
      over: (count: number) => msg(str`Tekens te veel: ${count}`),
      full: () => msg('Dit vak is vol. Kijk of uw hele tekst erin staat.'),
    },
    /** Beside an answer; never to stop anybody. */
    notices,
    otherAdvice: {
      why: () => msg('Bij de datum die u gaf, hoort een ander advies.'),
      read: () => msg('Lees dat advies. Wat u heeft ingevuld, blijft staan.'),
    },
    anonymousOnly: () => msg('U stuurt dit anoniem. Er wordt niet gevraagd wie u bent.'),
    privacy: {
      link: () => msg('Lees wat er met uw gegevens gebeurt'),
      at: (address: string) => msg(str`Lees wat er met uw gegevens gebeurt: ${address}`),
    },
    progress: (step: number, total: number) => msg(str`Stap ${step} van ${total}`),
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
      empty: () => msg('Niet ingevuld'),
      emptyHint: () => msg('Dat mag. Wilt u toch iets invullen? Kies het hier.'),
      fillIn: () => msg('Vul in'),
      to: ({ recipient, recipientIsLmz }: WordsContext) =>
        recipientIsLmz ? msg('U stuurt dit naar het Landelijk Meldpunt Zorg.') : msg(str`Ontvanger: ${recipient}`),
      encrypted: () => msg('Uw bericht wordt versleuteld: alleen de ontvanger kan het lezen.'),
      at: (host: string) => msg(str`Uw bericht gaat naar deze website: ${host}`),
      expect: (wording: WordsContext, shared: Shared): readonly string[] => [
        ...(wording.recipientIsLmz ? expected[wording.soort](wording, shared) : []),
        ...(shared.isAnonymous ? [ownName()] : []),
      ],
      send: (soort: Soort) => send[soort](),
    },
  };
};
