import type { OrganisationId } from './organisations/organisations.js';
import type { Outcome, Question } from './flow.js';
import type { Situation } from './situation.js';

/** `msg` of @lit/localize, handed in: the real one gives the visitor's language, an identity function the Dutch source. */
export type Msg = typeof import('@lit/localize').msg;

export interface QuestionWords<Choice extends string = string, Road extends string = string> {
  readonly title: string;
  readonly hint?: string;
  readonly choices: Readonly<Record<Choice, string>>;
  /** The roads that are named above the choices, and the question that they answer. */
  readonly about?: { readonly title: string; readonly hint: string; readonly roads: Readonly<Record<Road, string>> };
}

export interface OutcomeWords<Road extends string = string> {
  /** The heading: the core of the advice in one short sentence. */
  readonly title: string;
  /** One or two sentences that recognise what happened. */
  readonly recognition: string;
  /** What can be done now, numbered on the screen; the first is the most important. */
  readonly now: readonly [string, ...string[]];
  /** Which of several numbers to call is for what, by organisation: stands on the button. */
  readonly callFor?: Readonly<Partial<Record<OrganisationId, string>>>;
  /** By what date there must be an answer, in general words; computed dates are added by the screen. */
  readonly byWhen: readonly [string, ...string[]];
  /** A term that is lost when missed, shown in bold. */
  readonly fatal?: string;
  /** What if it does not work. */
  readonly ifFails: readonly [string, ...string[]];
  /** What LMZ does and does not do here. */
  readonly lmz: readonly [string, ...string[]];
  readonly roads: Readonly<Record<Road, string>>;
}

/** A question whose roads have no words does not compile. */
type AboutWords<S extends Question> = S extends { readonly roads: infer R }
  ? { readonly about: Required<QuestionWords<string, Extract<keyof R, string>>>['about'] }
  : unknown;

/** The words of one step, made when shown: they follow who speaks, the law that governs, and what was answered. */
export type StepWords<S> = S extends Question
  ? (situation: Situation) => QuestionWords<Extract<keyof S['choices'], string>> & AboutWords<S>
  : S extends Outcome
    ? (situation: Situation) => OutcomeWords<Extract<keyof S['roads'], string>>
    : never;

/** The words of a whole flow: a step, a choice or a road without words does not compile. */
export type FlowWords<F extends { readonly steps: object }> = {
  readonly [K in keyof F['steps']]: StepWords<F['steps'][K]>;
};

/** A topic: where its choices lead, and its words. */
export interface Topic {
  readonly flow: import('./flow.js').Flow;
  readonly words: (msg: Msg) => Readonly<Record<string, (situation: Situation) => QuestionWords | OutcomeWords>>;
}
