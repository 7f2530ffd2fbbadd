/** Milliseconds that the address of the page may take to answer. */
const patience = 5_000;

/** Whether the page can be had: without a network a browser would show its own error in place of it. */
export async function pageAnswers(): Promise<boolean> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store', signal: abort.signal });
    return ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Loads the page anew, if it can be had and `mayStill` says so by then: a new release comes with it, and nothing old stays. */
export async function renewPage(mayStill: () => boolean): Promise<void> {
  if ((await pageAnswers()) && mayStill()) location.reload();
}
