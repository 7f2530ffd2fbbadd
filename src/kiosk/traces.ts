/** What would carry a text out of the widget, or into it. */
const carriers = ['copy', 'cut', 'paste', 'dragstart', 'drop', 'contextmenu'] as const;

/** The clipboard of a kiosk is the next visitor's too: nothing goes in or out. Gives the function that ends it. */
export function refuseClipboard(root: ShadowRoot): () => void {
  const listening = new AbortController();
  const refuse = (event: Event) => event.preventDefault();
  for (const carrier of carriers) root.addEventListener(carrier, refuse, { signal: listening.signal });
  return () => listening.abort();
}

/** Wipes what a browser keeps beside the page: the selection, the list of what was fetched, and the text that was searched last. */
export function leaveNoTrace(): void {
  getSelection()?.removeAllRanges();
  performance.clearResourceTimings();
  // `RegExp.input` holds the whole text of the last match, for as long as the page lives
  /wiped/.test('wiped');
}
