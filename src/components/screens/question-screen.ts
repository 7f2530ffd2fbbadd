import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import type { QuestionWords } from '../../flows/words.js';
import { errorSummary } from '../parts/error-summary.js';
import { heading } from '../parts/heading.js';
import { roadList } from '../parts/road-list.js';

export interface QuestionView {
  readonly words: QuestionWords;
  readonly choices: readonly string[];
  /** What is named above the choices, each with a road of its own. */
  readonly roads: readonly string[];
  readonly chosen: string | undefined;
  readonly level: number;
  /** Why this question is asked, when that is not what was chosen. */
  readonly because: unknown;
  /** Continue was pressed without a choice. */
  readonly missing: boolean;
  /** The answer was given and what comes next is being fetched. */
  readonly busy: boolean;
  readonly choose: (choice: string) => void;
  readonly takeRoad: (road: string) => void;
  readonly answer: () => void;
}

const idOf = (choice: string) => `choice-${choice}`;

/** One question, its choices as native radio buttons, and Continue. Choosing alone never moves on. */
export function questionScreen(view: QuestionView): TemplateResult {
  const { words, choices, roads, chosen, level, missing, busy } = view;
  const { about } = words;
  const sentence = msg('Kies een antwoord. Weet u het niet? Kies dan de laatste mogelijkheid.');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!busy) view.answer();
  };
  return html`
    ${errorSummary(missing ? [{ control: idOf(choices[0] ?? ''), sentence }] : [], level)}
    <form novalidate @submit=${submit}>
      <fieldset part="radio-group" aria-describedby=${missing ? 'choice-error' : nothing}>
        <legend>${heading(level, words.title, 'step-heading', 'step-heading')}</legend>
        ${view.because}
        ${
          about && roads.length > 0
            ? html`<div class="about" role="group" aria-labelledby="about-title">
                <p id="about-title"><strong>${about.title}</strong></p>
                <p>${about.hint}</p>
                ${roadList({ roads, words: about.roads, take: (road) => !busy && view.takeRoad(road) })}
              </div>`
            : nothing
        }
        ${words.hint ? html`<p class="hint">${words.hint}</p>` : nothing}
        ${missing ? html`<p id="choice-error" class="error" part="error-message">${sentence}</p>` : nothing}
        <div class="choices">
          ${choices.map(
            (choice) =>
              html`<label class="choice" part="radio">
                <input
                  type="radio"
                  name="choice"
                  id=${idOf(choice)}
                  .checked=${choice === chosen}
                  @change=${() => view.choose(choice)}
                />
                <span>${words.choices[choice] ?? ''}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <button class="primary" part="button" aria-disabled=${busy ? 'true' : nothing}>
        ${busy ? msg('Even geduld') : msg('Ga verder')}
      </button>
    </form>
  `;
}
