import { defineFlow } from '../flow.js';

export const beginFlow = defineFlow('begin', {
  zorg: {
    kind: 'question',
    choices: {
      eerstelijn: 'hoofdweg/stand',
      ggz: { by: 'contact/wie', when: { jongere: 'jeugd/over' }, otherwise: 'hoofdweg/stand' },
      msz: 'hoofdweg/stand',
      jeugd: 'jeugd/over',
      ouderenzorg: 'hoofdweg/stand',
      gehandicaptenzorg: 'hoofdweg/stand',
      product: 'product/wat',
      cosmetisch: 'hoofdweg/stand',
      geld: 'geld/wat',
      anders: 'overig/wat',
    },
  },
});
