import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { heading } from './heading.js';

/** A piece of the text that looks personal, in words. */
export interface SpottedPiece {
  readonly kind: string;
  readonly text: string;
  readonly takeOutLabel: unknown;
  readonly keepLabel: unknown;
  readonly takeOut: () => void;
  readonly keep: () => void;
}

export interface SpottedView {
  readonly title: string;
  readonly why: string;
  readonly pieces: readonly SpottedPiece[];
  readonly level: number;
}

export const spottedId = 'spotted-heading';

/** More at once is no help, and drawing them would keep the visitor waiting: the next come when these are dealt with. */
const mostAtOnce = 20;

/** Offers to take personal data out of the story before it goes on. It never blocks: what is kept is kept. */
export function spottedData({ title, why, pieces, level }: SpottedView): TemplateResult | typeof nothing {
  if (pieces.length === 0) return nothing;
  return html`<section class="spotted" aria-labelledby=${spottedId}>
    ${heading(level, title, spottedId, 'spotted-heading')}
    <p>${why}</p>
    <ul>
      ${pieces.slice(0, mostAtOnce).map(
        (piece) =>
          html`<li>
            <p>${piece.kind} <bdi dir="ltr" data-typed>${piece.text}</bdi></p>
            <div class="actions">
              <button type="button" class="secondary" part="button" @click=${piece.takeOut}>
                ${piece.takeOutLabel}
              </button>
              <button type="button" class="plain" @click=${piece.keep}>${piece.keepLabel}</button>
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
}
