import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Day, GivenDate } from '../flows/dates.js';
import { deadline, graceDay, standing, terms, type TermId } from '../flows/terms.js';
import { aroundTermsTexts, termTexts } from '../flows/terms.texts.js';
import { dayInWords, givenDateInWords } from './day-words.js';

export interface DeadlinesView {
  readonly terms: readonly TermId[];
  readonly date: GivenDate | undefined;
  readonly today: Day;
  readonly locale: string;
}

/** The sentences about one term: its last day or days, what a weekend does to it, and whether it has passed. */
export function termSentences(term: TermId, { date, today, locale }: Omit<DeadlinesView, 'terms'>): readonly string[] {
  const span = deadline(term, date);
  const stands = standing(term, date, today);
  if (!span || (terms[term].notice && stands === 'inTime')) return [];
  const words = termTexts(msg)[term];
  const inWords = (day: Day) => dayInWords(day, locale);
  const late = stands === 'late' ? [words.late()] : [];
  if (span.earliest !== span.latest) return [words.between(inWords(span.earliest), inWords(span.latest)), ...late];
  const grace = graceDay(term, span.latest);
  const shifted = grace === span.latest ? [] : [aroundTermsTexts(msg).dayOff(inWords(grace))];
  return [words.by(inWords(span.latest)), ...shifted, ...late];
}

/** The computed dates of an outcome; nothing when no date is known. */
export function deadlines(view: DeadlinesView): TemplateResult | typeof nothing {
  const given = view.date && givenDateInWords(view.date, view.locale);
  const sentences = view.terms.map((term) => termSentences(term, view)).filter((some) => some.length > 0);
  if (!given || sentences.length === 0) return nothing;
  const around = aroundTermsTexts(msg);
  const unsure = view.terms.some((term) => !terms[term].notice && standing(term, view.date, view.today) === 'maybe');
  return html`<div class="deadline" part="deadline">
    <p>${around.given(given)}</p>
    ${sentences.map((some) => html`<p class="date">${some.join(' ')}</p>`)}
    ${unsure ? html`<p>${around.monthOnly()}</p>` : nothing}
  </div>`;
}
