import type { Category } from '../../src/complaint/form/form-context.js';
import type { Consent, Melder, Payload, Receipt } from '../../src/complaint/payload/payload.schema.js';
import type { Day } from '../../src/flows/terms/dates.js';

/** What a receiver remembers of the days that it has seen. */
export interface ClockMemory {
  /** The last day that we took for true. */
  readonly trusted: Day;
  /** The latest of all days that we took for true: it is `trusted`, unless the clock was put back for good. */
  readonly latest: Day;
  /** The last of so many days in a row that did not follow from it. */
  readonly doubted?: { readonly last: Day; readonly days: number } | undefined;
}

type OmitEach<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A payload without the person: what may stay when the person's data is removed. */
export type Signal = OmitEach<Payload, 'melder' | 'toestemming'>;

/** The person behind a report, kept apart from it. */
export interface Person {
  readonly melder?: Melder | undefined;
  readonly toestemming: readonly Consent[];
}

/** A valid payload that waits to be written. */
export interface NewReport {
  readonly payload: Payload;
  readonly receivedAt: Date;
  /** The day from which its time counts; that of `receivedAt` when absent. */
  readonly keptSince?: Day;
  /** Hash of the idempotency key, and fingerprint of the body under that key. */
  readonly key: Uint8Array;
  readonly fingerprint: Uint8Array;
}

/** What became of a request: written now, written before under the same key, or the key belongs to another body. */
export type Stored =
  { readonly outcome: 'new' | 'repeated'; readonly receipt: Receipt } | { readonly outcome: 'otherBody' };

/** What the signaaloverzicht says of a report in words. The desk has written or confirmed it; empty until then. */
export interface OverviewWords {
  readonly provider: string;
  readonly description: string;
  /** Of the report itself; the desk chooses it when the report has none. */
  readonly category: Category | undefined;
}

export interface StoredReport {
  readonly id: number;
  readonly reference: string;
  /** RFC 3339, in UTC. */
  readonly receivedAt: string;
  readonly signal: Signal;
  readonly words: OverviewWords;
  readonly person?: Person;
  /** For an addition: the report that it belongs to, if there is one. */
  readonly parentId?: number;
  /** For a followed report: when the desk was done with it. */
  readonly followedUpOn?: Day;
}

/** One line of the signaaloverzicht: of what somebody typed only what the desk has confirmed. */
export interface OverviewLine {
  readonly id: number;
  readonly reference: string;
  readonly sector: string;
  readonly consequence: string | undefined;
  readonly words: OverviewWords;
}

/** How often each value occurs in a year: `counts.sector.ggz` is the number of reports about mental health care. */
export const dimensions = ['maand', 'sector', 'categorie', 'taal', 'kanaal'] as const;
export type Dimension = (typeof dimensions)[number];
export type Counts = Readonly<Record<Dimension, ReadonlyMap<string, number>>>;

/** The day of a removal, and the moments before which keys, persons and whole reports are removed. */
export interface Retention {
  readonly today: Day;
  /** What was stored after this day, was stored under a clock that was ahead. */
  readonly latest: Day;
  readonly keysBefore: Date;
  readonly personsBefore: Date;
  readonly signalsBefore: Date;
}

interface Count {
  readonly removed: number;
  /** Too old as well, but more than may go in one day. */
  readonly left: number;
}

/** What a removal did. */
export type Removal = Readonly<Record<'keys' | 'persons' | 'reports', Count>>;

/** The disk is full: nothing of what was asked has been stored. */
export class StorageFullError extends Error {}

/** Another program keeps the database to itself: nothing of what was asked has been stored. */
export class StorageBusyError extends Error {}

/** What the receiver needs of a database. Another one fits in by implementing this. */
export interface Storage {
  /** Resolves only when the report is on disk. @throws StorageFullError, StorageBusyError */
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
  /** Followed reports that the desk is done with, the last one first. */
  followedUp(count: number): StoredReport[];
  counts(year: number): Counts;

  /** Writes the line of a report in the signaaloverzicht. @throws StorageFullError */
  describe(id: number, words: OverviewWords): void;
  /** Takes a report from the list of followed ones, because the desk is done with it. @throws StorageFullError */
  markFollowedUp(id: number, on: Day): void;
  /** Puts it back. @throws StorageFullError */
  followAgain(id: number): void;
  /** Removes the person for good: when this returns, no file holds anything of them that can be read. The report stays. */
  removePerson(id: number): void;
  /**
   * Removes what is too old, each row by its own day, a little at a time, so that requests are answered meanwhile.
   *
   * @param most how many persons or reports may go in one day, of so many that are stored; all when absent
   */
  removeOld(retention: Retention, most?: (stored: number) => number): Promise<Removal>;

  /** What is known of the clock. Of a database that never wrote it down: the last day on which something was stored. */
  clockMemory(): ClockMemory | undefined;
  rememberClock(memory: ClockMemory): void;

  /** Whether a report could be stored now, tried by writing. */
  isHealthy(): boolean;
  /** Writes what waits, and closes. */
  close(): void;
}
