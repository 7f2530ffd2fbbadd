import { sharedTexts } from './shared.texts.js';
import type { geldFlow } from './geld.flow.js';
import type { FlowWords, Msg } from '../words.js';

/** The municipality, CIZ and the zorgkantoor (routes, cards G4 to G7). */
export const governmentTexts = (msg: Msg) => {
  const shared = sharedTexts(msg);
  return {
    G4: () => ({
      title: msg('Laat de gemeente binnen 6 weken weten dat u het niet eens bent'),
      recognition: msg('Zo’n brief kan veel gevolgen hebben. U kunt er iets tegen doen.'),
      now: [
        shared.sixWeeksFromLetter(),
        msg(
          'Schrijf de gemeente dat u het niet eens bent met het besluit. Dat heet bezwaar maken. In de brief van de gemeente staat hoe dat moet.',
        ),
        msg(
          'Noem uw naam, uw adres, de datum en het besluit. Leg uit waarom u het niet eens bent. Zet uw handtekening.',
        ),
        shared.shortLetter(),
        msg(
          'Vraag hulp aan een cliëntondersteuner. Dat is iemand die u gratis helpt en die niet voor de gemeente beslist.',
        ),
        msg('Heeft u geen brief? Vraag de gemeente om het besluit op papier te zetten.'),
      ],
      byWhen: [shared.sixWeeks(), msg('Vraag de gemeente wanneer u een beslissing op uw bezwaar krijgt.')],
      fatal: msg('Stuur uw bezwaar binnen 6 weken. Bent u te laat? Dan kan de gemeente uw bezwaar weigeren.'),
      ifFails: [
        shared.court(),
        msg(
          'Gaat het om hoe de gemeente met u omging? Stuur de gemeente dan een klacht. Daarna kunt u naar een ombudsman. Die kijkt gratis of de overheid goed met mensen omgaat.',
        ),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg gaat niet over besluiten van de gemeente.'), shared.tellsWhere()],
      roads: {
        wmo: shared.municipalHelp(),
        jeugd: msg('Ik heb een klacht over de jeugdhulp zelf'),
        ciz: shared.letterOfCiz(),
      },
    }),
    G5: () => ({
      title: msg('Vertel de organisatie die helpt wat er misgaat'),
      recognition: msg(
        'Hulp van de gemeente moet goed zijn, bijvoorbeeld hulp in het huishouden of begeleiding. Vervelend dat het niet zo gaat.',
      ),
      now: [
        msg(
          'Is er geweld of seksueel gedrag? Dan hoeft u niet met hen te praten. Bel de politie, of 112 als er nu gevaar is.',
        ),
        msg('Vertel de organisatie wat er misgaat. Dat kan in een gesprek, een brief of een e-mail.'),
        msg('Vraag naar de klachtenregeling. Daarin staat wat zij met uw klacht doen.'),
        msg(
          'Durft u dat niet, of helpt het niet? Bel dan de gemeente. Die betaalt de hulp en kan de organisatie hierop aanspreken.',
        ),
        msg(
          'Is de hulp niet veilig? Bel dan meteen de gemeente. Vraag naar de toezichthouder Wmo. Die controleert of de hulp goed en veilig is.',
        ),
      ],
      byWhen: [msg('Vraag wanneer u antwoord krijgt. De termijn staat in de klachtenregeling.')],
      ifFails: [
        msg('Vraag of de organisatie bij een onafhankelijke commissie hoort die over klachten beslist.'),
        msg(
          'Gaat uw klacht over de gemeente? Stuur de gemeente dan een klacht. Daarna kunt u naar een ombudsman. Die kijkt gratis of de overheid goed met mensen omgaat.',
        ),
      ],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg gaat niet over hulp uit de Wmo. Daar let uw gemeente op.'),
        shared.tellsWhere(),
      ],
      roads: {
        besluit: shared.decision(),
        zorg: msg('Het gaat niet om de gemeente, maar om andere zorg'),
      },
    }),
    G6: () => ({
      title: msg('Laat het CIZ binnen 6 weken weten dat u het niet eens bent'),
      recognition: msg('Het CIZ beslist wie langdurige zorg krijgt (Wlz). U kunt iets doen als u het niet eens bent.'),
      now: [
        shared.sixWeeksFromLetter(),
        msg(
          'Schrijf het CIZ dat u het niet eens bent met het besluit. Dat heet bezwaar maken. Doe dat in het Nederlands en zet uw handtekening.',
        ),
        shared.shortLetter(),
        msg(
          'Vraag hulp aan een cliëntondersteuner. Dat is iemand die u gratis helpt en die niet voor het CIZ beslist.',
        ),
        msg(
          'Gaat de brief over een opname die iemand zelf niet kiest? Vraag het CIZ meteen wat u kunt doen. Dan gelden andere regels.',
        ),
      ],
      byWhen: [shared.sixWeeks(), msg('Vraag het CIZ wanneer u een beslissing op uw bezwaar krijgt.')],
      fatal: msg('Stuur uw bezwaar binnen 6 weken. Bent u te laat? Dan kan het CIZ uw bezwaar weigeren.'),
      ifFails: [
        shared.court(),
        msg(
          'Gaat het om hoe het CIZ met u omging? Stuur het CIZ dan een klacht. Daarna kunt u naar de Nationale ombudsman. Die kijkt gratis of de overheid goed met mensen omgaat.',
        ),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg gaat niet over besluiten van het CIZ.'), shared.tellsWhere()],
      roads: {
        dwang: shared.serious(),
        zorgkantoor: shared.careOffice(),
        zorg: shared.aboutCare(),
      },
    }),
    G7: () => ({
      title: msg('Laat het zorgkantoor binnen 6 weken weten dat u het niet eens bent'),
      recognition: msg(
        'Het zorgkantoor regelt de langdurige zorg in uw regio. U kunt iets doen als u het niet eens bent.',
      ),
      now: [
        msg('Heeft u een brief met een besluit? Kijk naar de datum. U heeft vanaf die datum 6 weken.'),
        msg(
          'Schrijf het zorgkantoor dat u het niet eens bent. Dat heet bezwaar maken. In de brief staat hoe dat moet.',
        ),
        shared.shortLetter(),
        msg(
          'Vraag hulp aan een cliëntondersteuner. Dat is iemand die u gratis helpt. Het zorgkantoor vertelt u wie dat is.',
        ),
        msg(
          'Komt het besluit over uw pgb van de gemeente? Maak dan bezwaar bij de gemeente. Gaat het om de uitbetaling? Vraag dan de Sociale Verzekeringsbank (SVB) wie dat regelt.',
        ),
      ],
      byWhen: [
        shared.sixWeeks(),
        msg('Vraag het zorgkantoor wanneer u een beslissing op uw bezwaar krijgt. Soms duurt dat langer.'),
      ],
      fatal: msg('Stuur uw bezwaar binnen 6 weken. Bent u te laat? Dan kan het zorgkantoor uw bezwaar weigeren.'),
      ifFails: [
        shared.court(),
        msg(
          'Gaat het om hoe het zorgkantoor met u omging? Stuur het zorgkantoor dan een klacht. Vraag waar u daarna terechtkunt.',
        ),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg gaat niet over besluiten van het zorgkantoor.'), shared.tellsWhere()],
      roads: {
        ciz: shared.letterOfCiz(),
        besluit: shared.decision(),
        zorg: shared.aboutCare(),
      },
    }),
  } satisfies Pick<FlowWords<typeof geldFlow>, 'G4' | 'G5' | 'G6' | 'G7'>;
};
