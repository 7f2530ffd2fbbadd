import { html } from 'hono/html';
import type { Address, Answers, Path, Target } from '../../src/flows/flow.js';
import { leadsTo, stepAt, waysOf } from '../../src/flows/graph.js';
import { isOutcomeWords } from './said.js';
import type { WholeTree } from './whole-tree.js';

/** A step by its title, as a link inside the page. */
export const stepLink = ({ wordsAt }: WholeTree, at: Address) =>
  html`<a href="#${at}">${wordsAt(at).title}</a> <code>${at}</code>`;

/** The words of an answer, as they stand on the screen. */
function answerText({ wordsAt }: WholeTree, at: Address, answer: string): string {
  const words = wordsAt(at);
  return (isOutcomeWords(words) ? undefined : words.choices[answer]) ?? answer;
}

/** Where a choice or a road leads, with what it depends on. */
export function wayOn(whole: WholeTree, from: Address, way: string) {
  const step = stepAt(whole.tree, from);
  const target: Target | undefined = step && waysOf(step)[way];
  const only = step?.onlyAfter?.[way];
  const condition = only
    ? html` (alleen na: ${only.in.map((answer) => answerText(whole, only.by, answer)).join('; ')})`
    : '';
  const after = (answers: Answers, trail: Path['trail'] = []) =>
    stepLink(whole, leadsTo(whole.tree, from, way, { trail, answers }));
  if (typeof target !== 'object') return html`→ ${after({})}${condition}`;
  const { by, when } = target;
  const arms =
    by === 'regime'
      ? html`<li>onder de Jeugdwet → ${after({}, ['jeugd/over'])}</li>`
      : Object.keys(when).map((answer) => html`<li>${answerText(whole, by, answer)} → ${after({ [by]: answer })}</li>`);
  return html`→ hangt af van ${by === 'regime' ? 'de wet die geldt' : 'een eerder antwoord'}:
    <ul>
      ${arms}
      <li>anders → ${after({})}</li>
    </ul>
    ${condition}`;
}
