import type { Category, Facts, Sector } from './context.js';
import type { Values } from './draft.js';
import type { Address } from '../flows/flow.js';
import { draftOfDate } from '../flows/given-date.js';
import type { Regime, Speaker } from '../flows/roles.js';
import { answersOnTrail, placeOf, speakerOf, type Walk } from '../flows/walk.js';

/** The sectors that a walk can leave open, so that the form asks. */
export type OpenSector = Extract<
  Sector,
  `eerstelijn.${string}` | 'cosmetisch' | 'alternatief' | 'medicijn' | 'hulpmiddel' | 'anders'
>;

type Told<T> = Readonly<Partial<Record<Address, Readonly<Record<string, T>>>>>;

interface SectorOf {
  readonly sector: Sector;
  readonly open?: readonly OpenSector[];
}

const firstLine: SectorOf = {
  sector: 'eerstelijn.overig',
  open: ['eerstelijn.huisarts', 'eerstelijn.mondzorg', 'eerstelijn.apotheek', 'eerstelijn.overig'],
};

/** The later answer on the trail wins (routes, section 6.4). */
const sectorTold: Told<SectorOf> = {
  'begin/zorg': {
    eerstelijn: firstLine,
    ggz: { sector: 'ggz' },
    msz: { sector: 'msz' },
    jeugd: { sector: 'jeugd' },
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
  'overig/wat': { detentie: { sector: 'forensisch' } },
};

const categoryTold: Told<Category> = {
  'product/wat': { bijwerking: 'medicatie', verkeerd: 'medicatie' },
};

const categoryOfOutcome: Readonly<Partial<Record<Address, Category>>> = {
  'hoofdweg/B1': 'professional',
  'bijzonder/S1': 'veiligheid',
  'bijzonder/S2': 'veiligheid',
  'bijzonder/S3': 'veiligheid',
  'bijzonder/F1': 'dwang',
  'bijzonder/F2': 'dwang',
  'bijzonder/P1': 'dossier',
  'jeugd/J6': 'dwang',
  'jeugd/JS': 'veiligheid',
  'geld/G3': 'wachttijd',
};

const notYet: Values = { gesproken: 'nee', klachtGestuurd: 'nee' };
const talked: Values = { gesproken: 'ja', klachtGestuurd: 'nee' };
const sent: Values = { klachtGestuurd: 'ja' };
const replied: Values = { klachtGestuurd: 'antwoord' };

/** What an answer in the tree says of the form; somebody who dares not talk may still have written. */
const valuesTold: Told<Values> = {
  'hoofdweg/stand': {
    niets: notYet,
    gepraat: talked,
    kortGeleden: sent,
    langGeleden: sent,
    antwoord: replied,
    durftNiet: { gesproken: 'nee' },
  },
  'hoofdweg/verlenging': {
    ja: { verlenging: 'ja' },
    nee: { verlenging: 'nee' },
    weetNiet: { verlenging: 'onbekend' },
  },
};

/** The role that follows from for whom one speaks; the others are asked. */
const roleTold: Readonly<Partial<Record<Speaker, Values>>> = {
  zelf: { rol: 'client' },
  overleden: { rol: 'nabestaande' },
  jongere: { rol: 'jongere' },
};

const toldOn = <T>(walk: Walk, table: Told<T>): readonly T[] =>
  answersOnTrail(walk).flatMap(({ at, way }) => table[at]?.[way] ?? []);

/** What a walk that ended at an outcome decides of the form. `regime` is the one of that outcome. */
export function factsOf(walk: Walk, regime: Regime): Facts {
  const { sector, open = [] } = toldOn(walk, sectorTold).at(-1) ?? { sector: 'anders' };
  const uitkomst = placeOf(walk);
  const category = categoryOfOutcome[uitkomst] ?? toldOn(walk, categoryTold).at(-1);
  return {
    uitkomst,
    pad: answersOnTrail(walk).map(({ at, way }) => ({ stap: at, keuze: way })),
    sector,
    openSectors: open,
    ...(category && { category }),
    regime,
    speaker: speakerOf(walk),
  };
}

/** The answers that a walk told already, for `withGiven`. */
export function givenBy(walk: Walk): Values {
  const { klacht, uitspraak, gebeurtenis } = walk.dates;
  return {
    ...roleTold[speakerOf(walk)],
    ...(klacht && { ...sent, klachtDatum: draftOfDate(klacht) }),
    ...(gebeurtenis && { wanneer: draftOfDate(gebeurtenis) }),
    ...(uitspraak && { ...replied, antwoordDatum: draftOfDate(uitspraak) }),
    ...Object.assign({}, ...toldOn(walk, valuesTold)),
  };
}
