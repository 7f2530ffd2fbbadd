import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { adviceStep, type Helper } from '../components/screens/advice-screen.js';
import { exitButton } from '../components/frame/exit-button.js';
import { givenAnswers, type GivenAnswer } from '../components/frame/given-answers.js';
import { restartControl } from '../components/frame/restart.js';
import type { Visit } from './visit.js';
import type { Address, Outcome } from '../flows/flow.js';
import { choicesOf, roadsOf, stepAt, topicOf } from '../flows/graph.js';
import type { OrganisationId } from '../flows/organisations/organisations.js';
import { outcomeFor } from '../flows/situation.js';
import { answersOnTrail, dateAt, keptAnswer, placeOf, situationOf, speakerOf, type Walk } from '../flows/walk.js';
import type { OutcomeWords, QuestionWords } from '../flows/words.js';
import { currentLocale } from '../locales/localization.js';
import { defaultRecipient } from '../page/settings.js';
import type { ScreenTools } from './screen-state.js';
import { printPage } from './copy-save-print.js';
import { fetching } from './place.js';

export function guidanceOf({ snapshot }: Visit) {
  const { walked } = snapshot.context;
  if (!walked) throw new Error('The visit has not begun');
  return { ...walked.context, value: walked.value };
}

function wordsAt(visit: Visit, walk: Walk, at: Address): QuestionWords | OutcomeWords {
  const words = visit.shelf.words(topicOf(at))?.(msg)[at.slice(at.indexOf('/') + 1)];
  if (!words) throw new Error(`No words for "${at}"`);
  return words(situationOf(walk));
}

/** Why this screen and not the one that was chosen, if so. */
const reasonFor = (visit: Visit) => visit.shelf.dating?.becauseNotice(visit);

/** The question on the screen, with the answer kept from before; nothing when something else is shown. */
export function questionOn(visit: Visit) {
  const { walk, tree, value } = guidanceOf(visit);
  const step = stepAt(tree, placeOf(walk));
  if (!visit.snapshot.matches('guiding') || step?.kind !== 'question' || value === 'dating') return undefined;
  const words = wordsAt(visit, walk, placeOf(walk)) as QuestionWords;
  return {
    words,
    choices: choicesOf(step, walk.answers),
    roads: roadsOf(step, walk.answers),
    kept: keptAnswer(tree, walk),
    because: reasonFor(visit),
    loading: fetching.some((state) => state === value),
  };
}

/** Somebody to turn to, as far as may be shown. */
export function helperOf(visit: Visit, id: OrganisationId): Helper {
  const { whole, overrides } = visit.shelf;
  if (!whole) throw new Error('The organisations have not come');
  const contact = whole.contactOf(id, overrides);
  const callCost = whole.callCost(msg, contact);
  const hours = whole.hoursIn(msg, contact.hours);
  return { ...contact, callCost, hours, ...whole.organisationTexts(msg)[id]() };
}

/** What LMZ does stands on every advice, in a part of its own. */
const isExplained = ({ explained = [] }: Outcome, id: OrganisationId): boolean =>
  id === 'lmz' || explained.includes(id);

