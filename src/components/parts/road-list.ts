import { html, type TemplateResult } from 'lit/html.js';

export interface RoadList {
  /** The roads that fit, by id, in order. */
  readonly roads: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  /** Marks Dutch names in a text of another language. */
  readonly mark: (text: string) => unknown;
  readonly take: (road: string) => void;
}

/** Other roads by name, each one click away. */
export const roadList = ({ roads, words, mark, take }: RoadList): TemplateResult =>
  html`<ul class="roads">
    ${roads.map(
      (road) =>
        html`<li>
          <button type="button" class="road" @click=${() => take(road)}>${mark(words[road] ?? '')}</button>
        </li>`,
    )}
  </ul>`;
