import type { DateKind, Day, GivenDate } from '../../src/flows/terms/dates.js';
import type { Address, Redirect } from '../../src/flows/flow.js';
import type { OrganisationId } from '../../src/flows/organisations/organisations.js';
import type { TermId, Standing } from '../../src/flows/terms/terms.js';

/** A choice made at a question, or a road taken from advice. `contact/wie` is opened from the link under the first question. */
export type Said = readonly [at: Address, way: string];

/** A term as the law counts it, worked out by hand and not with our own calculator. */
export interface ExpectedTerm {
  readonly id: TermId;
  /** The last day; of a month both ends; left out when nothing can be computed. */
  readonly lastDay?: Day | readonly [earliest: Day, latest: Day];
  readonly standing?: Standing;
}

/** What one citizen tells, and what the law says they must hear. */
export interface Story {
  readonly title: string;
  /** In the citizen's own words: who I am, what happened, what I did. */
  readonly story: string;
  readonly answers: readonly Said[];
  /** The link under the first question that is followed instead of answering it. */
  readonly opens?: 'bijzonder/wat' | 'contact/aanvulling' | 'contact/vraag';
  /** Dates the citizen gives as soon as a screen asks for them. */
  readonly date?: { readonly [K in DateKind]?: GivenDate };
  /** The day on which it is told; `anyDay` when it does not matter. */
  readonly today?: Day;
  readonly reaches: Address;
  /** Why the citizen comes somewhere else than they chose. */
  readonly because?: Redirect['because'];
  readonly term?: ExpectedTerm;
  readonly mayWriteToLmz: boolean;
  /** Who is named first of those to turn to. */
  readonly firstHelper?: OrganisationId;
  /** The desk whose number stands out. */
  readonly calls?: OrganisationId;
  readonly says?: readonly RegExp[];
  readonly saysNever?: readonly RegExp[];
}

/** Tuesday, an ordinary working day. */
export const anyDay: Day = '2026-11-24';

export const onDay = (waarde: Day): GivenDate => ({ precisie: 'dag', waarde });
export const inMonth = (waarde: string): GivenDate => ({ precisie: 'maand', waarde });
export const unknownDate: GivenDate = { precisie: 'onbekend' };
