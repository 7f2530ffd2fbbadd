import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { adviceStep, type Helper } from '../components/advice-step.js';
import { dateStep } from '../components/date-step.js';
import { givenDateInWords } from '../components/day-words.js';
import { summaryId } from '../components/error-summary.js';
import { exitButton } from '../components/exit-button.js';
import { givenAnswers, type GivenAnswer } from '../components/given-answers.js';
import { restartControl } from '../components/restart.js';
import type { Visit } from './visit.js';
import { todayInAmsterdam, type DateKind } from '../flows/dates.js';
import type { Address, Outcome } from '../flows/flow.js';
import { draftOfDate, emptyDate, readDate } from '../flows/given-date.js';
import { givenDateTexts } from '../flows/given-date.texts.js';
import { choicesOf, stepAt, topicOf } from '../flows/graph.js';
import type { OrganisationId } from '../flows/organisations/organisations.js';
import { answersOnTrail, keptAnswer, placeOf, speakerOf, type Walk } from '../flows/walk.js';
import type { OutcomeWords, QuestionWords } from '../flows/words.js';
import { toWhom } from '../complaint/wording.js';
import { currentLocale } from '../locales/localization.js';
import { defaultRecipient } from '../settings.js';
import type { ScreenTools } from './screen-state.js';
import { printPage } from './take-along.js';

function guidanceOf({ snapshot }: Visit) {
  const { walked } = snapshot.context;
  if (!walked) throw new Error('The visit has not begun');
  return { ...walked.context, value: walked.value };
}

function wordsAt(visit: Visit, walk: Walk, at: Address): QuestionWords | OutcomeWords {
  const words = visit.shelf.words[topicOf(at)]?.(msg)[at.slice(at.indexOf('/') + 1)];
  if (!words) throw new Error(`No words for "${at}"`);
  return words(speakerOf(walk));
}

/** The question on the screen, with the answer kept from before; nothing when something else is shown. */
export function questionOn(visit: Visit) {
  const { walk, tree, value } = guidanceOf(visit);
  const step = stepAt(tree, placeOf(walk));
  if (!visit.snapshot.matches('guiding') || step?.kind !== 'question' || value === 'dating') return undefined;
  return {
    at: placeOf(walk),
    words: wordsAt(visit, walk, placeOf(walk)) as QuestionWords,
    choices: choicesOf(step, walk.answers),
    kept: keptAnswer(tree, walk),
    loading: value === 'loading',
    unavailable: value === 'unavailable',
  };
}

/** Somebody to turn to, as far as may be shown. */
export function helperOf(visit: Visit, id: OrganisationId): Helper {
  const { organisations, overrides } = visit.shelf;
  if (!organisations) throw new Error('The organisations have not come');
  return { ...organisations.contactOf(id, overrides), ...organisations.organisationTexts(msg)[id]() };
}

function advice(visit: Visit, outcome: Outcome, walk: Walk): TemplateResult {
  const { settings, appearance, snapshot, shelf } = visit;
  const speaker = speakerOf(walk);
  const locale = currentLocale();
  // Who got the letter in time needs to see that the longer term is over too.
  const terms: Outcome['terms'] =
    walk.because === 'extensionOver' ? [...outcome.terms, 'wkkgz.verlengd'] : outcome.terms;
  return adviceStep({
    outcome,
    words: wordsAt(visit, walk, placeOf(walk)) as OutcomeWords,
    level: appearance.headingLevel,
    locale,
    kiosk: appearance.mode === 'kiosk',
    helpers: outcome.helpers.map((id) => helperOf(visit, id)),
    lmz: helperOf(visit, 'lmz'),
    dates: { terms, date: outcome.asks && walk.dates[outcome.asks], today: todayInAmsterdam(), locale },
    speaker,
    speakerNotes: speaker === 'zelf' ? [] : (shelf.speakers?.(msg)[outcome.regime]()[speaker] ?? []),
    canSend: settings.endpoint !== undefined,
    recipient: toWhom(msg, { recipient: settings.recipient, recipientIsLmz: settings.recipient === defaultRecipient }),
    opening: snapshot.matches('opening'),
    takeRoad: (road) => visit.send({ type: 'road.taken', road }),
    askDate: () => outcome.asks && visit.send({ type: 'date.asked', of: outcome.asks }),
    write: () => visit.send({ type: 'complaint.opened' }),
    print: printPage,
  });
}

