import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../components/html.js';
import { dateScreen } from '../components/screens/date-screen.js';
import { givenDateInWords } from '../components/parts/day-words.js';
import type { AdviceView } from '../components/screens/advice-screen.js';
import { termLineFigure } from '../components/parts/term-line.js';
import { dayThatCounts, deadlines } from '../components/parts/deadlines.js';
import { summaryId } from '../components/parts/error-summary.js';
import { todayInAmsterdam } from '../flows/terms/dates.js';
import type { Outcome } from '../flows/flow.js';
import { draftNow } from '../flows/terms/given-date.js';
import { givenDateTexts } from '../flows/terms/given-date.texts.js';
import { aroundTermsTexts, becauseTexts } from '../flows/terms/terms.texts.js';
import { becauseOf, dateAt, placeOf, running } from '../flows/walk.js';
import { currentLocale } from '../locales/localization.js';
import type { Act, View } from './view.js';

/** Asks a date that terms are counted from. */
export function dateScreenOf({ guidance, appearance }: View, { send }: Act): TemplateResult | typeof nothing {
  const { walk, asking, typedDates, dateCode } = guidance;
  if (!asking) return nothing;
  const at = placeOf(walk);
  return dateScreen({
    of: asking,
    draft: draftNow(typedDates[at], dateAt(walk, at, asking)),
    error: dateCode && givenDateTexts(msg).error(dateCode),
    level: appearance.headingLevel,
    change: (draft) => send({ type: 'date.typed', draft }),
    give: () => send({ type: 'date.given' }, `#${summaryId}`),
  });
}

/** The days on which the terms of an outcome end, as far as a date was given. */
export function computedDates(
  { guidance: { walk } }: View,
  outcome: Outcome,
  { send }: Act,
): Pick<AdviceView, 'deadlines' | 'dayThatCounts' | 'line'> {
  const { asks } = outcome;
  const view = {
    ...running(walk, outcome),
    today: todayInAmsterdam(),
    locale: currentLocale(),
    ...(asks && { change: () => send({ type: 'date.asked', of: asks }) }),
  };
  return { deadlines: deadlines(view), dayThatCounts: dayThatCounts(view), line: termLineFigure(view) };
}

/** Why this screen and not the one that was chosen: a date outranked the choice. It can be corrected from here. */
export function becauseNotice({ guidance }: View, { send }: Act): TemplateResult | typeof nothing {
  const { walk, tree, dates } = guidance;
  const because = becauseOf(tree, walk, dates.redirect);
  const date = walk.dates.klacht && givenDateInWords(walk.dates.klacht, currentLocale());
  if (!because || !date) return nothing;
  return html`<div class="because">
    <p>${aroundTermsTexts(msg).given(date)} ${becauseTexts(msg)[because]()}</p>
    <button type="button" class="plain" @click=${() => send({ type: 'date.asked', of: 'klacht' })}>
      ${msg('Verander de datum')}
    </button>
  </div>`;
}
