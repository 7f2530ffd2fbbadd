import { css } from './css.js';
import { arabicAndEthiopic } from './fonts.js';

/** What is taken home on paper or with a phone, on the screen as well as on paper. */
export const paperStyles = css`
  .qr {
    margin: 0;
    break-inside: avoid;
  }
  .qr svg {
    display: block;
    inline-size: 4.5cm;
    max-inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    stroke: none;
    forced-color-adjust: none;
  }
  .qr figcaption {
    margin-block-start: 0.25rem;
    overflow-wrap: anywhere;
  }
`;

const sheet = css`
  html {
    background: #fff;
    color: #000;
    color-scheme: light;
    forced-color-adjust: none;
    font:
      12pt/1.45 'Noto Sans',
      Arial,
      Helvetica,
      sans-serif;
  }
  html:lang(ar),
  html:lang(fa),
  html:lang(ti) {
    font-family: ${arabicAndEthiopic};
    line-height: 1.7;
  }
  body {
    margin: 0;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  h4 {
    margin: 1em 0 0.3em;
    font-size: 1.15em;
    line-height: 1.3;
    break-after: avoid;
  }
  h1 {
    margin-block-start: 0;
    font-size: 1.5em;
  }
  p {
    margin: 0 0 0.6em;
    orphans: 3;
    widows: 3;
  }
  ul,
  ol {
    margin: 0 0 0.6em;
    padding-inline-start: 1.6em;
  }
  li {
    margin-block-end: 0.3em;
    break-inside: avoid;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  .phone {
    font-size: 1.4em;
    font-weight: 700;
    white-space: nowrap;
  }
`;

/** A sheet of A4. For a document of its own: a browser listens to `@page` in a document, and not in a shadow root. */
export const pageStyles = css`
  @page {
    size: A4;
    margin: 18mm;
  }
  ${sheet}
`;

/**
 * The roll of a receipt printer, 80 mm wide. `auto` is no height in CSS, so a page has one; what is longer goes on on the next, and on
 * a roll these follow each other. Without a margin a browser prints no address and no date over the text.
 */
export const rollStyles = css`
  @page {
    size: 80mm 297mm;
    margin: 0;
  }
  ${sheet}
  body {
    padding: 3mm;
  }
`;
