import type { FlowWords, Msg } from '../words.js';
import type { contactFlow } from './contact.flow.js';

export const contactTexts = (msg: Msg) =>
  ({
    wie: () => ({
      title: msg('Over wie gaat het?'),
      hint: msg('Dan past het advies bij u. U hoeft geen namen te noemen.'),
      choices: {
        zelf: msg('Over mijzelf'),
        kind: msg('Over mijn kind of pleegkind'),
        naaste: msg('Over mijn partner, vader, moeder of iemand anders dicht bij mij'),
        overleden: msg('Over iemand die is overleden'),
        jongere: msg('Over mijzelf, en ik ben jonger dan 18'),
        ander: msg('Over iemand anders die ik help'),
        zorgverlener: msg('Ik werk in de zorg en meld iets over mijn werk'),
        weetNiet: msg('Ik weet het niet'),
      },
    }),
    aanvulling: () => ({
      title: msg('Stuur een aanvulling als er iets nieuws is'),
      recognition: msg('U heeft uw verhaal al eerder verteld. Dat hoeft u niet opnieuw te doen.'),
      now: [
        msg('Is er iets nieuws gebeurd, of weet u nu meer? Schrijf dan op wat er nieuw is.'),
        msg('Heeft u een nummer van uw eerdere melding? Zet dat erbij. Zonder nummer mag ook.'),
        msg('Is er niets nieuws? Dan hoeft u niets te sturen. Nog een keer hetzelfde sturen maakt het niet sneller.'),
      ],
      byWhen: [
        msg('Voor een antwoord van het meldpunt is er geen vaste termijn.'),
        msg('Wilt u weten hoe het ermee staat? Dan kunt u bellen.'),
      ],
      ifFails: [msg('Is uw klacht nog niet opgelost? Kijk dan welke stap u bij de zorgverlener kunt zetten.')],
      lmz: [
        msg('Het meldpunt voegt uw aanvulling toe aan uw eerdere melding.'),
        msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
        msg('Uw verhaal helpt de inspectie wel om te zien waar het misgaat.'),
      ],
      roads: {
        verder: msg('Mijn klacht bij de zorgverlener is nog niet opgelost'),
        jeugd: msg('Het gaat over jeugdhulp'),
        nieuw: msg('Ik wil iets anders melden'),
        vraag: msg('Ik heb alleen een vraag'),
      },
    }),
    vraag: () => ({
      title: msg('Stel uw vraag aan het Landelijk Meldpunt Zorg'),
      recognition: msg('U mag gewoon een vraag stellen. Dat hoeft geen klacht te zijn.'),
      now: [
        msg('Bel het Landelijk Meldpunt Zorg. Een medewerker luistert en denkt met u mee.'),
        msg('Belt u liever niet? Schrijf uw vraag dan op en stuur hem naar het meldpunt.'),
        msg('Gaat uw vraag over ziekte of medicijnen? Bel dan een arts of apotheker.'),
      ],
      byWhen: [msg('Er is geen vaste termijn. Vraag wanneer u antwoord krijgt.')],
      ifFails: [
        msg('Is het meldpunt dicht? Bel dan later, of stuur een bericht. Bel 112 als er gevaar is.'),
        msg('Weet u daarna nog niet wat u kunt doen? Dan kunt u hier zoeken welke stap bij u past.'),
      ],
      lmz: [
        msg('Het meldpunt geeft informatie en advies over klachten over zorg en jeugdhulp.'),
        msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
      ],
      roads: {
        klacht: msg('Ik heb toch een klacht'),
        geld: msg('Mijn vraag gaat over geld, wachten of de gemeente'),
        aanvulling: msg('Ik heb al een melding gedaan'),
      },
    }),
  }) satisfies FlowWords<typeof contactFlow>;
