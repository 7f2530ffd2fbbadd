import type { Address, Answers, Outcome, Redirect } from './flow.js';
import type { GivenDate, DateKind } from './terms/dates.js';
import { choicesOf, leadsTo, stepAt, topicOf, type Tree } from './graph.js';
import type { RedirectOf } from './terms/redirect.js';
import { regimeOf } from './regime.js';
import { speakers, type Speaker } from './roles.js';
import type { Situation } from './situation.js';
import type { TermId } from './terms/terms.js';

/**
 * The dates that were given. There is one written complaint and one event in a visit; a decision or a verdict is that of one
 * letter, so its date counts only for the outcome that asked for it.
 */
export type GivenDates = { readonly [key in 'klacht' | 'gebeurtenis' | Address]?: GivenDate };

const keyOf = (kind: DateKind, at: Address) => (kind === 'klacht' || kind === 'gebeurtenis' ? kind : at);

/** What one visitor walked: the steps, and every answer ever given, also those that are no longer on the trail. */
export interface Walk {
  readonly trail: readonly Address[];
  readonly answers: Answers;
  readonly dates: GivenDates;
  /** The visitor said that they send the complaint, in this visit: true on every road. */
  readonly sent?: true;
  /** Why the last step that was arrived at is not the one that was headed for. */
  readonly because?: Redirect['because'];
}

export const startWalk = (entry: Address): Walk => ({ trail: [entry], answers: {}, dates: {} });

/** The step that is on the screen. */
export const placeOf = (walk: Walk): Address => walk.trail.at(-1) as Address;

/** The date of a kind as it was given for an outcome. */
export const dateAt = (walk: Walk, at: Address, kind: DateKind | undefined): GivenDate | undefined =>
  kind && walk.dates[keyOf(kind, at)];

/**
 * The terms that run at the outcome on the screen, and the date that they are counted from. Where sending a complaint is advised and
 * it was sent, the weeks for the answer run, whatever the outcome is about.
 */
export function running(
  walk: Walk,
  outcome: Outcome,
): { readonly terms: readonly TermId[]; readonly date?: GivenDate } {
  const { klacht } = walk.dates;
  if (outcome.terms.length === 0 && outcome.letter === 'klacht.wkkgz' && klacht)
    return { terms: ['wkkgz.antwoord', 'wkkgz.verlengd'], date: klacht };
  const date = dateAt(walk, placeOf(walk), outcome.asks);
  return { terms: outcome.terms, ...(date && { date }) };
}

/** Notes an answer (or a road taken) at the step on the screen, and says where it leads. */
export function answered(tree: Tree, walk: Walk, way: string): { readonly walk: Walk; readonly to: Address } {
  const here = placeOf(walk);
  const next = { ...walk, answers: { ...walk.answers, [here]: way } };
  return { walk: next, to: leadsTo(tree, here, way, next) };
}

interface Decided {
  readonly at: Address;
  readonly because?: Redirect['because'] | undefined;
}

/** Where a step leads after a known date has had its say, and why if that is somewhere else. */
function decided(tree: Tree, walk: Walk, at: Address, judge: RedirectOf, because?: Redirect['because']): Decided {
  const step = stepAt(tree, at);
  const redirect = step?.kind === 'outcome' ? judge(step, dateAt(walk, at, step.asks)) : undefined;
  return redirect ? decided(tree, walk, `${topicOf(at)}/${redirect.to}`, judge, redirect.because) : { at, because };
}

/**
 * Puts the walk on a step, unless a known date says that another one fits: then that one takes its place. "Less than six weeks
 * ago" with a date fifty days back leads to the late road. A step that was walked already is gone back to, so that a trail never
 * holds a step twice.
 */
export function arrive(tree: Tree, walk: Walk, to: Address, judge: RedirectOf): Walk {
  const { at, because } = decided(tree, walk, to, judge);
  const walked = walk.trail.indexOf(at);
  const before = walked < 0 ? walk.trail : walk.trail.slice(0, walked);
  return { ...withTrail(walk, [...before, at]), ...(because && { because }) };
}

function withTrail({ because: _, ...walk }: Walk, trail: readonly Address[]): Walk {
  return { ...walk, trail };
}

