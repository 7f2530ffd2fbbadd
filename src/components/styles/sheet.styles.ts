import { css } from './css.js';

/** An advice on one sheet, or on a roll. */
export const sheetStyles = css`
  .sheet {
    font-size: 10.5pt;
    line-height: 1.35;
  }
  .sheet :lang(ar),
  .sheet :lang(fa),
  .sheet :lang(ti) {
    line-height: 1.5;
  }
  .sheet h1 {
    margin: 0 0 0.5em;
    font-size: 15pt;
    line-height: 1.2;
  }
  .sheet h2 {
    margin: 0.8em 0 0.25em;
    font-size: 11.5pt;
  }
  .sheet p,
  .sheet ol,
  .sheet ul,
  .sheet dl,
  .sheet dd {
    margin: 0;
  }
  .sheet ol,
  .sheet ul {
    padding-inline-start: 1.4em;
  }
  .sheet li {
    margin-block-end: 0.2em;
  }
  .sheet .who {
    padding-inline-start: 0;
    list-style: none;
  }
  .sheet .who li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.9em;
  }
  .sheet .timeline {
    margin-block: 0;
    padding-inline-start: 0;
    list-style: none;
  }
  .sheet .timeline li {
    margin: 0;
  }
  .sheet .phone {
    font-size: 14pt;
    font-weight: 700;
    white-space: nowrap;
  }
  .sheet .typed {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .sheet .foot {
    display: grid;
    grid-template-columns: 1fr 38mm;
    gap: 6mm;
    margin-block-start: 1em;
    border-block-start: 1px solid;
    break-inside: avoid;
  }
  .sheet dt {
    display: inline;
  }
  .sheet dt::after {
    content: ' ';
  }
  .sheet dd {
    display: inline;
    font-weight: 700;
  }
  .sheet .code {
    margin-block-start: 0.8em;
  }
  .sheet .code svg {
    inline-size: 32mm;
    block-size: 32mm;
  }
  .sheet .code,
  .sheet .printed-on {
    font-size: 9.5pt;
  }
  @media (max-width: 100mm) {
    .sheet .foot {
      display: block;
    }
  }
`;

/** The same with Dutch: on a sheet beside the visitor's language and still on one, on a roll below it. */
export const withDutchStyles = css`
  .sheet {
    line-height: 1.25;
  }
  .sheet :lang(ar),
  .sheet :lang(fa),
  .sheet :lang(ti) {
    line-height: 1.4;
  }
  .both > * {
    display: block;
  }
  .sheet .both > .beside {
    font-size: 9pt;
    font-weight: 400;
    line-height: 1.25;
  }
  @media (min-width: 100.1mm) {
    body {
      padding: 10mm;
    }
    .sheet h1 {
      font-size: 13pt;
    }
    .sheet h2 {
      margin-block: 0.4em 0.1em;
      font-size: 11pt;
    }
    .sheet li {
      margin-block-end: 0.1em;
    }
    .both {
      display: grid;
      grid-template-columns: 4fr 3fr;
      column-gap: 4mm;
      align-items: baseline;
    }
    .sheet .timeline {
      --_apart: 0.15rem;
      font-size: 9.5pt;
    }
    .term-line {
      margin-block-start: 0.4rem;
    }
    .sheet .who {
      columns: 2;
      column-gap: 5mm;
    }
    .sheet .foot {
      grid-template-columns: 1fr 62mm;
      gap: 4mm;
      margin-block-start: 0.6em;
    }
    .sheet .code {
      display: grid;
      grid-template: auto 1fr / 28mm 1fr;
      column-gap: 3mm;
      margin-block-start: 0.5em;
    }
    .code .qr {
      display: contents;
    }
    .sheet .code svg {
      grid-area: 1 / 1 / 3 / 2;
      inline-size: 28mm;
      block-size: 28mm;
    }
    .code p {
      grid-area: 1 / 2;
    }
  }
  :is(.who, .code, .term-line) :is(.both, .both > *) {
    display: inline;
  }
  /* The Dutch name of who helps stands before what it means. */
  :is(.code, .term-line, .called) .beside {
    display: none;
  }
`;

/** The part of an advice that offers it. */
export const takeAlongStyles = css`
  .advice-along .actions,
  .advice-along .choice,
  .advice-along .promised {
    margin-block: 0.75rem;
  }
  .advice-along .promised {
    display: grid;
    justify-items: start;
    gap: 0.35rem;
  }
  .advice-along .promised label {
    font-weight: 600;
  }
  .advice-along .code svg {
    inline-size: min(100%, 14rem);
    block-size: auto;
  }
`;
