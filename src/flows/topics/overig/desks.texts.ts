import { roadNames } from '../roads.texts.js';
import type { Speaker } from '../../roles.js';
import { sentences } from '../shared.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { overigFlow } from './overig.flow.js';

/** The outcomes near LMZ and the inspectorate: care in detention, reports by staff, complaints about LMZ, no idea. */
export const desksTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const isInside = (speaker: Speaker) => speaker === 'zelf' || speaker === 'jongere';

  return {
    O1: ({ speaker }) => ({
      title: msg('Vraag de medische dienst meteen om bemiddeling'),
      ...(speaker === 'overleden'
        ? {
            recognition: say.bereaved(),
            now: [
              msg(
                'Schrijf meteen naar de leiding van de medische dienst. Vraag of u als familie om bemiddeling kunt vragen: samen zoeken naar een oplossing.',
              ),
              say.writeDown(),
              msg('Vraag een advocaat of het Juridisch Loket wat u nog meer kunt doen.'),
              say.deathByCare(),
            ],
          }
        : {
            recognition: msg('Ook wie vastzit, heeft recht op goede zorg. Het is naar als het niet goed gaat.'),
            now: [
              isInside(speaker)
                ? msg(
                    'Heeft u veel pijn, of wordt u zieker? Meld u meteen bij de medische dienst. Is daar niemand? Roep dan het personeel.',
                  )
                : msg('Wordt de persoon die vastzit zieker? Vraag de gevangenis of kliniek meteen om een arts.'),
              msg(
                'Schrijf meteen naar de leiding van de medische dienst. Vraag om bemiddeling: samen zoeken naar een oplossing.',
              ),
              msg(
                'Helpt dat niet? Vraag dan de medisch adviseur van het ministerie van Justitie en Veiligheid om te bemiddelen.',
              ),
              msg(
                'Gaat het om een besluit van de directeur? Vraag meteen naar de beklagcommissie. Die beslist over zulke klachten. Vraag ook tot wanneer dat kan.',
              ),
              isInside(speaker)
                ? msg(
                    'Zit iemand anders vast, en is er nu een arts nodig? Vraag dat meteen aan de gevangenis of kliniek.',
                  )
                : msg('Vraag de persoon die vastzit of u mag helpen.'),
            ],
          }),
      byWhen: [
        msg('Is het langer dan 14 dagen geleden? Vraag het dan toch.'),
        msg('Vraag na elke stap binnen hoeveel dagen u verder moet.'),
      ],
      fatal: msg('Vraag binnen 14 dagen om bemiddeling. Daarna kan het te laat zijn.'),
      ifFails: [
        msg(
          'Lost de bemiddeling niets op? Dan kunt u in beroep bij de RSJ. Dat is een onafhankelijke raad die over uw klacht beslist.',
        ),
      ],
      lmz: [msg('U mag het ook melden bij het Landelijk Meldpunt Zorg. Een melding geeft u geen extra tijd.')],
      roads: {
        geweld: roads.violence(),
        onveilig: roads.danger(),
        overleden: roads.death(),
        ernst: roads.harm(),
        dwang: msg('Zorg tegen iemands wil in een kliniek'),
        tucht: roads.unfit(),
        jeugd: roads.youth(),
      },
    }),
    O4: () => ({
      title: msg('Meld het bij het Meldpunt IGJ'),
      recognition: msg('Het is goed dat u iets doet met wat u op uw werk ziet. Daar is een apart loket voor.'),
      now: [
        say.danger(),
        msg(
          'Gebruik het Meldpunt IGJ. Dat hoort bij de inspectie, en is er voor wie in de zorg of jeugdhulp werkt. Op de website staat hoe u meldt.',
        ),
        msg('Werkt u in de hulp van de gemeente (Wmo)? Meld het dan bij de gemeente.'),
        msg('Durft u dat? Meld het dan ook op uw werk, bij de leiding of iemand die u vertrouwt.'),
        msg('Wilt u uw naam niet geven? Dat kan. Dan kan de inspectie u niets vragen en niets laten weten.'),
        msg('Geeft u uw naam wel? U kunt vragen om die niet aan uw werkgever te vertellen.'),
        msg('Zet geen namen van cliënten in uw melding. Vraag het Meldpunt IGJ welke gegevens nodig zijn.'),
      ],
      byWhen: [
        msg(
          'Sommige meldingen moet uw organisatie meteen doen. Wacht dus niet. Vraag het Meldpunt IGJ welke regels gelden.',
        ),
      ],
      ifFails: [say.afraidForJob(), msg('Vraag daar ook welke hulp er is voor wie een misstand op het werk meldt.')],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg is er voor cliënten, familie en andere burgers. Meldingen van medewerkers gaan naar het Meldpunt IGJ.',
        ),
        say.inspectorateDecides(),
      ],
      roads: {
        client: msg('Ik ben zelf cliënt, of ik klaag voor mijn familie'),
        werk: msg('Onveilig of oneerlijk werk'),
        weetNiet: roads.unsure(),
      },
    }),
    O5: () => ({
      title: msg('Stuur uw klacht naar de klachtenfunctionaris van de inspectie'),
      recognition: msg('Het is naar als u zich niet goed geholpen voelt. U mag daarover klagen.'),
      now: [
        msg(
          'Stuur uw klacht met het formulier op de website van de inspectie. De klachtenfunctionaris (iemand die naar klachten over de inspectie kijkt) neemt contact met u op.',
        ),
        say.writeDown(),
        msg('Heeft u een nummer van uw melding? Zet dat erbij.'),
        msg('U mag het ook eerst zelf tegen de medewerker zeggen, maar dat is niet verplicht.'),
      ],
      byWhen: [
        msg('Doe het binnen een jaar. Wat langer geleden is, wordt meestal niet meer bekeken.'),
        say.answerWhen(),
      ],
      ifFails: [say.ombudsman()],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg hoort bij de inspectie. Het beslist niet zelf over deze klacht.'),
        msg('Doet de inspectie geen onderzoek naar uw melding? Een klacht verandert dat besluit meestal niet.'),
        say.stillMatters(),
      ],
      roads: {
        aanvulling: msg('Ik heb iets nieuws te vertellen over mijn melding'),
        zorg: roads.ordinary(),
      },
    }),
    O7: ({ speaker }) => ({
      title: msg('Bel het Landelijk Meldpunt Zorg, of stuur een bericht'),
      recognition:
        speaker === 'overleden'
          ? say.bereaved()
          : msg('Het is niet erg als u niet weet waar u moet zijn. Het meldpunt denkt met u mee.'),
      now: [
        say.callLmz(),
        msg(
          'Lukt bellen niet? Stuur dan een bericht. U hoeft uw naam niet te geven. Zonder telefoonnummer, e-mailadres of adres kan niemand u antwoorden.',
        ),
        msg('Vertel wat er is gebeurd, over welke zorgverlener of organisatie het gaat, en wat u al heeft gedaan.'),
      ],
      byWhen: [
        say.phoneHours(),
        msg('Kreeg u een brief met een besluit? Kijk dan meteen tot wanneer u kunt reageren. Die tijd kan kort zijn.'),
      ],
      ifFails: [say.closed(), msg('Kan het meldpunt u niet helpen? Dan vertelt de medewerker waar u terechtkunt.')],
      lmz: [say.overview(), say.noVerdict(), msg('Het meldpunt spreekt niet namens u.')],
      roads: {
        ernstig: roads.serious(),
        zorg: roads.ordinary(),
        jeugd: roads.youth(),
        product: roads.product(),
        geld: roads.money(),
        anders: msg('Werk, gevangenis, buitenland of iets anders'),
      },
    }),
  } satisfies Pick<FlowWords<typeof overigFlow>, 'O1' | 'O4' | 'O5' | 'O7'>;
};
