import type { FlowWords, Msg } from '../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { forcedTexts } from './forced.texts.js';
import { refusalTexts } from './refusal.texts.js';
import { rightsTexts } from './rights.texts.js';
import { sentences } from './sentences.texts.js';
import { seriousTexts } from './serious.texts.js';

export const bijzonderTexts = (msg: Msg) => {
  const say = sentences(msg);

  return {
    wat: () => ({
      title: msg('Waar gaat het om?'),
      choices: {
        ernst: msg('Ernstige schade, of iemand is overleden'),
        geweld: msg('Geweld of seksueel gedrag'),
        onveilig: say.unsafe(),
        dwang: msg('Zorg of regels die ik niet wil, maar moet volgen'),
        dossier: msg('Een dossier of privacy'),
        schade: say.damages(),
        geweigerd: msg('Zij willen niet of niet meer helpen'),
        discriminatie: msg('Discriminatie'),
        tucht: say.measure(),
        zelfmoord: msg('Iemand denkt aan zelfmoord, of ikzelf'),
        verward: msg('Iemand in mijn buurt is in de war'),
        weetNiet: say.dunno(),
      },
    }),
    dwang: () => ({
      title: msg('Gaat het om een psychische ziekte, om dementie of om een beperking?'),
      choices: {
        psychisch: msg('Een psychische ziekte'),
        beperking: msg('Dementie, een verstandelijke beperking of hersenletsel'),
        geenVanBeide: msg('Geen van beide'),
        weetNiet: say.dunno(),
      },
    }),
    ...seriousTexts(msg),
    ...forcedTexts(msg),
    ...refusalTexts(msg),
    ...rightsTexts(msg),
  } satisfies FlowWords<typeof bijzonderFlow>;
};
