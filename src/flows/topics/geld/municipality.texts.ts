import { roadNames } from '../roads.texts.js';
import { objectionTexts, sentences } from '../shared.texts.js';
import { placeOfCare } from '../../situation.js';
import type { FlowWords, Msg } from '../../words.js';
import type { geldFlow } from './geld.flow.js';
import { sharedTexts } from './shared.texts.js';

/** The municipality: a decision, the help that it pays for, and how it treats people (routes, cards G4 and G5). */
export const municipalityTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const shared = sharedTexts(msg);
  const supervisor = () =>
    msg('Bel meteen de gemeente en vraag naar de toezichthouder Wmo. Die controleert de hulp van de gemeente.');
  const municipalityFails = () => msg('Doet de gemeente te weinig? Stuur dan een klacht naar de gemeente.');
  const notForMunicipalHelp = () => msg('Het Landelijk Meldpunt Zorg is er niet voor hulp van de gemeente (Wmo).');
  const otherCare = () => msg('Andere zorg, zoals een verpleegkundige die thuis komt');

  return {
    G4: () => ({
      ...objectionTexts(msg),
      now: [
        say.objectionFromLetter(),
        say.objectionWrite(),
        say.objectionContents(),
        say.objectionNoLetter(),
        say.clientSupport(),
      ],
      ifFails: [say.court()],
      lmz: [say.notThisDecision(), say.tellsWhere()],
      roads: {
        ernstig: roads.serious(),
        wmo: shared.municipalHelp(),
        omgang: roads.municipalConduct(),
        jeugd: roads.youth(),
        ciz: shared.ciz(),
        zorgkantoor: shared.careOffice(),
      },
    }),
    G5: ({ speaker }) => ({
      title: msg('Vertel de gemeente wat er misgaat met de hulp'),
      recognition: msg('Hulp van de gemeente moet goed en veilig zijn. Het is naar als dat niet zo is.'),
      now: [
        msg('Bel de gemeente, of stuur een e-mail. De gemeente kan de organisatie om betere hulp vragen.'),
        speaker === 'overleden'
          ? msg(
              'Kwam het overlijden misschien door de hulp? Vraag de gemeente naar de toezichthouder Wmo. Die controleert de hulp.',
            )
          : msg(
              'Is de hulp gevaarlijk, of was er geweld? Bel meteen de gemeente en vraag naar de toezichthouder Wmo. Die controleert de hulp. Bel 112 als er nu gevaar is.',
            ),
        msg('Stuur ook een klacht naar de organisatie die helpt.'),
        say.clientSupport(),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [
        msg('Helpt de organisatie niet? Vraag of een onafhankelijke commissie kan beslissen.'),
        municipalityFails(),
        say.ombudsman(),
      ],
      lmz: [notForMunicipalHelp(), say.tellsWhere()],
      roads: {
        geweld: roads.violence(),
        onveilig: roads.danger(),
        overleden: roads.death(),
        ernst: roads.harm(),
        besluit: roads.decision(),
        omgang: roads.municipalConduct(),
        schade: roads.damages(),
        jeugd: roads.youth(),
        zorg: otherCare(),
        werkInZorg: roads.worksInCare(),
      },
    }),
    GS: ({ speaker }) => ({
      title: msg('Bel de gemeente over geweld of een ernstige gebeurtenis'),
      ...(speaker === 'overleden'
        ? {
            recognition: say.bereaved(),
            now: [supervisor(), say.withDayAndTime(), say.police(), say.victimSupport()],
            byWhen: [say.soonRemembered()],
          }
        : {
            recognition: say.nobodysFault(speaker),
            now: [
              say.safePlace(),
              supervisor(),
              say.getsWorse(),
              say.sexualViolence(),
              say.atHome(),
              msg('Was er geweld? U hoeft niets te zeggen tegen de persoon die dit deed.'),
              say.police(),
            ],
            byWhen: [say.doNotWait()],
          }),
      ifFails: [municipalityFails(), say.ombudsman()],
      lmz: [notForMunicipalHelp(), say.tellsWhere()],
      roads: {
        klacht: msg('Een klacht over de hulp van de gemeente (Wmo)'),
        zorg: otherCare(),
        jeugd: roads.youth(),
        schade: roads.damages(),
        werkInZorg: roads.worksInCare(),
      },
    }),
    G9: (situation) => ({
      title: msg('Stuur uw klacht naar de gemeente'),
      recognition: msg('Het is naar als iemand u slecht behandelt of niet antwoordt. U mag daarover klagen.'),
      now: [
        msg('Stuur een brief of e-mail naar de gemeente. Zoek op de website van de gemeente naar klachten.'),
        say.writeDown(),
        msg('Kreeg u geen antwoord? Schrijf dan ook wat u vroeg, aan wie, en wanneer.'),
        msg('Werkt het wijkteam voor een andere organisatie? Vraag de gemeente waar u uw klacht naartoe stuurt.'),
        placeOfCare(situation) === 'jeugd' ? say.jeugdstem() : say.clientSupport(),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [say.ombudsman()],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg is er niet voor klachten over een gemeente of wijkteam.'),
        say.tellsWhere(),
      ],
      roads: {
        ernstig: roads.serious(),
        wmo: shared.municipalHelp(),
        besluit: roads.decision(),
        jeugd: roads.youth(),
        zorg: roads.ordinary(),
      },
    }),
  } satisfies Pick<FlowWords<typeof geldFlow>, 'G4' | 'G5' | 'GS' | 'G9'>;
};
