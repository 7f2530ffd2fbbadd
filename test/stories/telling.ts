import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { deadlines } from '../../src/components/parts/deadlines.js';
import { topic as begin } from '../../src/flows/topics/begin/index.js';
import { speakerTexts } from '../../src/flows/topics/contact/speaker.texts.js';
import type { Day } from '../../src/flows/terms/dates.js';
import type { Address, Outcome, Redirect } from '../../src/flows/flow.js';
import { choicesOf, roadsOf, stepAt, topicOf, type Tree } from '../../src/flows/graph.js';
import { redirectOn } from '../../src/flows/terms/redirect.js';
import { topics } from '../../src/flows/topics/topics.js';
import {
  answered,
  arrive,
  back,
  becauseOf,
  dateAt,
  dated,
  placeOf,
  situationOf,
  startWalk,
  type Walk,
} from '../../src/flows/walk.js';
import { outcomeFor } from '../../src/flows/situation.js';
import type { OutcomeWords } from '../../src/flows/words.js';
import { anyDay, type Said, type Story } from './story.js';

const loaded = [begin, ...Object.values(topics)];

/** The whole tree, as a visitor meets it after every topic has come. */
export const tree: Tree = Object.fromEntries(loaded.map(({ flow }) => [flow.topic, flow]));

const words = Object.fromEntries(loaded.map((topic) => [topic.flow.topic, topic.words(msg)]));

const speakerNotes = speakerTexts(msg);

export const entry: Address = 'begin/zorg';

/** The links under the first question open these without a choice. */
export const asides: readonly Address[] = ['bijzonder/wat', 'contact/wie', 'contact/aanvulling', 'contact/vraag'];

/** What became of a story: where it ended, what was seen on the way, and what the last screen says. */
export interface Telling {
  readonly walk: Walk;
  readonly outcome: Outcome;
  readonly visited: ReadonlySet<Address>;
  /** Why a screen differed from the choice, in the order in which it was said. */
  readonly because: readonly Redirect['because'][];
  readonly page: string;
  /** How often something was chosen or opened, but for saying who speaks: after that the first question is there again. */
  readonly clicks: number;
  /** The first step of every outcome that was seen. */
  readonly firstSteps: readonly string[];
}

const isAside = (at: Address) => asides.includes(at);

function checkBackWay(walk: Walk): void {
  const before = walk.trail.length > 1 ? walk.trail.slice(0, -1) : walk.trail;
  expect(back(walk).trail, 'one step back').to.deep.equal(before);
}

/** From the first step again over the answers kept from before. */
function retraced(walk: Walk, today: Day): readonly Address[] {
  let again = walk;
  while (again.trail.length > 1) again = back(again);
  while (placeOf(again) !== placeOf(walk) && again.trail.length < walk.trail.length) {
    const aside = walk.trail[again.trail.length] as Address;
    const next = isAside(aside)
      ? { walk: again, to: aside }
      : answered(tree, again, again.answers[placeOf(again)] as string);
    again = arrive(
      tree,
      next.walk,
      next.to,
      redirectOn(() => today),
    );
  }
  return again.trail;
}

function checkCanBeSaid(walk: Walk, [at, way]: Said): void {
  const step = stepAt(tree, at);
  expect(placeOf(walk), 'the screen on which this is said').to.equal(at);
  if (!step) throw new Error(`No step "${at}"`);
  const choices = step.kind === 'question' ? choicesOf(step, walk.answers) : [];
  expect([...choices, ...roadsOf(step, walk.answers)]).to.include(way);
}

/** The words of the outcome on the screen. */
function wordsOn(walk: Walk): OutcomeWords {
  const at = placeOf(walk);
  return words[topicOf(at)]?.[at.slice(at.indexOf('/') + 1)]?.(situationOf(walk)) as OutcomeWords;
}

/** Everything the screen of an outcome says in Dutch: the advice, what holds for the speaker, and the computed dates. */
function pageOf(walk: Walk, outcome: Outcome, today: Day): string {
  const at = placeOf(walk);
  const { speaker } = situationOf(walk);
  const { title, recognition, now, byWhen, fatal = '', ifFails, lmz } = wordsOn(walk);
  const notes = speaker === 'zelf' ? [] : speakerNotes[outcome.regime]()[speaker];
  const screen = document.createElement('div');
  const date = dateAt(walk, at, outcome.asks);
  render(deadlines({ terms: outcome.terms, date, today, locale: 'nl' }), screen);
  const dates = (screen.textContent ?? '').replaceAll(/\s+/g, ' ');
  return [title, recognition, ...now, dates, ...byWhen, fatal, ...ifFails, ...lmz, ...notes].join('\n');
}

/** Walks a story step by step; every answer must be there to be chosen, and every step must be there to go back to. */
export function tell({ answers, opens, date: given = {}, today = anyDay }: Story): Telling {
  const judge = redirectOn(() => today);
  let walk = startWalk(entry);
  const visited = new Set<Address>([entry]);
  const because: Redirect['because'][] = [];
  const firstSteps: string[] = [];
  let clicks = 0;

  const look = () => {
    visited.add(placeOf(walk));
    const reason = becauseOf(tree, walk, judge);
    if (reason) because.push(reason);
    checkBackWay(walk);
  };
  const goTo = (at: Address) => {
    walk = arrive(tree, walk, at, judge);
    clicks++;
    look();
    const step = stepAt(tree, placeOf(walk));
    if (step?.kind === 'outcome') firstSteps.push(wordsOn(walk).now[0]);
    const asked = step?.kind === 'outcome' ? step.asks : undefined;
    const date = asked && given[asked];
    if (!date || dateAt(walk, placeOf(walk), asked)) return;
    walk = dated(tree, walk, asked, date, judge);
    look();
  };

  if (opens) goTo(opens);
  for (const said of answers) {
    const [at, way] = said;
    if (placeOf(walk) === entry && isAside(at)) goTo(at);
    checkCanBeSaid(walk, said);
    const next = answered(tree, walk, way);
    walk = next.walk;
    goTo(next.to);
    if (at === 'contact/wie' && next.to === entry) clicks = 0;
  }

  const step = stepAt(tree, placeOf(walk));
  if (step?.kind !== 'outcome') throw new Error(`The story ends on the question "${placeOf(walk)}"`);
  expect(retraced(walk, today), 'the same way again').to.deep.equal(walk.trail);
  const outcome = outcomeFor(step, situationOf(walk));
  const page = pageOf(walk, outcome, today);
  return { walk, outcome, visited, because, page, clicks, firstSteps };
}
