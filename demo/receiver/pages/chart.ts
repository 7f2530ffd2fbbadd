import { html } from 'hono/html';
import type { Html } from './layout.js';

/** One bar: what it stands for and how many. */
export interface Bar {
  readonly name: string;
  /** For where there is little room. */
  readonly short?: string;
  readonly count: number;
}

const line = 34;
const text = 240;
const room = 340;

/** A share of a whole, as people say it. */
export const percent = (part: number, whole: number): string =>
  new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: part / whole < 0.1 ? 1 : 0 }).format(
    part / whole,
  );

const most = (bars: readonly Bar[]) => Math.max(1, ...bars.map(({ count }) => count));

/** Lying bars, for names of any length. The table beside it says the same to those who do not see it. */
export function lyingBars(bars: readonly Bar[]): Html {
  const greatest = most(bars);
  return html`<svg class="chart" viewBox="0 0 640 ${bars.length * line}" aria-hidden="true">
    ${bars.map(({ name, count }, index) => {
      const width = Math.max(2, (count / greatest) * room);
      const middle = index * line + line / 2;
      return html` <text class="name" x="${text - 12}" y="${middle}" text-anchor="end" dominant-baseline="central"
          >${name}</text
        >
        <rect class="track" x="${text}" y="${middle - 9}" width="${room}" height="18" rx="4" />
        <rect class="bar" x="${text}" y="${middle - 9}" width="${width}" height="18" rx="4" />
        <text class="count" x="${text + room + 10}" y="${middle}" dominant-baseline="central">${count}</text>`;
    })}
  </svg>`;
}

/** Standing bars, for the months of a year. */
export function standingBars(bars: readonly Bar[]): Html {
  const greatest = most(bars);
  const step = 640 / bars.length;
  return html`<svg class="chart" viewBox="0 0 640 220" aria-hidden="true">
    <line class="ground" x1="0" x2="640" y1="190" y2="190" />
    ${bars.map(({ name, short, count }, index) => {
      const height = (count / greatest) * 160;
      const middle = index * step + step / 2;
      return html` <rect
          class="bar"
          x="${middle - step * 0.3}"
          y="${190 - height}"
          width="${step * 0.6}"
          height="${height}"
          rx="4"
        />
        <text class="count" x="${middle}" y="${182 - height}" text-anchor="middle">${count > 0 ? count : ''}</text>
        <text class="name" x="${middle}" y="210" text-anchor="middle">${short ?? name}</text>`;
    })}
  </svg>`;
}
