import type { overigFlow } from './overig.flow.js';
import type { FlowWords, Msg } from '../words.js';

/** The outcomes near LMZ and the inspectorate: care in detention, reports by staff, complaints about LMZ, no idea. */
export const desksTexts = (msg: Msg) =>
  ({
    O1: () => ({
      title: msg('Vraag snel om bemiddeling bij de medische dienst'),
      recognition: msg('Ook wie vastzit, heeft recht op goede zorg. Vervelend dat het niet goed ging.'),
      now: [
        msg(
          'Schrijf naar het hoofd van de medische dienst of het hoofd zorg. Vraag om bemiddeling: samen zoeken naar een oplossing.',
        ),
        msg('Schrijf op wat er is gebeurd, wanneer, en wat u wilt bereiken. Bewaar een kopie.'),
        msg(
          'Helpt dat niet? Vraag dan de medisch adviseur van het ministerie van Justitie en Veiligheid om te bemiddelen.',
        ),
        msg(
          'Gaat uw klacht niet over zorg, maar over een besluit van de directeur? Vraag dan naar de beklagcommissie. Die beslist over zulke klachten.',
        ),
        msg('Zit iemand anders vast? Vraag die persoon of u mag helpen. Een advocaat kan ook helpen.'),
      ],
      byWhen: [
        msg('U moet om bemiddeling vragen binnen 14 dagen nadat het is gebeurd.'),
        msg('Vraag bij elke stap meteen hoeveel tijd u heeft voor de volgende stap.'),
      ],
      fatal: msg('Vraag binnen 14 dagen om bemiddeling. Daarna kan het te laat zijn.'),
      ifFails: [
        msg(
          'Lost de bemiddeling niets op? Dan kunt u in beroep bij de RSJ. Dat is een onafhankelijke raad die over uw klacht beslist.',
        ),
        msg('Vraag meteen hoeveel dagen u heeft om in beroep te gaan. Die tijd kan kort zijn.'),
      ],
      lmz: [
        msg(
          'U mag het Landelijk Meldpunt Zorg ook bellen of schrijven. Uw verhaal helpt de inspectie om te zien waar het misgaat.',
        ),
        msg('Het meldpunt lost uw klacht niet op. Een bericht aan het meldpunt geeft u ook geen extra tijd.'),
      ],
      roads: {
        ernstig: msg('Het is ernstig, er is dwang, of het gaat om iets bijzonders'),
        jeugd: msg('Het gaat over jeugdhulp'),
        tucht: msg('Ik wil een maatregel tegen één zorgverlener'),
      },
    }),
    O4: () => ({
      title: msg('Meld het bij het Meldpunt van de inspectie'),
      recognition: msg('Goed dat u iets wilt doen met wat u op uw werk ziet. Daar is een apart loket voor.'),
      now: [
        msg(
          'Gebruik het Meldpunt IGJ. Dat is er voor zorgverleners, medewerkers en organisaties. Op de website staat hoe u meldt.',
        ),
        msg('Wilt u uw naam niet geven? Dat kan. Dan kan de inspectie u niets vragen en niets laten weten.'),
        msg('U kunt uw naam ook wel geven, en vragen om die niet aan uw werkgever te vertellen.'),
        msg('Zet geen namen van cliënten in uw bericht. Vraag het meldpunt welke gegevens nodig zijn.'),
      ],
      byWhen: [
        msg(
          'Sommige meldingen moet uw organisatie meteen doen. Wacht dus niet. Vraag het meldpunt welke regels gelden.',
        ),
      ],
      ifFails: [
        msg(
          'Bent u bang voor uw baan? Vraag eerst advies aan een vakbond of een jurist. De vertrouwenspersoon op uw werk kan u ook helpen.',
        ),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg is er voor cliënten, familie en andere burgers. Meldingen van medewerkers gaan naar het Meldpunt IGJ.',
        ),
        msg('De inspectie beslist zelf of er onderzoek komt.'),
      ],
      roads: {
        client: msg('Ik ben zelf cliënt, of ik klaag voor mijn familie'),
        weetNiet: msg('Ik weet niet waar mijn verhaal hoort'),
      },
    }),
    O5: () => ({
      title: msg('Stuur uw klacht aan de klachtenfunctionaris van de inspectie'),
      recognition: msg('Vervelend dat u zich niet goed geholpen voelt. U mag daarover klagen.'),
      now: [
        msg('Vertel de medewerker wat er niet goed ging, als u dat wilt. Soms is het dan snel opgelost.'),
        msg(
          'Stuur anders uw klacht met het formulier op de website van de inspectie. De klachtenfunctionaris (iemand die naar klachten kijkt) neemt contact met u op.',
        ),
        msg(
          'Schrijf wat er is gebeurd, wanneer, en wat u wilt bereiken. Noem het nummer van uw melding, als u dat heeft.',
        ),
        msg('Wacht niet te lang. Iets van meer dan een jaar geleden wordt meestal niet meer bekeken.'),
      ],
      byWhen: [msg('Vraag de klachtenfunctionaris op welke datum u antwoord krijgt. Schrijf die datum op.')],
      ifFails: [
        msg(
          'Bent u niet tevreden met het antwoord? Dan kunt u naar de Nationale ombudsman. Die kijkt gratis of de overheid goed met mensen omgaat.',
        ),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg is een onderdeel van de inspectie. Over een klacht over het meldpunt beslist het meldpunt niet zelf.',
        ),
        msg(
          'Besluit de inspectie om geen onderzoek te doen? Dan kan een klacht dat niet altijd veranderen. Uw verhaal telt wel mee als signaal.',
        ),
      ],
      roads: {
        aanvulling: msg('Ik heb iets nieuws te vertellen over mijn melding'),
        zorg: msg('Mijn klacht gaat toch over zorg of hulp'),
      },
    }),
    O7: () => ({
      title: msg('Bel of schrijf het Landelijk Meldpunt Zorg'),
      recognition: msg('Het is niet erg als u niet weet waar u moet zijn. Het meldpunt denkt met u mee.'),
      now: [
        msg('Bel het Landelijk Meldpunt Zorg. Een medewerker luistert en denkt met u mee.'),
        msg('Lukt bellen niet? Stuur dan een bericht. U hoeft uw naam niet te geven, maar dan krijgt u geen antwoord.'),
        msg('Vertel wat er is gebeurd, over welke zorgverlener of organisatie het gaat, en wat u al heeft gedaan.'),
      ],
      byWhen: [
        msg('Er is geen termijn om het meldpunt te bellen.'),
        msg('Kreeg u een brief met een besluit? Kijk dan meteen tot wanneer u kunt reageren. Die tijd kan kort zijn.'),
      ],
      ifFails: [
        msg('Is het meldpunt dicht? Bel dan later, of stuur een bericht. Bel 112 als er gevaar is.'),
        msg('Gaat het meldpunt er niet over? Dan vertelt de medewerker waar u wel naartoe kunt.'),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg luistert, geeft advies en noteert uw verhaal voor de inspectie. Dat gebeurt zonder uw naam.',
        ),
        msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
      ],
      roads: {
        ernstig: msg('Het is ernstig, er is dwang, of het gaat om iets bijzonders'),
        zorg: msg('Ik heb een klacht over een zorgverlener of een instelling'),
        jeugd: msg('Het gaat over jeugdhulp of over een kind'),
        product: msg('Het gaat over een medicijn, hulpmiddel of implantaat'),
        geld: msg('Het gaat over een rekening, verzekering, wachttijd of de gemeente'),
      },
    }),
  }) satisfies Pick<FlowWords<typeof overigFlow>, 'O1' | 'O4' | 'O5' | 'O7'>;
