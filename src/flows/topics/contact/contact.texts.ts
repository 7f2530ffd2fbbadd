import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { contactFlow } from './contact.flow.js';

export const contactTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);

  return {
    wie: () => ({
      title: msg('Wie krijgt of kreeg de zorg of hulp?'),
      hint: msg('Met uw antwoord past het advies beter bij u. Daarna kiest u over welke zorg het gaat.'),
      choices: {
        jongere: msg('Ikzelf, en ik ben jonger dan 18'),
        zelf: msg('Ikzelf, en ik ben 18 of ouder'),
        kind: msg('Mijn kind of pleegkind'),
        naaste: msg('Mijn partner, vader, moeder of een ander familielid of vriend'),
        overleden: msg('Iemand die is overleden'),
        ander: msg('Een buur, of iemand anders die ik help of om wie ik mij zorgen maak'),
        zorgverlener: msg('Een patiënt of cliënt op mijn werk: ik werk zelf in de zorg'),
        weetNiet: roads.unknown(),
      },
    }),
    aanvulling: () => ({
      title: msg('Stuur een aanvulling als er iets nieuws is'),
      recognition: msg('U heeft uw verhaal al eerder verteld. Dat hoeft u niet opnieuw te doen.'),
      now: [
        msg('Is er iets nieuws gebeurd, of weet u nu meer? Schrijf dan op wat er nieuw is.'),
        msg(
          'Heeft u een nummer van uw melding? Zet dat erbij. Geen nummer? Schrijf dan wanneer u meldde, en over welke zorgverlener.',
        ),
        msg('Stuur alleen iets als er nieuws is. Hetzelfde nog een keer sturen is niet nodig.'),
      ],
      byWhen: [
        msg('Vraag het Landelijk Meldpunt Zorg wanneer u antwoord krijgt.'),
        msg('Wilt u weten wat er nu met uw melding gebeurt? Dan kunt u bellen.'),
      ],
      ifFails: [
        msg('Bent u niet tevreden over het meldpunt? Kies dan hieronder: Ik heb een klacht over het meldpunt.'),
        msg(
          'Is uw klacht nog niet opgelost? Kies dan hieronder: Mijn klacht bij de zorgverlener is nog niet opgelost.',
        ),
      ],
      lmz: [msg('Het meldpunt probeert uw eerdere melding erbij te vinden.'), say.noVerdict(), say.signal()],
      roads: {
        inspectie: msg('Ik heb een klacht over het meldpunt'),
        verder: msg('Mijn klacht bij de zorgverlener is nog niet opgelost'),
        ernstig: roads.serious(),
        jeugd: roads.youth(),
        nieuw: msg('Ik wil iets anders melden'),
        vraag: msg('Ik heb alleen een vraag'),
      },
    }),
    vraag: () => ({
      title: msg('Stel uw vraag aan het Landelijk Meldpunt Zorg'),
      recognition: msg(
        'Een vraag hoeft geen klacht te zijn. Vraag bijvoorbeeld wat u kunt doen als niemand naar u luistert, of als u te weinig informatie krijgt.',
      ),
      now: [
        say.callLmz(),
        msg('Belt u liever niet? Schrijf uw vraag dan op en stuur die naar het meldpunt.'),
        msg('Gaat uw vraag over een ziekte of medicijn? Bel dan een arts of apotheker.'),
      ],
      byWhen: [say.phoneHours(), say.answerWhen()],
      ifFails: [
        say.closed(),
        msg('Wilt u weten hoe u kunt klagen? Kies dan hieronder: Ik heb een klacht, of ik wil weten hoe dat moet.'),
      ],
      lmz: [
        msg('Het meldpunt geeft informatie en advies over klachten over zorg en jeugdhulp.'),
        say.noVerdict(),
        msg('Elk jaar laat het meldpunt zien welke vragen en klachten er waren. Uw naam staat daar niet in.'),
      ],
      roads: {
        klacht: msg('Ik heb een klacht, of ik wil weten hoe dat moet'),
        ernstig: roads.serious(),
        geld: roads.money(),
        aanvulling: msg('Ik heb al iets gemeld bij het Landelijk Meldpunt Zorg'),
      },
    }),
  } satisfies FlowWords<typeof contactFlow>;
};
