import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html, inARow } from '../html.js';
import type { Day } from '../../flows/terms/dates.js';
import { deadline, graceDay, standing, terms, type TermId } from '../../flows/terms/terms.js';
import { aroundTermsTexts, termTexts } from '../../flows/terms/terms.texts.js';
import { dayInWords, givenDateInWords } from './day-words.js';
import type { TermLineView } from './term-line.js';

export interface DeadlinesView extends TermLineView {
  /** Changes the date that the days are counted from. */
  readonly change?: () => void;
}

type TermView = Omit<DeadlinesView, 'terms' | 'change'>;

/** The last day of a term, or its last days, and what a weekend does to it. */
function daySentences(term: TermId, { date, locale }: TermView): readonly string[] {
  const span = deadline(term, date);
  const words = termTexts(msg)[term];
  if (!span || !('by' in words)) return [];
  const inWords = (day: Day) => dayInWords(day, locale);
  if (span.earliest !== span.latest) return [words.between(inWords(span.earliest), inWords(span.latest))];
  const grace = graceDay(term, span.latest);
  const shifted = grace === span.latest ? [] : [aroundTermsTexts(msg).dayOff(inWords(grace))];
  return [words.by(inWords(span.latest)), ...shifted];
}

/** The sentences about one term: its last day or days, and whether they have passed. */
export function termSentences(term: TermId, view: TermView): readonly string[] {
  const late = standing(term, view.date, view.today) === 'late' ? [termTexts(msg)[term].late()] : [];
  return [...daySentences(term, view), ...late];
}

/** The same where several terms may run: the longer one after the shorter one holds only for who gets a letter about it. */
export function termSentencesAmong(term: TermId, view: TermLineView): readonly string[] {
  const some = termSentences(term, view);
  const conditional = term === 'wkkgz.verlengd' && view.terms.includes('wkkgz.antwoord') && some.length > 0;
  return conditional ? [aroundTermsTexts(msg).ifExtended(), ...some] : some;
}

/** The computed dates of an outcome; nothing when no date is known. */
export function deadlines(view: DeadlinesView): TemplateResult | typeof nothing {
  const given = view.date && givenDateInWords(view.date, view.locale);
  const sentences = view.terms.map((term) => termSentencesAmong(term, view)).filter((some) => some.length > 0);
  if (!given || sentences.length === 0) return nothing;
  const around = aroundTermsTexts(msg);
  const unsure = view.terms.some((term) => !terms[term].notice && standing(term, view.date, view.today) === 'maybe');
  return html`<div class="deadline" part="deadline">
    ${sentences.map((some) => html`<p class="date">${inARow(some)}</p>`)}
    ${unsure ? html`<p>${around.monthOnly()}</p>` : nothing}
    <p>
      ${around.given(given)}
      ${view.change ? html`<button type="button" class="plain" @click=${view.change}>${msg('Verander de datum')}</button>` : nothing}
    </p>
  </div>`;
}

/** The first of these days in sentences of its own; none when no date is known, or no day follows from it. */
export function dayThatCounts(view: DeadlinesView): readonly string[] {
  const [term] = view.terms;
  return term ? daySentences(term, view) : [];
}
