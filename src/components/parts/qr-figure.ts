import { html, svg, type TemplateResult } from 'lit/html.js';

export interface QrView {
  /** Width and height in modules. */
  readonly size: number;
  readonly path: string;
  readonly address: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
}

/** A code to scan, with the address under it to read and to type over. */
export const qrFigure = ({ size, path, address, label }: QrView): TemplateResult =>
  html`<figure class="qr">
    ${svg`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}><path d=${path} /></svg>`}
    <figcaption><bdi dir="ltr">${address}</bdi></figcaption>
  </figure>`;
