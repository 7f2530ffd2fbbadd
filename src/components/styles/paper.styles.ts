import { css } from './css.js';
import { arabicAndEthiopic } from './fonts.js';

/** A code to scan, on the screen as well as on paper. */
export const qrStyles = css`
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

/** Black on white in all scripts, and nothing cut in two that belongs together. */
const paper = css`
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
  h2 {
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
  .next-page {
    break-before: page;
  }
`;

/** A sheet of A4. For a document of its own: a browser listens to `@page` in a document, and not in a shadow root. */
export const pageStyles = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  ${paper}
`;

/**
 * Whatever paper is in the printer of a kiosk: a sheet, or a roll of 80 mm, on which a page that is full goes on on the next. Without a
 * margin a browser prints no address and no date over the text.
 */
export const anyPaperStyles = css`
  @page {
    margin: 0;
  }
  ${paper}
  body {
    padding: 15mm;
  }
  @media (max-width: 100mm) {
    body {
      padding: 3mm;
    }
  }
`;
