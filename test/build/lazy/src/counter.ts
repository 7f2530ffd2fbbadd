/** Runs once for as long as the page lives, whichever chunk asks for it, or the test fails. */
export const counter = { made: performance.now(), clicks: 0 };
