import type { Consent, Melder, Payload, Receipt } from '../../src/complaint/payload.schema.js';
import type { Day } from '../../src/flows/dates.js';

type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A payload without the person: what may stay when the person's data is removed. */
export type Signal = OmitEach<Payload, 'melder' | 'toestemming'>;

/** The person behind a report, kept apart from it. */
export interface Person {
  readonly melder?: Melder;
  readonly toestemming: readonly Consent[];
}

/** A valid payload that waits to be written. */
export interface NewReport {
  readonly payload: Payload;
  readonly receivedAt: Date;
  /** Hash of the idempotency key, and fingerprint of the body under that key. */
  readonly key: Uint8Array;
  readonly fingerprint: Uint8Array;
}

/** What became of a request: written now, written before under the same key, or the key belongs to another body. */
export type Stored =
  { readonly outcome: 'new' | 'repeated'; readonly receipt: Receipt } | { readonly outcome: 'otherBody' };

export interface StoredReport {
  readonly id: number;
  readonly reference: string;
  /** RFC 3339, in UTC. */
  readonly receivedAt: string;
  readonly signal: Signal;
  readonly person?: Person;
  /** For an addition: the report that it belongs to, if there is one. */
  readonly parentId?: number;
}

/** One line of the signaaloverzicht: nothing of the person, nothing of the story. */
export interface OverviewLine {
  readonly id: number;
  readonly reference: string;
  readonly provider: string;
  readonly sector: string;
  readonly category: string | undefined;
  readonly consequence: string | undefined;
  /** Written or approved by the desk; empty until then. */
  readonly description: string;
}

/** How often each value occurs in a year: `counts.sector.ggz` is the number of reports about mental health care. */
export const dimensions = ['maand', 'sector', 'categorie', 'taal', 'kanaal'] as const;
export type Dimension = (typeof dimensions)[number];
export type Counts = Readonly<Record<Dimension, ReadonlyMap<string, number>>>;

export interface Retention {
  readonly keysBefore: Date;
  readonly personsBefore: Date;
  readonly signalsBefore: Date;
}

/** The disk is full: nothing of what was asked has been stored. */
export class StorageFullError extends Error {}

/** What the receiver needs of a database. Another one fits in by implementing this. */
export interface Storage {
  /** Resolves only when the report is on disk. @throws StorageFullError */
  store(report: NewReport): Promise<Stored>;
  /** What was answered to this key before, if anything. */
  recall(key: Uint8Array, fingerprint: Uint8Array): Stored | undefined;

  /** Reports from the newest to the oldest, from just below an id. */
  newest(count: number, belowId?: number): StoredReport[];
  find(id: number): StoredReport | undefined;
  additionsTo(reference: string): StoredReport[];
  overview(day: Day): OverviewLine[];
  /** Followed reports whose term ends on or before a day, the first to end first. */
  followedUntil(day: Day, count: number): StoredReport[];
  /** Followed reports without a term that we can compute, the oldest first. */
  followedWithoutTerm(count: number): StoredReport[];
  counts(year: number): Counts;

  describe(id: number, description: string): void;
  /** The desk has called: the report leaves the list of followed complaints. */
  closeFollowing(id: number): void;
  /** Removes the person for good, also from the journal of the database. The report stays. */
  removePerson(id: number): void;
  /** Removes what is too old, a little at a time, so that requests are answered meanwhile. */
  removeOld(retention: Retention): Promise<void>;

  /** Whether the database answers. */
  isHealthy(): boolean;
  /** Writes what waits, and closes. */
  close(): void;
}
