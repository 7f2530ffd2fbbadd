import type { FieldProblem } from '../complaint/attempt-result.js';
import type { FieldId } from '../complaint/complaint.fields.js';
import type { Screen } from '../complaint/complaint.screens.js';
import type { Context, Facts } from '../complaint/context.js';
import type { Draft, Soort, Values, ValueOf } from '../complaint/draft.js';
import type { Payload } from '../complaint/payload.schema.js';
import type { FieldError } from '../complaint/validate.js';
import type { Regime } from '../flows/roles.js';
import type { Walk } from '../flows/walk.js';

/** What the session asks of the complaint room; handed in when its chunk has come. */
export interface FormRoom {
  readonly startDraft: (soort: Soort, given: Values, before?: Draft) => Draft;
  readonly startAddition: (reference: string) => Draft;
  readonly withValue: <F extends FieldId>(draft: Draft, field: F, value: ValueOf<F>) => Draft;
  readonly factsOf: (walk: Walk, regime: Regime) => Facts;
  readonly givenBy: (walk: Walk) => Values;
  readonly screensOf: (draft: Draft, context: Context) => readonly Screen[];
  readonly screensToCheck: (draft: Draft, context: Context) => readonly Screen[];
  readonly checkScreen: (draft: Draft, screen: Screen, context: Context) => readonly FieldError[];
  readonly checkAll: (draft: Draft, context: Context) => readonly FieldError[];
  readonly errorsFrom: (problems: readonly FieldProblem[]) => readonly FieldError[];
  readonly buildPayload: (draft: Draft, context: Context, now: Date) => Payload;
}
