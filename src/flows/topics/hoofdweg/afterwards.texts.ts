import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { hoofdwegFlow } from './hoofdweg.flow.js';
import { matterTexts } from './matters.texts.js';

/** A written complaint was sent: waiting, waiting too long, and an answer that does not help. */
export const afterwardsTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const matters = matterTexts(msg);
  const ifOver = () =>
    msg(
      'Komt het antwoord niet op tijd? Laat het weten aan het Landelijk Meldpunt Zorg. U kunt dan ook naar de geschilleninstantie: een onafhankelijke commissie die beslist.',
    );
  const waitForIt = () => msg('Wacht op het antwoord. Schrijf op wanneer het er moet zijn.');
  const askDisputeTime = () =>
    msg(
      'Vraag de geschilleninstantie binnen welke tijd u moet schrijven. Vaak is dat 12 maanden. Soms begint die tijd op de dag van uw klacht.',
    );
  const noDispute = () =>
    msg('Vindt u geen geschilleninstantie? Die moet er zijn. Vertel het aan het Landelijk Meldpunt Zorg.');
  /** How much time there was, as far as the visitor told whether a letter came. */
  const timeThereWas: Readonly<Record<string, () => string>> = {
    ja: () =>
      msg(
        'Schrijf erbij dat het antwoord er binnen 10 weken moest zijn. Dat staat in artikel 17 van de wet over klachten in de zorg (Wkkgz).',
      ),
    nee: () =>
      msg(
        'Schrijf erbij dat het antwoord er binnen 6 weken moest zijn. Dat staat in artikel 17 van de wet over klachten in de zorg (Wkkgz).',
      ),
  };
  const timeUnlessExtended = () =>
    msg(
      'Schrijf erbij dat het antwoord er binnen 6 weken moest zijn, of met een brief op tijd binnen 10 weken. Dat staat in artikel 17 van de wet over klachten in de zorg (Wkkgz).',
    );

  return {
    W3: () => ({
      title: msg('Er moet binnen 6 weken een antwoord zijn'),
      recognition: msg('Wachten op antwoord is niet makkelijk. U heeft al een belangrijke stap gezet.'),
      now: [
        waitForIt(),
        msg('Kreeg u geen bevestiging? Vraag dan of uw klacht is aangekomen, en wat er nu gebeurt.'),
        say.officer(),
      ],
      byWhen: [say.sixWeeks(), say.extension()],
      ifFails: [ifOver()],
      lmz: [say.follows(), say.noVerdict()],
      roads: {
        voorbij: msg('De 6 weken zijn voorbij en ik heb nog geen antwoord'),
        antwoord: roads.answered(),
        durftNiet: roads.dareNot(),
        ...matters,
      },
    }),
    W4a: () => ({
      title: msg('Er moet binnen 10 weken een antwoord zijn'),
      recognition: msg('Lang wachten is zwaar. Door die brief zijn er 4 weken bij gekomen.'),
      now: [
        waitForIt(),
        msg(
          'Kreeg u de brief pas toen de 6 weken voorbij waren? Dan is er geen extra tijd. Kies dan hieronder: De brief kwam pas na 6 weken.',
        ),
        msg('Wordt er nog meer tijd gevraagd? U hoeft dat niet goed te vinden.'),
        say.officer(),
      ],
      byWhen: [msg('De 10 weken beginnen als uw brief of e-mail is aangekomen: 6 weken en 4 weken extra.')],
      ifFails: [ifOver()],
      lmz: [say.follows(), say.noVerdict()],
      roads: {
        voorbij: msg('De 10 weken zijn voorbij en ik heb nog geen antwoord'),
        briefTeLaat: msg('De brief kwam pas na 6 weken'),
        antwoord: roads.answered(),
        durftNiet: roads.dareNot(),
        ...matters,
      },
    }),
    W4b: ({ answers }) => ({
      title: msg('Vraag om antwoord en meld dat het te lang duurt'),
      recognition: msg('Zo lang wachten is zwaar. U kunt hier iets aan doen.'),
      now: [
        msg(
          'Stuur de zorgverlener of instelling een brief of e-mail. Schrijf wanneer u uw klacht stuurde, en vraag om antwoord.',
        ),
        (timeThereWas[answers['hoofdweg/verlenging'] ?? ''] ?? timeUnlessExtended)(),
        msg(
          'Laat het Landelijk Meldpunt Zorg weten dat er geen antwoord is. Vraag of het meldpunt contact kan opnemen met de zorgverlener.',
        ),
        msg(
          'Is de tijd voorbij? Dan mag u meteen naar de geschilleninstantie: een onafhankelijke commissie die beslist.',
        ),
      ],
      byWhen: [askDisputeTime()],
      ifFails: [say.bindingVerdict()],
      lmz: [
        msg('Het meldpunt kan volgen of er antwoord komt, als u dat vraagt. Het kan niemand dwingen.'),
        say.noVerdict(),
      ],
      roads: { antwoord: roads.answered(), durftNiet: roads.dareNot(), ...matters },
    }),
    W5: () => ({
      title: msg('U kunt naar de geschilleninstantie'),
      recognition: msg('Het is teleurstellend als een antwoord u niet helpt. U kunt nog een stap zetten.'),
      now: [
        msg(
          'Heeft u nog geen klacht in een brief of e-mail gestuurd? Doe dat dan eerst. Mist u uitleg in het antwoord? Vraag erom, op papier.',
        ),
        msg(
          'Zoek op de website van de zorgverlener welke geschilleninstantie erbij hoort: een onafhankelijke commissie die beslist.',
        ),
        msg('Schrijf waarom u het niet eens bent met het antwoord. Stuur uw klacht en het antwoord mee.'),
        msg('Vraag vooraf wat het kost, en of u dat terugkrijgt als u gelijk krijgt.'),
        msg('Wilt u hulp, of heeft u veel schade? Vraag eerst het Juridisch Loket, of uw rechtsbijstandsverzekering.'),
      ],
      byWhen: [askDisputeTime(), msg('De geschilleninstantie moet binnen 6 maanden beslissen.')],
      ifFails: [say.bindingVerdict(), noDispute()],
      lmz: [say.listens(), say.noVerdict()],
      roads: { schriftelijk: roads.write(), ...matters },
    }),
  } satisfies Pick<FlowWords<typeof hoofdwegFlow>, 'W3' | 'W4a' | 'W4b' | 'W5'>;
};
