import type { Facts } from './form-context.js';
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
import type { DateKind, GivenDate } from '../../flows/terms/dates.js';
import type { Address } from '../../flows/flow.js';
import { draftOfDate } from '../../flows/terms/given-date.js';
import type { Regime } from '../../flows/roles.js';
import { answersOnTrail, dateAt, placeOf, speakerOf, type Walk } from '../../flows/walk.js';

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

const whoTold: Address = 'contact/wie';

/** Nobody is taken for the patient because they did not say otherwise. */
function roleOf(walk: Walk): Values {
  const speaker = speakerOf(walk);
  return speaker === 'zelf' && walk.answers[whoTold] !== 'zelf' ? {} : (roleTold[speaker] ?? {});
}

/** The verdict or decision of a committee, where the outcome asks for its date. */
const verdictAt = (walk: Walk, asks: DateKind | undefined): GivenDate | undefined =>
  asks === 'uitspraak' || asks === 'commissie' ? dateAt(walk, placeOf(walk), asks) : undefined;

/** The answers that a walk told already, for `withWalk`. `asks` is the date that the outcome at its end asks for. */
export function toldBy(walk: Walk, asks?: DateKind): Values {
  const { klacht, gebeurtenis } = walk.dates;
  const verdict = verdictAt(walk, asks);
  const told: Values = Object.assign({}, ...toldOn(walk, valuesTold));
  return {
    ...roleOf(walk),
    // A verdict is about the complaint to a committee, not about the one to the provider.
    ...(klacht && !verdict && { ...sent, klachtDatum: draftOfDate(klacht) }),
    ...(gebeurtenis && { wanneer: draftOfDate(gebeurtenis) }),
    ...(verdict && { ...replied, antwoordDatum: draftOfDate(verdict) }),
    ...told,
    // What was answered before the letter was sent, is so no longer.
    ...(walk.sent && told.klachtGestuurd === 'nee' && sent),
  };
}
