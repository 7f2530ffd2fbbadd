import { css } from './css.js';

/** A letter on paper: on the screen, printed, and in a saved file. */
export const letterStyles = css`
  .paper p,
  .paper ul {
    margin-block: 0 1em;
  }
  .paper ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .paper .line {
    display: block;
  }
  .paper .heading {
    font-weight: 700;
  }
  .paper .typed {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .paper .story .typed {
    display: block;
  }
  .paper .room {
    display: inline-block;
    inline-size: min(100%, 22em);
    block-size: 1.6em;
    border-block-end: 1px dotted;
    vertical-align: bottom;
  }
  .paper .story .room {
    display: block;
    inline-size: 100%;
  }
  .paper .pair {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0 1.5em;
    padding-block: 0.35em;
    border-block-end: 1px solid;
    break-inside: avoid;
  }
  .paper .pair p {
    margin: 0;
  }
  .paper .pair.list > :first-child::before {
    content: '• ';
  }
  .paper .own {
    font-style: normal;
  }
  @media (min-width: 40em), print {
    .paper .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

/** Around a letter on the screen. */
export const letterScreenStyles = css`
  .letter > .paper {
    max-inline-size: 44rem;
    margin-block: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--lmz_line);
    border-radius: var(--_round);
  }
  .letter .paper .pair {
    border-color: var(--_hair);
  }
  .letter section {
    margin-block-start: calc(var(--_space) * 1.75);
  }
  .letter section > :first-child {
    margin-block-end: 0.5rem;
    font-size: 1.2em;
    line-height: 1.3;
  }
  .letter > p,
  .letter section p {
    margin-block: 0.75rem;
  }
  .letter > .actions {
    margin-block: calc(var(--_space) * 1.25);
  }
  .letter .changes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
`;

/** A saved letter is a page of its own. */
export const letterFileStyles = css`
  body {
    max-inline-size: 44rem;
    margin: 2rem auto;
    padding: 0 1rem;
    font: 1rem/1.5 sans-serif;
    color: #000;
    background: #fff;
  }
  h1 {
    font-size: 1.1rem;
  }
  .typed {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .room {
    display: block;
    block-size: 1.8em;
    border-block-end: 1px dotted;
  }
  article + article {
    break-before: page;
    margin-block-start: 3rem;
    border-block-start: 1px solid;
  }
  @page {
    size: A4;
    margin: 20mm;
  }
`;
