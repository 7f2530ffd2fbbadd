import type { AnyActorLogic } from 'xstate';

/**
 * Logic of an actor whose code comes later than the machine that invokes it. `logic` is asked for it whenever the actor does
 * something, so it must have come before the actor starts.
 */
export const later = <L extends AnyActorLogic>(logic: () => L): L =>
  ({
    getInitialSnapshot: (scope, input) => logic().getInitialSnapshot(scope, input),
    transition: (snapshot, event, scope) => logic().transition(snapshot, event, scope),
    start: (snapshot, scope) => logic().start?.(snapshot, scope),
    getPersistedSnapshot: (snapshot) => logic().getPersistedSnapshot(snapshot),
  }) satisfies AnyActorLogic as L;
