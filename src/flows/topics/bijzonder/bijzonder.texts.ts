import { roadNames } from '../roads.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { conditionTexts, forcedTexts } from './forced.texts.js';
import { refusalTexts } from './refusal.texts.js';
import { rightsTexts } from './rights.texts.js';
import { seriousTexts } from './serious.texts.js';

export const bijzonderTexts = (msg: Msg) => {
  const roads = roadNames(msg);

  return {
    wat: () => ({
      title: msg('Waar gaat het om?'),
      hint: msg('Kies wat er het meest op lijkt. U kunt altijd terug.'),
      about: {
        title: roads.aboutThese(),
        hint: msg('Kies dan hier. Daar gelden andere regels.'),
        roads: {
          jeugd: roads.youth(),
          werkInZorg: roads.worksInCare(),
          detentie: roads.prison(),
          onbevoegd: roads.unqualified(),
        },
      },
      choices: {
        geweld: roads.violence(),
        onveilig: roads.danger(),
        zelfmoord: msg('Ik denk aan zelfmoord, of iemand anders denkt daaraan'),
        overleden: roads.death(),
        ernst: roads.harm(),
        dwang: roads.force(),
        verward: msg('Iemand is in de war'),
        geweigerd: roads.refused(),
        dossier: roads.file(),
        schade: roads.damages(),
        discriminatie: roads.discrimination(),
        tucht: roads.unfit(),
        weetNiet: roads.unknown(),
      },
    }),
    dwang: () => ({
      title: msg('Welke ziekte of beperking heeft de persoon die de zorg krijgt?'),
      hint: msg('Dan weten we wie u kan helpen.'),
      choices: {
        ...conditionTexts(msg),
        geenVanBeide: msg('Geen van deze'),
        weetNiet: roads.unknown(),
      },
    }),
    ...seriousTexts(msg),
    ...forcedTexts(msg),
    ...refusalTexts(msg),
    ...rightsTexts(msg),
  } satisfies FlowWords<typeof bijzonderFlow>;
};
