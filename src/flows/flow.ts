import type { DateKind } from './terms/dates.js';
import type { LetterId } from './letter.js';
import type { OrganisationId } from './organisations/organisations.js';
import type { Regime, Speaker } from './roles.js';
import type { Standing, TermId } from './terms/terms.js';

/**
 * The topics of the tree. Each is a folder here; the steps named beside it are the ones that other
 * topics may lead to. A flow that lacks one of them does not compile.
 */
export interface EntrySteps {
  begin: 'zorg';
  hoofdweg: 'stand' | 'W1' | 'W2' | 'W5' | 'W6' | 'B1';
  bijzonder: 'wat' | 'dwang' | 'S1' | 'S2' | 'S3' | 'F0' | 'F1' | 'F2' | 'P1' | 'L1' | 'L2' | 'R1' | 'D1' | 'T1';
  jeugd: 'over' | 'J1b' | 'J5' | 'J6' | 'J7' | 'J8' | 'JS';
  product: 'wat' | 'M6';
  geld: 'wat' | 'gemeente' | 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G9';
  overig: 'wat' | 'sector' | 'keuring' | 'O1' | 'O2' | 'O3' | 'O4' | 'O5' | 'O6' | 'O7';
  contact: 'wie' | 'aanvulling' | 'vraag';
}

export type TopicId = keyof EntrySteps;

/** The choice for who does not know is `weetNiet`, save where another choice says so too. */
interface ForWhoDoesNotKnow {
  'begin/zorg': 'anders';
}

/** A step of another topic that may be led to: `topic/step`. */
export type EntryStep = { [T in TopicId]: `${T}/${EntrySteps[T]}` }[TopicId];

/** Any step of the tree, written `topic/step`. Trail and answers are kept by it, and the payload carries it. */
export type Address = `${TopicId}/${string}`;

export type Answers = Readonly<Record<Address, string>>;

/** The steps from an entry on, and the answers that were given. */
export interface Path {
  readonly trail: readonly Address[];
  readonly answers: Answers;
}

/** Where a choice leads: a step of the same flow, an entry step, or one of these by an earlier answer. */
export type Target<Step extends string = string> = Step | EntryStep | Fork<Step>;

/** Leads on by what was answered at an earlier step, or by the law that governs what is told: `regimeOf`. */
export interface Fork<Step extends string = string> {
  readonly by: Address | 'regime';
  readonly when: Readonly<Record<string, Step | EntryStep>>;
  readonly otherwise: Step | EntryStep;
}

/** Ways that are shown only after certain answers: the id of a choice or road to the earlier step and its answers. */
export type OnlyAfter = Readonly<Record<string, { readonly by: Address; readonly in: readonly string[] }>>;

/** Roads by language-free id: one click away, and back returns here. */
export type Roads<Step extends string = string> = Readonly<Record<string, Target<Step>>>;

export interface Question<Step extends string = string> {
  readonly kind: 'question';
  /** Choices by language-free id, in the order of the screen. */
  readonly choices: Readonly<Record<string, Target<Step>>>;
  /** Named above the choices: what has a road of its own, whatever the answer to the question would be. */
  readonly roads?: Roads<Step>;
  readonly onlyAfter?: OnlyAfter;
}

/** A date outranks a choice: when it says `when`, the outcome gives way to `to`, and the screen says why. */
export interface Redirect<Step extends string = string> {
  readonly term: TermId;
  readonly when: Standing;
  readonly to: Step;
  readonly because: 'dateSaysLate' | 'dateSaysInTime' | 'extensionOver';
}

/** What of an outcome may differ by who speaks and by the place of care. */
export type Variant = Partial<Pick<Outcome, 'main' | 'regime' | 'letter' | 'helpers' | 'explained' | 'legal'>>;

export interface Outcome<Step extends string = string> {
  readonly kind: 'outcome';
  /** What may be written to LMZ from here. `geen`: not under its supervision (routes 4.0), so no form is offered. */
  readonly form: 'klacht' | 'vraag' | 'aanvulling' | 'geen';
  /** What stands out: the button to the form or to the letter, the numbers of desks to call (the first most), or nothing. */
  readonly main: 'form' | 'letter' | 'none' | { readonly call: readonly OrganisationId[] };
  /** The law that governs it; decides what is said to somebody who speaks for another. */
  readonly regime: Regime;
  /** The letter that the visitor is helped to write, wherever the words of the outcome advise to write to somebody. */
  readonly letter?: LetterId;
  /** Who to turn to, in the order of the screen. */
  readonly helpers: readonly OrganisationId[];
  /** The helpers that the words of the outcome explain already: their cards say only how to reach them. */
  readonly explained?: readonly OrganisationId[];
  /** What is otherwise for some who speak, or in some places of care (choices of the first question); `outcomeFor` reads it. */
  readonly forSpeaker?: { readonly [S in Speaker]?: Variant };
  readonly forPlace?: Readonly<Record<string, Variant & Pick<Outcome, 'forSpeaker'>>>;
  /** The terms that run here; empty when there is none. Texts say so in `byWhen`. */
  readonly terms: readonly TermId[];
  /** Time runs against the visitor, also where nothing in the words is `fatal`: a term of their own, or help that cannot wait. */
  readonly hurry?: true;
  /** The date that the terms are counted from, when the visitor may give it here. */
  readonly asks?: DateKind;
  /** That date decides whether time is over: it is asked before the advice, unless it was given or is not known. */
  readonly asksFirst?: true;
  readonly redirects?: readonly Redirect<Step>[];
  readonly roads: Roads<Step>;
  readonly onlyAfter?: OnlyAfter;
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

type UnknownChoice<At extends string> = At extends keyof ForWhoDoesNotKnow ? ForWhoDoesNotKnow[At] : 'weetNiet';

/** Every question has a choice for who does not know. */
type WithUnknown<T extends TopicId, S> = {
  readonly [K in keyof S]: S[K] extends Question
    ? { readonly choices: Readonly<Record<UnknownChoice<`${T}/${K & string}`>, Target>> }
    : unknown;
};

/**
 * Declares the flow of one topic. A target that names no step, a topic without one of its `EntrySteps`, and a question without a choice for
 * who does not know, do not compile.
 */
export function defineFlow<const T extends TopicId, const S extends StepsOf<S> & Record<EntrySteps[T], Step>>(
  topic: T,
  steps: S & WithUnknown<T, S>,
): { readonly topic: T; readonly steps: S } {
  return { topic, steps };
}
