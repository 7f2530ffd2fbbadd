import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

export interface RoadList {
  /** The roads that fit, by id, in order. */
  readonly roads: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly take: (road: string) => void;
}

/** Other roads by name, each one click away. */
export const roadList = ({ roads, words, take }: RoadList): TemplateResult =>
  html`<ul class="roads">
    ${roads.map(
      (road) =>
        html`<li>
          <button type="button" class="road" @click=${() => take(road)}>${words[road] ?? ''}</button>
        </li>`,
    )}
  </ul>`;
