import { css } from './css.js';

/** The form, the check screen, sending and the receipt. */
export const formStyles = css`
  .progress {
    margin-block: 0 0.5rem;
    color: var(--lmz_quiet);
  }
  .field {
    margin-block: calc(var(--_space) * 1.5);
  }
  .form > .field:first-child {
    margin-block-start: 0;
  }
  .field > label:not(.choice),
  .field > legend,
  .date-field > legend {
    display: block;
    font-weight: 600;
    margin-block-end: 0.35rem;
  }
  .field input:not([type='radio'], [type='checkbox'], .date-part input),
  .field textarea {
    inline-size: 100%;
    margin-block-start: 0.5rem;
  }
  .field textarea {
    resize: vertical;
  }
  small.hint {
    display: block;
    margin: 0;
  }
  .form > .plain {
    display: block;
    margin-block-end: 0.5rem;
  }
  .form > p:not(.hint) {
    margin-block: var(--_space);
  }
  .rules {
    margin-block: 0.75rem;
    padding-inline-start: 1.2rem;
    list-style: disc;
    color: var(--lmz_quiet);
  }
  .spotted {
    margin-block: var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_care-line);
    border-radius: var(--_round);
  }
  .spotted-heading {
    font-size: 1.1em;
  }
  .spotted li {
    margin-block-start: 0.75rem;
  }
  .check {
    margin-block: var(--_space);
    border-block-start: 1px solid var(--_hair);
  }
  .check > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1rem;
    padding-block: 0.6rem;
    border-block-end: 1px solid var(--_hair);
  }
  .check dt {
    font-weight: 600;
  }
  .check .answer {
    grid-row: 2;
    margin: 0;
    white-space: pre-wrap;
  }
  .check dd:nth-of-type(2) {
    grid-row: 1 / span 2;
    grid-column: 2;
  }
  @container (inline-size < 22rem) {
    .check > div {
      display: block;
    }
  }
  .unfilled ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    margin-block: 0.5rem;
  }
  .before-sending {
    margin-block: var(--_space);
    padding: var(--_space);
    border-radius: var(--_round);
  }
  .before-sending p {
    margin-block-end: 0.5rem;
  }
  .before-sending ul,
  .bullets {
    margin-block: 0.5rem;
    padding-inline-start: 1.2rem;
    list-style: disc;
  }
  .sending p {
    margin-block-start: 0.75rem;
  }
  .sending .actions,
  .receipt .actions {
    margin-block: var(--_space);
  }
  .reference {
    display: grid;
    gap: 0.15rem;
    margin-block: var(--_space);
    padding: var(--_space);
    border-radius: var(--_round);
  }
  .reference dt {
    color: var(--lmz_quiet);
  }
  .reference dd:first-of-type {
    font-size: min(1.8em, 9cqi);
    font-weight: 700;
    letter-spacing: 0.04em;
  }
  .reference dd:not(:last-of-type) {
    margin-block-end: 0.5rem;
  }
  .reference.large dd:first-of-type {
    font-size: min(3em, 9cqi);
  }
  .receipt p,
  .receipt .choice {
    margin-block: 0.75rem;
  }
  #next-heading,
  #typed-heading,
  #unfilled-heading,
  #answers-heading {
    margin-block-start: calc(var(--_space) * 1.5);
    font-size: 1.2em;
  }
  @media print {
    .receipt .choice {
      display: none;
    }
  }
`;
