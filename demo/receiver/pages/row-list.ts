import { html } from 'hono/html';
import type { Html } from './layout.js';

/** A name and what stands behind it; a row without a value is not shown. */
export type Row = readonly [name: string, value: string | Html | undefined];

export const rowList = (rows: readonly Row[]): Html =>
  html`<dl>
    ${rows
      .filter(([, value]) => value)
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd dir="auto">${value}</dd>
          </div>`,
      )}
  </dl>`;
