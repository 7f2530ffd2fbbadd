import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

export interface QrFigureView {
  /** Modules along a side, the white around the code included. */
  readonly size: number;
  /** SVG path data of the dark modules. */
  readonly path: string;
  /** What the code says, for who has no camera. */
  readonly address: string;
  /** What the code is for, to who does not see it. */
  readonly label: string;
}

/** A QR code with the address that it holds, in black on white whatever the page looks like: else no phone reads it. */
export const qrFigure = ({ size, path, address, label }: QrFigureView): TemplateResult =>
  html`<figure class="qr">
    <svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
      <rect width=${size} height=${size} fill="#fff"></rect>
      <path d=${path} fill="#000" stroke="none"></path>
    </svg>
    <figcaption><bdi dir="ltr">${address}</bdi></figcaption>
  </figure>`;