/** One step back; answers stay. At the first step nothing changes. */
export const back = (walk: Walk): Walk => (walk.trail.length > 1 ? withTrail(walk, walk.trail.slice(0, -1)) : walk);

/** Back to an earlier step of the trail, to answer it anew; the later answers are kept. */
export const backTo = (walk: Walk, at: Address): Walk =>
  withTrail(walk, walk.trail.slice(0, walk.trail.indexOf(at) + 1));

/** What was chosen at the step before the one on the screen leads here; nothing at the first step. */
function chosen(tree: Tree, walk: Walk): Address | undefined {
  const from = walk.trail.at(-2);
  const way = from && walk.answers[from];
  return way ? leadsTo(tree, from, way, back(walk)) : undefined;
}

/**
 * Why the step on the screen is not the one that was chosen: a date outranked the choice. It is known on arrival, and worked out
 * again for somebody who comes back.
 */
export function becauseOf(tree: Tree, walk: Walk, judge: RedirectOf): Redirect['because'] | undefined {
  const to = chosen(tree, walk);
  const { at, because } = decided(tree, walk, to ?? placeOf(walk), judge);
  return walk.because ?? (to && at === placeOf(walk) ? because : undefined);
}

/**
 * Sets a date and lets it decide again. A corrected date is judged where the choice led, not where the wrong date did.
 */
export function dated(tree: Tree, walk: Walk, kind: DateKind, date: GivenDate, judge: RedirectOf): Walk {
  const dates = { ...walk.dates, [keyOf(kind, placeOf(walk))]: date };
  const to = becauseOf(tree, walk, judge) ? chosen(tree, walk) : undefined;
  return arrive(tree, { ...walk, dates, trail: walk.trail.slice(0, -1) }, to ?? placeOf(walk), judge);
}

/** The road to take, from an outcome that advises to write, once that was done. */
const sent = 'gestuurd';

/** Notes that the complaint which the outcome on the screen advises was sent, and says where that leads, if it has a road for it. */
export function complained(
  tree: Tree,
  walk: Walk,
  date: GivenDate,
  judge: RedirectOf,
): { readonly walk: Walk; readonly next: Address | undefined } {
  const here: Walk = { ...dated(tree, walk, 'klacht', date, judge), sent: true };
  const step = stepAt(tree, placeOf(here));
  if (step?.kind !== 'outcome' || !(sent in step.roads)) return { walk: here, next: undefined };
  const { walk: onTheWay, to } = answered(tree, here, sent);
  return { walk: onTheWay, next: to };
}

/** The answer kept from before for the question on the screen, if it can still be chosen. */
export function keptAnswer(tree: Tree, walk: Walk): string | undefined {
  const step = stepAt(tree, placeOf(walk));
  const kept = walk.answers[placeOf(walk)];
  return kept !== undefined && step?.kind === 'question' && choicesOf(step, walk.answers).includes(kept)
    ? kept
    : undefined;
}

/** The answers on the trail, in its order: nothing else is ever sent. */
export function answersOnTrail(walk: Walk): readonly { readonly at: Address; readonly way: string }[] {
  return walk.trail.slice(0, -1).flatMap((at) => {
    const way = walk.answers[at];
    return way === undefined ? [] : [{ at, way }];
  });
}

/** The way that says that somebody died, wherever it is taken. */
const died = 'overleden';

/** For whom the visitor speaks: for who died, when the way here says so, else what was answered at `contact/wie`, else for themselves. */
export function speakerOf(walk: Walk): Speaker {
  const answer = answersOnTrail(walk).some(({ way }) => way === died) ? died : walk.answers['contact/wie'];
  return speakers.find((speaker) => speaker === answer) ?? 'zelf';
}

/** What the words of the step on the screen depend on. */
export const situationOf = (walk: Walk): Situation => ({
  speaker: speakerOf(walk),
  regime: regimeOf(walk),
  answers: Object.fromEntries(answersOnTrail(walk).map(({ at, way }) => [at, way])),
});

/** Whether a date must be asked before the outcome on the screen can be read: `asksFirst`. */
export function wantsDate(tree: Tree, walk: Walk, at = placeOf(walk)): boolean {
  const step = stepAt(tree, at);
  return step?.kind === 'outcome' && step.asksFirst === true && !dateAt(walk, at, step.asks);
}
