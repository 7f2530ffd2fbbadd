// @ts-check
import { steps, safety } from './content.js';
import { css } from './look.js';

/** @typedef {{ title: string, about?: string[], roads?: string[], hint?: string, choices: Record<string, [words: string, to?: string]> }} Question */

/** @type {(texts: readonly string[]) => string} */
const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('');

/** @type {(names: readonly string[]) => string} */
const roadList = (names) =>
  `<ul>${names.map((name) => `<li><button type="button" class="back">${name}</button></li>`).join('')}</ul>`;

/** @type {(step: Question) => string} */
const question = ({
  title,
  about = [],
  roads = [],
  hint,
  choices,
}) => `<form><fieldset><legend><h2 tabindex="-1">${title}</h2></legend>
  ${paragraphs(about)}${roads.length > 0 ? roadList(roads) : ''}
  ${hint ? `<p class="hint">${hint}</p>` : ''}<div class="choices">${Object.entries(choices)
    .map(
      ([id, [words]]) =>
        `<label class="choice"><input type="radio" name="choice" value="${id}"><span>${words}</span></label>`,
    )
    .join('')}</div></fieldset><button class="primary">Ga verder</button></form>`;

/** @type {(step: import('./content.js').Advice) => string} */
const advice = ({
  title,
  recognition,
  now,
  sections,
  roads,
  source,
}) => `<h2 tabindex="-1">${title}</h2><p>${recognition}</p>
  <h3>Dit kunt u nu doen</h3><ol>${now.map((text) => `<li>${text}</li>`).join('')}</ol>
  ${sections.map(([heading, texts]) => `<section><h3>${heading}</h3>${paragraphs(texts)}</section>`).join('')}
  <h3>Past dit niet bij u?</h3>${roadList(roads)}<p class="hint">${source}</p>`;

/** The least that asks the same two questions and gives the same advice: what the widget is measured against. */
class PlainGuide extends HTMLElement {
  /** @type {string[]} */
  #trail = [];
  #root = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener('submit', (event) => this.#answer(event));
    this.#root.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.matches('.back')) this.#back();
    });
    this.reset();
  }

  reset() {
    this.#trail = ['zorg'];
    this.#show(false);
  }

  /** @param {Event} event */
  #answer(event) {
    event.preventDefault();
    const chosen = this.#root.querySelector('input:checked');
    const step = steps[this.#trail.at(-1) ?? ''];
    if (!(chosen instanceof HTMLInputElement) || !step || !('choices' in step)) return;
    this.#trail.push(step.choices[chosen.value]?.[1] ?? 'advies');
    this.#show(true);
  }

  #back() {
    this.#trail.pop();
    this.#show(true);
  }

  /** @param {boolean} focus */
  #show(focus) {
    const step = steps[this.#trail.at(-1) ?? ''];
    if (!step) return;
    this.#root.innerHTML = `<div class="frame" lang="nl">
      ${this.#trail.length > 1 ? '<button type="button" class="back">Terug</button>' : ''}
      ${'choices' in step ? question(step) : advice(step)}
      <aside class="safety"><ul>${safety.map(([words, number]) => `<li>${words} <a href="tel:${number.replace(/\D/g, '')}">${number}</a></li>`).join('')}</ul></aside>
    </div>`;
    if (focus) this.#root.querySelector('h2')?.focus();
  }
}

customElements.define('plain-guide', PlainGuide);
