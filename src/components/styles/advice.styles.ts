import { css } from './css.js';

/** Advice, the date question and the answers so far: what comes after the first question. */
export const adviceStyles = css`
  .roads {
    display: grid;
    column-gap: var(--_space);
  }
  .road {
    inline-size: 100%;
    padding: 0.5rem 0.25rem;
    border: 0;
    background: none;
    color: var(--lmz_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .about {
    margin-block: var(--_space);
    padding: 0.75rem var(--_space);
    border-inline-start: 4px solid var(--lmz_accent);
    border-radius: var(--_round);
  }
  .advice > * {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .advice > :first-child {
    margin-block-start: 0;
  }
  .advice > .recognition {
    margin-block-start: 0.75rem;
    font-size: 1.1em;
    max-inline-size: 62ch;
  }
  .advice section > :first-child {
    margin-block-end: 0.5rem;
    font-size: 1.2em;
    line-height: 1.3;
  }
  .advice section p,
  .steps li {
    max-inline-size: 66ch;
  }
  .advice section p + p {
    margin-block-start: 0.5rem;
  }
  .steps {
    display: grid;
    gap: 0.75rem;
    counter-reset: step;
  }
  .steps li {
    position: relative;
    padding-inline-start: 2.75rem;
    padding-block: 0.2rem;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.1rem;
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 2px solid var(--lmz_accent);
    border-radius: 50%;
    color: var(--lmz_accent);
    font-weight: 700;
    line-height: 1;
  }
  .steps li:first-child {
    padding-block: 0.75rem;
    padding-inline-end: 0.75rem;
    padding-inline-start: 3.5rem;
    border-radius: var(--_round);
    font-size: 1.12em;
    font-weight: 600;
  }
  .steps .date {
    display: block;
    margin-block-start: 0.5rem;
  }
  .steps li:first-child::before {
    inset-inline-start: 0.75rem;
    inset-block-start: 0.75rem;
  }
  .call {
    display: inline-block;
    margin-block-start: var(--_space);
    margin-inline-end: 0.75rem;
    border-radius: var(--_round);
    text-decoration: none;
  }
  .call bdi[dir='ltr'] {
    white-space: nowrap;
  }
  .call + .steps {
    margin-block-start: var(--_space);
  }
  .call-for {
    display: block;
    font-weight: normal;
  }
  .helpers {
    display: grid;
    gap: 0.75rem;
  }
  .helper {
    padding: 0.75rem var(--_space);
    border: 1px solid var(--_hair);
    border-radius: var(--_round);
  }
  .helper .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.25rem;
    margin-block-start: 0.25rem;
  }
  .deadline,
  .because {
    margin-block-end: 0.75rem;
    padding: 0.75rem var(--_space);
    border-inline-start: 4px solid var(--lmz_accent);
    border-radius: var(--_round);
  }
  .deadline .date {
    font-weight: 700;
    font-size: 1.1em;
  }
  .fatal {
    padding: 0.75rem var(--_space);
    border: 2px solid var(--_alarm);
    border-radius: var(--_round);
    margin-block-start: var(--_space);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .advice section .actions,
  .advice section .helpers {
    margin-block-start: 0.75rem;
  }
  .advice-when > button {
    margin-block-end: 0.75rem;
  }
  .source {
    color: var(--lmz_quiet);
    font-size: 0.9em;
  }
  .given {
    border-block-start: 1px solid var(--_hair);
    padding-block-start: 0.5rem;
  }
  .given dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    column-gap: 1rem;
    border-block-end: 1px solid var(--_hair);
    padding-block: 0.4rem;
  }
  .given dt {
    color: var(--lmz_quiet);
    font-size: 0.9em;
  }
  .given dd:nth-of-type(1) {
    grid-row: 2;
  }
  .given dd:nth-of-type(2) {
    grid-row: 1 / span 2;
    grid-column: 2;
  }
  @container (inline-size < 22rem) {
    .frame {
      hyphens: auto;
    }
    .given dl > div {
      display: block;
    }
  }
  @container (inline-size >= 34rem) {
    .roads {
      grid-template-columns: 1fr 1fr;
    }
  }
  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .date-part {
    display: grid;
    gap: 0.25rem;
  }
  .date-field[data-precision='maand'] [data-part='dag'],
  .date-field[data-precision='onbekend'] .date-parts {
    display: none;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea {
    min-block-size: var(--_target);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--lmz_line);
    border-radius: var(--_round);
    background: var(--lmz_ground);
    max-inline-size: 100%;
  }
  :is(input, textarea)[aria-invalid='true'] {
    border: 2px solid var(--_alarm);
  }
  fieldset[aria-invalid='true'] .choice {
    border-color: var(--_alarm);
  }
`;
