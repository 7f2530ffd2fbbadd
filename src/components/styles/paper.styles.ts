import { css } from './css.js';
export const pageStyles = css`
  @page {
    size: A4;
  }
`;
