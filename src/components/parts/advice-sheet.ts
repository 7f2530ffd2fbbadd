import { html, nothing, type TemplateResult } from 'lit/html.js';
import { markDutch } from './dutch.js';

export interface SheetHelper {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly hours?: string | undefined;
  /** Web address as people read it. */
  readonly site?: string | undefined;
}

interface Titled {
  readonly title: string;
}

/** An advice on one sheet. Every sentence is in the visitor's language, save the road, which is for the next desk. */
export interface AdviceSheet extends Titled {
  readonly locale: string;
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

function helperItem({ name, phone, hours, site }: SheetHelper): TemplateResult {
  return html`<li>
    <span lang="nl"><bdi>${name}</bdi></span>
    ${phone ? html`<bdi class="phone" dir="ltr">${phone}</bdi>` : nothing} ${hours ?? nothing}
    ${site ? html`<bdi dir="ltr">${site}</bdi>` : nothing}
  </li>`;
}

/** The sheet; `clock` is the line of time, `code` leads back to the public page. */
export function adviceSheet(sheet: AdviceSheet, clock: unknown, code: unknown): TemplateResult {
  const mark = (text: string) => markDutch(text, sheet.locale);
  const paragraphs = (sentences: readonly string[]) => sentences.map((text) => html`<p>${mark(text)}</p>`);
  const { now, who, when, fails, story, nextDesk } = sheet;
  return html`<main class="sheet">
    <h1>${mark(sheet.title)}</h1>
    ${section(
      now.title,
      html`<ol>
          ${now.steps.map((step) => html`<li>${mark(step)}</li>`)}
        </ol>
        ${sheet.fatal ? html`<p class="fatal"><strong>${mark(sheet.fatal)}</strong></p>` : nothing}`,
    )}
    ${section(
      who.title,
      html`<ul class="who">
        ${who.helpers.map(helperItem)}
      </ul>`,
    )}
    ${section(when.title, html`${paragraphs(when.sentences)} ${clock}`)}
    ${section(fails.title, paragraphs(fails.sentences))}
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
