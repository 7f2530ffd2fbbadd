import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import type { DateKind } from '../../flows/terms/dates.js';
import type { DateDraft } from '../../flows/terms/given-date.js';
import { givenDateTexts } from '../../flows/terms/given-date.texts.js';
import { dateControl, dateField } from '../parts/date-field.js';
import { errorSummary } from '../parts/error-summary.js';
import { heading } from '../parts/heading.js';
import { takeNote } from '../frame/unnoted.js';

export interface DateScreenView {
  readonly of: DateKind;
  readonly draft: DateDraft;
  readonly error: string | undefined;
  readonly level: number;
  readonly change: (draft: DateDraft) => void;
  readonly give: () => void;
}

/** Asks one date from which the terms of the advice are counted. */
export function dateScreen({ of, draft, error, level, change, give }: DateScreenView): TemplateResult {
  const id = 'date';
  const submit = (event: Event) => {
    event.preventDefault();
    takeNote.handleEvent(event);
    give();
  };
  return html`
    ${errorSummary(error ? [{ control: dateControl(id, draft), sentence: error }] : [], level)}
    <form novalidate @change=${takeNote} @pointerdown=${takeNote} @submit=${submit}>
      ${dateField({
        id,
        legend: heading(level, givenDateTexts(msg).label[of](), 'step-heading', 'step-heading'),
        hint: msg('Wij gebruiken de datum alleen om uit te rekenen hoeveel tijd er is.'),
        draft,
        error,
        change,
      })}
      <button class="primary" part="button">${msg('Ga verder')}</button>
    </form>
  `;
}
