import type { overigFlow } from './overig.flow.js';
import type { FlowWords, Msg } from '../words.js';

/** The outcomes for matters that are no care under the inspectorate: they belong with somebody else. */
export const elsewhereTexts = (msg: Msg) => {
  const unsure = () => msg('Ik weet niet waar mijn verhaal hoort');
  const aboutCare = () => msg('Mijn klacht gaat toch over zorg of hulp');
  return {
    O2: () => ({
      title: msg('Stuur uw klacht aan de arbodienst, UWV of CBR'),
      recognition: msg(
        'Een keuring of een gesprek met een bedrijfsarts is vaak belangrijk voor uw werk of inkomen. Vervelend dat het niet goed ging.',
      ),
      now: [
        msg(
          'Kreeg u een brief met een besluit? Kijk meteen tot wanneer u kunt schrijven dat u het niet eens bent (bezwaar).',
        ),
        msg(
          'Gaat het om een bedrijfsarts? Stuur uw klacht aan de bedrijfsarts of de arbodienst. Vraag naar de regels voor klachten.',
        ),
        msg(
          'Bent u het niet eens met de bedrijfsarts? Vraag om het oordeel van een andere bedrijfsarts. Of vraag UWV om een eigen oordeel.',
        ),
        msg('Gaat het om hoe UWV of CBR met u omging? Stuur uw klacht dan aan UWV of CBR zelf.'),
      ],
      byWhen: [
        msg('Op een brief met een besluit staat tot wanneer u bezwaar kunt maken. Ziet u dat niet? Vraag het meteen.'),
        msg('Bij een gewone klacht vraagt u wanneer u antwoord krijgt.'),
      ],
      fatal: msg('Maak bezwaar uiterlijk op de datum die in de brief staat. Daarna bent u te laat.'),
      ifFails: [
        msg(
          'Niet tevreden over UWV of CBR? Dan kunt u naar de Nationale ombudsman. Die kijkt gratis of de overheid goed met mensen omgaat.',
        ),
        msg('Niet tevreden over een bedrijfsarts? Vraag de arbodienst welke commissie daarna naar uw klacht kijkt.'),
        msg('Weet u niet wat u moet doen? Het Juridisch Loket geeft gratis uitleg.'),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg gaat niet over keuringen voor werk, uitkering of rijbewijs. Het kan een besluit ook niet veranderen.',
        ),
      ],
      roads: {
        ernstig: msg('Het is ernstig, er is dwang, of het gaat om iets bijzonders'),
        dossier: msg('Mijn dossier of mijn privacy'),
        tucht: msg('Ik wil een maatregel tegen één zorgverlener'),
      },
    }),
    O3: () => ({
      title: msg('Uw klacht hoort bij een andere organisatie'),
      recognition: msg('Vervelend dat u dit meemaakt. Hieronder staat wie u wel kan helpen.'),
      now: [
        msg(
          'Gaat het om geweld of seksueel gedrag op school of in de kinderopvang? Vraag hulp aan de vertrouwensinspecteur.',
        ),
        msg(
          'Kinderopvang: stuur uw klacht aan de opvang zelf. Helpt dat niet? Ga naar het Klachtenloket Kinderopvang.',
        ),
        msg('Is een kinderopvang niet veilig? Meld het bij de GGD. Die let op de kinderopvang.'),
        msg(
          'School: stuur uw klacht aan de school zelf. Zorgen over veiligheid of kwaliteit meldt u bij de Onderwijsinspectie.',
        ),
        msg(
          'Kapper of schoonheidssalon: vraag de zaak om een oplossing. Soms kan daarna een geschillencommissie (een onafhankelijke commissie) beslissen.',
        ),
        msg(
          'Eten, cosmetica of inkt van een tatoeage: meld het bij de NVWA. Die let op veilig voedsel en veilige producten.',
        ),
        msg('Een vieze tatoeagezaak of piercingzaak: meld het bij de GGD.'),
        msg('Onveilig of oneerlijk werk: meld het bij de Nederlandse Arbeidsinspectie.'),
        msg('Iets dat u heeft gekocht: vraag ACM ConsuWijzer naar uw rechten.'),
      ],
      byWhen: [msg('De termijn is overal anders. Vraag de organisatie wanneer u antwoord krijgt.')],
      ifFails: [
        msg(
          'Staat uw verhaal er niet bij? Bel het Landelijk Meldpunt Zorg. Een medewerker vertelt waar u wel naartoe kunt.',
        ),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg gaat hier niet over. De inspectie let op zorg en jeugdhulp.')],
      roads: {
        zorg: aboutCare(),
        jeugd: msg('Het gaat over jeugdhulp'),
        geld: msg('Het gaat over een rekening, verzekering, wachttijd of de gemeente'),
        weetNiet: unsure(),
      },
    }),
    O6: () => ({
      title: msg('Vraag daar waar de zorg was hoe u kunt klagen'),
      recognition: msg('Klagen over zorg ver weg is lastig. Buiten Nederland gelden vaak andere regels.'),
      now: [
        msg('Vraag het ziekenhuis of de zorgverlener waar u een klacht kunt sturen. Vraag ook tot wanneer dat kan.'),
        msg('Gaat het om de rekening? Bel uw zorgverzekeraar.'),
        msg(
          'Was de zorg op Bonaire, Sint Eustatius of Saba? Vraag het Landelijk Meldpunt Zorg wie daar op de zorg let.',
        ),
        msg('Heeft u nu nog klachten of pijn? Ga dan naar uw huisarts, en neem uw papieren mee.'),
      ],
      byWhen: [msg('De termijn is overal anders. Vraag de organisatie wanneer u antwoord krijgt.')],
      ifFails: [msg('Komt u er niet uit? Het Landelijk Meldpunt Zorg denkt met u mee over wat u nog kunt doen.')],
      lmz: [
        msg('U mag het Landelijk Meldpunt Zorg bellen voor advies.'),
        msg('Vraag het meldpunt welke regels voor klachten er gelden in uw geval.'),
        msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
      ],
      roads: {
        nederland: msg('De zorg was toch in Nederland'),
        geld: msg('Het gaat over een rekening, verzekering, wachttijd of de gemeente'),
        weetNiet: unsure(),
      },
    }),
    O8: () => ({
      title: msg('Praat erover, of vraag hulp aan het Juridisch Loket'),
      recognition: msg(
        'Een bewindvoerder, mentor of curator beslist over belangrijke dingen. Vervelend als dat niet goed gaat.',
      ),
      now: [
        msg(
          'Zeg tegen de bewindvoerder, mentor of curator wat er niet goed gaat. Schrijf het ook op in een brief of e-mail.',
        ),
        msg('Vraag naar de regels voor klachten. Stuur uw klacht daarna op papier of per e-mail, en bewaar een kopie.'),
        msg(
          'Durft u niet te praten, of helpt het niet? Ga naar het Juridisch Loket. Vraag of de kantonrechter (een rechter) u kan helpen.',
        ),
        msg('Een cliëntondersteuner kan u ook gratis helpen met een gesprek of een brief.'),
      ],
      byWhen: [msg('Vraag op welke datum u antwoord krijgt. Schrijf die datum op.')],
      ifFails: [msg('Krijgt u geen antwoord? Vraag het Juridisch Loket wat de volgende stap is.')],
      lmz: [msg('Het Landelijk Meldpunt Zorg en de inspectie gaan niet over bewindvoerders, mentoren en curatoren.')],
      roads: { zorg: aboutCare(), weetNiet: unsure() },
    }),
    O9: () => ({
      title: msg('Vraag de cliëntenraad om hulp, of kies uw eigen klacht'),
      recognition: msg('Goed dat u wilt meepraten over hoe het gaat in de instelling.'),
      now: [
        msg(
          'Gaat het om uw eigen zorg, of die van uw naaste? Kies dan hieronder: mijn klacht gaat toch over zorg of hulp.',
        ),
        msg(
          'Gaat het om iets dat iedereen raakt? Vertel het aan de cliëntenraad. Dat is een groep cliënten of familie die meepraat met de instelling.',
        ),
        msg('Weet u niet wie er in de cliëntenraad zit? Vraag het bij de instelling.'),
        msg(
          'Zit u zelf in de cliëntenraad en komt u er niet uit? Vraag welke commissie in de regels staat voor zo’n conflict.',
        ),
      ],
      byWhen: [msg('De termijn is overal anders. Vraag de cliëntenraad wanneer u antwoord krijgt.')],
      ifFails: [msg('Luistert niemand? Bel het Landelijk Meldpunt Zorg en vertel wat er niet goed gaat in de zorg.')],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg gaat niet over wie mag meepraten in een instelling.'),
        msg('Gaat het om de zorg zelf? Dan mag u het meldpunt altijd bellen.'),
      ],
      roads: { zorg: aboutCare(), weetNiet: unsure() },
    }),
  } satisfies Pick<FlowWords<typeof overigFlow>, 'O2' | 'O3' | 'O6' | 'O8' | 'O9'>;
};
