import type { Address, Outcome, Redirect } from './flow.js';
import type { GivenDate, GivenDates, DateKind, Day } from './dates.js';
import { choicesOf, leadsTo, stepAt, topicOf, type Answers, type Tree } from './graph.js';
import { speakers, type Speaker } from './roles.js';
import { standing } from './terms.js';

/** What one visitor walked: the steps, and every answer ever given, also those that are no longer on the trail. */
export interface Walk {
  readonly trail: readonly Address[];
  readonly answers: Answers;
  readonly dates: GivenDates;
  /** Why the last step differs from what was chosen: a date outranked the choice. */
  readonly because?: Redirect['because'];
}

export const startWalk = (entry: Address): Walk => ({ trail: [entry], answers: {}, dates: {} });

/** The step that is on the screen. */
export const placeOf = (walk: Walk): Address => walk.trail.at(-1) as Address;

/** Notes an answer (or a road taken) at the step on the screen, and says where it leads. */
export function answered(tree: Tree, walk: Walk, way: string): { readonly walk: Walk; readonly to: Address } {
  const here = placeOf(walk);
  const answers = { ...walk.answers, [here]: way };
  return { walk: { ...walk, answers }, to: leadsTo(tree, here, way, answers) };
}

function redirectAt(outcome: Outcome, dates: GivenDates, today: Day): Redirect | undefined {
  const date = outcome.asks && dates[outcome.asks];
  return outcome.redirects?.find(({ term, when }) => standing(term, date, today) === when);
}

/**
 * Puts the walk on a step, unless a known date says that another one fits: then that one takes its place, with the reason.
 * "Less than six weeks ago" with a date fifty days back leads to the late road. A step that was walked already is gone
 * back to, so that a trail never holds a step twice.
 */
export function arrive(tree: Tree, walk: Walk, at: Address, today: Day, because?: Redirect['because']): Walk {
  const step = stepAt(tree, at);
  const redirect = step?.kind === 'outcome' ? redirectAt(step, walk.dates, today) : undefined;
  if (redirect) return arrive(tree, walk, `${topicOf(at)}/${redirect.to}`, today, redirect.because);
  const { because: _, ...rest } = walk;
  const walked = walk.trail.indexOf(at);
  const before = walked < 0 ? walk.trail : walk.trail.slice(0, walked);
  return { ...rest, trail: [...before, at], ...(because && { because }) };
}

/** One step back; answers stay. At the first step nothing changes. */
export function back(walk: Walk): Walk {
  const { because: _, ...rest } = walk;
  return walk.trail.length > 1 ? { ...rest, trail: walk.trail.slice(0, -1) } : walk;
}

/** Back to an earlier step of the trail, to answer it anew; the later answers are kept. */
export function backTo(walk: Walk, at: Address): Walk {
  const { because: _, ...rest } = walk;
  return { ...rest, trail: walk.trail.slice(0, walk.trail.indexOf(at) + 1) };
}

/** Sets a date and lets it decide again about the step on the screen. */
export function dated(tree: Tree, walk: Walk, kind: DateKind, date: GivenDate, today: Day): Walk {
  const place = placeOf(walk);
  const before = { ...walk, dates: { ...walk.dates, [kind]: date }, trail: walk.trail.slice(0, -1) };
  return arrive(tree, before, place, today);
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

/** For whom the visitor speaks: what was answered at `contact/wie`, else for themselves. */
export function speakerOf(walk: Walk): Speaker {
  const answer = walk.answers['contact/wie'];
  return speakers.find((speaker) => speaker === answer) ?? 'zelf';
}
