/**
 * A signal that aborts with another one, or after some time in milliseconds; `done` lets go of both. `AbortSignal.any` would do the
 * same, but phones that are still in use do not have it (Safari before 17.4, Chrome before 116).
 */
export function cutOff(
  signal: AbortSignal,
  after: number,
): { readonly signal: AbortSignal; readonly done: () => void } {
  const cut = new AbortController();
  const stop = () => cut.abort();
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(stop, after);
  const done = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  return { signal: cut.signal, done };
}
