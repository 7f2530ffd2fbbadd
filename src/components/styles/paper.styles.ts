import { css } from './css.js';

/** What is printed alone, whatever the paper: black on white, in all scripts, nothing cut in two that belongs together. */
export const paperStyles = css`
  :root {
    color-scheme: light;
    background: #fff;
    color: #000;
    font:
      11pt/1.45 system-ui,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Naskh Arabic',
      'Noto Sans Ethiopic',
      'Abyssinica SIL',
      Tahoma,
      sans-serif;
  }
  body {
    margin: 0;
    overflow-wrap: anywhere;
  }
  :lang(ar),
  :lang(fa),
  :lang(ti) {
    line-height: 1.6;
  }
  h1,
  h2 {
    break-after: avoid;
  }
  li,
  svg {
    break-inside: avoid;
  }
  .next-page {
    break-before: page;
  }
`;

/** A code is black on white wherever it stands: a phone reads nothing else. */
export const qrStyles = css`
  .qr {
    margin: 0;
  }
  .qr svg {
    display: block;
    fill: #000;
    stroke: none;
    background: #fff;
    forced-color-adjust: none;
  }
`;

/** A sheet of paper as offices have it. */
export const pageStyles = css`
  @page {
    size: A4;
    margin: 18mm;
  }
`;

/** Whatever paper is in the printer of a kiosk: a sheet, or a roll of 80 mm. */
export const anyPaperStyles = css`
  @page {
    margin: 10mm;
  }
  @media (max-width: 100mm) {
    @page {
      margin: 3mm;
    }
  }
`;
