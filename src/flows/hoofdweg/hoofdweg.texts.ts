import type { FlowWords, Msg } from '../words.js';
import type { hoofdwegFlow } from './hoofdweg.flow.js';

export const hoofdwegTexts = (msg: Msg) =>
  ({
    stand: () => ({
      title: msg('Wat heeft u al gedaan?'),
      choices: {
        niets: msg('Nog niets, of nog niet met hen gepraat'),
        gepraat: msg('Ik heb met hen gepraat, maar het is niet opgelost'),
        kortGeleden: msg('Ik heb een klacht gestuurd, minder dan 6 weken geleden'),
        langGeleden: msg('Ik heb een klacht gestuurd, meer dan 6 weken geleden, en ik heb nog geen antwoord'),
        antwoord: msg('Ik heb antwoord, maar ik ben het er niet mee eens'),
        durftNiet: msg('Ik kan of durf niet met hen te praten'),
        onbevoegd: msg('Ik denk dat de behandelaar dit niet mocht doen'),
        bijzonder: msg('Het gaat om iets ernstigs, om dwang, om mijn dossier of om iets anders bijzonders'),
        weetNiet: msg('Ik weet het niet'),
      },
    }),
    W1: (speaker) => ({
      title: msg('Praat eerst met uw zorgverlener'),
      recognition: msg('Vervelend dat u dit meemaakt. Vaak helpt het om er samen over te praten.'),
      now: [
        speaker === 'zelf'
          ? msg('Vraag om een gesprek met uw zorgverlener. Zeg kort waar het over gaat en wat u wilt bereiken.')
          : msg('Vraag om een gesprek met de zorgverlener. Zeg kort waar het over gaat en wat u wilt bereiken.'),
        msg('Schrijf uw vragen op en neem iemand mee die u vertrouwt. Vraag aan het eind wat er gaat gebeuren, en wanneer.'),
        msg('Wilt u liever met iemand anders praten? Vraag dan naar de leidinggevende.'),
        msg('Of vraag hulp aan de klachtenfunctionaris. Dat is iemand die u gratis helpt met uw klacht en geen partij kiest.'),
      ],
      byWhen: [
        msg('Voor een gesprek is er geen vaste termijn. Hoe eerder, hoe beter.'),
        msg('De 6 weken gaan pas in als u uw klacht schriftelijk stuurt.'),
      ],
      ifFails: [msg('Lost het gesprek niets op? Stuur uw klacht dan in een brief of e-mail. Dan moeten zij binnen 6 weken antwoorden.')],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg luistert naar u en geeft advies. U mag altijd bellen. U hoeft niet te wachten.'),
        msg('Het meldpunt lost uw klacht niet op. Uw verhaal helpt de inspectie wel om te zien waar het misgaat.'),
      ],
      roads: {
        ernstig: msg('Het is ernstig, er is dwang, of het gaat om iets bijzonders'),
        schriftelijk: msg('Ik wil mijn klacht meteen schriftelijk sturen'),
        durftNiet: msg('Ik kan of durf niet met hen te praten'),
      },
    }),
  }) as FlowWords<typeof hoofdwegFlow>; // TODO exemplar
