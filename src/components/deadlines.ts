import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Day, GivenDate } from '../flows/dates.js';
import { deadline, graceDay, standing, type TermId } from '../flows/terms.js';
import { termTexts } from '../flows/terms.texts.js';
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
  if (!span) return [];
  const words = termTexts(msg)[term];
  const inWords = (day: Day) => dayInWords(day, locale);
  const late = standing(term, date, today) === 'late' ? [words.late()] : [];
  if (span.earliest !== span.latest) return [words.between(inWords(span.earliest), inWords(span.latest)), ...late];
  const grace = graceDay(term, span.latest);
  const shifted =
    grace === span.latest ? [] : [msg(str`Dat is een vrije dag. Daarom mag het ook nog op ${inWords(grace)}.`)];
  return [words.by(inWords(span.latest)), ...shifted, ...late];
}

/** The computed dates of an outcome; nothing when no date is known. */
export function deadlines(view: DeadlinesView): TemplateResult | typeof nothing {
  const given = view.date && givenDateInWords(view.date, view.locale);
  const sentences = view.terms.map((term) => termSentences(term, view)).filter((some) => some.length > 0);
  if (!given || sentences.length === 0) return nothing;
  const unsure = view.terms.some((term) => standing(term, view.date, view.today) === 'maybe');
  return html`<div class="deadline" part="deadline">
    <p>${msg(str`De datum die u gaf: ${given}.`)}</p>
    ${sentences.map((some) => html`<p class="date">${some.join(' ')}</p>`)}
    ${unsure ? html`<p>${msg('U weet alleen de maand. Zoek de precieze dag op: dan weet u zeker of de tijd voorbij is.')}</p>` : nothing}
  </div>`;
}
