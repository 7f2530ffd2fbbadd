import { until, type Visitor } from '../widget-harness.js';

const { now } = Date;
let ahead = 0;

/** Puts the clock of the device forward, and lets the kiosk look at it as it does when the device wakes. */
export function passTime(seconds: number): void {
  ahead += seconds * 1000;
  Date.now = () => now() + ahead;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The clock tells the right time again. */
export function restoreTime(): void {
  ahead = 0;
  Date.now = now;
}

/** The dialog before the screen, if there is one. */
export const dialogOf = ({ screen }: Visitor): HTMLDialogElement | null => screen.querySelector('dialog[open]');

/** What a screen reader is told of the countdown. */
export const spokenCountdown = (visitor: Visitor): string =>
  dialogOf(visitor)?.querySelector('[role="status"]')?.textContent?.trim() ?? '';

/** Waits for the start screen. */
export const started = (visitor: Visitor): Promise<unknown> =>
  until('the start screen is there', () => visitor.screen.querySelector('.reached .start'));
