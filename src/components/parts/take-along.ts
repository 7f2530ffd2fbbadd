import { nothing, type TemplateResult } from 'lit/html.js';
import { html, inARow } from '../html.js';
import { live } from 'lit/directives/live.js';
import { heading } from './heading.js';

interface Press {
  readonly label: string;
  readonly press: (event: Event) => void;
}

interface Tick {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

/** What an advice offers to take along. */
export interface TakeAlongView {
  readonly title: string;
  readonly level: number;
  readonly buttons: readonly Press[];
  /** Puts what was written onto the sheet; absent when nothing was. */
  readonly withStory?: Tick | undefined;
  /** Days for a calendar; absent where there is none. */
  readonly calendar?: (Press & { readonly hint: string; readonly plain: Tick }) | undefined;
  /** Asks the day that somebody was promised an answer on. */
  readonly promised?:
    | (Press & {
        readonly hint: readonly string[];
        readonly field: string;
        readonly day: string;
        readonly first: string;
        readonly error: string | undefined;
        readonly change: (day: string) => void;
      })
    | undefined;
  /** A code that leads to the page on a phone. */
  readonly code: unknown;
  /** What came of a button, as far as it can be known. */
  readonly notice: string | undefined;
}

const button = ({ label, press }: Press): TemplateResult =>
  html`<button type="button" class="secondary" part="button" @click=${press}>${label}</button>`;

const tick = ({ label, on, change }: Tick): TemplateResult =>
  html`<label class="choice">
    <input
      type="checkbox"
      .checked=${on}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    />
    <span>${label}</span>
  </label>`;

const promisedId = 'promised-day';

/** A native field: a day that is still to come is no date that somebody knows by heart. */
function promisedDay({ hint, field, day, first, error, change, ...save }: NonNullable<TakeAlongView['promised']>) {
  return html`<p>${inARow(hint)}</p>
    <p class="promised">
      <label for=${promisedId}>${field}</label>
      ${error ? html`<span class="error" part="error-message" id="${promisedId}-error">${error}</span>` : nothing}
      <input
        type="date"
        id=${promisedId}
        part="input"
        min=${first}
        autocomplete="off"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${error ? `${promisedId}-error` : nothing}
        .value=${live(day)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).value)}
      />
    </p>
    ${button(save)}`;
}

/** At the end of an advice: paper, calendar, phone. */
export function takeAlong(view: TakeAlongView): TemplateResult {
  const { withStory, calendar, promised } = view;
  return html`<section class="advice-along" aria-labelledby="along-heading">
    ${heading(view.level + 1, view.title, 'along-heading')} ${withStory ? tick(withStory) : nothing}
    <div class="actions">${view.buttons.map(button)}</div>
    ${
      calendar
        ? html`<p>${calendar.hint}</p>
            ${tick(calendar.plain)} ${button(calendar)}`
        : nothing
    }
    ${promised ? promisedDay(promised) : nothing} ${view.code}
    <p role="status">${view.notice ?? nothing}</p>
  </section>`;
}
