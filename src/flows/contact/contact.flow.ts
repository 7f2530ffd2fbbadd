import { defineFlow } from '../flow.js';

export const contactFlow = defineFlow('contact', {
  wie: {
    kind: 'question',
    choices: {
      zelf: 'begin/zorg',
      kind: 'begin/zorg',
      naaste: 'begin/zorg',
      overleden: 'begin/zorg',
      jongere: 'begin/zorg',
      ander: 'begin/zorg',
      zorgverlener: 'overig/O4',
      weetNiet: 'begin/zorg',
    },
  },
  aanvulling: {
    kind: 'outcome',
    form: 'aanvulling',
    main: 'form',
    regime: 'geen',
    helpers: ['lmz'],
    terms: [],
    roads: {
      verder: { by: 'regime', when: { jeugd: 'begin/zorg' }, otherwise: 'hoofdweg/stand' },
      jeugd: 'jeugd/over',
      nieuw: 'begin/zorg',
      vraag: 'vraag',
    },
    legal: ['IGJ, Wat doet het LMZ', 'Jaarbeeld LMZ 2025'],
    checked: '2026-11-22',
  },
  vraag: {
    kind: 'outcome',
    form: 'vraag',
    main: { call: ['lmz'] },
    regime: 'geen',
    helpers: ['lmz'],
    terms: [],
    roads: { klacht: 'begin/zorg', geld: 'geld/wat', aanvulling: 'aanvulling' },
    legal: ['IGJ, Wat doet het LMZ', 'Jaarbeeld LMZ 2025'],
    checked: '2026-11-22',
  },
});