function dating(visit: Visit, of: DateKind, walk: Walk, { state, update }: ScreenTools): TemplateResult {
  const known = walk.dates;
  const before = known[of];
  const draft = state.date ?? (before ? draftOfDate(before) : emptyDate);
  const give = () => {
    const { date, code = date ? undefined : 'dateIncomplete' } = readDate(draft, {
      today: todayInAmsterdam(),
      kind: of,
      known,
    });
    if (date) visit.send({ type: 'date.given', date });
    else update({ ...state, date: draft, dateCode: code }, `#${summaryId}`);
  };
  return dateStep({
    of,
    draft,
    error: state.dateCode && givenDateTexts(msg).error(of, state.dateCode),
    level: visit.appearance.headingLevel,
    change: (date) => update({ ...state, date }),
    give,
  });
}

const reasons = {
  dateSaysLate: (date: string) =>
    msg(
      str`U gaf als datum ${date}. Dat is langer dan 6 weken geleden. Daarom vragen wij of zij u schreven dat het langer duurt.`,
    ),
  dateSaysInTime: (date: string) => msg(str`U gaf als datum ${date}. Zij hebben nog tijd om te antwoorden.`),
  extensionOver: (date: string) => msg(str`U gaf als datum ${date}. Dan is ook de langere tijd van 10 weken voorbij.`),
};

/** Why this screen and not the one that was chosen: a date outranked the choice. It can be corrected from here. */
export function becauseNotice(visit: Visit): TemplateResult | typeof nothing {
  const { walk } = guidanceOf(visit);
  const date = walk.dates.klacht && givenDateInWords(walk.dates.klacht, currentLocale());
  if (!walk.because || !date) return nothing;
  return html`<div class="because">
    <p>${reasons[walk.because](date)}</p>
    <button type="button" class="plain" @click=${() => visit.send({ type: 'date.asked', of: 'klacht' })}>
      ${msg('Verander de datum')}
    </button>
  </div>`;
}

/** Any screen but a question: advice, the question for a date, or a screen of the form. */
export function otherScreen(visit: Visit, tools: ScreenTools): TemplateResult | typeof nothing {
  const { snapshot, shelf } = visit;
  const atAdvice = snapshot.matches('guiding') || snapshot.matches('opening') || snapshot.matches('formUnavailable');
  if (!atAdvice) return shelf.form?.formScreen(visit, tools) ?? nothing;
  const { walk, tree, value, asking } = guidanceOf(visit);
  if (value === 'dating' && asking) return dating(visit, asking, walk, tools);
  const step = stepAt(tree, placeOf(walk));
  return step?.kind === 'outcome' ? html`${becauseNotice(visit)}${advice(visit, step, walk)}` : nothing;
}

/** The answers so far, to look at and to change. */
function answersSoFar(visit: Visit): TemplateResult | typeof nothing {
  const { walk, tree } = guidanceOf(visit);
  const answers = answersOnTrail(walk).flatMap(({ at, way }): GivenAnswer[] => {
    if (stepAt(tree, at)?.kind !== 'question') return [];
    const { title, choices } = wordsAt(visit, walk, at) as QuestionWords;
    return [{ at, question: title, answer: choices[way] ?? '' }];
  });
  return givenAnswers(answers, currentLocale(), (at) => visit.send({ type: 'answer.changing', at }));
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
  return html`${visit.guiding ? answersSoFar(visit) : nothing}
  ${
    visit.canGoBack || visit.phase === 'sent'
      ? restartControl({ asking: state.askingToRestart === true, ask, restart: () => startAgain('restart') })
      : nothing
  }`;
}
