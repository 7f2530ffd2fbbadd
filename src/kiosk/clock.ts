/** Milliseconds between two looks at the clock. */
const pause = 1_000;

/**
 * Tells the time every second, and as soon as the device wakes or the page is shown again, for timers stand still meanwhile. Gives the
 * function that ends it.
 */
export function followClock(tell: (time: number) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const look = () => tell(Date.now());
  const timer = setInterval(look, pause);
  document.addEventListener('visibilitychange', look, { signal });
  for (const waking of ['focus', 'pageshow', 'online']) window.addEventListener(waking, look, { signal });
  return () => {
    clearInterval(timer);
    listening.abort();
  };
}
