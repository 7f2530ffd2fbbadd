import type { ComplaintEvent } from './complaint.machine.js';
import type { GuidanceEvent } from './guidance.machine.js';
import type { LetterEvent } from './letter.machine.js';

/** Every event by whom it is for; one without a row does not compile. */
export const guidanceEvents = {
  'question.answered': true,
  'road.taken': true,
  'aside.opened': true,
  'answer.changing': true,
  'date.asked': true,
  'date.typed': true,
  'date.given': true,
  'date.told': true,
  'complaint.sent': true,
  'step.back': true,
  'load.retried': true,
  'tree.fetched': true,
} as const satisfies Record<GuidanceEvent['type'], true>;

export const complaintEvents = {
  'field.changed': true,
  'piece.kept': true,
  'screen.completed': true,
  'screen.changing': true,
  'step.back': true,
  'advice.reopened': true,
  'complaint.confirmed': true,
  'sending.retried': true,
  'sending.paused': true,
  'complaint.edited': true,
  'addition.started': true,
} as const satisfies Record<ComplaintEvent['type'], true>;

export const letterEvents = {
  'letter.typed': true,
  'letter.continued': true,
  'letter.changing': true,
  'letter.sent': true,
  'advice.reopened': true,
  'step.back': true,
} as const satisfies Record<LetterEvent['type'], true>;

/** Hands on every event of a table. */
export const handOn = <Event extends string, Action extends string>(
  events: Readonly<Record<Event, true>>,
  actions: Action,
) =>
  Object.fromEntries(Object.keys(events).map((type) => [type, { actions }])) as Record<
    Event,
    { readonly actions: Action }
  >;
