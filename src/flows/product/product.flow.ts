import { defineFlow } from '../flow.js';

/** Ways on that differ where the Jeugdwet governs. */
const serious = { by: 'regime', when: { jeugd: 'jeugd/JS' }, otherwise: 'bijzonder/wat' } as const;
const damages = { by: 'regime', when: { jeugd: 'bijzonder/L2' }, otherwise: 'bijzonder/L1' } as const;

export const productFlow = defineFlow('product', {
  wat: {
    kind: 'question',
    choices: {
      bijwerking: 'M1',
      defect: 'M2',
      online: 'M3',
      implantaat: 'M4',
      tekort: 'M5',
      verkeerd: 'hoofdweg/stand',
      weetNiet: 'overig/O7',
    },
  },
  M1: {
    kind: 'outcome',
    form: 'klacht',
    main: 'none',
    regime: 'geen',
    helpers: ['lareb', 'lmz'],
    terms: [],
    roads: { ernstig: serious, zorgverlener: 'hoofdweg/stand', schade: damages },
    legal: ['Geneesmiddelenwet', 'Lareb, Alles over bijwerkingen melden', 'IGJ, Wat doet het LMZ'],
    checked: '2026-11-22',
  },
  M2: {
    kind: 'outcome',
    form: 'klacht',
    main: 'form',
    regime: 'geen',
    helpers: ['lmz'],
    terms: [],
    roads: { ernstig: serious, zorgverlener: 'hoofdweg/stand', schade: damages },
    legal: ['Geneesmiddelenwet', 'Wet medische hulpmiddelen', 'IGJ, Wat doet het LMZ'],
    checked: '2026-11-22',
  },
  M3: {
    kind: 'outcome',
    form: 'klacht',
    main: 'form',
    regime: 'geen',
    helpers: ['lmz', 'politie'],
    terms: [],
    roads: { bijwerking: 'M1', ernstig: serious },
    legal: ['Geneesmiddelenwet', 'Jaarbeeld LMZ 2025'],
    checked: '2026-11-22',
  },
  M4: {
    kind: 'outcome',
    form: 'klacht',
    main: 'form',
    regime: 'geen',
    helpers: ['mebi', 'lmz'],
    terms: [],
    roads: { ernstig: serious, zorgverlener: 'hoofdweg/stand', schade: damages },
    legal: ['Wet medische hulpmiddelen', 'IGJ, Melden over medische hulpmiddelen en implantaten'],
    checked: '2026-11-22',
  },
  M5: {
    kind: 'outcome',
    form: 'klacht',
    main: 'none',
    regime: 'geen',
    helpers: ['zorgverzekeraar', 'lmz'],
    terms: [],
    roads: { ernstig: serious, geld: 'geld/wat', zorgverlener: 'hoofdweg/stand' },
    legal: ['Geneesmiddelenwet', 'IGJ, Wat doet het LMZ'],
    checked: '2026-11-22',
  },
});
