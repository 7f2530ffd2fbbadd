import { addDays, isDay, spanOf, todayInAmsterdam, type Day, type GivenDate } from '../../flows/terms/dates.js';
import type { Payload } from './payload.schema.js';

/** What neither zod nor the published JSON Schema can say, by id; explained for integrators in `docs/integrators/payload.md`. */
export const rulesBeyondSchemaList = [
  'dateImpossible',
  'dateFuture',
  'dateBeforeComplaint',
  'goalTwice',
  'consentTwice',
  'consentAgainstAnonymity',
  'instantImpossible',
] as const;

export type RuleId = (typeof rulesBeyondSchemaList)[number];

/** A broken rule and the place in the payload (JSON Pointer). */
export interface BrokenRule {
  readonly pointer: string;
  readonly code: RuleId;
}

type Placed<T> = readonly [pointer: string, value: T];

function datesIn(payload: Payload): readonly Placed<GivenDate>[] {
  if (payload.soort === 'aanvulling') return [];
  const { wanneer, stand } = payload.signaal;
  return [
    ...(wanneer ? [['/signaal/wanneer', wanneer] as const] : []),
    ...(stand.klachtDatum ? [['/signaal/stand/klachtDatum', stand.klachtDatum] as const] : []),
    ...(stand.antwoordDatum ? [['/signaal/stand/antwoordDatum', stand.antwoordDatum] as const] : []),
  ];
}

function brokenDates(payload: Payload, latest: Day): readonly BrokenRule[] {
  return datesIn(payload).flatMap(([pointer, date]): readonly BrokenRule[] => {
    const place = `${pointer}/waarde`;
    if (date.precisie === 'dag' && !isDay(date.waarde)) return [{ pointer: place, code: 'dateImpossible' }];
    const span = spanOf(date);
    return span && span.earliest > latest ? [{ pointer: place, code: 'dateFuture' }] : [];
  });
}

function answerTooEarly(payload: Payload): readonly BrokenRule[] {
  if (payload.soort === 'aanvulling') return [];
  const complaint = spanOf(payload.signaal.stand.klachtDatum);
  const answer = spanOf(payload.signaal.stand.antwoordDatum);
  return complaint && answer && answer.latest < complaint.earliest
    ? [{ pointer: '/signaal/stand/antwoordDatum/waarde', code: 'dateBeforeComplaint' }]
    : [];
}

const isTwice = (list: readonly unknown[]) => new Set(list).size < list.length;

function doubles(payload: Payload): readonly BrokenRule[] {
  const goals = payload.soort === 'aanvulling' ? [] : payload.signaal.doel;
  const purposes = payload.anonimiteit === 'anoniem' ? [] : payload.toestemming.map(({ doel }) => doel);
  return [
    ...(isTwice(goals) ? [{ pointer: '/signaal/doel', code: 'goalTwice' } as const] : []),
    ...(isTwice(purposes) ? [{ pointer: '/toestemming', code: 'consentTwice' } as const] : []),
  ];
}

/** Somebody who hides from the provider cannot also agree that the provider learns their name. */
function contradiction(payload: Payload): readonly BrokenRule[] {
  if (payload.anonimiteit !== 'nietBijAanbieder') return [];
  const at = payload.toestemming.findIndex(({ doel, gegeven }) => doel === 'aanbieder' && gegeven);
  return at < 0 ? [] : [{ pointer: `/toestemming/${at}/gegeven`, code: 'consentAgainstAnonymity' }];
}

function impossibleInstants(payload: Payload): readonly BrokenRule[] {
  const consents = payload.anonimiteit === 'anoniem' ? [] : payload.toestemming;
  const instants: readonly Placed<string>[] = [
    ['/meta/verzondenOp', payload.meta.verzondenOp],
    ...consents.map(({ tijd }, index) => [`/toestemming/${index}/tijd`, tijd] as const),
  ];
  return instants
    .filter(([, instant]) => !isDay(instant.slice(0, 10)))
    .map(([pointer]) => ({ pointer, code: 'instantImpossible' }));
}

/**
 * The broken rules of a payload that the schema finds valid. A date may lie one day after `today`: around midnight the
 * clock of the sender and that of the receiver name different days.
 */
export function rulesBeyondSchema(payload: Payload, today: Day = todayInAmsterdam()): readonly BrokenRule[] {
  const dates = brokenDates(payload, addDays(today, 1));
  return [
    ...dates,
    ...(dates.length > 0 ? [] : answerTooEarly(payload)),
    ...doubles(payload),
    ...contradiction(payload),
    ...impossibleInstants(payload),
  ];
}
