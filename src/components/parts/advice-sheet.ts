import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

export interface SheetHelper {
  readonly name: string;
  /** What the name says, in the language of the visitor. */
  readonly called?: string | undefined;
  readonly phone?: string | undefined;
  readonly hours?: string | undefined;
  /** Web address as people read it. */
  readonly site?: string | undefined;
}

interface Titled {
  readonly title: string;
}

/** An advice on one sheet. Every sentence is in one language, save the road, which is for the next desk. */
export interface AdviceSheet extends Titled {
  readonly printedOn: string;
  readonly now: Titled & { readonly steps: readonly string[] };
  readonly fatal?: string | undefined;
  readonly who: Titled & { readonly helpers: readonly SheetHelper[] };
  /** The computed days, and what is said of time in general. */
  readonly when: Titled & { readonly sentences: readonly string[] };
  readonly fails: Titled & { readonly sentences: readonly string[] };
  /** Only when the visitor asked for it. */
  readonly story?: (Titled & { readonly text: string }) | undefined;
  /** In Dutch: what was asked and answered, and the heading of the advice. */
  readonly nextDesk: Titled & {
    readonly hint: string;
    readonly answers: readonly { readonly question: string; readonly answer: string }[];
  };
}

const section = (title: string, content: unknown): TemplateResult =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

const helperItem = ({ name, called, phone, hours, site }: SheetHelper): TemplateResult =>
  html`<li>
    <span lang="nl"><bdi>${name}</bdi></span> ${called ? html`<span class="called">(${called})</span>` : nothing}
    ${phone ? html`<bdi class="phone" dir="ltr">${phone}</bdi>` : nothing} ${hours ?? nothing}
    ${site ? html`<bdi dir="ltr">${site}</bdi>` : nothing}
  </li>`;

const paragraph = (sentence: string): TemplateResult => html`<p>${sentence}</p>`;

/** The sheet. `clock` is the line of time, which draws the days that the sentences say; `code` leads back to the public page. */
export function adviceSheet(sheet: AdviceSheet, clock: unknown, code: unknown): TemplateResult {
  const { now, who, when, fails, story, nextDesk } = sheet;
  return html`<main class="sheet">
    <h1>${sheet.title}</h1>
    ${section(
      now.title,
      html`<ol>
          ${now.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        ${sheet.fatal ? html`<p class="fatal"><strong>${sheet.fatal}</strong></p>` : nothing}`,
    )}
    ${section(
      who.title,
      html`<ul class="who">
        ${who.helpers.map(helperItem)}
      </ul>`,
    )}
    ${section(when.title, html`${when.sentences.map(paragraph)} ${clock}`)}
    ${section(fails.title, fails.sentences.map(paragraph))}
    ${story ? section(story.title, html`<p class="typed" dir="auto">${story.text}</p>`) : nothing}
    <div class="foot">
      ${section(
        nextDesk.title,
        html`<p>${nextDesk.hint}</p>
          <dl lang="nl" dir="ltr">
            ${nextDesk.answers.map(
              ({ question, answer }) =>
                html`<div>
                  <dt>${question}</dt>
                  <dd>${answer}</dd>
                </div>`,
            )}
          </dl>`,
      )}
      ${code}
    </div>
    <p class="printed-on">${sheet.printedOn}</p>
  </main>`;
}
