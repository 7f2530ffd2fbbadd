import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../components/html.js';
import { exitButton } from '../components/frame/exit-button.js';
import { givenAnswers, type GivenAnswer } from '../components/frame/given-answers.js';
import { restartControl } from '../components/frame/restart.js';
import { adviceScreen } from '../components/screens/advice-screen.js';
import type { Address, Outcome } from '../flows/flow.js';
import { choicesOf, roadsOf, stepAt } from '../flows/graph.js';
import type { OrganisationId } from '../flows/organisations/organisations.js';
import { outcomeFor } from '../flows/situation.js';
import { answersOnTrail, dateAt, keptAnswer, placeOf, situationOf, speakerOf } from '../flows/walk.js';
import type { OutcomeWords, QuestionWords } from '../flows/words.js';
import { defaultRecipient } from '../page/settings.js';
import { printPage } from './copy-save-print.js';
import type { VisitView } from './doors.js';
import { helperOf, wordsAt, type Act, type View } from './view.js';

/** The question on the screen, with the answer kept from before; nothing when something else is shown. */
export function questionOn(view: VisitView, act: Act) {
  const { place, guidance, dateQuestion } = view;
  const { walk, tree } = guidance;
  const step = stepAt(tree, placeOf(walk));
  if (!place.guiding || place.askingDate || step?.kind !== 'question') return undefined;
  return {
    words: wordsAt(view, placeOf(walk)) as QuestionWords,
    choices: choicesOf(step, walk.answers),
    roads: roadsOf(step, walk.answers),
    kept: keptAnswer(tree, walk),
    because: dateQuestion?.becauseNotice(view, act),
    loading: place.busy,
  };
}

/** What LMZ does stands on every advice, in a part of its own. */
const isExplained = ({ explained = [] }: Outcome, id: OrganisationId): boolean =>
  id === 'lmz' || explained.includes(id);

function advice(view: VisitView, step: Outcome, act: Act): TemplateResult {
  const { place, guidance, settings, appearance, tree, dateQuestion, takeaway } = view;
  const { walk } = guidance;
  const situation = situationOf(walk);
  const { speaker } = situation;
  const outcome = outcomeFor(step, situation);
  const words = wordsAt(view, placeOf(walk)) as OutcomeWords;
  return adviceScreen({
    outcome,
    words,
    level: appearance.headingLevel,
    kiosk: appearance.mode === 'kiosk',
    helpers: outcome.helpers.map((id) => ({ ...helperOf(view, id), explained: isExplained(outcome, id) })),
    roads: roadsOf(outcome, walk.answers),
    toCall:
      typeof outcome.main === 'object'
        ? outcome.main.call.map((id) => ({ ...helperOf(view, id), callFor: words.callFor?.[id] }))
        : [],
    lmz: helperOf(view, 'lmz'),
    because: dateQuestion?.becauseNotice(view, act),
    ...(dateQuestion?.computedDates(view, outcome, act) ?? {
      deadlines: nothing,
      dayThatCounts: [],
      line: nothing,
    }),
    dateKnown: (dateAt(walk, placeOf(walk), outcome.asks)?.precisie ?? 'onbekend') !== 'onbekend',
    speaker,
    speakerNotes: speaker === 'zelf' ? [] : (tree?.speakerTexts(msg)[outcome.regime]()[speaker] ?? []),
    canSend: settings.endpoint !== undefined,
    recipient: settings.recipient === defaultRecipient ? undefined : settings.recipient,
    opening: place.opening,
    takeRoad: (road) => act.send({ type: 'road.taken', road }),
    askDate: () => outcome.asks && act.send({ type: 'date.asked', of: outcome.asks }),
    write: () => act.send({ type: 'complaint.opened' }),
    letterLabel: outcome.letter && tree?.letterTexts(msg)[outcome.letter](),
    writeLetter: () => act.send({ type: 'letter.opened' }),
    print: printPage,
    along: takeaway?.takeAlongOf(view, outcome, act),
  });
}

/** Any screen but a question: advice, the question for a date, a screen of the form or of a letter. */
export function otherScreen(view: VisitView, act: Act): TemplateResult | typeof nothing {
  const { place, guidance, complaint, letter, dateQuestion, form, letters } = view;
  if (complaint) return form?.formScreenOf(view, act) ?? nothing;
  if (letter) return letters?.letterScreenOf(view, act) ?? nothing;
  if (place.askingDate) return dateQuestion?.dateScreenOf(view, act) ?? nothing;
  const step = stepAt(guidance.tree, placeOf(guidance.walk));
  return step?.kind === 'outcome' ? advice(view, step, act) : nothing;
}

/** For whom somebody speaks is asked beside the road: the answer counts everywhere, and leaves the trail. */
const whoAside: Address = 'contact/wie';

/** The answers so far, to look at and to change. */
function answersSoFar(view: View, { send }: Act): TemplateResult | typeof nothing {
  const { walk, tree } = view.guidance;
  const onTrail = answersOnTrail(walk).filter(({ at }) => stepAt(tree, at)?.kind === 'question');
  const said = walk.answers[whoAside];
  const forWhom =
    !said || speakerOf(walk) === 'zelf' || walk.trail.includes(whoAside) ? [] : [{ at: whoAside, way: said }];
  const answers = [...forWhom, ...onTrail].map(({ at, way }): GivenAnswer => {
    const { title, choices, about } = wordsAt(view, at) as QuestionWords;
    const road = about?.roads[way];
    return road && about
      ? { at, question: about.title, answer: road }
      : { at, question: title, answer: choices[way] ?? '' };
  });
  return givenAnswers(answers, (at) =>
    send(at === whoAside ? { type: 'aside.opened', at } : { type: 'answer.changing', at }),
  );
}

/** Leaves the page quickly, where the page asks for that: first everything is wiped, and no way back is left. */
export function exitControl({ settings, appearance }: View, { startAgain }: Act): TemplateResult | typeof nothing {
  const { exitUrl } = settings;
  // nothing leads away from a kiosk
  if (!exitUrl || appearance.mode === 'kiosk') return nothing;
  return exitButton(() => {
    startAgain('exit');
    location.replace(exitUrl);
  });
}

/** Below a screen: the answers so far while the tree is walked, and a fresh start. */
export function belowScreen(view: View, act: Act): TemplateResult {
  const { place } = view;
  const ask = (asked: boolean) => act.update({ askingToRestart: asked }, asked ? '#confirm-restart' : '#restart');
  return html`${place.guiding ? answersSoFar(view, act) : nothing}
  ${
    place.canGoBack || place.stopped
      ? restartControl({
          asking: act.state.askingToRestart === true,
          ask,
          restart: () => act.startAgain('restart'),
        })
      : nothing
  }`;
}
