import type { DateKind } from './dates.js';
import type { OrganisationId } from './organisations/organisations.js';
import type { Regime, Speaker } from './roles.js';
import type { Standing, TermId } from './terms.js';

/**
 * The topics of the tree. Each is a folder here and a chunk of its own; the steps named beside it are the ones that other
 * topics may lead to. A flow that lacks one of them does not compile.
 */
export interface Doors {
  begin: 'zorg';
  hoofdweg: 'stand' | 'W1' | 'W5' | 'W6';
  bijzonder: 'wat' | 'S1' | 'S2' | 'S3' | 'P1' | 'L1' | 'L2' | 'R1' | 'D1' | 'T1';
  jeugd: 'over' | 'J5' | 'JS';
  product: 'wat';
  geld: 'wat' | 'G4' | 'G3';
  overig: 'wat' | 'O4' | 'O7';
  contact: 'wie' | 'aanvulling' | 'vraag';
}

export type TopicId = keyof Doors;

/** A step of another topic that may be led to: `topic/step`. */
export type Door = { [T in TopicId]: `${T}/${Doors[T]}` }[TopicId];

/** Any step of the tree, written `topic/step`. Trail and answers are kept by it, and the payload carries it. */
export type Address = `${TopicId}/${string}`;

/** Where a choice leads: a step of the same flow, a door, or one of these by an earlier answer. */
export type Target<Step extends string = string> = Step | Door | Fork<Step>;

/** Leads on by what was answered at an earlier step, or by the law that governs what is told: `regimeOf`. */
export interface Fork<Step extends string = string> {
  readonly by: Address | 'regime';
  readonly when: Readonly<Record<string, Step | Door>>;
  readonly otherwise: Step | Door;
}

export interface Question<Step extends string = string> {
  readonly kind: 'question';
  /** Choices by language-free id, in the order of the screen. */
  readonly choices: Readonly<Record<string, Target<Step>>>;
  /** Choices that are shown only after certain answers: choice id to the earlier step and its answers. */
  readonly onlyAfter?: Readonly<Record<string, { readonly by: Address; readonly in: readonly string[] }>>;
}

/** A date outranks a choice: when it says `when`, the outcome gives way to `to`, and the screen says why. */
export interface Redirect<Step extends string = string> {
  readonly term: TermId;
  readonly when: Standing;
  readonly to: Step;
  readonly because: 'dateSaysLate' | 'dateSaysInTime' | 'extensionOver';
}

export interface Outcome<Step extends string = string> {
  readonly kind: 'outcome';
  /** What may be written to LMZ from here. `geen`: not under its supervision (routes 4.0), so no form is offered. */
  readonly form: 'klacht' | 'vraag' | 'aanvulling' | 'geen';
  /** What stands out: the button to the form, the numbers of desks to call (the first most), or nothing. */
  readonly main: 'form' | 'none' | { readonly call: readonly OrganisationId[] };
  /** The law that governs it; decides what is said to somebody who speaks for another. */
  readonly regime: Regime;
  /** Who to turn to, in the order of the screen. */
  readonly helpers: readonly OrganisationId[];
  /** What is otherwise for some who speak; `outcomeFor` reads it. */
  readonly forSpeaker?: { readonly [S in Speaker]?: Partial<Pick<Outcome, 'main' | 'helpers'>> };
  /** The terms that run here; empty when there is none. Texts say so in `byWhen`. */
  readonly terms: readonly TermId[];
  /** Time runs against the visitor, also where nothing in the words is `fatal`: a term of their own, or help that cannot wait. */
  readonly hurry?: true;
  /** The date that the terms are counted from, when the visitor may give it here. */
  readonly asks?: DateKind;
  readonly redirects?: readonly Redirect<Step>[];
  /** Other roads, by language-free id: one click away, and back returns here. */
  readonly roads: Readonly<Record<string, Target<Step>>>;
  /** Statute articles and sources that the advice rests on. */
  readonly legal: readonly string[];
  /** The day (ISO) on which the sources were last read for this outcome. */
  readonly checked: string;
}

export type Step<Id extends string = string> = Question<Id> | Outcome<Id>;

export interface Flow {
  readonly topic: TopicId;
  readonly steps: Readonly<Record<string, Step>>;
}

/** Only the keys, so that the steps are inferred first and every target is checked against them. */
type StepsOf<S> = { readonly [K in keyof S]: Step<Extract<keyof S, string>> };

/**
 * Declares the flow of one topic. A target that names no step, and a topic without one of its `Doors`, do not compile.
 */
export function defineFlow<const T extends TopicId, const S extends StepsOf<S> & Record<Doors[T], Step>>(
  topic: T,
  steps: S,
): { readonly topic: T; readonly steps: S } {
  return { topic, steps };
}
