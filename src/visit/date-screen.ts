import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dateStep } from '../components/screens/date-screen.js';
import { givenDateInWords } from '../components/parts/day-words.js';
import type { AdviceView } from '../components/screens/advice-screen.js';
import { dayThatCounts, deadlines } from '../components/parts/deadlines.js';
import { summaryId } from '../components/parts/error-summary.js';
import { todayInAmsterdam, type DateKind } from '../flows/terms/dates.js';
import type { Outcome } from '../flows/flow.js';
import { draftOfDate, emptyDate, readDate } from '../flows/terms/given-date.js';
import { givenDateTexts } from '../flows/terms/given-date.texts.js';
import { aroundTermsTexts, becauseTexts } from '../flows/terms/terms.texts.js';
import { becauseOf, dateAt, placeOf } from '../flows/walk.js';
import { currentLocale } from '../locales/localization.js';
import { guidanceOf } from './guidance-screen.js';
import type { ScreenTools } from './screen-state.js';
import type { Visit } from './visit.js';

/** Asks a date that terms are counted from. */
export function dateScreen(visit: Visit, of: DateKind, { state, update }: ScreenTools): TemplateResult {
  const { walk } = guidanceOf(visit);
  const before = dateAt(walk, placeOf(walk), of);
  const { typedDates } = visit;
  const { screen } = visit.at;
  const draft = typedDates.get(screen) ?? (before ? draftOfDate(before) : emptyDate);
  const give = () => {
    const { date, code = date ? undefined : 'dateIncomplete' } = readDate(draft, { today: todayInAmsterdam() });
    if (!date) return update({ ...state, dateCode: code }, `#${summaryId}`);
    typedDates.delete(screen);
    visit.send({ type: 'date.given', date });
  };
  return dateStep({
    of,
    draft,
    error: state.dateCode && givenDateTexts(msg).error(state.dateCode),
    level: visit.appearance.headingLevel,
    change: (date) => {
      typedDates.set(screen, date);
      update(state);
    },
    give,
  });
}

/** The days on which the terms of an outcome end, as far as a date was given. */
export function computedDates(visit: Visit, outcome: Outcome): Pick<AdviceView, 'deadlines' | 'dayThatCounts'> {
  const { walk } = guidanceOf(visit);
  const view = {
    terms: outcome.terms,
    date: dateAt(walk, placeOf(walk), outcome.asks),
    today: todayInAmsterdam(),
    locale: currentLocale(),
    change: () => outcome.asks && visit.send({ type: 'date.asked', of: outcome.asks }),
  };
  return { deadlines: deadlines(view), dayThatCounts: dayThatCounts(view) };
}

/** Why this screen and not the one that was chosen: a date outranked the choice. It can be corrected from here. */
export function becauseNotice(visit: Visit): TemplateResult | typeof nothing {
  const { walk, tree, judge } = guidanceOf(visit);
  const because = becauseOf(tree, walk, judge);
  const date = walk.dates.klacht && givenDateInWords(walk.dates.klacht, currentLocale());
  if (!because || !date) return nothing;
  return html`<div class="because">
    <p>${aroundTermsTexts(msg).given(date)} ${becauseTexts(msg)[because]()}</p>
    <button type="button" class="plain" @click=${() => visit.send({ type: 'date.asked', of: 'klacht' })}>
      ${msg('Verander de datum')}
    </button>
  </div>`;
}
