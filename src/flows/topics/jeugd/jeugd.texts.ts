import { roadNames } from '../roads.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import { bodiesTexts } from './bodies.texts.js';
import { helpTexts } from './help.texts.js';
import type { jeugdFlow } from './jeugd.flow.js';
import { matterTexts } from './matters.texts.js';
import { protectionTexts } from './protection.texts.js';
import { safetyTexts } from './safety.texts.js';
import { sharedTexts } from './shared.texts.js';

export const jeugdTexts = (msg: Msg) => {
  const roads = roadNames(msg);
  const shared = sharedTexts(msg);
  const matters = matterTexts(msg);
  const done = () => ({
    title: msg('Wat heeft u al gedaan?'),
    hint: msg('Gaat het niet om een van deze dingen? Kies dan de laatste stap die u heeft gezet.'),
  });
  const about = () => ({
    title: roads.aboutThese(),
    hint: msg('Kies dan hier. Het maakt niet uit wat u al heeft gedaan.'),
  });
  const stages = () => ({
    niets: msg('Nog niets, of ik heb er nog niet over gepraat'),
    gepraat: msg('Ik heb erover gepraat, maar het is niet opgelost'),
    loopt: shared.sent(),
    uitspraak: shared.verdict(),
  });
  return {
    over: () => ({
      title: msg('Waar gaat het over?'),
      hint: msg('Jeugdstem helpt kinderen, jongeren, ouders en pleegouders gratis bij een klacht.'),
      about: {
        title: msg('Gaat het niet om jeugdhulp?'),
        hint: msg('Kies dan hier wat bij u past.'),
        roads: {
          school: msg('School of kinderopvang'),
          detentie: roads.prison(),
          werkInZorg: roads.worksInCare(),
        },
      },
      choices: {
        ernstig: msg('Geweld, seksueel gedrag, gevaar, of iemand raakte ernstig gewond'),
        overleden: roads.death(),
        gesloten: msg('Gesloten jeugdhulp, opgesloten of vastgebonden'),
        psychisch: shared.forcedMentalCare(),
        rechter: matters.rechter,
        hulp: msg('Jeugdhulp, psychische hulp, hulp bij een beperking, pleegzorg of een gezinshuis'),
        bescherming: msg('Jeugdbescherming, jeugdreclassering of de gezinsvoogd'),
        veiligThuis: msg('Veilig Thuis'),
        raad: matters.raad,
        gemeente: matters.gemeente,
        wijkteam: roads.municipalConduct(),
        zorgen: roads.worried(),
        tucht: roads.youthDisciplinary(),
        weetNiet: roads.unknown(),
      },
    }),
    standHulp: () => ({
      ...done(),
      about: { ...about(), roads: matters },
      choices: { ...stages(), weetNiet: roads.unknown() },
    }),
    standBescherming: () => ({
      ...done(),
      about: { ...about(), roads: matters },
      choices: { ...stages(), weetNiet: roads.unknown() },
    }),
    ...helpTexts(msg),
    ...protectionTexts(msg),
    ...bodiesTexts(msg),
    ...safetyTexts(msg),
  } satisfies FlowWords<typeof jeugdFlow>;
};
