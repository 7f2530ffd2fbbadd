import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { overigFlow } from './overig.flow.js';

/** The outcomes for what is no care at all: child care, school, salons, food, purchases and work. */
export const notCareTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const lmz = (): [string, string] => [msg('Het Landelijk Meldpunt Zorg kan hier niet bij helpen.'), say.tellsWhere()];
  const notCare = () => ({ zorg: roads.ordinary(), weetNiet: roads.unsure() });
  const askSolution = () => msg('Vraag het bedrijf om een oplossing');
  const writeBusiness = () =>
    msg('Stuur het bedrijf een brief of e-mail. Schrijf wat er mis is en welke oplossing u wilt.');
  const committee = () =>
    msg(
      'Helpt dat niet? Vraag of het bedrijf bij een geschillencommissie hoort. Dat is een onafhankelijke commissie die beslist.',
    );
  const violence = () => msg('Geweld of seksueel gedrag op school of in de kinderopvang');

  return {
    O3: () => ({
      title: askSolution(),
      recognition: msg('Het is naar als een behandeling mislukt of pijn doet.'),
      now: [
        msg(
          'Heeft iemand een wond, zwelling of ontsteking? Bel meteen de huisarts of de huisartsenpost. Bel 112 als iemand benauwd is.',
        ),
        writeBusiness(),
        say.keepProof(),
        msg('Komt de reactie door make-up, een crème of inkt? Meld het dan ook bij de NVWA.'),
        msg('Gaat het om een tatoeage- of piercingzaak die niet schoon werkt? Meld het dan ook bij de GGD.'),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [committee()],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg helpt niet bij klachten over kappers en gewone huidverzorging.'),
        msg(
          'Injecties zijn wel zorg, en laser soms ook. Kies dan hieronder: Injecties, laser of een behandeling die misschien niet mocht.',
        ),
      ],
      roads: {
        onbevoegd: msg('Injecties, laser of een behandeling die misschien niet mocht'),
        anders: msg('Iets anders dat geen zorg is'),
        ...notCare(),
      },
    }),
    O3a: () => ({
      title: msg('Meld het bij de GGD, of stuur de opvang een klacht'),
      recognition: msg('Het is naar als de kinderopvang niet goed is.'),
      now: [
        msg(
          'Is de kinderopvang niet veilig of niet schoon, of zijn er te weinig mensen voor de kinderen? Meld het bij de GGD in uw regio.',
        ),
        msg('Wilt u een oplossing? Stuur uw klacht in een brief of e-mail naar de opvang zelf.'),
        say.writeDown(),
      ],
      byWhen: [say.noFixedTerm(), say.answerWhen()],
      ifFails: [
        msg('Doet de GGD niets? Vraag hulp aan uw gemeente.'),
        msg('Helpt een klacht bij de opvang niet? Vraag advies bij het Klachtenloket Kinderopvang.'),
        msg('Vraag daar ook welke commissie over uw klacht kan beslissen.'),
      ],
      lmz: lmz(),
      roads: { geweld: violence(), zorgen: roads.worried(), ...notCare() },
    }),
    O3b: () => ({
      title: msg('Stuur uw klacht naar de school zelf'),
      recognition: msg('Het is naar als het op school niet goed gaat.'),
      now: [
        msg('Stuur uw klacht in een brief of e-mail naar de directeur of het bestuur van de school.'),
        say.writeDown(),
        msg('Is de school niet veilig, of is de les niet goed? Meld het dan ook bij de Inspectie van het Onderwijs.'),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [
        msg('Helpt dat niet? Vraag de school welke commissie daarna naar uw klacht kijkt.'),
        msg('Vraag de Kinderombudsman binnen een jaar om hulp. Die komt op voor de rechten van kinderen.'),
      ],
      lmz: lmz(),
      roads: { geweld: violence(), zorgen: roads.worried(), ...notCare() },
    }),
    O3c: () => ({
      title: msg('Meld onveilig eten of een onveilig product bij de NVWA'),
      recognition: msg('Het is goed dat u dit wilt melden.'),
      now: [
        msg('Meld het bij de NVWA. Op de website staat hoe u meldt.'),
        say.getsWorse(),
        msg('Bewaar de verpakking en de bon.'),
        msg('Wilt u uw geld terug? Vraag het de winkel of het bedrijf.'),
      ],
      byWhen: [say.noFixedTerm()],
      ifFails: [msg('Helpt dat niet? Vraag ACM ConsuWijzer wat u nog kunt doen.')],
      lmz: lmz(),
      roads: { product: roads.product(), ...notCare() },
    }),
    O3d: () => ({
      title: msg('Meld het bij de Nederlandse Arbeidsinspectie'),
      recognition: msg('Werk moet veilig en eerlijk zijn. Het is goed dat u dit wilt melden.'),
      now: [
        msg('Bel de Nederlandse Arbeidsinspectie, of meld het op de website.'),
        msg('Vraag eerst of uw werkgever uw naam te horen krijgt.'),
        say.afraidForJob(),
      ],
      byWhen: [
        msg(
          'Is er een ongeluk op het werk gebeurd? Bel 112 als er gevaar is. Bel dan ook de Nederlandse Arbeidsinspectie.',
        ),
        say.answerWhen(),
      ],
      ifFails: [msg('Helpt dat niet? Vraag het Juridisch Loket om advies.')],
      lmz: lmz(),
      roads: { keuring: roads.workDoctor(), werkInZorg: roads.worksInCare(), ...notCare() },
    }),
    O3e: () => ({
      title: askSolution(),
      recognition: msg('Het is naar als een bedrijf uw probleem niet oplost.'),
      now: [writeBusiness(), say.keepProof(), msg('Vraag ACM ConsuWijzer wat u nog kunt doen.')],
      byWhen: [say.answerWhen()],
      ifFails: [committee()],
      lmz: lmz(),
      roads: {
        eten: msg('Eten of een product dat niet veilig is'),
        geld: roads.money(),
        product: roads.product(),
        ...notCare(),
      },
    }),
    O3f: () => ({
      title: msg('Vraag meteen hulp bij geweld of seksueel gedrag'),
      recognition: msg(
        'Wat er gebeurd is, is ernstig. Het is nooit de schuld van het slachtoffer. U hoeft dit niet alleen te doen.',
      ),
      now: [
        say.danger(),
        msg(
          'Vraag hulp aan de vertrouwensinspecteur. Die helpt bij misbruik, geweld of discriminatie op school, en bij misbruik in de kinderopvang.',
        ),
        msg(
          'Ging het om seksueel gedrag? Bel zo snel mogelijk het Centrum Seksueel Geweld. Daar is medische hulp. Vraag ook hoe u bewijs bewaart.',
        ),
        say.police(),
      ],
      byWhen: [say.doNotWait()],
      ifFails: [msg('Zoekt u steun voor uzelf of voor iemand anders? Bel Slachtofferhulp Nederland.')],
      lmz: lmz(),
      roads: {
        geweldZorg: msg('Geweld of seksueel gedrag in de zorg'),
        geweldJeugd: msg('Geweld of seksueel gedrag in de jeugdhulp'),
        zorgen: roads.worried(),
        weetNiet: roads.unsure(),
      },
    }),
  } satisfies Pick<FlowWords<typeof overigFlow>, 'O3' | 'O3a' | 'O3b' | 'O3c' | 'O3d' | 'O3e' | 'O3f'>;
};
