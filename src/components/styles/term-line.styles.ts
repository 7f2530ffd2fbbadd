import { css } from './css.js';

/**
 * A line in time. Every mark and every piece of the line is a border: backgrounds are gone on paper and in forced colours. A piece has
 * the colour of the text, which is black on paper, where no colours of ours are.
 */
export const termLineStyles = css`
  .timeline {
    margin-block: 0.75rem;
  }
  .timeline li {
    position: relative;
    padding-block: var(--_apart, 0.4rem);
    padding-inline-start: 1.9rem;
  }
  .timeline li::before,
  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(var(--_apart, 0.4rem) + 0.75em + 10px) calc(10px - var(--_apart, 0.4rem) - 0.75em);
    inset-inline-start: 5.5px;
    border-inline-start: 3px solid;
  }
  .timeline li::before {
    inset-block: calc(var(--_apart, 0.4rem) + 0.75em - 7px) auto;
    inset-inline-start: 0;
    border: 7px solid var(--lmz_accent, #000);
    border-radius: 50%;
  }
  .timeline :is(.now, .ahead)::before {
    padding: 4px;
    border-width: 3px;
  }
  .timeline li:is(.today, .now, .ahead)::after {
    border-inline-start-style: dotted;
  }
  .timeline .today::before {
    border-radius: 0;
    rotate: 45deg;
  }
  .term-line {
    margin: 0.75rem 0 0;
    break-inside: avoid;
  }
  .term-line span {
    display: block;
  }
  .term-line :is(figcaption, time, .today) {
    font-weight: 600;
  }
`;
