import { roadNames } from '../roads.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { geldFlow } from './geld.flow.js';
import { governmentTexts } from './government.texts.js';
import { municipalityTexts } from './municipality.texts.js';
import { paymentTexts } from './payment.texts.js';
import { sharedTexts } from './shared.texts.js';

export const geldTexts = (msg: Msg) => {
  const roads = roadNames(msg);
  const shared = sharedTexts(msg);

  return {
    wat: () => ({
      title: msg('Waar gaat het om?'),
      choices: {
        rekening: roads.bill(),
        verzekeraar: roads.insurer(),
        wachten: roads.waiting(),
        besluit: roads.decision(),
        wmo: shared.municipalHelp(),
        omgang: roads.municipalConduct(),
        ciz: shared.ciz(),
        zorgkantoor: shared.careOffice(),
        fraude: shared.fraud(),
        keuring: roads.workDoctor(),
        weetNiet: roads.unknown(),
      },
    }),
    gemeente: () => ({
      title: msg('Waar gaat het om bij de gemeente?'),
      hint: msg('De gemeente regelt bijvoorbeeld hulp in het huishouden, begeleiding en het wijkteam.'),
      choices: {
        ernstig: msg('Geweld, gevaar of een ernstige gebeurtenis bij die hulp'),
        hulp: shared.municipalHelp(),
        besluit: roads.decision(),
        omgang: roads.municipalConduct(),
        jeugd: roads.youth(),
        weetNiet: roads.unknown(),
      },
    }),
    ...paymentTexts(msg),
    ...municipalityTexts(msg),
    ...governmentTexts(msg),
  } satisfies FlowWords<typeof geldFlow>;
};
