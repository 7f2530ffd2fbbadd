import { css } from './css.js';
import { arabicAndEthiopic } from './fonts.js';
import { tokens } from './tokens.styles.js';

/** What is seen before anything else: the frame around every screen, and a question. */
export const shellStyles = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      letter-spacing: normal;
      word-spacing: normal;
      --_drawn: 0;
    }
    :host([hidden]) {
      display: none;
    }
    /* All that comes in of what a page sets for its text; of spacing only what is set on the widget, as a reader does for every element. */
    .own {
      all: initial;
      display: contents;
      font-family: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      color-scheme: inherit;
    }
    .frame {
      position: relative;
      box-sizing: border-box;
      max-inline-size: 44rem;
      padding: var(--_space);
      border: 1px solid var(--_hair);
      border-radius: calc(var(--_round) * 2);
      background: var(--lmz_paper);
      color: var(--lmz_ink);
      font-size: var(--_size);
      line-height: 1.5;
      overflow-wrap: anywhere;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    /* The first question keeps the place that lmz-klachtwijzer.css reserved. */
    .frame:has(.asides) {
      min-block-size: var(--_place);
    }
    .frame:lang(ar),
    .frame:lang(fa),
    .frame:lang(ti) {
      font-family: var(--lmz-font-family, system-ui), ${arabicAndEthiopic};
      line-height: 1.7;
    }
    .both > * {
      display: block;
    }
    .beside {
      font-size: 0.85em;
      font-weight: 400;
      line-height: 1.35;
      text-align: start;
    }
    *,
    ::before {
      box-sizing: border-box;
      scroll-margin-block: calc(var(--lmz-scroll-offset, 0px) + 1rem) min(4rem, 10vh);
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    button,
    input,
    select,
    textarea {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      margin: 0;
    }
    button {
      min-block-size: var(--_target);
      border-radius: var(--_round);
      cursor: pointer;
    }
    a {
      display: inline-block;
      color: var(--lmz_accent);
      text-underline-offset: 0.2em;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 7px var(--_focus-halo);
    }
    [tabindex='-1']:focus {
      outline: none;
      box-shadow: none;
    }
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5rem;
      margin-block-end: var(--_space);
    }
    /* They make room for the buttons that come with the engine, so that nothing below them moves. */
    @container (inline-size < 30rem) {
      .bar:not(:lang(nl)) {
        align-content: start;
        min-block-size: calc(2 * var(--_target) + 0.5rem);
      }
      .bar [aria-pressed] {
        flex: 1 0 100%;
        order: 1;
      }
    }
    .language {
      display: flex;
      flex: 1 1 8rem;
      align-items: center;
      justify-content: flex-end;
      gap: 0.4rem;
      min-inline-size: 0;
    }
    svg {
      inline-size: 1.2em;
      block-size: 1.2em;
      flex: none;
      vertical-align: middle;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.6;
    }
    select {
      min-inline-size: 0;
      min-block-size: var(--_target);
      max-inline-size: 100%;
      padding-inline: 0.5rem;
      border: 1px solid var(--lmz_line);
      border-radius: var(--_round);
      background: var(--lmz_ground);
    }
    .plain {
      padding: 0 0.25rem;
      border: 0;
      background: none;
      color: var(--lmz_accent);
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .primary {
      padding: 0.65rem 1.4rem;
      border: 2px solid var(--_action);
      font-weight: 600;
    }
    .primary:hover {
      filter: brightness(0.88);
    }
    [aria-disabled='true'] {
      opacity: 0.75;
      cursor: progress;
    }
    .step-heading {
      font-size: 1.5em;
      line-height: 1.25;
      font-weight: 700;
      text-wrap: balance;
    }
    .hint {
      margin-block-start: 0.4rem;
      color: var(--lmz_quiet);
    }
    .choices {
      display: grid;
      gap: 0.5rem;
      margin-block: var(--_space);
    }
    .choice {
      display: flex;
      align-items: center;
      gap: 0.75rem;
      min-block-size: var(--_target);
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--lmz_line);
      border-radius: var(--_round);
      cursor: pointer;
    }
    .choice:has(:checked) {
      border-color: var(--lmz_accent);
      box-shadow: inset 0 0 0 1px var(--lmz_accent);
    }
    .choice:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 7px var(--_focus-halo);
    }
    .choice input {
      flex: none;
      inline-size: 1.4rem;
      block-size: 1.4rem;
      accent-color: var(--lmz_accent);
      outline: none;
      box-shadow: none;
    }
    .asides {
      margin-block-start: var(--_space);
    }
    .safety {
      margin-block-start: calc(var(--_space) * 1.5);
      padding: 0.75rem var(--_space);
      border-inline-start: 4px solid var(--_care-line);
      border-radius: var(--_round);
    }
    .urgent {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: var(--_space);
      margin-block: calc(var(--_space) * -0.5) 0.5rem;
      font-size: 0.9em;
    }
    .safety li {
      padding-block: 0.2rem;
    }
    .phone {
      display: inline-block;
      padding-block: 0.65rem;
      font-weight: 700;
      white-space: nowrap;
    }
    [data-mode='kiosk'] {
      --_target: 64px;
      --_size: max(20px, var(--lmz-font-size, 1.25rem));
    }
    @container (inline-size >= 34rem) {
      .frame {
        padding: calc(var(--_space) * 2);
      }
      .step-heading {
        font-size: 1.75em;
      }
    }
    /* Paper is white and browsers leave backgrounds out: whatever a theme or a part says, black on white. */
    @media print {
      .frame,
      .frame *,
      .frame ::before {
        border-color: #000 !important;
        background: none !important;
        box-shadow: none !important;
        color: #000 !important;
        color-scheme: light !important;
        opacity: 1 !important;
      }
      .frame {
        background: #fff !important;
      }
    }
  `,
];
