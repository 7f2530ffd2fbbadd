import type { FlowWords, Msg } from '../words.js';
import type { hoofdwegFlow } from './hoofdweg.flow.js';
import { sentences } from './sentences.texts.js';

/** A written complaint was sent: waiting, waiting too long, and an answer that does not help. */
export const afterwardsTexts = (msg: Msg) => {
  const say = sentences(msg);

  return {
    W3: () => ({
      title: msg('Zij moeten binnen 6 weken antwoorden'),
      recognition: msg('Wachten op antwoord is niet makkelijk. U heeft al een belangrijke stap gezet.'),
      now: [
        msg('Wacht op hun antwoord. Schrijf op welke dag dat er moet zijn.'),
        msg('Kreeg u geen bevestiging? Vraag dan of zij uw klacht hebben gekregen.'),
        say.progress(),
        say.officer(),
      ],
      byWhen: [
        say.sixWeeks(),
        say.extension(),
        say.dayOff(),
        msg(
          'In het antwoord moet staan wat zij van uw klacht vinden, en waarom. Ook moet erin staan wat zij gaan doen, en wanneer.',
        ),
      ],
      ifFails: [
        msg('Is die tijd voorbij zonder antwoord? Vraag er dan om en laat het weten aan het Landelijk Meldpunt Zorg.'),
        say.dispute(),
      ],
      lmz: [say.follows(), say.noVerdict()],
      roads: {
        ernstig: say.serious(),
        durftNiet: say.dareNot(),
        voorbij: msg('De 6 weken zijn voorbij en ik heb nog geen antwoord'),
        antwoord: say.answered(),
      },
    }),
    W4a: () => ({
      title: msg('Zij hebben in totaal 10 weken de tijd'),
      recognition: msg('Lang wachten is vervelend. Na een brief op tijd mogen zij langer over het antwoord doen.'),
      now: [
        msg('Kijk in de brief wanneer u antwoord krijgt. In totaal hebben zij niet meer dan 10 weken.'),
        msg('Kreeg u die brief pas toen de 6 weken voorbij waren? Dan krijgen zij geen extra tijd.'),
        msg('Vragen zij om nog meer tijd? U hoeft daar niet mee akkoord te gaan.'),
        say.progress(),
        say.officer(),
      ],
      byWhen: [
        msg(
          'Zij moeten antwoorden binnen 10 weken nadat u uw geschreven klacht stuurde. Dat is 6 weken en 4 weken extra.',
        ),
        say.dayOff(),
      ],
      ifFails: [
        msg('Is die tijd voorbij zonder antwoord? Vraag er dan om en laat het weten aan het Landelijk Meldpunt Zorg.'),
        say.dispute(),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg kan uw klacht volgen, als u dat wilt. Laat het weten als er na 10 weken geen antwoord is.',
        ),
        say.noVerdict(),
      ],
      roads: {
        ernstig: say.serious(),
        durftNiet: say.dareNot(),
        voorbij: msg('De 10 weken zijn voorbij, of de brief kwam te laat'),
        antwoord: say.answered(),
      },
    }),
    W4b: () => ({
      title: msg('Vraag om antwoord en meld dat het te lang duurt'),
      recognition: msg('Zo lang wachten op antwoord is vervelend. U kunt hier iets aan doen.'),
      now: [
        msg(
          'Stuur hun een brief of e-mail. Schrijf op welke dag u uw klacht stuurde, en vraag wanneer u antwoord krijgt.',
        ),
        msg(
          'Schrijf erbij hoeveel tijd zij hebben: 6 weken, of 10 weken na een brief op tijd. Dat staat in artikel 17 van de wet over klachten in de zorg (Wkkgz).',
        ),
        msg(
          'Laat het Landelijk Meldpunt Zorg weten dat er geen antwoord is. Vraag of het meldpunt contact met hen kan opnemen.',
        ),
        msg(
          'Zijn zij te laat? Dan mag u meteen naar de geschilleninstantie. Dat is een onafhankelijke commissie die beslist.',
        ),
        say.officer(),
      ],
      byWhen: [
        say.sixWeeks(),
        msg('Schreven zij u binnen die 6 weken dat het langer duurt? Dan hebben zij in totaal 10 weken.'),
        say.dayOff(),
        say.askDisputeTime(),
      ],
      ifFails: [
        msg(
          'Krijgt u nog steeds geen antwoord? Schrijf dan aan de geschilleninstantie. U hoeft niet langer te wachten.',
        ),
        msg('Kijk op hun website welke geschilleninstantie bij hen hoort.'),
        say.noDispute(),
      ],
      lmz: [
        msg('Het meldpunt kan op uw verzoek volgen of zij antwoorden. Het kan hen niet dwingen.'),
        say.noVerdict(),
        say.signal(),
      ],
      roads: { ernstig: say.serious(), durftNiet: say.dareNot(), antwoord: say.answered() },
    }),
    W5: () => ({
      title: msg('U kunt naar de geschilleninstantie'),
      recognition: msg('Het is teleurstellend als een antwoord u niet helpt. U kunt nog een stap zetten.'),
      now: [
        msg(
          'Zoek in het antwoord of op hun website welke geschilleninstantie bij hen hoort. Dat is een onafhankelijke commissie die beslist.',
        ),
        msg(
          'Schrijf aan die commissie waarom u het niet eens bent met het antwoord. Stuur uw klacht en het antwoord mee.',
        ),
        msg('Vraag vooraf wat het kost, en of u dat terugkrijgt als u gelijk krijgt.'),
        msg(
          'Wilt u geld voor schade? De commissie kan in ieder geval tot 25.000 euro toekennen. Is uw schade hoger? Praat dan eerst met een advocaat.',
        ),
        say.officer(),
      ],
      byWhen: [
        say.askDisputeTime(),
        msg('De geschilleninstantie moet binnen 6 maanden beslissen. Als er haast is, kan het sneller.'),
      ],
      ifFails: [
        msg('De uitspraak is bindend. Dat betekent dat u en zij zich eraan moeten houden.'),
        msg('Daarna kunt u met dezelfde zaak meestal niet meer naar de rechter. Twijfelt u? Vraag dan eerst hulp.'),
        say.noDispute(),
      ],
      lmz: [
        msg('U mag het Landelijk Meldpunt Zorg altijd om advies vragen, ook na het antwoord.'),
        say.noVerdict(),
        say.signal(),
      ],
      roads: {
        ernstig: say.serious(),
        geld: msg('Ik wil geld voor schade'),
        tucht: msg('Ik wil een maatregel tegen één zorgverlener'),
      },
    }),
  } satisfies Pick<FlowWords<typeof hoofdwegFlow>, 'W3' | 'W4a' | 'W4b' | 'W5'>;
};
