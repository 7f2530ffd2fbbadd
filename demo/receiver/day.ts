import { todayInAmsterdam, type Day } from '../../src/flows/terms/dates.js';

const minute = 60_000;
let known: { readonly minute: number; readonly day: Day } | undefined;

/**
 * The day in the Netherlands at a moment. Remembered for the minute, in which it cannot change: working it out takes longer than
 * storing a complaint.
 */
export function dayAt(moment: Date): Day {
  const current = Math.floor(moment.getTime() / minute);
  if (known?.minute !== current) known = { minute: current, day: todayInAmsterdam(moment) };
  return known.day;
}
