import { roadNames } from '../roads.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import { afterwardsTexts } from './afterwards.texts.js';
import { beforehandTexts } from './beforehand.texts.js';
import type { hoofdwegFlow } from './hoofdweg.flow.js';
import { matterTexts } from './matters.texts.js';

export const hoofdwegTexts = (msg: Msg) => {
  const roads = roadNames(msg);

  return {
    stand: () => ({
      title: msg('Wat heeft u al gedaan?'),
      hint: msg('Gaat het niet om een van deze dingen? Kies dan de laatste stap die u heeft gezet.'),
      about: {
        title: roads.aboutThese(),
        hint: msg('Kies dan hier. Het maakt niet uit wat u al heeft gedaan.'),
        roads: matterTexts(msg),
      },
      choices: {
        niets: msg('Nog niets, of ik heb er nog niet over gepraat'),
        gepraat: msg('Ik heb erover gepraat, maar het is niet opgelost'),
        kortGeleden: msg('Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd'),
        langGeleden: msg('Ik heb de zorgverlener meer dan 6 weken geleden een klacht gestuurd, en nog geen antwoord'),
        antwoord: roads.answered(),
        durftNiet: roads.dareNot(),
        weetNiet: roads.unknown(),
      },
    }),
    verlenging: () => ({
      title: msg('Kreeg u binnen 6 weken een brief waarin staat dat het langer duurt?'),
      hint: msg(
        'Alleen een telefoongesprek is niet genoeg. Was het een e-mail? Kies dan ja, en vraag het Landelijk Meldpunt Zorg of een e-mail telt.',
      ),
      choices: {
        ja: msg('Ja'),
        nee: msg('Nee, of de brief kwam pas na 6 weken'),
        weetNiet: roads.unknown(),
      },
    }),
    ...beforehandTexts(msg),
    ...afterwardsTexts(msg),
  } satisfies FlowWords<typeof hoofdwegFlow>;
};
