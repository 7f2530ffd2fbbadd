import { css } from './css.js';
import { arabicAndEthiopic } from './fonts.js';

/** The keyboard on the screen of a kiosk; the widest layout has twelve keys in a row. */
export const keyboardStyles = css`
  .keyboard {
    z-index: 1;
    container-type: inline-size;
    padding-block-end: 2px;
    border-block-start: 2px solid var(--lmz_line);
    background: var(--lmz_paper);
    color: var(--lmz_ink);
    font-size: var(--_size);
    -webkit-user-select: none;
    user-select: none;
    touch-action: manipulation;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 2px 1px;
    margin-block-start: 2px;
  }
  .forms {
    min-block-size: 64px;
  }
  .key {
    flex: 1 1 24px;
    min-inline-size: 24px;
    max-inline-size: 80px;
    min-block-size: max(64px, var(--_target));
    padding: 0;
    border: 1px solid var(--lmz_line);
    background: none;
    font-size: min(1.2em, 6cqi);
    line-height: 1.1;
  }
  .key:lang(ar),
  .key:lang(fa),
  .key:lang(ti) {
    font-family: var(--lmz-font-family, system-ui), ${arabicAndEthiopic};
  }
  .wide {
    flex: 0 1 auto;
    max-inline-size: none;
    padding-inline: min(0.8em, 2cqi);
    font-size: min(1em, 5cqi);
  }
  .space {
    flex-grow: 1;
  }
  .key:active {
    background: var(--_hair);
  }
  .key[aria-pressed='true'] {
    border-width: 4px;
    border-color: var(--lmz_ink);
  }
  .key svg {
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .key:focus-visible {
    position: relative;
    z-index: 1;
  }
  @media (height >= 35rem) {
    .keyboard {
      position: sticky;
      inset-block-end: 0;
    }
    /* What is typed in stands above the keyboard. */
    .own:has(.keyboard) :is(input, textarea) {
      scroll-margin-block-end: calc(6 * 72px + 2rem);
    }
    .own:has(.keyboard) textarea {
      max-block-size: max(6rem, 100vh - 6 * 72px - 6rem);
    }
  }
  @container (inline-size >= 30rem) {
    .keys {
      gap: 4px;
      margin-block-start: 4px;
    }
  }
  @container (inline-size >= 56rem) {
    .keys {
      gap: 8px;
      margin-block-start: 8px;
    }
    .key {
      flex-basis: 64px;
      min-inline-size: 64px;
    }
    .wide {
      flex-basis: auto;
    }
  }
  @media print {
    .keyboard {
      display: none;
    }
  }
`;
