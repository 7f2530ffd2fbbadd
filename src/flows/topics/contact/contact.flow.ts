import { defineFlow } from '../../flow.js';
import { ordinary, serious } from '../law-forks.js';

export const contactFlow = defineFlow('contact', {
  wie: {
    kind: 'question',
    choices: {
      jongere: 'begin/zorg',
      zelf: 'begin/zorg',
      kind: 'begin/zorg',
      naaste: 'begin/zorg',
      overleden: 'begin/zorg',
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
      inspectie: 'overig/O5',
      verder: ordinary,
      ernstig: serious,
      jeugd: 'jeugd/over',
      nieuw: 'begin/zorg',
      vraag: 'vraag',
    },
    legal: ['IGJ, Wat doet het LMZ', 'Jaarbeeld LMZ 2025'],
    checked: '2026-11-28',
  },
  vraag: {
    kind: 'outcome',
    form: 'vraag',
    main: { call: ['lmz'] },
    regime: 'geen',
    helpers: ['lmz'],
    terms: [],
    roads: { klacht: 'begin/zorg', ernstig: serious, geld: 'geld/wat', aanvulling: 'aanvulling' },
    legal: ['IGJ, Wat doet het LMZ', 'IGJ, Informatie- en Meldingencentrum', 'Jaarbeeld LMZ 2025'],
    checked: '2026-11-28',
  },
});
