import { governmentTexts } from './government.texts.js';
import { paymentTexts } from './payment.texts.js';
import { sharedTexts } from './shared.texts.js';
import type { geldFlow } from './geld.flow.js';
import type { FlowWords, Msg } from '../words.js';

export const geldTexts = (msg: Msg) => {
  const shared = sharedTexts(msg);
  return {
    wat: () => ({
      title: msg('Waar gaat het om?'),
      choices: {
        rekening: shared.bill(),
        verzekeraar: shared.insurer(),
        wachten: shared.waiting(),
        besluit: shared.decision(),
        wmo: shared.municipalHelp(),
        ciz: msg('Het CIZ, dat beslist wie langdurige zorg krijgt'),
        zorgkantoor: shared.careOffice(),
        fraude: shared.fraud(),
        weetNiet: msg('Ik weet het niet'),
      },
    }),
    ...paymentTexts(msg),
    ...governmentTexts(msg),
  } satisfies FlowWords<typeof geldFlow>;
};
