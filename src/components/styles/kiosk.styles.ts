import { css } from './css.js';

/** A kiosk: the whole screen, with what can be pressed below, in reach of everybody. */
export const kioskStyles = css`
  :host(:state(more-contrast)) {
    color-scheme: dark !important;
    --lmz-background-color: #000 !important;
    --lmz-color: #fff !important;
    --lmz-quiet-color: #fff !important;
    --lmz-accent-color: #ff0 !important;
    --lmz-border-color: #fff !important;
    --lmz-hairline-color: #fff !important;
    --lmz-action-background-color: #ff0 !important;
    --lmz-action-color: #000 !important;
    --lmz-shade-background-color: #000 !important;
  }
  .frame[data-text] {
    --_grown: 1;
    --_docked: 7rem;
    display: flex;
    flex-direction: column;
    max-inline-size: none;
    min-block-size: 100vh;
    min-block-size: 100dvh;
    padding: 0;
    border: 0;
    border-radius: 0;
    font-size: calc(var(--_size) * var(--_grown));
  }
  [data-text='125'] {
    --_grown: 1.25 !important;
  }
  [data-text='150'] {
    --_grown: 1.5 !important;
  }
  [data-text='200'] {
    --_grown: 2 !important;
  }
  .reached {
    flex: 1;
    inline-size: 100%;
    max-inline-size: 60rem;
    margin-inline: auto;
    padding: var(--_space);
    padding-block-start: var(--lmz-kiosk-top, var(--_space));
  }
  [data-text] *,
  [data-text] ::before {
    scroll-margin-block-end: var(--_docked);
  }
  .docked {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding-block-end: var(--lmz-kiosk-bottom, 0px);
    border-block-start: 2px solid var(--lmz_line);
    background: var(--lmz_paper);
  }
  .docked .note {
    padding: 0.5rem var(--_space);
    font-weight: 700;
  }
  .kiosk-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 8px;
    font-size: calc(1rem * min(var(--_grown), 1.25));
    line-height: 1.2;
  }
  .kiosk-bar button {
    display: flex;
    flex: 1 0 4.5rem;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.25rem;
    min-inline-size: min-content;
    min-block-size: 64px;
    padding: 0.4rem;
    overflow-wrap: normal;
  }
  .kiosk-bar svg {
    inline-size: 1.5rem;
    block-size: 1.5rem;
  }
  .kiosk-bar [aria-pressed='true'] {
    outline: 3px solid currentColor;
    outline-offset: -6px;
  }
  .docked .keyboard {
    font-size: calc(var(--_size) * min(var(--_grown), 1.5));
  }
  /* What is typed in stands above keyboard and bar. */
  .frame[data-text]:has(.keyboard) :is(input, textarea) {
    scroll-margin-block-end: calc(6 * 72px + 8rem);
  }
  .frame[data-text]:has(.keyboard) textarea {
    max-block-size: max(6rem, 100vh - 6 * 72px - 13rem);
  }
  .asides,
  .roads {
    display: grid;
    gap: 8px;
  }
  .reached :is(button, .choice, .errors a) {
    margin-block: 4px;
  }
  .reached :is(input[inputmode], textarea) {
    min-inline-size: 64px;
  }
  .reached .choice input {
    inline-size: 2rem;
    block-size: 2rem;
  }
  .reached .errors a {
    min-block-size: 64px;
    padding-block: 1rem;
  }
  .start {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    margin-block: var(--_space);
  }
  .start button {
    inline-size: 100%;
    block-size: 100%;
    padding: 0.75rem var(--_space);
    text-align: start;
  }
  .start strong {
    display: block;
    font-size: 1.3em;
  }
  .reached .helpers {
    gap: calc(var(--_space) * 2);
  }
  .reached .helper {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .helper > div {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .helper > .qr {
    inline-size: 12rem;
  }
  .frame .phone {
    font-size: 1.5em;
  }
  .frame :is(.urgent, .safety) .phone {
    font-size: 1.2em;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(40rem, 100% - 2rem);
    max-block-size: calc(100dvh - 2rem);
    margin: auto;
    padding: calc(var(--_space) * 1.5);
    overflow: auto;
    border: 3px solid var(--lmz_line);
    border-radius: calc(var(--_round) * 2);
    background: var(--lmz_paper);
    color: var(--lmz_ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  dialog p {
    margin-block-end: var(--_space);
  }
  dialog .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  @container (inline-size < 40rem) {
    .docked:has(.keyboard) .kiosk-bar > :not(.primary, [part~='back-button']) {
      display: none;
    }
  }
  @media print {
    .frame[data-text] {
      min-block-size: 0;
    }
    .docked,
    dialog {
      display: none;
    }
  }
  @media (orientation: portrait) and (min-height: 75rem) {
    .reached {
      padding-block-start: var(--lmz-kiosk-top, 18vh);
    }
  }
`;
