import { css } from './css.js';

/** What is being read aloud. */
export const readAloudStyles = css`
  [data-read-aloud] {
    outline: 3px dashed var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    [data-read-aloud] {
      outline-color: Highlight;
    }
  }
  @media print {
    [data-read-aloud] {
      outline: none;
    }
  }
`;
