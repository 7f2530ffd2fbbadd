import { msg } from '@lit/localize';
import { html as plainHtml, nothing, type TemplateResult } from 'lit/html.js';
import { dutchOf, together } from '../../locales/said.js';
import { filled, hole, html } from '../html.js';
import type { Day } from '../../flows/terms/dates.js';
import { termLine, type Moment, type TermLineOf } from '../../flows/terms/term-line.js';
import { termLineTexts } from '../../flows/terms/term-line.texts.js';
import { dayInWords, givenDateInWords } from './day-words.js';

export interface TermLineView extends TermLineOf {
  readonly locale: string;
}

/** A row of words, with the day or the month that it is about as a machine and as a person reads it. */
interface Row {
  readonly label: string;
  readonly datetime?: string;
  readonly inWords?: string | undefined;
}

function rowsOf(moment: Moment, { date, locale }: TermLineView): readonly Row[] {
  const words = termLineTexts(msg);
  const label = words.label(moment);
  const { id, days } = moment;
  const onDay = (text: string, day: Day): Row => ({ label: text, datetime: day, inWords: dayInWords(day, locale) });
  if (!days) return [{ label }];
  if (days.earliest === days.latest) return [onDay(label, days.latest)];
  if (id === 'sent' && date?.precisie === 'maand')
    return [{ label, datetime: date.waarde, inWords: givenDateInWords(date, locale) }];
  return [{ label }, onDay(words.earliest(), days.earliest), onDay(words.latest(), days.latest)];
}

const wordsOf = ({ label, inWords }: Row): string => (inWords ? together`${label}: ${inWords}` : label);

function row({ label, datetime, inWords = '' }: Row): TemplateResult {
  if (!datetime) return html`<span>${label}</span>`;
  const time = plainHtml`<time datetime=${datetime}>${inWords}</time>`;
  return html`<span>${filled(together`${label}: ${hole}`, time, dutchOf(inWords))}</span>`;
}

/** The time of a complaint as a line: what has passed, today, and what comes. Nothing when there is none to draw. */
export function termLineFigure(view: TermLineView): TemplateResult | typeof nothing {
  const line = termLine(view);
  if (!line) return nothing;
  const words = termLineTexts(msg);
  const { today, locale } = view;
  const drawn = (moment: Moment) => html`<li class=${moment.state}>${rowsOf(moment, view).map(row)}</li>`;
  return html`<figure class="term-line">
    <figcaption>${words.title()}</figcaption>
    <ol class="timeline">
      ${line.filter(({ state }) => state === 'past').map(drawn)}
      <li class="today" aria-current="date">
        ${row({ label: words.today(), datetime: today, inWords: dayInWords(today, locale) })}
      </li>
      ${line.filter(({ state }) => state !== 'past').map(drawn)}
    </ol>
  </figure>`;
}

/**
 * The same line in plain text, a row each, with its title first; no rows when there is nothing to tell. The text is kept, so it does not
 * say what day it is today.
 */
export function termLineText(view: TermLineView): readonly string[] {
  const line = termLine(view);
  if (!line) return [];
  const rows = line.flatMap((moment) => rowsOf(moment, view));
  return [termLineTexts(msg).title(), ...rows.map(wordsOf)];
}
