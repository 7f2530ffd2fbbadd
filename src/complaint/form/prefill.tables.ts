import type { Category, Sector } from './form-context.js';
import type { Values } from './draft.js';
import type { Address } from '../../flows/flow.js';
import type { Speaker } from '../../flows/roles.js';

/** The sectors that a walk can leave open, so that the form asks. */
export type OpenSector = Extract<
  Sector,
  `eerstelijn.${string}` | 'cosmetisch' | 'alternatief' | 'medicijn' | 'hulpmiddel' | 'anders'
>;

/** What follows from an answer: by step and choice. A test holds both against the flows. */
export type Told<T> = Readonly<Partial<Record<Address, Readonly<Record<string, T>>>>>;

export interface SectorOf {
  readonly sector: Sector;
  readonly open?: readonly OpenSector[];
}

const firstLine: SectorOf = {
  sector: 'anders',
  open: ['eerstelijn.huisarts', 'eerstelijn.mondzorg', 'eerstelijn.apotheek', 'eerstelijn.overig'],
};

const youthHelp: SectorOf = { sector: 'jeugd' };

/** Of several on the trail the later wins: youth help is often found after another answer. */
export const sectorTold: Told<SectorOf> = {
  'begin/zorg': {
    eerstelijn: firstLine,
    ggz: { sector: 'ggz' },
    msz: { sector: 'msz' },
    jeugd: youthHelp,
    ouderenzorg: { sector: 'ouderenzorg' },
    gehandicaptenzorg: { sector: 'gehandicaptenzorg' },
    product: { sector: 'anders', open: ['medicijn', 'hulpmiddel', 'anders'] },
    cosmetisch: { sector: 'anders', open: ['cosmetisch', 'alternatief', 'anders'] },
  },
  'product/wat': {
    bijwerking: { sector: 'medicijn' },
    implantaat: { sector: 'hulpmiddel' },
    verkeerd: firstLine,
  },
  'jeugd/over': {
    hulp: youthHelp,
    bescherming: youthHelp,
    veiligThuis: youthHelp,
    gesloten: youthHelp,
    gemeente: youthHelp,
    raad: youthHelp,
    zorgen: youthHelp,
    ernstig: youthHelp,
    overleden: youthHelp,
    wijkteam: youthHelp,
    tucht: youthHelp,
    psychisch: youthHelp,
    rechter: youthHelp,
    weetNiet: youthHelp,
  },
  'bijzonder/T1': { jeugd: youthHelp },
  'overig/wat': { detentie: { sector: 'forensisch' } },
};

/** The category that an answer tells. */
export const categoryTold: Told<Category> = {
  'product/wat': { bijwerking: 'medicatie', verkeerd: 'medicatie' },
};

/** The category that an outcome is about; it outranks what an answer told. */
export const categoryOfOutcome: Readonly<Partial<Record<Address, Category>>> = {
  'hoofdweg/B1': 'professional',
  'bijzonder/S1': 'veiligheid',
  'bijzonder/S2': 'veiligheid',
  'bijzonder/S3': 'veiligheid',
  'bijzonder/F0': 'dwang',
  'bijzonder/F1': 'dwang',
  'bijzonder/F2': 'dwang',
  'bijzonder/P1': 'dossier',
  'bijzonder/R1': 'organisatie',
  'bijzonder/D1': 'professional',
  'jeugd/J6': 'dwang',
  'jeugd/JS': 'veiligheid',
  'geld/G1': 'rekening',
  'geld/G3': 'wachttijd',
};

const notYet: Values = { gesproken: 'nee', klachtGestuurd: 'nee' };
const talked: Values = { gesproken: 'ja', klachtGestuurd: 'nee' };
export const sent: Values = { klachtGestuurd: 'ja' };
export const replied: Values = { klachtGestuurd: 'antwoord' };

const youth = { niets: notYet, gepraat: talked, loopt: sent, uitspraak: replied };

/** What an answer in the tree says of the form; somebody who dares not talk may still have written. */
export const valuesTold: Told<Values> = {
  'hoofdweg/stand': {
    niets: notYet,
    gepraat: talked,
    kortGeleden: sent,
    langGeleden: sent,
    antwoord: replied,
    durftNiet: { gesproken: 'nee' },
  },
  'hoofdweg/W2': { gestuurd: sent },
  'hoofdweg/verlenging': {
    ja: { verlenging: 'ja' },
    nee: { verlenging: 'nee' },
    weetNiet: { verlenging: 'onbekend' },
  },
  'jeugd/standHulp': youth,
  'jeugd/standBescherming': youth,
};

/**
 * The role that follows from for whom one says to speak at `contact/wie`; the others are asked, also somebody who never came by that
 * question: who writes for a neighbour may not have seen it.
 */
export const roleTold: Readonly<Partial<Record<Speaker, Values>>> = {
  zelf: { rol: 'client' },
  overleden: { rol: 'nabestaande' },
  jongere: { rol: 'jongere' },
};
