import type { Payload } from './payload.schema.js';

type PlaceIn<T> = T extends string | boolean | readonly unknown[]
  ? never
  : { [Key in keyof T & string]-?: `/${Key}` | `/${Key}${PlaceIn<NonNullable<T[Key]>>}` }[keyof T & string];

type ValueIn<T, P> = T extends unknown
  ? P extends `/${infer Key extends keyof T & string}`
    ? NonNullable<T[Key]>
    : P extends `/${infer Key extends keyof T & string}/${infer Rest}`
      ? ValueIn<NonNullable<T[Key]>, `/${Rest}`>
      : never
  : never;

/** A place that some payload has, as a JSON Pointer: `/melder/naam`. What stands in a list has none. */
export type Place = PlaceIn<Payload>;

/** What may stand there. */
export type ValueAt<P extends Place> = ValueIn<Payload, P>;

/** The places where such a value may stand. */
export type PlaceFor<Value> = { [P in Place]: ValueAt<P> extends Value ? P : never }[Place];
