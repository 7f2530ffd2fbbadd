import type { FlowWords, Msg } from '../words.js';
import { afterwardsTexts } from './afterwards.texts.js';
import { beforehandTexts } from './beforehand.texts.js';
import type { hoofdwegFlow } from './hoofdweg.flow.js';
import { sentences } from './sentences.texts.js';

export const hoofdwegTexts = (msg: Msg) => {
  const say = sentences(msg);

  return {
    stand: () => ({
      title: msg('Wat heeft u al gedaan?'),
      hint: msg('Kies de laatste stap die u heeft gezet. U kunt altijd terug.'),
      choices: {
        niets: msg('Nog niets, of nog niet met hen gepraat'),
        gepraat: msg('Ik heb met hen gepraat, maar het is niet opgelost'),
        kortGeleden: msg('Ik heb mijn klacht opgeschreven en gestuurd, minder dan 6 weken geleden'),
        langGeleden: msg(
          'Ik heb mijn klacht opgeschreven en gestuurd, meer dan 6 weken geleden, en ik heb nog geen antwoord',
        ),
        antwoord: say.answered(),
        durftNiet: say.dareNot(),
        onbevoegd: msg('Ik denk dat de behandelaar dit niet mocht doen'),
        bijzonder: msg('Het gaat om iets ernstigs, om dwang, een dossier, schade of iets anders bijzonders'),
        weetNiet: msg('Ik weet het niet'),
      },
    }),
    verlenging: () => ({
      title: msg('Kreeg u binnen die 6 weken een brief dat het langer duurt?'),
      hint: msg(
        'Alleen een telefoontje is niet genoeg. Was het een e-mail? Kies dan ja, en vraag het Landelijk Meldpunt Zorg of die telt.',
      ),
      choices: {
        ja: msg('Ja'),
        nee: msg('Nee, of pas na die 6 weken'),
        weetNiet: msg('Ik weet het niet'),
      },
    }),
    ...beforehandTexts(msg),
    ...afterwardsTexts(msg),
  } satisfies FlowWords<typeof hoofdwegFlow>;
};
