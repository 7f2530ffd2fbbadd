import type { Facts } from './context.js';
import type { Values } from './draft.js';
import {
  categoryOfOutcome,
  categoryTold,
  replied,
  roleTold,
  sectorTold,
  sent,
  valuesTold,
  type Told,
} from './prefill.tables.js';
import { draftOfDate } from '../flows/given-date.js';
import type { Regime } from '../flows/roles.js';
import { answersOnTrail, dateAt, placeOf, speakerOf, type Walk } from '../flows/walk.js';

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
  const { klacht, gebeurtenis } = walk.dates;
  const uitspraak = dateAt(walk, placeOf(walk), 'uitspraak');
  return {
    ...roleTold[speakerOf(walk)],
    // A verdict is about the complaint to a committee, not about the one to the provider.
    ...(klacht && !uitspraak && { ...sent, klachtDatum: draftOfDate(klacht) }),
    ...(gebeurtenis && { wanneer: draftOfDate(gebeurtenis) }),
    ...(uitspraak && { ...replied, antwoordDatum: draftOfDate(uitspraak) }),
    ...Object.assign({}, ...toldOn(walk, valuesTold)),
  };
}