function advice(visit: Visit, step: Outcome, walk: Walk): TemplateResult {
  const { settings, appearance, snapshot, shelf } = visit;
  const situation = situationOf(walk);
  const { speaker } = situation;
  const outcome = outcomeFor(step, situation);
  const locale = currentLocale();
  const words = wordsAt(visit, walk, placeOf(walk)) as OutcomeWords;
  return adviceStep({
    outcome,
    words,
    level: appearance.headingLevel,
    locale,
    kiosk: appearance.mode === 'kiosk',
    helpers: outcome.helpers.map((id) => ({ ...helperOf(visit, id), explained: isExplained(outcome, id) })),
    roads: roadsOf(outcome, walk.answers),
    toCall:
      typeof outcome.main === 'object'
        ? outcome.main.call.map((id) => ({ ...helperOf(visit, id), callFor: words.callFor?.[id] }))
        : [],
    lmz: helperOf(visit, 'lmz'),
    because: reasonFor(visit),
    ...(shelf.dating?.computedDates(visit, outcome) ?? { deadlines: nothing, dayThatCounts: undefined }),
    dateKnown: (dateAt(walk, placeOf(walk), outcome.asks)?.precisie ?? 'onbekend') !== 'onbekend',
    speaker,
    speakerNotes: speaker === 'zelf' ? [] : (shelf.whole?.speakerTexts(msg)[outcome.regime]()[speaker] ?? []),
    canSend: settings.endpoint !== undefined,
    recipient: settings.recipient === defaultRecipient ? undefined : settings.recipient,
    opening: snapshot.matches('opening'),
    takeRoad: (road) => visit.send({ type: 'road.taken', road }),
    askDate: () => outcome.asks && visit.send({ type: 'date.asked', of: outcome.asks }),
    write: () => visit.send({ type: 'complaint.opened' }),
    print: printPage,
  });
}

/** Any screen but a question: advice, the question for a date, or a screen of the form. */
export function otherScreen(visit: Visit, tools: ScreenTools): TemplateResult | typeof nothing {
  const { snapshot, shelf } = visit;
  const atAdvice = snapshot.matches('guiding') || snapshot.matches('opening') || snapshot.matches('formUnavailable');
  if (!atAdvice) return shelf.form?.formScreen(visit, tools) ?? nothing;
  const { walk, tree, value, asking } = guidanceOf(visit);
  if (value === 'dating' && asking) return shelf.dating?.dateScreen(visit, asking, tools) ?? nothing;
  const step = stepAt(tree, placeOf(walk));
  return step?.kind === 'outcome' ? advice(visit, step, walk) : nothing;
}

/** For whom somebody speaks is asked beside the road: the answer counts everywhere, and leaves the trail. */
const whoAside: Address = 'contact/wie';

/** The answers so far, to look at and to change. */
function answersSoFar(visit: Visit): TemplateResult | typeof nothing {
  const { walk, tree } = guidanceOf(visit);
  const onTrail = answersOnTrail(walk).filter(({ at }) => stepAt(tree, at)?.kind === 'question');
  const said = walk.answers[whoAside];
  const forWhom =
    !said || speakerOf(walk) === 'zelf' || walk.trail.includes(whoAside) ? [] : [{ at: whoAside, way: said }];
  const answers = [...forWhom, ...onTrail].map(({ at, way }): GivenAnswer => {
    const { title, choices, about } = wordsAt(visit, walk, at) as QuestionWords;
    const road = about?.roads[way];
    return road && about
      ? { at, question: about.title, answer: road }
      : { at, question: title, answer: choices[way] ?? '' };
  });
  return givenAnswers(answers, currentLocale(), (at) =>
    visit.send(at === whoAside ? { type: 'aside.opened', at } : { type: 'answer.changing', at }),
  );
}

/** Leaves the page quickly, where the page asks for that: first everything is wiped, and no way back is left. */
export function exitControl({ settings }: Visit, { startAgain }: ScreenTools): TemplateResult | typeof nothing {
  const { exitUrl } = settings;
  if (!exitUrl) return nothing;
  return exitButton(() => {
    startAgain('exit');
    location.replace(exitUrl);
  });
}

/** Below a screen: the answers so far while the tree is walked, and a fresh start. */
export function belowScreen(visit: Visit, { state, update, startAgain }: ScreenTools): TemplateResult {
  const ask = (asked: boolean) => update({ ...state, askingToRestart: asked }, asked ? '#confirm-restart' : '#restart');
  return html`${visit.at.guiding ? answersSoFar(visit) : nothing}
  ${
    visit.at.canGoBack || visit.at.stopped
      ? restartControl({ asking: state.askingToRestart === true, ask, restart: () => startAgain('restart') })
      : nothing
  }`;
}
