import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

/**
 * The heading of a screen. It takes the focus when the screen appears, so it can be focused but is no tab stop. `level` is what
 * the embedding page asked for; `below` counts on from there for headings inside the screen.
 */
export function heading(level: number, content: unknown, id: string, className = ''): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${className} part="heading" tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${className} part="heading" tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${className} part="heading" tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${className} part="heading" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} part="heading" tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${className} part="heading" tabindex="-1">${content}</h6>`;
  }
}
