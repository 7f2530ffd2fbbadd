import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../components/html.js';
import { asideLinks } from '../components/parts/aside-links.js';
import { summaryId } from '../components/parts/error-summary.js';
import { questionScreen } from '../components/screens/question-screen.js';
import { beginFlow } from '../flows/topics/begin/begin.flow.js';
import { beginTexts } from '../flows/topics/begin/begin.texts.js';
import type { Act } from '../visit/view.js';

type Question = NonNullable<ReturnType<typeof import('../doors/engine.js').questionOn>>;

export interface QuestionScreen {
  /** The question that the visit is at; before the engine has come it is the first one. */
  readonly question: Question | undefined;
  readonly isFirst: boolean;
  readonly act: Act;
  readonly level: number;
  /** An answer waits for the engine. */
  readonly isHeld: boolean;
}

/** A question with its choices, and under the first one the ways around it. */
export function questionScreenOf(screen: QuestionScreen): TemplateResult {
  const { question, isFirst, level, isHeld } = screen;
  const { state, update, send } = screen.act;
  const { words = beginTexts(msg).zorg(), choices = Object.keys(beginFlow.steps.zorg.choices) } = question ?? {};
  const chosen = state.chosen ?? question?.kept;
  const view = questionScreen({
    words,
    choices,
    roads: question?.roads ?? [],
    chosen,
    level,
    because: question?.because,
    missing: state.missing === true,
    busy: isHeld || question?.loading === true,
    choose: (choice) => update({ chosen: choice, missing: false }),
    takeRoad: (road) => send({ type: 'road.taken', road }),
    answer: () =>
      chosen === undefined
        ? update({ missing: true }, `#${summaryId}`)
        : send({ type: 'question.answered', choice: chosen }),
  });
  return html`${view} ${isFirst ? asideLinks((to) => send({ type: 'aside.opened', at: to })) : nothing}`;
}
