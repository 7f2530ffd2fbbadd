import { html } from 'hono/html';
import type { Html } from './layout.js';

/** One bar: what it stands for and how many. */
export interface Bar {
  readonly name: string;
  /** For where there is little room. */
  readonly short?: string;
  readonly count: number;
}

/** Places and sizes across are shares of the room that there is, so that a chart fits a phone and its letters stay readable. */
const share = (part: number) => `${Math.round(part * 10_000) / 100}%`;

const most = (bars: readonly Bar[]) => Math.max(1, ...bars.map(({ count }) => count));

/** A share of a whole, as people say it. */
export const percent = (part: number, whole: number): string =>
  new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: part / whole < 0.1 ? 1 : 0 }).format(
    part / whole,
  );

const line = 46;

/** Lying bars with their name above them. The table beside it says the same to those who do not see it. */
export function lyingBars(bars: readonly Bar[]): Html {
  const greatest = most(bars);
  return html`<svg class="chart" height="${bars.length * line}" aria-hidden="true">
    ${bars.map(({ name, count }, index) => {
      const top = index * line;
      return html`<text class="name" x="0" y="${top + 18}">${name}</text>
        <text class="count" x="100%" y="${top + 18}" text-anchor="end">${count}</text>
        <rect class="track" x="0" y="${top + 25}" width="100%" height="10" rx="5" />
        <rect class="bar" x="0" y="${top + 25}" width="${share(count / greatest)}" height="10" rx="5" />`;
    })}
  </svg>`;
}

const highest = 160;
const ground = 190;

/** Standing bars, for the months of a year. */
export function standingBars(bars: readonly Bar[]): Html {
  const greatest = most(bars);
  const step = 1 / bars.length;
  return html`<svg class="chart months" height="${ground + 30}" aria-hidden="true">
    <line class="ground" x1="0" x2="100%" y1="${ground}" y2="${ground}" />
    ${bars.map(({ name, short, count }, index) => {
      const height = Math.round((count / greatest) * highest);
      const middle = share((index + 0.5) * step);
      return html`<rect
          class="bar"
          x="${share((index + 0.2) * step)}"
          y="${ground - height}"
          width="${share(0.6 * step)}"
          height="${height}"
          rx="4"
        />
        <text class="count" x="${middle}" y="${ground - 8 - height}" text-anchor="middle"
          >${count > 0 ? count : ''}</text
        >
        <text class="name" x="${middle}" y="${ground + 20}" text-anchor="middle">${short ?? name}</text>`;
    })}
  </svg>`;
}
