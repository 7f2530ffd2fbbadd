import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { overigFlow } from './overig.flow.js';

/** The outcomes for matters near care that belong with somebody else. */
export const elsewhereTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const companyDoctor = () => msg('De bedrijfsarts of arbodienst');
  const government = () => msg('UWV of CBR, of een brief met een besluit');
  const notForExaminations = () =>
    msg('Het Landelijk Meldpunt Zorg helpt niet bij keuringen voor werk, uitkering of rijbewijs.');
  const notCare = () => ({ zorg: roads.ordinary(), weetNiet: roads.unsure() });

  return {
    keuring: () => ({
      title: msg('Over wie gaat uw klacht?'),
      choices: {
        bedrijfsarts: companyDoctor(),
        uwv: government(),
        weetNiet: msg('Ik weet het niet, of mijn verhaal staat er niet bij'),
      },
    }),
    O2: () => ({
      title: msg('Maak op tijd bezwaar, of stuur een klacht naar UWV of CBR'),
      recognition: msg('Het is naar als een keuring niet goed ging, of als iemand u slecht behandelde.'),
      now: [
        msg('Kwam er nog geen brief? Vraag UWV of CBR wanneer u het besluit krijgt.'),
        msg(
          'Kreeg u een brief met een besluit van UWV of CBR? Laat op tijd weten dat u het niet eens bent met het besluit (bezwaar).',
        ),
        msg(
          'In de brief staat hoeveel weken u daarvoor heeft. Vaak is dat 6 weken, soms korter. Tel vanaf de datum op de brief.',
        ),
        msg('Behandelde iemand u slecht? Stuur ook een klacht naar UWV of CBR. Vraag wanneer u antwoord krijgt.'),
        msg('Een klacht is geen bezwaar. De tijd voor uw bezwaar loopt gewoon door.'),
      ],
      byWhen: [
        msg('Weet u niet zeker hoeveel tijd u heeft voor uw bezwaar? Vraag het meteen aan UWV of CBR.'),
        say.objectionShort(),
      ],
      fatal: msg('Stuur uw bezwaar op tijd. Bent u te laat? Dan kan uw bezwaar worden geweigerd.'),
      ifFails: [
        msg('Krijgt u na uw bezwaar geen gelijk? Vraag het Juridisch Loket meteen hoe u naar de rechter gaat.'),
        msg(
          'Helpt een klacht niet? Ga dan binnen een jaar naar de Nationale ombudsman. Die kijkt gratis of de overheid goed met mensen omgaat.',
        ),
      ],
      lmz: [notForExaminations(), say.notThisDecision()],
      roads: {
        geweld: roads.violence(),
        bedrijfsarts: companyDoctor(),
        dossier: roads.file(),
        discriminatie: roads.discrimination(),
        tucht: roads.unfit(),
        ...notCare(),
      },
    }),
    O2b: () => ({
      title: msg('Vraag een ander oordeel, of stuur een klacht naar de arbodienst'),
      recognition: msg('Het oordeel van een bedrijfsarts heeft veel gevolgen. U hoeft het er niet mee eens te zijn.'),
      now: [
        msg(
          'Bent u het niet eens met de bedrijfsarts? Vraag om het oordeel van een andere bedrijfsarts. Of vraag UWV om een oordeel.',
        ),
        msg('Moet u weer werken, en kunt u dat niet? Vraag het Juridisch Loket meteen wat u kunt doen.'),
        msg('Wilt u klagen? Stuur een brief of e-mail naar de arbodienst of de bedrijfsarts. Vraag naar de regels.'),
        msg(
          'Vertelde de bedrijfsarts uw werkgever te veel over uw gezondheid? Schrijf dat in uw klacht. Helpt dat niet? Ga dan naar de Autoriteit Persoonsgegevens.',
        ),
      ],
      byWhen: [
        msg('Wilt u een ander oordeel? Vraag het meteen. Vraag ook wat het kost.'),
        say.answerWhen(),
        msg(
          'Kreeg u een besluit van UWV? Dan is de tijd kort. Kies dan hieronder: UWV of CBR, of een brief met een besluit.',
        ),
      ],
      ifFails: [msg('Helpt een klacht niet? Vraag de arbodienst welke commissie daarna naar uw klacht kijkt.')],
      lmz: [notForExaminations(), say.tellsWhere()],
      roads: {
        geweld: roads.violence(),
        uwv: government(),
        dossier: roads.file(),
        discriminatie: roads.discrimination(),
        tucht: roads.unfit(),
        ...notCare(),
      },
    }),
    O6: ({ speaker }) => ({
      title: msg('Vraag de zorgverlener in het buitenland of Caribisch Nederland hoe u kunt klagen'),
      recognition:
        speaker === 'overleden'
          ? say.bereaved()
          : msg('In het buitenland en in Caribisch Nederland gelden vaak andere regels. Dat maakt klagen lastig.'),
      now: [
        msg('Stuur het ziekenhuis of de zorgverlener een brief of e-mail. Vraag hoe u kunt klagen, en tot wanneer.'),
        msg(
          'Was de zorg op Bonaire, Sint Eustatius of Saba? Vraag het Landelijk Meldpunt Zorg wie daar op de zorg let.',
        ),
        ...(speaker === 'overleden'
          ? []
          : [
              msg(
                'Heeft iemand nog pijn of een ander probleem met de gezondheid? Ga naar de huisarts. Neem de papieren mee.',
              ),
            ]),
        msg('Gaat het om de rekening? Bel uw zorgverzekeraar.'),
      ],
      byWhen: [msg('De termijn is overal anders. Vraag meteen tot wanneer u kunt klagen.')],
      ifFails: [msg('Helpt dat niet? Bel het Landelijk Meldpunt Zorg, en vraag wat u nog kunt doen.')],
      lmz: [msg('Het meldpunt denkt met u mee. Vraag ook welke regels er gelden in uw geval.'), say.noVerdict()],
      roads: {
        nederland: msg('De zorg was toch in Nederland'),
        verzekeraar: roads.insurer(),
        ernstig: roads.serious(),
        weetNiet: roads.unsure(),
      },
    }),
    O8: () => ({
      title: msg('Stuur een klacht, of vraag hulp aan het Juridisch Loket'),
      recognition: msg(
        'Een bewindvoerder, mentor of curator beslist over belangrijke dingen. Het is naar als dat niet goed gaat.',
      ),
      now: [
        msg('Doet deze persoon u pijn, of bent u bang? Bel Veilig Thuis. Bel 112 als er nu gevaar is.'),
        msg(
          'Stuur de bewindvoerder, mentor of curator een brief of e-mail. Schrijf wat er niet goed gaat, en bewaar een kopie.',
        ),
        msg('Vraag ook naar de regels voor klachten.'),
        msg(
          'Durft u dat niet, of helpt het niet? Vraag het Juridisch Loket of de kantonrechter (een rechter) u kan helpen.',
        ),
        msg('Een cliëntondersteuner kan u gratis helpen met een gesprek of een brief.'),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [msg('Krijgt u geen antwoord? Vraag het Juridisch Loket wat de volgende stap is.')],
      lmz: [msg('Het Landelijk Meldpunt Zorg beslist niet over een bewindvoerder, mentor of curator.')],
      roads: { ernstig: roads.serious(), ...notCare() },
    }),
    O9: () => ({
      title: msg('Vraag de cliëntenraad om hulp, of klaag zelf'),
      recognition: msg('Het is goed dat u wilt meepraten over hoe het gaat in de instelling.'),
      now: [
        msg(
          'Gaat het om iets dat voor iedereen belangrijk is? Vertel het aan de cliëntenraad. Dat is een groep cliënten of familie die meepraat met de instelling.',
        ),
        msg('Weet u niet wie er in de cliëntenraad zit? Vraag het bij de instelling.'),
        msg(
          'Gaat het om de zorg van uzelf of van iemand anders? Kies dan hieronder: Ik heb een andere klacht over de zorg.',
        ),
        msg('Zit u zelf in de cliëntenraad, en vindt u samen geen oplossing? Vraag welke commissie kan helpen.'),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [
        msg('Wordt er niet geluisterd? Bel het Landelijk Meldpunt Zorg en vertel wat er niet goed gaat in de zorg.'),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg beslist niet wie mag meepraten in een instelling.'), say.listens()],
      roads: { ernstig: roads.serious(), ...notCare() },
    }),
  } satisfies Pick<FlowWords<typeof overigFlow>, 'keuring' | 'O2' | 'O2b' | 'O6' | 'O8' | 'O9'>;
};
