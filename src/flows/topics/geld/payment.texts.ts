import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import { placeOfCare } from '../../situation.js';
import type { FlowWords, Msg, OutcomeWords } from '../../words.js';
import type { geldFlow } from './geld.flow.js';
import { sharedTexts } from './shared.texts.js';

type Waiting = Omit<OutcomeWords, 'roads'>;

/** Bills, insurers, waiting and fraud (routes, cards G1, G2, G3 and G8). */
export const paymentTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const shared = sharedTexts(msg);
  const waiting = (youth: boolean): Waiting => ({
    title: msg('Vraag hulp om sneller zorg te krijgen'),
    recognition: msg('Lang wachten op zorg is zwaar. U hoeft niet alleen te zoeken.'),
    now: [
      youth
        ? msg('Bel de gemeente. Vraag waar jeugdhulp sneller kan beginnen.')
        : msg(
            'Bel de zorgverzekeraar en vraag om zorgbemiddeling. Dan zoekt de verzekeraar een plek waar het sneller kan.',
          ),
      youth
        ? msg('Kreeg u een besluit van de gemeente? U heeft vaak maar 6 weken. Kies hieronder welke brief dat is.')
        : msg(
            'Kreeg u een besluit van de gemeente, of over langdurige zorg? U heeft vaak maar 6 weken. Kies hieronder welke brief dat is.',
          ),
      say.getsWorse(),
      youth
        ? msg('Stopt de hulp? Vraag in een brief waarom, en wie de hulp overneemt. Jeugdstem helpt u gratis.')
        : msg(
            'Gaat het om langdurige zorg, zoals een verpleeghuis? Bel dan het zorgkantoor. Gaat het om hulp van de gemeente? Bel dan de gemeente.',
          ),
      youth
        ? msg('Gaat het om andere zorg? Vraag de zorgverzekeraar dan om mee te zoeken.')
        : msg('Vraag de zorgverlener hoelang het nog duurt.'),
    ],
    byWhen: [
      youth
        ? msg('Vraag de gemeente binnen hoeveel weken de hulp moet beginnen.')
        : msg('Vraag de zorgverzekeraar binnen hoeveel weken de zorg moet beginnen.'),
    ],
    ifFails: youth
      ? [msg('Helpt de gemeente niet? Stuur dan een klacht naar de gemeente.')]
      : [
          msg(
            'Helpt de zorgverzekeraar niet? Meld het dan bij de Nederlandse Zorgautoriteit (NZa). Die let op of verzekeraars genoeg doen.',
          ),
        ],
    lmz: [msg('Het Landelijk Meldpunt Zorg kan de wachttijd niet korter maken.'), say.signal()],
  });
  const waitedInVain = (youth: boolean): Waiting => ({
    title: msg('Meld dat iemand te lang op zorg moest wachten'),
    recognition: say.bereaved(),
    now: [
      msg('Meld het bij het Landelijk Meldpunt Zorg. Vertel hoelang het wachten duurde, en wat er is gebeurd.'),
      youth
        ? msg('U kunt het ook aan de gemeente vertellen.')
        : msg('U kunt het ook melden bij de Nederlandse Zorgautoriteit (NZa).'),
      say.deathByCare(),
    ],
    byWhen: [say.noFixedTerm()],
    ifFails: [msg('Wilt u antwoord op uw vragen? Kies dan hieronder: Ik heb een andere klacht over de zorg.')],
    lmz: [say.noVerdict(), say.signal()],
  });
  const askAmount = () =>
    msg('Vraag de zorgverlener in een brief of e-mail hoe het bedrag is berekend. Noem het nummer van de rekening.');
  /** Who pays for a treatment that nobody is insured for turns to who gave it. */
  const cosmeticBill = (): Pick<OutcomeWords, 'now' | 'ifFails'> => ({
    now: [
      askAmount(),
      msg('Stuur mee wat er over de prijs is afgesproken.'),
      msg('Helpt dat niet? Stuur dan een klacht naar de zorgverlener.'),
      say.officer(),
      msg('Betaalt uw verzekering mee? Vraag dan ook de zorgverzekeraar om de rekening te controleren.'),
    ],
    ifFails: [msg('Vindt u samen geen oplossing? Vraag dan het Juridisch Loket wat u kunt doen.')],
  });
  const bill = (): Pick<OutcomeWords, 'now' | 'ifFails'> => ({
    now: [
      msg(
        'Betaalt de zorgverzekering mee? Vraag de zorgverzekeraar om de rekening te controleren. Die kan een foute rekening laten aanpassen.',
      ),
      askAmount(),
      msg('Helpt dat niet? Stuur dan een klacht naar de zorgverlener. Bij een tandarts kan de KNMT u helpen.'),
      msg('Is de rekening van de gemeente of de overheid? Op de rekening staat wie u kunt bellen.'),
      msg(
        'Blijft de rekening fout? Meld het dan ook bij de Nederlandse Zorgautoriteit (NZa). Die lost uw eigen klacht niet op.',
      ),
    ],
    ifFails: [
      msg(
        'Bent u het niet eens met de zorgverzekeraar? Kies dan hieronder: De zorgverzekeraar betaalt niet of helpt niet goed.',
      ),
    ],
  });

  return {
    G1: (situation) => ({
      title: msg('Laat de rekening controleren'),
      recognition: msg('Een foute of hoge rekening geeft zorgen. U mag altijd om uitleg vragen.'),
      ...(placeOfCare(situation) === 'cosmetisch' ? cosmeticBill() : bill()),
      byWhen: [
        msg('Kijk op de rekening wanneer u moet betalen. Vraag of u later mag betalen, tot alles is uitgezocht.'),
        say.answerWhen(),
      ],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg kan een te hoge prijs niet veranderen.'),
        msg(
          'Past een rekening van een zorgverlener of verzekeraar niet bij de zorg die u kreeg? Vertel dat dan aan het meldpunt.',
        ),
      ],
      roads: {
        verzekeraar: roads.insurer(),
        fraude: shared.fraud(),
        schade: roads.damages(),
        zorg: roads.ordinary(),
      },
    }),
    G2: () => ({
      title: msg('Vraag de zorgverzekeraar om er opnieuw naar te kijken'),
      recognition: msg('Het is naar als de zorgverzekeraar niet betaalt of niet goed helpt.'),
      now: [
        msg(
          'Schrijf waarom u het niet eens bent met de zorgverzekeraar. Vraag om een heroverweging. Dan moet de verzekeraar er opnieuw naar kijken.',
        ),
        msg('Stuur papieren mee, zoals een brief van de arts.'),
        msg(
          'Helpt dat niet, of komt er geen antwoord? Ga dan naar de SKGZ. Dat is een onafhankelijke organisatie voor problemen met zorgverzekeraars. De ombudsman daar helpt gratis.',
        ),
        msg(
          'Is er dan nog geen oplossing? Bij de SKGZ kan ook een commissie beslissen. Vraag eerst wat dat kost, en of u zich aan de beslissing moet houden.',
        ),
      ],
      byWhen: [
        say.answerWhen(),
        msg('Wacht niet te lang. Vaak kunt u tot 1 jaar na de heroverweging naar de SKGZ.'),
        msg('Kreeg u een brief van de ombudsman? Dan heeft u voor de commissie vaak maar 90 dagen.'),
      ],
      ifFails: [
        msg(
          'Wilt u naar de rechter? Vraag dan eerst juridisch advies. U kunt meestal niet eerst naar de commissie en daarna nog naar de rechter.',
        ),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg beslist niet over wat een zorgverzekeraar betaalt.'), say.tellsWhere()],
      roads: {
        wachten: roads.waiting(),
        rekening: roads.bill(),
        zorgkantoor: shared.careOffice(),
        geweigerd: roads.refused(),
        zorg: roads.ordinary(),
      },
    }),
    G3: ({ speaker, regime }) => ({
      ...(speaker === 'overleden' ? waitedInVain(regime === 'jeugd') : waiting(regime === 'jeugd')),
      roads: {
        ernst: roads.harm(),
        overleden: roads.death(),
        onveilig: roads.danger(),
        besluit: roads.decision(),
        langdurig: roads.longTermCare(),
        geweigerd: roads.refused(),
        verzekeraar: roads.insurer(),
        gemeente: roads.municipality(),
        jeugd: roads.youth(),
        zorg: roads.ordinary(),
      },
    }),
    G8: () => ({
      title: msg('Meld wat volgens u fraude is'),
      recognition: msg(
        'Het is goed dat u dit wilt melden. Fraude is bijvoorbeeld expres geld vragen voor zorg die niet is gegeven.',
      ),
      now: [
        msg(
          'Meld het bij wie de zorg betaalt: de zorgverzekeraar, het zorgkantoor of de gemeente. Vraag naar de afdeling fraude.',
        ),
        msg('U kunt het ook melden bij de Nederlandse Zorgautoriteit (NZa). Dat kan zonder uw naam.'),
        msg('Bewaar rekeningen, brieven en afspraken. Schrijf op wanneer de zorg wel en niet kwam.'),
        msg('Kan het een vergissing zijn? Vraag de zorgverlener dan om uitleg. Doe dat alleen als het veilig voelt.'),
      ],
      byWhen: [say.noFixedTerm(), msg('U hoort misschien niet wat er met uw melding gebeurt. Vraag dat als u meldt.')],
      ifFails: [msg('Is de zorg ook gevaarlijk? Kies dan hieronder: Geweld, gevaar, dwang of overlijden.')],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg zoekt niet uit of er fraude is.'),
        msg('Wordt de zorg slechter door wat er gebeurt? Vertel het dan ook aan het meldpunt.'),
      ],
      roads: {
        ernstig: roads.serious(),
        rekening: roads.bill(),
        wmo: shared.municipalHelp(),
        zorg: roads.ordinary(),
        werkInZorg: roads.worksInCare(),
      },
    }),
  } satisfies Pick<FlowWords<typeof geldFlow>, 'G1' | 'G2' | 'G3' | 'G8'>;
};
