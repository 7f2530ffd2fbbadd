import { defineFlow } from '../../flow.js';

/** Under 18 the Jeugdwet governs these (routes 4.2). */
const unlessYoung = { by: 'regime', when: { jeugd: 'jeugd/over' }, otherwise: 'hoofdweg/stand' } as const;

export const beginFlow = defineFlow('begin', {
  zorg: {
    kind: 'question',
    choices: {
      eerstelijn: 'hoofdweg/stand',
      ggz: unlessYoung,
      msz: 'hoofdweg/stand',
      jeugd: 'jeugd/over',
      ouderenzorg: 'hoofdweg/stand',
      gehandicaptenzorg: unlessYoung,
      product: 'product/wat',
      cosmetisch: 'hoofdweg/stand',
      geld: 'geld/wat',
      gemeente: 'geld/gemeente',
      anders: 'overig/wat',
    },
  },
});
