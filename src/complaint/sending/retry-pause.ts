/** Automatic tries after the first, and the most that each of them waits, in milliseconds. */
const pauses = [1_000, 2_000, 4_000] as const;

/** Seconds: a recipient that asks for a longer pause is asked again by the person, not by us. */
const longestRetryAfter = 60;

/** A number from 0 up to 1. */
const randomFraction = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

/** Whether another automatic try is left after so many, and the recipient did not ask for a long pause. */
export function mayTryAgain(tries: number, retryAfter = 0): boolean {
  return tries < pauses.length && retryAfter <= longestRetryAfter;
}

/**
 * Milliseconds to wait before the next automatic try: anything up to 1, 2 and 4 s, so that widgets that failed together do not
 * come back together, and never before the recipient asked.
 */
export function retryPause(tries: number, retryAfter = 0, random = randomFraction): number {
  return retryAfter * 1_000 + random() * (pauses[tries] ?? 0);
}
